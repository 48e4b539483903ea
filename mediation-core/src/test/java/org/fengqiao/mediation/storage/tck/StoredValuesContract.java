package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.campaign.TaskCompletion;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.MediationEvent;
import org.fengqiao.mediation.casework.RiskEvent;
import org.fengqiao.mediation.kernel.KernelProblem;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.screening.LeadOrigin;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.DataReading;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Whatever value is stored comes back exactly, or the type of the domain refuses it. */
public abstract class StoredValuesContract extends StorageContract {

  private static final List<String> HOSTILE =
      List.of(
          "'; drop table med_case; --",
          "\" or \"\" = \"",
          "%_\\%",
          "?:name ${x} {d '2019-01-01'}",
          "𠮷野家 👨‍👩‍👧",
          " leading and trailing ",
          "tab\tline\r\nend",
          "\u0001\u007f\u2028\ufeff",
          "ÄäßİıΣς",
          "e\u0301 and é");

  private static final PersonRef PERSON = Places.person(Places.PARTITION, "V");
  private static final TextRef TEXT = Places.text(Places.PARTITION, "V");
  private static final Sight.Unmasked HANDLING = new Sight.Unmasked(Sight.Purpose.HANDLING);

  private static DataReading readingAt(String instant) {
    return new DataReading(ActorId.of("clerk"), Role.DIRECTOR, Instant.parse(instant));
  }

  private void needsPersonalData() {
    Assumptions.assumeTrue(storage().capabilities().contains(Capability.PERSONAL_DATA));
  }

  @Test
  final void textsComeBackCharacterByCharacter() {
    needsPersonalData();
    for (String each : HOSTILE) {
      PersonalData data = PersonalData.builder().name(each).phone(each).address(each).build();
      ConfidentialText text = ConfidentialText.of(each);
      in(
          unit -> {
            unit.personalData().put(PERSON, data);
            unit.personalData().put(TEXT, text);
            return true;
          });
      DataReading reading = readingAt("2019-03-04T05:06:07Z");
      reopened()
          .inTransaction(
              Places.PARTITION,
              unit -> {
                assertEquals(
                    Optional.of(data), unit.personalData().find(PERSON, reading, HANDLING));
                assertEquals(Optional.of(text), unit.personalData().find(TEXT, reading, HANDLING));
                return true;
              });
    }
  }

  @Test
  final void aTextOfTheGreatestLengthComesBackWhole() {
    needsPersonalData();
    ConfidentialText text = ConfidentialText.of("𠮷".repeat(ConfidentialText.MAX_LENGTH / 2));
    in(
        unit -> {
          unit.personalData().put(TEXT, text);
          return true;
        });
    assertEquals(
        Optional.of(text),
        reopened()
            .inTransaction(
                Places.PARTITION,
                unit ->
                    unit.personalData().find(TEXT, readingAt("2019-03-04T05:06:07Z"), HANDLING)));
  }

  @Test
  final void whatNotEveryDatabaseKeepsIsRefusedByTheDomain() {
    for (String each : List.of("a\u0000b", "half \ud842", "\udfb7 half")) {
      List<ProblemsException> refused =
          List.of(
              assertThrows(ProblemsException.class, () -> ConfidentialText.of(each)),
              assertThrows(ProblemsException.class, () -> ActorId.of(each.replace(' ', '-'))),
              assertThrows(
                  ProblemsException.class, () -> PersonalData.builder().name(each).build()),
              assertThrows(
                  ProblemsException.class,
                  () -> new TaskCompletion(LocalDate.of(2019, 3, 4), each)),
              assertThrows(ProblemsException.class, () -> leadOn(LocalDate.of(2019, 3, 4), each)),
              assertThrows(
                  ProblemsException.class, () -> new MediationEvent.RiskAssessed(each, TEXT)),
              assertThrows(
                  ProblemsException.class,
                  () -> new MediationEvent.RiskAssessed("HIGH", TEXT, List.of(each))),
              assertThrows(ProblemsException.class, () -> new RiskEvent.RiskLowered(each, TEXT)));
      refused.forEach(
          problem ->
              assertEquals(
                  List.of(KernelProblem.UNSTORABLE_CHARACTER),
                  problem.problems().stream().map(found -> found.code()).toList()));
    }
  }

  private static Lead leadOn(LocalDate day, String disputeType) {
    return Lead.builder()
        .id(LeadId.of(Places.PARTITION.digits() + "-D" + day.toEpochDay() + "N"))
        .region(Places.VILLAGE)
        .foundOn(day)
        .origin(LeadOrigin.SCREENING)
        .firstReceiver(Places.committee(Places.VILLAGE))
        .holder(Places.committee(Places.VILLAGE))
        .disputeType(disputeType)
        .description(TEXT)
        .build();
  }

  @Test
  final void daysOfAllCenturiesComeBack() {
    needs(Capability.OFFICE_RECORDS, UnitOfWork::leads);
    for (LocalDate day :
        List.of(
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1927, 12, 31),
            LocalDate.of(1970, 1, 1),
            LocalDate.of(1986, 5, 4),
            LocalDate.of(2038, 1, 20),
            LocalDate.of(2999, 12, 31))) {
      Lead lead = leadOn(day, "NEIGHBOUR");
      in(unit -> unit.leads().save(lead, 0));
      assertEquals(
          Optional.of(day),
          reopened()
              .inTransaction(
                  Places.PARTITION, unit -> unit.leads().find(lead.id(), Places.everything()))
              .map(Lead::foundOn));
    }
  }

  /** Each is a time of day that the clocks of one of the zones skip. */
  @Test
  final void instantsComeBackInZonesWhoseClocksSkipThem() {
    List<String> zones =
        List.of("Asia/Shanghai", "America/New_York", "Pacific/Apia", "Asia/Kathmandu");
    TimeZone before = TimeZone.getDefault();
    int number = 0;
    try {
      for (String at :
          List.of(
              "1900-01-01T00:00:00Z",
              "1986-01-01T00:05:00Z",
              "1986-05-04T02:30:00Z",
              "2011-12-30T10:00:00Z",
              "2019-03-10T02:30:00.123456Z",
              "2999-12-31T23:59:59.999999Z")) {
        number++;
        CaseJournal journal =
            CaseJournal.in(Places.VILLAGE, number).registered(LocalDate.of(2019, 3, 10));
        List<CaseEvent> events =
            journal.events().stream()
                .map(each -> CaseEvent.builder().from(each).recordedAt(Instant.parse(at)).build())
                .toList();
        in(unit -> unit.cases().save(MediationCase.unregistered(journal.id()), events));
        read(at);
        for (String zone : zones) {
          TimeZone.setDefault(TimeZone.getTimeZone(zone));
          assertEquals(
              Optional.of(events),
              reopened()
                  .inTransaction(
                      Places.PARTITION,
                      unit -> unit.cases().find(journal.id(), Places.everything()))
                  .map(MediationCase::events),
              zone);
          if (storage().capabilities().contains(Capability.CHAIN)) {
            assertEquals(
                Optional.empty(), in(unit -> unit.chain().verify(journal.id(), List.of())), zone);
          }
          wasReadAt(at);
        }
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  final void daysAndInstantsDoNotMoveWithTheZoneOfTheProgram() {
    TimeZone before = TimeZone.getDefault();
    try {
      for (String zone : List.of("Asia/Shanghai", "America/New_York", "Pacific/Apia")) {
        for (String at :
            List.of(
                "1986-05-03T18:30:00Z",
                "2019-03-10T07:30:00.123456Z",
                "2019-11-03T05:59:59.999999Z",
                "2011-12-30T10:00:00Z")) {
          TimeZone.setDefault(TimeZone.getTimeZone(zone));
          CaseJournal journal =
              CaseJournal.in(Places.VILLAGE, Math.abs((zone + at).hashCode() % 900_000))
                  .registered(LocalDate.of(2019, 3, 10));
          MediationCase written =
              in(
                  unit ->
                      unit.cases()
                          .save(MediationCase.unregistered(journal.id()), journal.events()));
          read(at);
          TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
          MediationCase found =
              reopened()
                  .inTransaction(
                      Places.PARTITION,
                      unit -> unit.cases().find(journal.id(), Places.everything()).orElseThrow());
          assertEquals(written, found);
          assertEquals(written.events(), found.events());
          wasReadAt(at);
        }
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private void read(String at) {
    if (storage().capabilities().contains(Capability.PERSONAL_DATA)) {
      in(
          unit -> {
            unit.personalData().put(PERSON, PersonalData.builder().name("虚构").build());
            return unit.personalData().find(PERSON, readingAt(at), HANDLING);
          });
    }
  }

  private void wasReadAt(String at) {
    if (storage().capabilities().contains(Capability.PERSONAL_DATA)) {
      assertTrue(
          in(unit -> unit.personalData().accesses(PERSON)).stream()
              .anyMatch(access -> access.reading().at().equals(Instant.parse(at))),
          at);
    }
  }
}
