package org.fengqiao.mediation.jdbi;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.DataReading;
import org.fengqiao.mediation.storage.DueQuery;
import org.fengqiao.mediation.storage.DutyQuery;
import org.fengqiao.mediation.storage.LeadQuery;
import org.fengqiao.mediation.storage.MediatorQuery;
import org.fengqiao.mediation.storage.Milestone;
import org.fengqiao.mediation.storage.OrganisationQuery;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.TallyDimension;
import org.fengqiao.mediation.storage.TallyQuery;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No list and no count reads a whole table, whatever the scope. */
class IndexTest {

  private static final Partition PARTITION = Partition.of("9901");
  private static final RegionCode VILLAGE = RegionCode.of("990101101201");
  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
  private static final PageRequest FIRST = PageRequest.first(20);
  private static final Scope COMMITTEE = Scope.Committees.of(OrganisationId.of("9901-C"));
  private static final Scope ASSIGNED = new Scope.Assigned(MediatorId.of("9901-M"));

  private final H2Harness harness = new H2Harness();
  private final StatementLog log = StatementLog.on(harness.jdbi());

  @AfterEach
  void close() {
    harness.close();
  }

  private static final DataReading READING =
      new DataReading(ActorId.of("u-qi"), Role.MEDIATOR, Instant.parse("2019-03-04T00:00:00Z"));

  private interface Question {
    Object ask(UnitOfWork unit, Scope scope);
  }

  private static List<Scope> subtrees() {
    List<Scope> scopes = new ArrayList<>();
    for (RegionLevel level : RegionLevel.values()) {
      scopes.add(new Scope.Subtrees(List.of(RegionSubtree.of(VILLAGE, level))));
    }
    return scopes;
  }

  private static List<Scope> caseScopes() {
    List<Scope> scopes = new ArrayList<>(subtrees());
    for (RegionLevel level : RegionLevel.values()) {
      scopes.add(new Scope.Grid(List.of(RegionSubtree.of(VILLAGE, level))));
    }
    scopes.add(COMMITTEE);
    scopes.add(ASSIGNED);
    scopes.add(new Scope.Own(Set.of("9901-P", "9901-Q")));
    scopes.add(new Scope.Mandate(Set.of(CaseId.of("9901-A"), CaseId.of("9901-B"))));
    return scopes;
  }

  private void findsByIndex(List<Scope> scopes, Question question) {
    log.drain();
    for (Scope scope : scopes) {
      harness.storage().inTransaction(PARTITION, unit -> question.ask(unit, scope));
      List<StatementLog.Sent> sent = log.drain();
      assertFalse(sent.isEmpty());
      for (StatementLog.Sent each : sent) {
        assertFalse(each.plan().isEmpty(), each.sql());
        assertFalse(each.isWithoutIndex(), scope + "\n" + each.plan());
      }
    }
  }

  @Test
  void casesAreListed() {
    findsByIndex(
        caseScopes(),
        (unit, scope) -> unit.cases().list(CaseQuery.builder().scope(scope).page(FIRST).build()));
  }

  @Test
  void furtherPagesOfCasesAreListed() {
    PageRequest later = new PageRequest(20, Optional.of(Cursor.of(DAY, "9901-A")));
    findsByIndex(
        caseScopes(),
        (unit, scope) -> unit.cases().list(CaseQuery.builder().scope(scope).page(later).build()));
  }

  @Test
  void whatIsDueIsListed() {
    findsByIndex(
        caseScopes(),
        (unit, scope) -> unit.cases().dueItems(new DueQuery(scope, DAY, DAY, Set.of(), FIRST)));
  }

  @Test
  void everyMilestoneIsCounted() {
    for (Milestone milestone : Milestone.values()) {
      findsByIndex(
          caseScopes(),
          (unit, scope) ->
              unit.cases()
                  .tally(
                      new TallyQuery(
                          scope, milestone, YearMonth.of(2019, 1), YearMonth.of(2019, 3))));
    }
  }

  @Test
  void everyMilestoneIsCountedByEachDimension() {
    for (Milestone milestone : Milestone.values()) {
      for (TallyDimension dimension : milestone.dimensions()) {
        findsByIndex(
            List.of(caseScopes().get(0)),
            (unit, scope) ->
                unit.cases()
                    .tally(
                        new TallyQuery(
                                scope, milestone, YearMonth.of(2019, 1), YearMonth.of(2019, 3))
                            .by(dimension)));
      }
    }
  }

  @Test
  void leadsAreListed() {
    List<Scope> scopes = new ArrayList<>(subtrees());
    scopes.add(COMMITTEE);
    scopes.add(ASSIGNED);
    findsByIndex(scopes, (unit, scope) -> unit.leads().list(LeadQuery.of(scope, FIRST)));
  }

  @Test
  void dutiesAndOrganisationsAreListed() {
    List<Scope> scopes = new ArrayList<>(subtrees());
    scopes.add(COMMITTEE);
    findsByIndex(scopes, (unit, scope) -> unit.duties().list(DutyQuery.of(scope, FIRST)));
    findsByIndex(
        scopes, (unit, scope) -> unit.organisations().list(OrganisationQuery.of(scope, FIRST)));
  }

  @Test
  void theRegisterOfOrganisationsIsListed() {
    MediationOrganisation organisation =
        MediationOrganisation.builder()
            .id(OrganisationId.of("9901-C"))
            .kind(OrganisationKind.VILLAGE_COMMITTEE)
            .name(LocalText.of("虚构村", "invented"))
            .region(VILLAGE)
            .level(RegionLevel.VILLAGE)
            .validFrom(DAY)
            .build();
    harness.storage().inTransaction(PARTITION, unit -> unit.organisations().save(organisation, 0));
    List<Scope> scopes = new ArrayList<>(subtrees());
    scopes.add(COMMITTEE);
    findsByIndex(
        scopes,
        (unit, scope) -> unit.organisations().listRegistered(OrganisationQuery.of(scope, FIRST)));
  }

  @Test
  void mediatorsAreListed() {
    List<Scope> scopes = new ArrayList<>(subtrees());
    scopes.add(COMMITTEE);
    scopes.add(ASSIGNED);
    findsByIndex(
        scopes,
        (unit, scope) -> unit.mediators().list(new MediatorQuery(scope, Optional.of(DAY), FIRST)));
  }

  @Test
  void aMediatorIsFoundByTheToken() {
    findsByIndex(
        List.of(ASSIGNED), (unit, scope) -> unit.mediators().isOnRoster(PersonRef.of("9901-P")));
  }

  @Test
  void theRegisterOfMediatorsIsListed() {
    Mediator mediator =
        Mediator.builder()
            .id(MediatorId.of("9901-M"))
            .person(PersonRef.of("9901-P"))
            .addEngagements(
                Engagement.since(OrganisationId.of("9901-C"), EngagementKind.PART_TIME, DAY))
            .build();
    harness.storage().inTransaction(PARTITION, unit -> unit.mediators().save(mediator, 0));
    List<Scope> scopes = new ArrayList<>(subtrees());
    scopes.add(COMMITTEE);
    scopes.add(ASSIGNED);
    findsByIndex(
        scopes,
        (unit, scope) ->
            unit.mediators().listRegistered(new MediatorQuery(scope, Optional.of(DAY), FIRST)));
  }

  @Test
  void personalDataIsFoundByItsTokens() {
    List<TextRef> texts =
        IntStream.range(0, 100).mapToObj(number -> TextRef.of("9901-T" + number)).toList();
    harness
        .storage()
        .inTransaction(
            PARTITION,
            unit -> {
              unit.personalData()
                  .putAll(
                      texts.stream()
                          .collect(toMap(text -> text, text -> ConfidentialText.of("of " + text))));
              return texts;
            });
    harness.jdbi().useHandle(handle -> handle.execute("analyze"));
    findsByIndex(
        List.of(ASSIGNED),
        (unit, scope) -> unit.personalData().find(PersonRef.of("9901-P"), READING, Sight.masked()));
    findsByIndex(
        List.of(ASSIGNED),
        (unit, scope) -> unit.personalData().hold(Set.copyOf(texts.subList(0, 5))));
  }

  @Test
  void aTableReadWholeWouldBeSeen() {
    try (var handle = harness.jdbi().open()) {
      handle.createQuery("select * from med_case where outcome = ?").bind(0, "x").mapToMap().list();
      handle.createQuery("select case_id from med_case").mapToMap().list();
      handle.createQuery("select * from med_event where part = ?").bind(0, "x").mapToMap().list();
    }
    List<StatementLog.Sent> sent = log.drain();
    assertEquals(3, sent.size());
    assertTrue(sent.stream().allMatch(StatementLog.Sent::isWithoutIndex), sent::toString);
  }
}
