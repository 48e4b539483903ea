package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.OFFICER;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Performance, return visits, closing and what time makes of them. */
@Requirement({"CASE-46", "FUP-01", "FUP-08", "FUP-12"})
class PerformanceTest {

  private final Running running = Running.unregistered().inMediation().met();

  @BeforeEach
  void agree() {
    running.agreedOrally(
        "2026-04-02T09:00",
        ObligationTerms.money(KAN, ZOU, Fen.of(30_000), day("2026-04-10")),
        ObligationTerms.act(ZOU, KAN, text("LANE"), day("2026-04-05")));
  }

  private static FollowUpAction.RecordPerformance payment(
      int obligation, long fen, PartyNumber payer, PartyNumber receiver) {
    return new FollowUpAction.RecordPerformance(
        obligation,
        fen < 0 ? Optional.empty() : Optional.of(Fen.of(fen)),
        payer,
        receiver,
        PerformanceManner.AUTOMATIC,
        Optional.of(text("PROOF")));
  }

  @Test
  void moreThanWhatIsOutstandingIsRefusedWithWhatIsAllowed() {
    running.does(MEDIATOR, "2026-04-03T09:00", payment(1, 10_000, KAN, ZOU));
    Decision refusal =
        running.refuses(
            MEDIATOR,
            "2026-04-03T10:00",
            payment(1, 20_001, KAN, ZOU),
            CaseProblem.AMOUNT_OVER_OUTSTANDING);
    assertEquals(
        List.of("amount", Fen.of(20_001), Fen.of(20_000)),
        refusal.refusal().list().get(0).arguments());
    assertEquals(PerformanceStatus.PARTLY, running.it().obligation(1).orElseThrow().status());
  }

  @Test
  void moneyGoesFromTheDebtorToTheCreditor() {
    running.refuses(
        MEDIATOR,
        "2026-04-03T09:00",
        payment(1, -1, ZOU, KAN),
        CaseProblem.AMOUNT_MISSING,
        CaseProblem.PAYER_NOT_DEBTOR,
        CaseProblem.RECEIVER_NOT_CREDITOR);
    running.refuses(
        MEDIATOR, "2026-04-03T09:00", payment(9, 100, KAN, ZOU), CaseProblem.UNKNOWN_OBLIGATION);
    running.refuses(
        MEDIATOR, "2026-04-03T09:00", payment(2, 100, ZOU, KAN), CaseProblem.AMOUNT_NOT_EXPECTED);
  }

  @Test
  void enforcementNeedsACourtThatHasDecided() {
    running.refuses(
        MEDIATOR,
        "2026-04-03T09:00",
        new FollowUpAction.RecordPerformance(
            1, Optional.of(Fen.of(1)), KAN, ZOU, PerformanceManner.ENFORCED, Optional.empty()),
        CaseProblem.MANNER_NOT_POSSIBLE);
  }

  @Test
  void whatIsDoneIsNotDoneAgain() {
    running.paid(MEDIATOR, "2026-04-03T09:00", 2, 0);
    running.refuses(
        MEDIATOR, "2026-04-03T10:00", payment(2, -1, ZOU, KAN), CaseProblem.OBLIGATION_DONE);
    running.paid(MEDIATOR, "2026-04-03T11:00", 1, 30_000);
    running.refuses(
        MEDIATOR, "2026-04-03T12:00", payment(2, -1, ZOU, KAN), CaseProblem.NOTHING_OUTSTANDING);
  }

  @Test
  void timeMakesOverdueAndWritesNothing() {
    int version = running.it().version();
    assertTrue(
        running.it().at(day("2026-04-10")).overdue().stream().noneMatch(o -> o.number() == 1));
    CaseOnDay later = running.it().at(day("2026-04-11"));
    assertEquals(List.of(1, 2), later.overdue().stream().map(ObligationState::number).toList());
    assertEquals(Fen.of(30_000), later.overdueAmount());
    assertEquals(version, running.it().version());
  }

  @Test
  void theTimeForConfirmationIsShownAndLapses() {
    assertEquals(
        Optional.of(day("2026-05-06")), running.it().at(day("2026-05-06")).confirmationOpenUntil());
    assertFalse(running.it().at(day("2026-05-06")).confirmationLapsed());
    assertEquals(Optional.empty(), running.it().at(day("2026-05-07")).confirmationOpenUntil());
    assertTrue(running.it().at(day("2026-05-07")).confirmationLapsed());
  }

  @Test
  void anOpenObligationKeepsTheCaseOpenUnlessThePlaceWatchesIt() {
    running.visited(ZOU, "2026-04-12T09:00").visited(KAN, "2026-04-12T10:00");
    Decision refusal =
        running.refuses(
            DIRECTOR,
            "2026-04-13T09:00",
            new FollowUpAction.Close(Optional.of(Village.QI)),
            CaseProblem.PERFORMANCE_OPEN);
    assertEquals(
        List.of(List.of(1, 2), Fen.of(30_000)), refusal.refusal().list().get(0).arguments());
    running.under(
        Village.rulesWith(ClockEffect.LATE)
            .closing(new ClosingRule(true, false, LegalBasis.ourDefault()))
            .build());
    running.closed("2026-04-13T10:00");
    assertEquals(Optional.of(ClosingGround.UNDER_WATCH), running.it().closingGround());
    running.paid(KAN_SELF, "2026-04-14T09:00", 1, 30_000);
    assertTrue(running.it().obligation(1).orElseThrow().isDone());
    assertFalse(running.it().obligation(1).orElseThrow().isDoneInTime());
    running.isIn(CaseState.CLOSED);
  }

  @Test
  void aVisitOnlyBlocksWhenItsDayHasComeIfThePlaceClosesEarlier() {
    running
        .under(
            Village.rulesWith(ClockEffect.LATE)
                .closing(new ClosingRule(false, false, LegalBasis.ourDefault()))
                .build())
        .refuses(
            DIRECTOR,
            "2026-04-27T09:00",
            new FollowUpAction.Close(Optional.of(Village.QI)),
            CaseProblem.REVISIT_OWED,
            CaseProblem.REVISIT_OWED);
    running.closed("2026-04-24T09:00");
    running.visited(ZOU, "2026-04-25T09:00");
    assertEquals(1, running.it().milestones().revisitsDone());
  }

  @Test
  void threeTriesOnDaysOfTheirOwnDischargeAVisit() {
    FollowUpAction.RevisitAttempt tryKan = new FollowUpAction.RevisitAttempt(KAN);
    running.does(OFFICER, "2026-04-12T09:00", tryKan);
    running.refuses(OFFICER, "2026-04-12T18:00", tryKan, CaseProblem.TRIED_THAT_DAY);
    running.does(OFFICER, "2026-04-13T09:00", tryKan).does(OFFICER, "2026-04-14T09:00", tryKan);
    Revisit visit = running.it().revisits().get(1);
    assertEquals(RevisitStatus.UNREACHABLE, visit.status());
    assertEquals(Optional.of(day("2026-04-14")), visit.dischargedOn());
    running.refuses(OFFICER, "2026-04-15T09:00", tryKan, CaseProblem.NO_VISIT_OWED);
    running.visited(ZOU, "2026-04-16T09:00");
    running.refuses(OFFICER, "2026-04-17T09:00", tryKan, CaseProblem.NO_REVISIT_OWED);
  }

  @Test
  void nobodyDeclinesAVisitForSomebodyElse() {
    running.refuses(
        ZOU_SELF,
        "2026-04-12T09:00",
        new FollowUpAction.RevisitDeclined(KAN),
        CaseProblem.NOT_OWN_PARTY);
  }

  @Test
  void visitsAreLateAfterTheirDayAndOwedBefore() {
    assertEquals(2, running.it().at(day("2026-04-25")).revisitsOwed().size());
    assertEquals(0, running.it().at(day("2026-04-27")).revisitsLate().size());
    assertEquals(2, running.it().at(day("2026-04-28")).revisitsLate().size());
  }

  @Test
  void onlyACompleteDossierIsArchived() {
    Running closed = Samples.closed();
    closed.refuses(
        DIRECTOR,
        "2026-04-22T09:00",
        new FollowUpAction.Archive(RetentionClass.TEN_YEARS),
        CaseProblem.DOSSIER_NOT_REVIEWED);
    closed.does(
        Village.OFFICE,
        "2026-04-22T09:00",
        new FollowUpAction.ReviewDossier(false, Optional.of(text("FINDINGS"))));
    closed.refuses(
        DIRECTOR,
        "2026-04-22T10:00",
        new FollowUpAction.Archive(RetentionClass.TEN_YEARS),
        CaseProblem.DOSSIER_NOT_REVIEWED);
    closed.archived("2026-04-23T09:00").isIn(CaseState.ARCH);
    assertEquals(Optional.of(RetentionClass.THIRTY_YEARS), closed.it().retention());
  }
}
