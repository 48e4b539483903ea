package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;

/** Visits owed after a default are discharged by the same acts as planned ones. */
@Requirement("FUP-01")
class DefaultVisitTest {

  private static final LocalDate MISSED = LocalDate.of(2026, 4, 10);

  private final Running running =
      Running.unregistered()
          .under(rules())
          .inMediation()
          .met()
          .agreedOrally("2026-04-02T09:00", ObligationTerms.money(KAN, ZOU, Fen.of(300), MISSED));

  static CaseRules rules() {
    return Village.rulesWith(ClockEffect.LATE)
        .revisits(
            new RevisitRule(
                RevisitPopulation.AGREED,
                Period.calendarDays(15),
                Period.calendarDays(15),
                Roll.FORWARD,
                2,
                Village.rules().revisits().basis(),
                Optional.of(Period.calendarDays(15)),
                true))
        .closing(new ClosingRule(false, false, Village.rules().closing().basis()))
        .build();
  }

  private List<PartyNumber> owedOn(String day) {
    return running.it().at(day(day)).defaultVisits().stream().map(DefaultVisit::party).toList();
  }

  private Running tried(PartyNumber party, String when) {
    return running.does(MEDIATOR, when, new FollowUpAction.RevisitAttempt(party));
  }

  @Test
  void onTheMissedDayItselfNobodyIsToBeVisited() {
    assertEquals(List.of(), owedOn("2026-04-10"));
    running.refuses(
        MEDIATOR,
        "2026-04-10T09:00",
        new FollowUpAction.RevisitAttempt(ZOU),
        CaseProblem.NO_REVISIT_OWED);
  }

  private List<PartyNumber> listedOn(String day) {
    return running.it().dueItems().stream()
        .filter(item -> item.kind() == DueKind.DEFAULT_VISIT && item.isOpenOn(day(day)))
        .flatMap(item -> item.party().stream())
        .toList();
  }

  @Test
  void theDayListShowsThemFromTheDayAfterTheDefaultAsLongAsTheyAreOwed() {
    assertEquals(List.of(), listedOn("2026-04-10"));
    assertEquals(owedOn("2026-04-11"), listedOn("2026-04-11"));
    assertEquals(List.of(ZOU, KAN), listedOn("2026-04-11"));
    running.does(KAN_SELF, "2026-04-11T09:00", new FollowUpAction.RevisitDeclined(KAN));
    assertEquals(List.of(ZOU), listedOn("2026-04-12"));
    running.paid(Village.ZOU_SELF, "2026-04-13T09:00", 1, 300);
    assertEquals(List.of(), listedOn("2026-04-13"));
  }

  @Test
  void whoDeclinesIsNotVisitedForTheDefault() {
    assertEquals(List.of(ZOU, KAN), owedOn("2026-04-11"));
    running.does(KAN_SELF, "2026-04-11T09:00", new FollowUpAction.RevisitDeclined(KAN));
    assertEquals(List.of(ZOU), owedOn("2026-04-11"));
  }

  @Test
  void triesOnDaysOfTheirOwnDischargeIt() {
    tried(KAN, "2026-04-11T09:00");
    assertEquals(List.of(ZOU, KAN), owedOn("2026-04-11"));
    running.refuses(
        MEDIATOR,
        "2026-04-11T15:00",
        new FollowUpAction.RevisitAttempt(KAN),
        CaseProblem.TRIED_THAT_DAY);
    tried(KAN, "2026-04-12T09:00");
    assertEquals(List.of(ZOU), owedOn("2026-04-12"));
  }

  @Test
  void aCaseWithADefaultVisitPastItsDayIsNotClosed() {
    assertTrue(
        running
            .decide(DIRECTOR, "2026-04-24T09:00", new FollowUpAction.Close(Optional.of(Village.QI)))
            .events()
            .stream()
            .anyMatch(event -> event.body() instanceof FollowUpEvent.CaseClosed));
    running.refuses(
        DIRECTOR,
        "2026-04-27T09:00",
        new FollowUpAction.Close(Optional.of(Village.QI)),
        CaseProblem.REVISIT_OWED,
        CaseProblem.REVISIT_OWED);
  }

  @Test
  void twoDefaultsThatOweTheSameVisitShowItOnceFromTheFirstOn() {
    Running two =
        Running.of(
            Running.unregistered()
                .under(rules())
                .inMediation()
                .met()
                .agreedOrally(
                    "2026-04-02T09:00",
                    ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-18")),
                    ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-17")))
                .it());
    // both and fifteen days fall on the festival, which ends on 05-05
    List<DueItem> visits =
        two.it().dueItems().stream()
            .filter(
                item ->
                    item.kind() == DueKind.DEFAULT_VISIT && item.party().equals(Optional.of(ZOU)))
            .toList();
    assertEquals(List.of(day("2026-05-06")), visits.stream().map(DueItem::dueOn).toList());
    assertEquals(
        List.of(Optional.of(day("2026-04-18"))), visits.stream().map(DueItem::notBefore).toList());
  }

  @Test
  void aTryAtOneDoorDischargesNothingAtTheOther() {
    tried(ZOU, "2026-04-11T09:00");
    tried(KAN, "2026-04-12T09:00");
    assertEquals(List.of(ZOU, KAN), owedOn("2026-04-12"));
    tried(KAN, "2026-04-13T09:00");
    assertEquals(List.of(ZOU), owedOn("2026-04-13"));
  }

  @Test
  void aTryOnTheDayOfTheDefaultIsNoneAfterIt() {
    Running early = Running.of(running.it()).under(rules());
    assertEquals(List.of(), early.it().at(MISSED).triesAfterDefault(KAN));
    tried(KAN, "2026-04-11T09:00");
    assertEquals(
        List.of(day("2026-04-11")), running.it().at(day("2026-04-11")).triesAfterDefault(KAN));
    assertEquals(List.of(), running.it().at(day("2026-04-11")).triesAfterDefault(ZOU));
  }

  @Test
  void theVisitsAfterTheLastPerformanceWaitForAllOfIt() {
    running.paid(Village.ZOU_SELF, "2026-04-08T09:00", 1, 100);
    long planned = running.it().revisits().stream().filter(Revisit::isOwed).count();
    running.paid(Village.ZOU_SELF, "2026-04-09T09:00", 1, 200);
    assertEquals(0, planned);
    assertEquals(
        List.of(ZOU, KAN),
        running.it().revisits().stream().filter(Revisit::isOwed).map(Revisit::party).toList());
  }
}
