package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.campaign.TaskCompletion;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.standard.ActivityKind;
import org.fengqiao.mediation.committee.standard.ActivityStandard;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.screening.LedgerImport;
import org.fengqiao.mediation.screening.LedgerRow;
import org.fengqiao.mediation.service.SettableClock;
import org.fengqiao.mediation.storage.MediatorQuery;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.StoredCampaign;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done for many costs no more statements than what is done for few. */
class RoundTripTest {

  private static final Partition PARTITION = Partition.of("9901");
  private static final RegionCode VILLAGE = RegionCode.of("990101101201");
  private static final OrganisationId COMMITTEE = OrganisationId.of("9901-C");
  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Scope COUNTY =
      new Scope.Subtrees(List.of(RegionSubtree.of(VILLAGE, RegionLevel.COUNTY)));

  private final H2Harness harness = new H2Harness();
  private final StatementLog log = StatementLog.on(harness.jdbi());
  private final Mediation mediation =
      Mediation.builder()
          .storage(harness.storage())
          .clock(SettableClock.at(DAY.atTime(9, 0).atZone(ZONE).toInstant(), ZONE))
          .zone(ZONE)
          .build();
  private final Actor director = Actor.director(ActorId.of("u-director"), COMMITTEE);

  @BeforeEach
  void committee() {
    MediationOrganisation committee = committee(COMMITTEE);
    harness.storage().inTransaction(PARTITION, unit -> unit.organisations().save(committee, 0));
  }

  private static MediationOrganisation committee(OrganisationId id) {
    return MediationOrganisation.builder()
        .id(id)
        .kind(OrganisationKind.VILLAGE_COMMITTEE)
        .name(LocalText.of("虚构村", "invented"))
        .region(VILLAGE)
        .level(RegionLevel.VILLAGE)
        .validFrom(LocalDate.of(2015, 1, 1))
        .build();
  }

  @AfterEach
  void close() {
    harness.close();
  }

  private int statementsToImport(int first, int rows) {
    List<LedgerRow> ledger = new ArrayList<>();
    for (int number = first; number < first + rows; number++) {
      ledger.add(
          new LedgerRow(
              number,
              Map.of(
                  "number",
                  "N" + number,
                  "found-on",
                  "2019-03-01",
                  "region",
                  VILLAGE.digits(),
                  "dispute-type",
                  "NEIGHBOUR",
                  "summary",
                  "第" + number + "号")));
    }
    LedgerImport file =
        LedgerImport.builder().fileName("ledger.csv").fileDate(DAY).area(VILLAGE).build();
    log.drain();
    assertEquals(
        rows,
        mediation
            .as(director)
            .leads()
            .importLedger(file, ledger, ConfidentialText.of("上门走访"))
            .accepted()
            .size());
    return log.drain().size();
  }

  @Test
  void aLedgerOfManyRowsIsImportedInAsFewStatementsAsOneOfFew() {
    int first = statementsToImport(1, 2);
    int few = statementsToImport(10, 2);
    assertEquals(first - 1, few, "the keys of a partition are looked at once");
    assertEquals(few, statementsToImport(1000, 200));
    assertTrue(few < 12, "statements: " + few);
  }

  @Test
  void manyCampaignsAreListedInTwoStatements() {
    for (int number = 1; number <= 7; number++) {
      StoredCampaign campaign =
          StoredCampaign.builder()
              .id(CampaignId.of("9901-K" + number))
              .planId("plan-" + number)
              .planText("not read here")
              .region(VILLAGE)
              .days(new DateRange(DAY, DAY.plusDays(9)))
              .reading(DeadlineReading.BY_PERIOD_END)
              .putTasks("T0" + number, new TaskCompletion(DAY, "notice " + number))
              .putTasks("T00", new TaskCompletion(DAY, "notice 0"))
              .build();
      harness.storage().inTransaction(PARTITION, unit -> unit.campaigns().save(campaign, 0));
    }
    log.drain();
    List<StoredCampaign> listed =
        harness
            .storage()
            .inTransaction(PARTITION, unit -> unit.campaigns().list(COUNTY, PageRequest.first(20)))
            .entries()
            .stream()
            .map(row -> row.value())
            .toList();
    assertEquals(2, log.drain().size());
    assertEquals(7, listed.size());
    listed.forEach(
        campaign -> {
          String own = "T0" + campaign.planId().substring("plan-".length());
          assertEquals(List.of("T00", own), List.copyOf(campaign.tasks().keySet()));
        });
  }

  @Test
  void askingForOptionsReadsTheCaseAndNoRoster() {
    Registration registration =
        Registration.builder()
            .source(CaseSource.APPLICATION)
            .disputeType("NEIGHBOUR")
            .place(VILLAGE)
            .holder(COMMITTEE)
            .matter(TextRef.of("9901-T"))
            .addParties(
                new Party(PartyNumber.of(1), Side.ONE, PersonRef.of("9901-P1"), PartyKind.PERSON),
                new Party(PartyNumber.of(2), Side.TWO, PersonRef.of("9901-P2"), PartyKind.PERSON))
            .addApplicants(PartyNumber.of(1))
            .build();
    CaseId id =
        mediation
            .as(director)
            .cases()
            .register(new IntakeAction.Apply(registration, Optional.empty()))
            .id();
    log.drain();
    assertFalse(mediation.as(director).cases().options(id).isEmpty());
    List<StatementLog.Sent> sent = log.drain();
    assertEquals(1, sent.size(), sent::toString);
    assertTrue(sent.get(0).sql().contains("med_event"), sent::toString);
  }

  @Test
  void organisationsOfMediatorsAreLookedUpInTheirPartitionAfterThoseOfOthers() {
    log.drain();
    harness
        .storage()
        .inTransaction(
            PARTITION,
            unit ->
                unit.mediators()
                    .list(new MediatorQuery(COUNTY, Optional.empty(), PageRequest.first(20))));
    List<StatementLog.Sent> sent = log.drain();
    assertEquals(3, sent.size(), sent::toString);
    assertTrue(sent.get(0).sql().endsWith("p.is_elsewhere = ?"), sent::toString);
    assertTrue(sent.get(1).sql().endsWith("p.is_elsewhere = ?"), sent::toString);
    assertTrue(sent.get(2).sql().contains("o.part = e.organisation_part"), sent::toString);
  }

  private int statementsToAskActivity(int committees) {
    ActivityStandard standard =
        new ActivityStandard(
            "A",
            OrganisationKind.VILLAGE_COMMITTEE,
            Map.of(ActivityKind.SCREENING, 1L, ActivityKind.CASE, 1L),
            LegalBasis.ourDefault());
    Actor bureau =
        Actor.office(
            ActorId.of("u-bureau"),
            Role.COUNTY_BUREAU,
            OrganisationId.of("9901-B"),
            RegionSubtree.of(VILLAGE, RegionLevel.COUNTY));
    YearMonth month = YearMonth.from(DAY);
    log.drain();
    assertEquals(
        committees,
        mediation.as(bureau).register().activity(standard, month, month, Map.of()).size());
    return log.drain().size();
  }

  @Test
  void theActivityOfManyCommitteesIsAskedInAsFewStatementsAsOfOne() {
    int one = statementsToAskActivity(1);
    for (int number = 1; number < 60; number++) {
      MediationOrganisation next = committee(OrganisationId.of("9901-C" + number));
      harness.storage().inTransaction(PARTITION, unit -> unit.organisations().save(next, 0));
    }
    assertEquals(one, statementsToAskActivity(60));
  }
}
