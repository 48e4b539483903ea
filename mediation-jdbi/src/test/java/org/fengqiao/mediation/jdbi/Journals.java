package org.fengqiao.mediation.jdbi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.ClockEvent;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.FirstReceiver;
import org.fengqiao.mediation.casework.IntakeEvent;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.UnitOfWork;

/** Journals of any length, for tests that are about rows and not about what they say. */
final class Journals {

  static final Partition PARTITION = Partition.of("9901");
  static final LocalDate DAY = LocalDate.of(2019, 3, 4);

  private static final RegionCode VILLAGE = RegionCode.of("990101101201");
  private static final OrganisationId COMMITTEE = OrganisationId.of("9901-C");

  static final Scope EVERYTHING =
      new Scope.Subtrees(List.of(RegionSubtree.of(VILLAGE, RegionLevel.PROVINCE)));

  private Journals() {}

  static CaseId caseId(int number) {
    return CaseId.of("9901-%06d".formatted(number));
  }

  /** A registration and further events, each with the key of the command it came of. */
  static List<CaseEvent> of(CaseId id, int length) {
    List<CaseEvent> events = new ArrayList<>();
    for (int sequence = 1; sequence <= length; sequence++) {
      events.add(event(id, sequence));
    }
    return events;
  }

  private static CaseEvent event(CaseId id, int sequence) {
    CaseEvent.Builder event =
        CaseEvent.builder()
            .caseId(id)
            .sequence(sequence)
            .body(sequence == 1 ? registered() : clock(sequence))
            .occurredOn(DAY)
            .occurredAt(LocalTime.NOON)
            .recordedAt(Instant.parse("2019-03-04T04:00:00Z").plusSeconds(sequence))
            .actor(ActorId.of("clerk-1"))
            .role(Role.DIRECTOR)
            .organisation(COMMITTEE)
            .idempotencyKey(key(id, sequence))
            .commandDigest("D".repeat(64))
            .commandEvents(1);
    if (sequence == 1) {
      event.firstReceiver(new FirstReceiver(ActorId.of("clerk-0"), Optional.of(COMMITTEE)));
    }
    return event.build();
  }

  static String key(CaseId id, int sequence) {
    return id.text() + "/" + sequence;
  }

  private static CaseEventBody registered() {
    PartyNumber one = PartyNumber.of(1);
    return new IntakeEvent.CaseRegistered(
        Registration.builder()
            .source(CaseSource.APPLICATION)
            .disputeType("NEIGHBOUR")
            .place(VILLAGE)
            .holder(COMMITTEE)
            .matter(TextRef.of("9901-T"))
            .addParties(
                new Party(one, Side.ONE, PersonRef.of("9901-P1"), PartyKind.PERSON),
                new Party(PartyNumber.of(2), Side.TWO, PersonRef.of("9901-P2"), PartyKind.PERSON))
            .addApplicants(one)
            .build(),
        VILLAGE);
  }

  private static CaseEventBody clock(int number) {
    return new ClockEvent.ClockStarted(
        number,
        ClockKind.CONFIRMATION,
        Optional.empty(),
        Optional.empty(),
        DAY,
        DAY.plusDays(number),
        ClockEffect.LATE,
        List.of());
  }

  /** Writes the events of a case from one number to another in one unit of work. */
  static MediationCase save(Storage storage, CaseId id, int from, int to) {
    return storage.inTransaction(id.partition(), unit -> save(unit, id, from, to));
  }

  static MediationCase save(UnitOfWork unit, CaseId id, int from, int to) {
    List<CaseEvent> events = of(id, to);
    return unit.cases()
        .save(
            from == 1
                ? MediationCase.unregistered(id)
                : MediationCase.replay(events.subList(0, from - 1)),
            events.subList(from - 1, to));
  }
}
