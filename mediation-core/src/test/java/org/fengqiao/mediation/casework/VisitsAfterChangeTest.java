package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;

/** C-16: visits count from the last agreed day of performance, also when a change moves it. */
@Requirement("FUP-01")
class VisitsAfterChangeTest {

  private static ObligationTerms due(String day) {
    return ObligationTerms.money(KAN, ZOU, Fen.of(100), day(day));
  }

  private static Running agreed(String... days) {
    return Running.unregistered()
        .inMediation()
        .met()
        .agreedOrally(
            "2026-04-02T09:00",
            Arrays.stream(days).map(VisitsAfterChangeTest::due).toArray(ObligationTerms[]::new));
  }

  private static Running changed(Running running, int line, ObligationTerms... fresh) {
    return running
        .does(
            MEDIATOR,
            "2026-04-09T09:00",
            new AgreementChangeAction.Renegotiate(List.of(line), List.of(ZOU, KAN)))
        .does(
            MEDIATOR,
            "2026-04-09T09:30",
            new AgreementAction.Draft(
                new AgreementTerms(List.of(ZOU, KAN), List.of(fresh), text("CHANGE"), List.of())))
        .does(ZOU_SELF, "2026-04-09T10:00", sign(ZOU))
        .does(KAN_SELF, "2026-04-09T10:10", sign(KAN))
        .does(MEDIATOR, "2026-04-09T10:20", new AgreementAction.MediatorSign(2))
        .does(DIRECTOR, "2026-04-09T12:00", new AgreementAction.Seal(2, Optional.empty()));
  }

  private static AgreementAction.Sign sign(PartyNumber party) {
    return new AgreementAction.Sign(2, party, SigningManner.SIGNATURE);
  }

  private static List<LocalDate> owedBy(Running running) {
    return running.it().revisits().stream().filter(Revisit::isOwed).map(Revisit::dueOn).toList();
  }

  @Test
  void aChangeThatMovesTheLastDayMovesTheVisits() {
    Running running = agreed("2026-04-20");
    assertEquals(List.of(day("2026-05-06"), day("2026-05-06")), owedBy(running));
    changed(running, 1, due("2026-06-01"));
    assertEquals(List.of(day("2026-06-16"), day("2026-06-16")), owedBy(running));
    assertEquals(
        List.of(RevisitStatus.NOT_OWED, RevisitStatus.NOT_OWED),
        running.it().revisits().subList(0, 2).stream().map(Revisit::status).toList());
    assertEquals(2, running.it().milestones().revisitsOwed());
  }

  @Test
  void aChangeToAnEarlierDayMovesThemTo() {
    assertEquals(
        List.of(day("2026-04-28"), day("2026-04-28")),
        owedBy(changed(agreed("2026-05-20"), 1, due("2026-04-13"))));
  }

  @Test
  void aLineThatStaysTheLastOneKeepsTheVisitsWhereTheyAre() {
    Running running = changed(agreed("2026-04-20", "2026-05-20"), 1, due("2026-05-10"));
    assertEquals(List.of(day("2026-06-04"), day("2026-06-04")), owedBy(running));
    assertEquals(2, running.it().revisits().size());
  }

  @Test
  void whoDeclinedAVisitIsNotPlannedForAnew() {
    Running running =
        agreed("2026-04-20")
            .does(KAN_SELF, "2026-04-03T09:00", new FollowUpAction.RevisitDeclined(KAN));
    changed(running, 1, due("2026-06-01"));
    assertEquals(
        List.of(ZOU),
        running.it().revisits().stream().filter(Revisit::isOwed).map(Revisit::party).toList());
  }

  @Test
  void aChangeThatGivesUpTheLastLineOwesTheVisitsThatWaitedForIt() {
    Running running =
        Running.unregistered()
            .under(DefaultVisitTest.rules())
            .inMediation()
            .met()
            .agreedOrally("2026-04-02T09:00", due("2026-04-20"));
    assertEquals(List.of(), owedBy(running));
    changed(running, 1);
    assertEquals(List.of(day("2026-04-24"), day("2026-04-24")), owedBy(running));
  }

  @Test
  void aTalkBeforeItsDayIsNotedAndLeavesTheVisitOwed() {
    Running running = agreed("2026-04-20");
    Decision early =
        running.decide(
            MEDIATOR, "2026-04-10T09:00", new FollowUpAction.DoRevisit(ZOU, text("VISIT")));
    assertTrue(early.notices().contains(AftermathProblem.VISIT_BEFORE_ITS_DAY));
    running.visited(ZOU, "2026-04-10T09:00").visited(KAN, "2026-04-20T09:00");
    assertEquals(
        List.of(ZOU),
        running.it().revisits().stream().filter(Revisit::isOwed).map(Revisit::party).toList());
    running.visited(ZOU, "2026-04-22T09:00");
    assertEquals(List.of(), owedBy(running));
  }

  @Test
  void onceEverythingIsDoneNobodyWaitsForTheLastDay() {
    Running running = agreed("2026-04-20", "2026-05-20").paid(ZOU_SELF, "2026-04-10T09:00", 1, 100);
    running.visited(ZOU, "2026-04-11T09:00");
    assertEquals(2, owedBy(running).size());
    running.paid(ZOU_SELF, "2026-04-12T09:00", 2, 100).visited(ZOU, "2026-04-12T15:00");
    assertEquals(1, owedBy(running).size());
  }

  @Test
  void triesBeforeTheDayAreNone() {
    Running running = agreed("2026-04-20");
    running.refuses(
        MEDIATOR,
        "2026-04-19T09:00",
        new FollowUpAction.RevisitAttempt(KAN),
        CaseProblem.NO_REVISIT_OWED);
    running.does(MEDIATOR, "2026-04-20T09:00", new FollowUpAction.RevisitAttempt(KAN));
  }
}
