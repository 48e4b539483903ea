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
import java.util.stream.Collectors;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.AgreementForm;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.DueKind;
import org.fengqiao.mediation.casework.LinkKind;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.DueQuery;
import org.fengqiao.mediation.storage.Milestone;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.TallyDimension;
import org.fengqiao.mediation.storage.TallyQuery;
import org.fengqiao.mediation.storage.TallyRow;
import org.junit.jupiter.api.Test;

/** Cases: the journal, its version, and the lists written with it. */
public abstract class CaseStoreContract extends CaseJournalContract {

  @Test
  void aSubtreeReachesExactlyWhatIsHeldInIt() {
    Places.ALL.forEach(region -> save(CaseJournal.in(region, 1).registered(DAY)));
    for (RegionLevel level : RegionLevel.values()) {
      List<CaseId> inside =
          Places.ALL.stream()
              .filter(region -> region.isWithin(Places.VILLAGE.prefix(level)))
              .map(region -> Places.caseId(region, 1))
              .sorted()
              .toList();
      Scope scope = Places.subtree(Places.VILLAGE, level);
      assertEquals(inside, list(scope), level.code());
      for (RegionCode region : Places.ALL) {
        CaseId id = Places.caseId(region, 1);
        assertEquals(inside.contains(id), find(id, scope).isPresent(), level + " " + id);
      }
    }
  }

  @Test
  void severalSubtreesReachWhatIsHeldInAnyOfThem() {
    Places.ALL.forEach(region -> save(CaseJournal.in(region, 1).registered(DAY)));
    Scope scope =
        new Scope.Subtrees(
            List.of(
                RegionSubtree.of(Places.NEXT_TOWN, RegionLevel.TOWN),
                RegionSubtree.of(Places.VILLAGE, RegionLevel.VILLAGE),
                RegionSubtree.of(Places.NEXT_PREFECTURE, RegionLevel.PREFECTURE)));
    assertEquals(
        List.of(
            Places.caseId(Places.VILLAGE, 1),
            Places.caseId(Places.NEXT_TOWN, 1),
            Places.caseId(Places.NEXT_PREFECTURE, 1)),
        list(scope));
  }

  @Test
  void aGridReachesWhatHappenedInItWhoeverHoldsIt() {
    save(
        new CaseJournal(Places.caseId(Places.VILLAGE, 1), Places.VILLAGE, Places.NEXT_TOWN)
            .registered(DAY));
    save(CaseJournal.in(Places.VILLAGE, 2).registered(DAY));
    CaseId happenedThere = Places.caseId(Places.VILLAGE, 1);
    Scope grid = Places.grid(Places.NEXT_TOWN, RegionLevel.VILLAGE);
    assertEquals(List.of(happenedThere), list(grid));
    assertTrue(find(happenedThere, grid).isPresent());
    assertTrue(find(Places.caseId(Places.VILLAGE, 2), grid).isEmpty());
    assertEquals(1, due(grid, DAY.plusDays(30)).size());
  }

  @Test
  void aCommitteeReachesWhatItHolds() {
    Places.ALL.forEach(region -> save(CaseJournal.in(region, 1).registered(DAY)));
    Scope two =
        new Scope.Committees(
            Set.of(Places.committee(Places.VILLAGE), Places.committee(Places.NEXT_PROVINCE)));
    assertEquals(
        List.of(Places.caseId(Places.NEXT_PROVINCE, 1), Places.caseId(Places.VILLAGE, 1)),
        list(two));
    assertTrue(find(Places.caseId(Places.NEXT_TOWN, 1), two).isEmpty());
  }

  @Test
  void aMediatorReachesTheCasesOfTheAppointmentAsLongAsItLasts() {
    CaseJournal appointed = finished(Places.VILLAGE, 1);
    save(appointed);
    save(finished(Places.NEXT_VILLAGE, 1));
    Scope assigned = new Scope.Assigned(Places.mediator(Places.VILLAGE));
    assertEquals(List.of(appointed.id()), list(assigned));
    assertEquals(2, due(assigned, DAY.plusDays(300)).size());
    save(appointed.replaced(DAY.plusDays(8), Places.mediator(Places.VILLAGE)));
    assertEquals(List.of(), list(assigned));
    assertTrue(find(appointed.id(), assigned).isEmpty());
    assertEquals(List.of(), due(assigned, DAY.plusDays(300)));
  }

  @Test
  void aDisputeThatIsLinkedAsTheSameCountsOnce() {
    CaseJournal one = CaseJournal.in(Places.VILLAGE, 1).registered(DAY);
    CaseJournal two = CaseJournal.in(Places.VILLAGE, 2).registered(DAY);
    CaseJournal three = CaseJournal.in(Places.VILLAGE, 3).registered(DAY);
    save(one);
    save(two);
    save(three);
    assertEquals(3, registered());
    save(one.linkedTo(DAY, two.id(), LinkKind.SAME_DISPUTE));
    save(two.linkedTo(DAY, one.id(), LinkKind.SAME_DISPUTE));
    assertEquals(2, registered());
    save(one.linkedTo(DAY, three.id(), LinkKind.SAME_CAUSE));
    save(three.linkedTo(DAY, one.id(), LinkKind.SAME_CAUSE));
    assertEquals(2, registered());
  }

  @Test
  void aLinkChangesNoFigureOfTheMonthsBeforeIt() {
    CaseJournal one = CaseJournal.in(Places.VILLAGE, 1).registered(DAY);
    CaseJournal two = CaseJournal.in(Places.VILLAGE, 2).registered(DAY);
    save(one);
    save(two);
    LocalDate later = DAY.plusMonths(1);
    save(one.linkedTo(later, two.id(), LinkKind.SAME_DISPUTE));
    save(two.linkedTo(later, one.id(), LinkKind.SAME_DISPUTE));
    assertEquals(2, registered());
  }

  private long registered() {
    YearMonth month = YearMonth.from(DAY);
    TallyQuery query =
        new TallyQuery(
            Places.subtree(Places.VILLAGE, RegionLevel.COUNTY), Milestone.REGISTERED, month, month);
    return in(unit -> unit.cases().tally(query)).stream().mapToLong(TallyRow::count).sum();
  }

  @Test
  void anOutsideUnitReachesAndCountsTheCasesItSentAndNoOthers() {
    if (!storage().capabilities().contains(Capability.REFERRED_SCOPE)) {
      return;
    }
    OrganisationId court = OrganisationId.of("9901-COURT");
    CaseJournal sent = CaseJournal.in(Places.VILLAGE, 1).registered(DAY, CaseSource.DEPARTMENT);
    save(sent.sentBy(DAY, court));
    save(
        CaseJournal.in(Places.VILLAGE, 2)
            .registered(DAY, CaseSource.DEPARTMENT)
            .sentBy(DAY, OrganisationId.of("9901-POLICE")));
    save(CaseJournal.in(Places.NEXT_TOWN, 1).registered(DAY));
    Scope scope = new Scope.Referred(court);
    assertEquals(List.of(sent.id()), list(scope));
    assertEquals(
        List.of(sent.folded().summary()),
        in(unit -> unit.cases().list(CaseQuery.of(scope, PAGE))).entries());
    assertTrue(find(sent.id(), scope).isPresent());
    assertTrue(find(Places.caseId(Places.VILLAGE, 2), scope).isEmpty());
    assertEquals(1, due(scope, DAY.plusDays(30)).size());
    YearMonth month = YearMonth.from(DAY);
    assertEquals(
        List.of(1L),
        in(unit -> unit.cases().tally(new TallyQuery(scope, Milestone.REGISTERED, month, month)))
            .stream()
            .map(TallyRow::count)
            .toList());
    assertEquals(List.of(), list(Scope.Committees.of(court)));
    OrganisationId asked = Places.committee(Places.VILLAGE);
    CaseJournal offered = CaseJournal.in(Places.NEXT_TOWN, 2).registered(DAY);
    save(offered.offeredTo(DAY, Places.VILLAGE));
    assertTrue(list(Scope.Committees.of(asked)).contains(offered.id()));
    assertEquals(List.of(), list(new Scope.Referred(asked)));
  }

  @Test
  void aPersonReachesTheOwnCases() {
    Places.ALL.forEach(region -> save(CaseJournal.in(region, 1).registered(DAY)));
    CaseId own = Places.caseId(Places.NEXT_TOWN, 1);
    Scope scope =
        new Scope.Own(
            Set.of(
                Places.person(Places.PARTITION, "B" + Places.NEXT_TOWN.digits()).text(),
                Places.person(Places.PARTITION, "NOBODY").text()));
    assertEquals(List.of(own), list(scope));
    assertTrue(find(own, scope).isPresent());
    assertTrue(find(Places.caseId(Places.VILLAGE, 1), scope).isEmpty());
  }

  @Test
  void whoOnlyHelpsReachesNoCase() {
    PersonRef helper = Places.person(Places.PARTITION, "HELPER");
    CaseJournal helped = CaseJournal.in(Places.VILLAGE, 1).registered(DAY);
    save(helped);
    save(helped.helped(DAY, helper));
    assertEquals(
        List.of(helped.folded().summary()),
        in(unit -> unit.cases().list(CaseQuery.of(Places.everything(), PAGE))).entries());
    assertEquals(List.of(helper), helped.folded().summary().helpers());
    Scope own = Scope.Own.of(helper.text());
    assertEquals(List.of(), list(own));
    assertTrue(find(helped.id(), own).isEmpty());
  }

  @Test
  void aMandateReachesTheCasesItNames() {
    Places.ALL.forEach(region -> save(CaseJournal.in(region, 1).registered(DAY)));
    Scope mandate =
        new Scope.Mandate(
            Set.of(Places.caseId(Places.VILLAGE, 1), Places.caseId(Places.NEXT_PROVINCE, 1)));
    assertEquals(
        List.of(Places.caseId(Places.NEXT_PROVINCE, 1), Places.caseId(Places.VILLAGE, 1)),
        list(mandate));
    assertTrue(find(Places.caseId(Places.NEXT_TOWN, 1), mandate).isEmpty());
  }

  @Test
  void listsNarrowByStateAndDayOfRegistration() {
    save(CaseJournal.in(Places.VILLAGE, 1).registered(DAY));
    save(CaseJournal.in(Places.VILLAGE, 2).registered(DAY.plusDays(1)).accepted(DAY.plusDays(2)));
    save(CaseJournal.in(Places.VILLAGE, 3).registered(DAY.plusDays(2)));
    CaseQuery registeredLater =
        CaseQuery.builder()
            .scope(Places.everything())
            .addStates(CaseState.REG, CaseState.CLOSED)
            .registeredFrom(DAY.plusDays(1))
            .registeredTo(DAY.plusDays(2))
            .page(PAGE)
            .build();
    assertEquals(
        List.of(Places.caseId(Places.VILLAGE, 3)),
        in(unit -> unit.cases().list(registeredLater)).entries().stream()
            .map(CaseSummary::caseId)
            .toList());
  }

  @Test
  void applicationsForConfirmationAreListedFurtherAheadThanTheRest() {
    CaseJournal journal = CaseJournal.in(Places.VILLAGE, 1).registered(DAY);
    save(journal.clock(2, DAY, DAY.plusDays(20), ClockEffect.LOST));
    CaseJournal other = finished(Places.VILLAGE, 2);
    save(other);
    DueQuery query =
        new DueQuery(
            Places.everything(),
            DAY,
            DAY.plusDays(10),
            DAY.plusDays(30),
            Set.of(DueKind.CLOCK),
            PAGE);
    assertEquals(
        List.of(Optional.of(ClockKind.CONFIRMATION)),
        in(unit -> unit.cases().dueItems(query)).entries().stream().map(DueItem::clock).toList());
  }

  @Test
  void theDayListShowsWhatIsOpenAndDueByLastDay() {
    CaseJournal journal = finished(Places.VILLAGE, 1);
    save(journal);
    save(CaseJournal.in(Places.NEXT_COUNTY, 1).registered(DAY));
    Scope county = Places.subtree(Places.VILLAGE, RegionLevel.COUNTY);
    LocalDate secondLine = DAY.plusDays(23);
    assertEquals(List.of(), due(county, secondLine.minusDays(1)));
    List<DueItem> dueThen = due(county, secondLine);
    assertEquals(1, dueThen.size());
    assertEquals(DueKind.OBLIGATION, dueThen.get(0).kind());
    assertEquals(Optional.of(Fen.of(50_000)), dueThen.get(0).amount());
    assertEquals(secondLine, dueThen.get(0).dueOn());
    List<DueItem> later = due(county, DAY.plusDays(33));
    assertEquals(
        List.of(DueKind.OBLIGATION, DueKind.REVISIT), later.stream().map(DueItem::kind).toList());
    assertTrue(later.get(1).provisional());
    assertEquals(
        later, journal.folded().dueItems().stream().filter(i -> i.doneOn().isEmpty()).toList());
    assertEquals(1, due(county, DAY.plusDays(33), DueKind.REVISIT).size());
    save(journal.paid(secondLine, 2, 50_000).visited(DAY.plusDays(40)));
    assertEquals(List.of(), due(county, DAY.plusDays(300)));
  }

  @Test
  void aLapsedRightLeavesTheDayListAfterItsDayAndWhatIsLateStays() {
    LocalDate last = DAY.plusDays(9);
    CaseJournal journal = CaseJournal.in(Places.VILLAGE, 1).registered(DAY);
    int number = 10;
    for (ClockEffect effect : ClockEffect.values()) {
      journal.clock(number++, DAY, last, effect);
    }
    save(journal);
    Scope all = Places.everything();
    assertEquals(
        Set.of(ClockEffect.values()), effects(due(all, last, DAY.plusDays(300), DueKind.CLOCK)));
    assertEquals(
        Set.of(ClockEffect.ENDS, ClockEffect.OPENS, ClockEffect.LATE),
        effects(due(all, last.plusDays(1), DAY.plusDays(300), DueKind.CLOCK)));
  }

  @Test
  void visitsAfterADefaultShowFromTheDayAfterUntilBothSidesWereVisitedOrAllIsPaid() {
    CaseJournal journal =
        CaseJournal.in(Places.VILLAGE, 1)
            .registered(DAY)
            .accepted(DAY)
            .opened(DAY)
            .agreedWithGrace(DAY, 10, 3, 15, 100_000, 50_000);
    save(journal);
    Scope all = Places.everything();
    LocalDate missed = DAY.plusDays(10);
    LocalDate far = DAY.plusDays(300);
    assertEquals(List.of(), due(all, missed, far, DueKind.DEFAULT_VISIT));
    List<DueItem> owed = due(all, missed.plusDays(1), far, DueKind.DEFAULT_VISIT);
    assertEquals(
        List.of(Optional.of(CaseJournal.ONE), Optional.of(CaseJournal.TWO)),
        owed.stream().map(DueItem::party).toList());
    assertEquals(missed.plusDays(15), owed.get(0).dueOn());
    assertEquals(Optional.of(missed.plusDays(1)), owed.get(0).notBefore());
    save(journal.visited(missed.plusDays(2)));
    assertEquals(
        List.of(Optional.of(CaseJournal.TWO)),
        due(all, missed.plusDays(2), far, DueKind.DEFAULT_VISIT).stream()
            .map(DueItem::party)
            .toList());
    save(journal.paid(missed.plusDays(3), 1, 100_000).paid(missed.plusDays(3), 2, 50_000));
    assertEquals(List.of(), due(all, far, far, DueKind.DEFAULT_VISIT));
  }

  @Test
  void aLineThatFallsDueEarlyShowsFromTheDayAfterTheGraceUntilItIsPaid() {
    CaseJournal journal =
        CaseJournal.in(Places.VILLAGE, 1)
            .registered(DAY)
            .accepted(DAY)
            .opened(DAY)
            .agreedWithGrace(DAY, 10, 3, 15, 100_000, 50_000);
    save(journal);
    Scope all = Places.everything();
    LocalDate grace = DAY.plusDays(13);
    assertEquals(List.of(), due(all, grace, DAY.plusDays(300), DueKind.ACCELERATED));
    List<DueItem> early = due(all, grace.plusDays(1), grace.plusDays(1), DueKind.ACCELERATED);
    assertEquals(List.of(2), early.stream().map(DueItem::number).toList());
    assertEquals(grace.plusDays(1), early.get(0).dueOn());
    assertEquals(Optional.of(Fen.of(50_000)), early.get(0).amount());
    save(journal.paid(DAY.plusDays(14), 1, 100_000));
    assertEquals(early, due(all, grace.plusDays(1), grace.plusDays(1), DueKind.ACCELERATED));
    save(journal.paid(DAY.plusDays(15), 2, 50_000));
    assertEquals(List.of(), due(all, grace.plusDays(9), DAY.plusDays(300), DueKind.ACCELERATED));
  }

  private static Set<ClockEffect> effects(List<DueItem> items) {
    return items.stream().map(DueItem::effect).collect(Collectors.toSet());
  }

  @Test
  void aPaymentInPartCountsInTheMonthInWhichItWasMade() {
    CaseJournal journal =
        CaseJournal.in(Places.VILLAGE, 1)
            .registered(DAY)
            .accepted(DAY)
            .opened(DAY)
            .agreed(DAY, 90, 120_000)
            .paid(LocalDate.of(2019, 3, 31), 1, 20_000)
            .paid(LocalDate.of(2019, 4, 1), 1, 30_000)
            .paid(LocalDate.of(2019, 4, 30), 1, 10_000)
            .paid(LocalDate.of(2019, 6, 1), 1, 60_000);
    save(journal);
    TallyQuery query =
        new TallyQuery(
            Places.everything(),
            Milestone.PERFORMANCE_DONE,
            YearMonth.of(2019, 1),
            YearMonth.of(2019, 12));
    assertEquals(
        List.of("2019-03 0 20000", "2019-04 0 40000", "2019-06 1 60000"),
        in(unit -> unit.cases().tally(query)).stream()
            .map(row -> row.month() + " " + row.count() + " " + row.amount().amount())
            .toList());
    assertEquals(List.of(), due(Places.everything(), DAY.plusYears(1), DueKind.PAYMENT));
  }

  @Test
  void theFormOfAnAgreementCountsInItsMonthAlsoAfterItWasAnnulled() {
    save(
        CaseJournal.in(Places.VILLAGE, 1)
            .registered(DAY)
            .accepted(DAY)
            .opened(DAY)
            .agreed(DAY, 30)
            .annulled(DAY.plusMonths(2)));
    YearMonth month = YearMonth.from(DAY);
    TallyQuery query = new TallyQuery(Places.everything(), Milestone.AGREED, month, month);
    assertEquals(
        List.of(TallyRow.of(Map.of(TallyDimension.FORM, AgreementForm.ORAL.code()), 1, Fen.ZERO)),
        in(unit -> unit.cases().tally(query.by(TallyDimension.FORM))));
  }

  @Test
  void whereNothingCountsThereIsNoRowAndNoSum() {
    YearMonth month = YearMonth.from(DAY);
    for (Milestone milestone : Milestone.values()) {
      TallyQuery query = new TallyQuery(Places.everything(), milestone, month, month);
      assertEquals(List.of(), in(unit -> unit.cases().tally(query)));
      assertEquals(List.of(), in(unit -> unit.cases().tally(query.by(Set.of()))));
    }
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    for (int number = 1; number <= 7; number++) {
      save(CaseJournal.in(Places.VILLAGE, number).registered(DAY.plusDays(number / 3)));
    }
    CaseQuery query = CaseQuery.of(Places.everything(), PageRequest.first(3));
    Page<CaseSummary> first = in(unit -> unit.cases().list(query));
    assertEquals(3, first.entries().size());
    save(CaseJournal.in(Places.VILLAGE, 0).registered(DAY.minusDays(9)));
    CaseQuery further = query.after(first.next().orElseThrow());
    Page<CaseSummary> second = in(unit -> unit.cases().list(further));
    CaseQuery last = query.after(second.next().orElseThrow());
    Page<CaseSummary> third = in(unit -> unit.cases().list(last));
    assertTrue(third.next().isEmpty());
    List<CaseId> seen = new ArrayList<>();
    for (Page<CaseSummary> page : List.of(first, second, third)) {
      page.entries().forEach(summary -> seen.add(summary.caseId()));
    }
    assertEquals(
        List.of(1, 2, 3, 4, 5, 6, 7).stream()
            .map(number -> Places.caseId(Places.VILLAGE, number))
            .toList(),
        seen);
  }
}
