package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.DueKind;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.DueQuery;
import org.fengqiao.mediation.storage.MediatorQuery;
import org.fengqiao.mediation.storage.Milestone;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.TallyDimension;
import org.fengqiao.mediation.storage.TallyQuery;
import org.fengqiao.mediation.storage.TallyRow;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.Versioned;
import org.junit.jupiter.api.Test;

/**
 * What belongs together across partitions: the partition of an id says where something was created,
 * the holder where it counts. A store that keeps each partition apart must still answer as one.
 */
public abstract class AcrossPartitionsContract extends StorageContract {

  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
  private static final YearMonth MONTH = YearMonth.from(DAY);
  private static final PageRequest PAGE = PageRequest.first(100);

  /** A region of each partition. */
  private static final List<RegionCode> PARTITIONS =
      List.of(
          Places.NEXT_PROVINCE, Places.VILLAGE, Places.NEXT_PREFECTURE, Places.THIRD_PREFECTURE);

  private static final Scope HERE = Places.subtree(Places.VILLAGE, RegionLevel.COUNTY);
  private static final Scope COMMITTEE = Scope.Committees.of(Places.committee(Places.VILLAGE));
  private static final Scope ELSEWHERE =
      Places.subtree(Places.NEXT_PREFECTURE, RegionLevel.PREFECTURE);

  /**
   * A case of another partition than that of the village which holds it, with two lines of money.
   */
  private static CaseJournal heldHere(RegionCode created) {
    return new CaseJournal(Places.caseId(created, 1), Places.VILLAGE, created)
        .registered(DAY)
        .accepted(DAY)
        .appointed(DAY, Places.mediator(Places.VILLAGE))
        .opened(DAY)
        .agreed(DAY, 10, 120_000, 50_000)
        .paid(DAY, 1, 20_000);
  }

  /** Writes what the journal has got since it was written last. */
  private void save(CaseJournal journal) {
    in(
        journal.id().partition(),
        unit -> {
          List<CaseEvent> all = journal.events();
          List<CaseEvent> fresh = journal.takeNew();
          List<CaseEvent> before = all.subList(0, all.size() - fresh.size());
          return unit.cases()
              .save(
                  before.isEmpty()
                      ? MediationCase.unregistered(journal.id())
                      : MediationCase.replay(before),
                  fresh);
        });
  }

  private List<CaseId> list(Scope scope) {
    return in(unit -> unit.cases().list(CaseQuery.of(scope, PAGE))).entries().stream()
        .map(CaseSummary::caseId)
        .toList();
  }

  private List<DueItem> due(Scope scope) {
    DueQuery query = new DueQuery(scope, DAY, DAY.plusYears(1), Set.of(DueKind.OBLIGATION), PAGE);
    return in(unit -> unit.cases().dueItems(query)).entries();
  }

  private static TallyQuery registered(Scope scope) {
    return new TallyQuery(scope, Milestone.REGISTERED, MONTH, MONTH);
  }

  private List<TallyRow> tally(Scope scope, Milestone milestone) {
    return in(unit -> unit.cases().tally(new TallyQuery(scope, milestone, MONTH, MONTH)));
  }

  @Test
  void casesAreListedAndAddedUpWhereTheyAreHeldWhateverTheirPartition() {
    PARTITIONS.forEach(region -> save(heldHere(region)));
    save(CaseJournal.in(Places.NEXT_PREFECTURE, 2).registered(DAY));
    List<CaseId> all = PARTITIONS.stream().map(region -> Places.caseId(region, 1)).toList();
    Scope assigned = new Scope.Assigned(Places.mediator(Places.VILLAGE));
    for (Scope scope : List.of(HERE, COMMITTEE, assigned)) {
      assertEquals(all, list(scope), scope.toString());
      assertEquals(2 * all.size(), due(scope).size());
      assertEquals(
          List.of(
              TallyRow.of(
                  Map.of(TallyDimension.COUNTY, "990101", TallyDimension.MONTH, MONTH.toString()),
                  2L * all.size(),
                  Fen.of(170_000L * all.size()))),
          tally(scope, Milestone.PERFORMANCE_DUE));
      assertEquals(
          List.of(
              TallyRow.of(
                  Map.of(TallyDimension.COMMITTEE, Places.committee(Places.VILLAGE).text()),
                  all.size(),
                  Fen.ZERO)),
          in(unit -> unit.cases().tally(registered(scope).by(TallyDimension.COMMITTEE))));
      assertEquals(
          List.of(TallyRow.of(Map.of(), all.size(), Fen.ZERO)),
          in(unit -> unit.cases().tally(registered(scope).by(Set.of()))));
    }
    assertEquals(List.of(Places.caseId(Places.NEXT_PREFECTURE, 2)), list(ELSEWHERE));
    for (CaseId id : all) {
      assertTrue(in(id.partition(), unit -> unit.cases().find(id, COMMITTEE)).isPresent());
    }
  }

  @Test
  void pagesOfAllPartitionsShowEachCaseOnceInOneOrder() {
    List<CaseId> expected = new ArrayList<>();
    for (int day = 0; day < 3; day++) {
      for (RegionCode region : PARTITIONS) {
        save(
            new CaseJournal(Places.caseId(region, 9 - day), Places.VILLAGE, region)
                .registered(DAY.plusDays(day)));
        expected.add(Places.caseId(region, 9 - day));
      }
    }
    List<CaseId> shown = new ArrayList<>();
    Optional<PageRequest> next = Optional.of(PageRequest.first(5));
    while (next.isPresent()) {
      PageRequest request = next.get();
      Page<CaseSummary> page = in(unit -> unit.cases().list(CaseQuery.of(HERE, request)));
      page.entries().forEach(entry -> shown.add(entry.caseId()));
      next = page.next().map(request::after);
    }
    assertEquals(expected, shown);
  }

  @Test
  void aCaseThatIsHandedToAnotherPartitionCountsThereAndKeepsItsId() {
    CaseJournal journal =
        CaseJournal.in(Places.NEXT_PREFECTURE, 1)
            .registered(DAY)
            .accepted(DAY)
            .opened(DAY)
            .agreed(DAY, 10, 120_000);
    save(journal);
    Scope there = Scope.Committees.of(Places.committee(Places.NEXT_PREFECTURE));
    assertEquals(List.of(), list(COMMITTEE));
    save(journal.offeredTo(DAY, Places.VILLAGE));
    assertEquals(List.of(journal.id()), list(COMMITTEE), "who is asked sees what is offered");
    assertEquals(1, due(COMMITTEE).size(), "and what is due in it");
    assertEquals(List.of(), list(HERE));
    save(journal.taken(DAY));
    assertEquals(List.of(journal.id()), list(HERE));
    assertEquals(List.of(journal.id()), list(COMMITTEE));
    assertEquals(1, due(HERE).size());
    assertEquals(List.of(), list(there));
    assertEquals(List.of(), due(ELSEWHERE));
    assertEquals(List.of(), tally(ELSEWHERE, Milestone.REGISTERED));
    assertEquals(1, tally(HERE, Milestone.REGISTERED).size());
    assertEquals(
        journal.folded(),
        in(journal.id().partition(), unit -> unit.cases().find(journal.id(), HERE)).orElseThrow());
  }

  private void found(RegionCode region, Seat... seats) {
    MediationOrganisation organisation =
        MediationOrganisation.builder()
            .id(Places.committee(region))
            .kind(OrganisationKind.VILLAGE_COMMITTEE)
            .name(LocalText.of("虚构村", "invented"))
            .region(region)
            .level(RegionLevel.VILLAGE)
            .validFrom(DAY)
            .build();
    RegisteredOrganisation seated =
        RegisteredOrganisation.builder()
            .from(RegisteredOrganisation.founded(organisation))
            .addSeats(seats)
            .build();
    in(region.partition(), unit -> unit.organisations().save(seated, 0));
  }

  private static Mediator.Builder mediator(RegionCode region) {
    return Mediator.builder()
        .id(Places.mediator(region))
        .person(Places.person(region.partition(), "M"));
  }

  private static Engagement engagement(RegionCode committee) {
    return new Engagement(
        Places.committee(committee), EngagementKind.PART_TIME, DAY, Optional.of(DAY));
  }

  private void save(Mediator mediator) {
    in(mediator.id().partition(), unit -> unit.mediators().save(mediator, 0));
  }

  private List<MediatorId> mediators(Scope scope, Optional<LocalDate> engagedOn) {
    List<MediatorId> all = new ArrayList<>();
    Optional<PageRequest> next = Optional.of(PageRequest.first(1));
    while (next.isPresent()) {
      MediatorQuery query = new MediatorQuery(scope, engagedOn, next.get());
      Page<Versioned<Mediator>> page = in(unit -> unit.mediators().list(query));
      page.entries().forEach(row -> all.add(row.value().id()));
      next = page.next().map(next.get()::after);
    }
    return all;
  }

  /** Exactly these work at the village; a colleague works in the next town. */
  private void reachedFromTheVillage(List<MediatorId> who) {
    for (Scope scope :
        List.of(
            COMMITTEE,
            Places.subtree(Places.VILLAGE, RegionLevel.TOWN),
            Places.subtree(Places.VILLAGE, RegionLevel.VILLAGE))) {
      assertEquals(who, mediators(scope, Optional.empty()), scope.toString());
      assertEquals(List.of(), mediators(scope, Optional.of(DAY.minusDays(1))));
      assertEquals(who, mediators(scope, Optional.of(DAY)));
      assertEquals(List.of(), mediators(scope, Optional.of(DAY.plusDays(1))));
      for (MediatorId id : who) {
        assertTrue(in(id.partition(), unit -> unit.mediators().find(id, scope)).isPresent());
        assertTrue(
            in(id.partition(), unit -> unit.mediators().findRegistered(id, scope)).isPresent());
      }
    }
    assertEquals(
        List.of(Places.mediator(Places.NEXT_TOWN)),
        mediators(Places.subtree(Places.NEXT_TOWN, RegionLevel.TOWN), Optional.of(DAY)));
    assertEquals(List.of(), mediators(ELSEWHERE, Optional.empty()));
    for (MediatorId id : who) {
      assertTrue(in(id.partition(), unit -> unit.mediators().find(id, ELSEWHERE)).isEmpty());
      assertTrue(
          in(
                  id.partition(),
                  unit ->
                      unit.mediators()
                          .find(id, Scope.Committees.of(Places.committee(Places.NEXT_TOWN))))
              .isEmpty());
    }
  }

  @Test
  void aMediatorIsReachedThroughTheCommitteeThatEngagesThemInWhateverPartition() {
    needs(Capability.OFFICE_RECORDS, UnitOfWork::mediators);
    found(Places.VILLAGE);
    found(Places.NEXT_TOWN);
    found(Places.NEXT_PREFECTURE);
    List<RegionCode> homes =
        List.of(Places.NEXT_PROVINCE, Places.NEXT_PREFECTURE, Places.THIRD_PREFECTURE);
    homes.forEach(home -> save(mediator(home).addEngagements(engagement(Places.VILLAGE)).build()));
    save(mediator(Places.NEXT_TOWN).addEngagements(engagement(Places.NEXT_TOWN)).build());
    reachedFromTheVillage(homes.stream().map(Places::mediator).toList());
  }

  @Test
  void aMemberIsReachedThroughTheCommitteeOfTheSeatInWhateverPartition() {
    needs(Capability.OFFICE_RECORDS, UnitOfWork::mediators);
    List<RegionCode> homes =
        List.of(Places.NEXT_PROVINCE, Places.NEXT_PREFECTURE, Places.THIRD_PREFECTURE);
    found(
        Places.VILLAGE,
        homes.stream()
            .map(
                home ->
                    new Seat(
                        Places.committee(Places.VILLAGE),
                        Places.mediator(home),
                        CommitteeOffice.MEMBER,
                        false,
                        false,
                        Optional.empty(),
                        DAY,
                        Optional.of(DAY)))
            .toArray(Seat[]::new));
    found(Places.NEXT_TOWN);
    found(Places.NEXT_PREFECTURE);
    homes.forEach(home -> save(mediator(home).build()));
    save(mediator(Places.NEXT_TOWN).addEngagements(engagement(Places.NEXT_TOWN)).build());
    reachedFromTheVillage(homes.stream().map(Places::mediator).toList());
  }
}
