package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.fengqiao.mediation.casework.WagePack.FIRM;
import static org.fengqiao.mediation.casework.WagePack.FIRM_SELF;
import static org.fengqiao.mediation.casework.WagePack.PRESIDING;
import static org.fengqiao.mediation.casework.WagePack.self;
import static org.fengqiao.mediation.casework.WagePack.worker;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.party.PersonRef;
import org.junit.jupiter.api.Test;

/** Wages of 22 workers: the agreement on a part, its instalments and the default on them. */
@Requirement({"CASE-24", "FUP-08", "FUP-11"})
class WageAgreementTest {

  private static Fen overdue(Running running, String day) {
    return running.it().at(day(day)).overdueAmount();
  }

  private static Fen due(Running running, String day) {
    return running.it().at(day(day)).dueAmount();
  }

  private static ObligationState line(Running running, int worker, int part) {
    return running.it().obligation((worker - 1) * 3 + part).orElseThrow();
  }

  @Test
  void b11TwentyOneSignaturesAndTheFirmsAreNoAgreement() {
    Running running = WageAgreement.signing();
    running.isIn(CaseState.MED);
    assertEquals(AgreementStatus.SIGNING, running.it().openAgreement().orElseThrow().status());
    assertEquals(List.of(worker(22)), running.it().openAgreement().orElseThrow().unsigned());
    assertTrue(running.it().obligations().isEmpty());
  }

  @Test
  void b12ThePartIsInEffectAndTheRestHasItsOwnEnding() {
    Running running = WageAgreement.agreed();
    running.isIn(CaseState.AGR);
    assertEquals(Optional.of(Outcome.PARTLY_AGREED), running.it().outcome());
    Agreement agreement = running.it().effectiveAgreements().get(0);
    assertEquals(Optional.of(day("2025-11-18")), agreement.effectiveOn());
    assertEquals(WageAgreement.BOUND, running.it().claims().size());
    assertEquals(66, running.it().obligations().size());
    assertEquals(Fen.of(37_500_000), running.it().milestones().agreedAmount());
    assertEquals(
        List.of(Optional.of(Fen.of(330_000))),
        running.it().openItems().stream().map(item -> item.matter().amount()).toList());
    assertEquals(Optional.of(day("2025-11-18")), running.clock(ClockKind.MEDIATION).stoppedOn());
    assertEquals(Optional.of(day("2025-11-18")), running.clock(ClockKind.LABOUR_WAIT).stoppedOn());
    assertEquals(day("2025-12-18"), running.clock(ClockKind.CONFIRMATION).lastDay());
    assertEquals(day("2025-12-03"), running.clock(ClockKind.ARBITRAL_REVIEW).lastDay());
    assertEquals(
        List.of(
            Revisit.planned(running.it().revisits().get(0).clock(), worker(23), day("2025-12-15")),
            Revisit.planned(running.it().revisits().get(1).clock(), worker(22), day("2025-12-18"))),
        running.it().revisits());
  }

  @Test
  void b12TheRoutesAreOwedToWhoeverIsLeftOver() {
    Running running = WageAgreement.agreed();
    assertEquals(List.of(worker(22), worker(23)), EndingRows.toBeTold(running.it()));
  }

  @Test
  void b15OneTransferPaysTheFirstInstalmentOfAll() {
    Running running = WageAgreement.agreed();
    running.does(
        PRESIDING,
        "2025-11-28T12:00",
        WageAgreement.transfer(Fen.of(15_000_000), WageAgreement.linesDue(running, "2025-11-28")));
    assertTrue(
        WageAgreement.linesDue(running, "2025-11-28").stream()
            .allMatch(ObligationState::isDoneInTime));
    assertEquals(Fen.of(720_000), line(running, 1, 1).performed());
    assertEquals(Fen.of(588_000), line(running, 22, 1).performed());
  }

  @Test
  void b19APartIsSpreadByShares() {
    Running running = WageAgreement.paidInPart();
    for (int[] row : new int[][] {{1, 216_000}, {11, 198_000}, {21, 183_600}, {22, 176_400}}) {
      ObligationState second = line(running, row[0], 2);
      assertEquals(Fen.of(row[1]), second.performed());
      assertEquals(PerformanceStatus.PARTLY, second.status());
    }
  }

  @Test
  void b20TheRestIsOverdueAndBothSidesAreToBeVisited() {
    Running running = WageAgreement.paidInPart();
    assertEquals(Fen.ZERO, overdue(running, "2025-12-31"));
    assertEquals(Fen.of(6_750_000), overdue(running, "2026-01-01"));
    assertEquals(Fen.of(324_000), line(running, 10, 2).outstanding());
    List<DefaultVisit> visits = running.it().at(day("2026-01-01")).defaultVisits();
    assertEquals(23, visits.size());
    assertTrue(visits.stream().allMatch(visit -> visit.dueOn().equals(day("2026-01-15"))));
    assertEquals(List.of(), running.it().at(day("2025-12-31")).defaultVisits());
    running.does(
        PRESIDING, "2026-01-06T09:00", new FollowUpAction.DoRevisit(worker(5), text("VISIT")));
    assertEquals(22, running.it().at(day("2026-01-06")).defaultVisits().size());
  }

  @Test
  void b22TheThirdInstalmentFallsDueAfterTheGrace() {
    Running running = WageAgreement.paidInPart();
    assertEquals(Fen.of(6_750_000), due(running, "2026-01-05"));
    assertEquals(Fen.of(6_750_000), due(running, "2026-01-12"));
    assertEquals(Fen.of(18_000_000), due(running, "2026-01-13"));
    CaseOnDay then = running.it().at(day("2026-01-13"));
    assertEquals(22, then.accelerated().size());
    assertEquals(day("2026-01-13"), then.dueOn(line(running, 1, 3)));
    assertEquals(Fen.of(6_750_000), then.overdueAmount());
    assertEquals(Fen.of(18_000_000), overdue(running, "2026-01-14"));
  }

  @Test
  void aCreditorMayDoWithoutTheRestFallingDue() {
    Running running = WageAgreement.paidInPart();
    running.refuses(
        self(1),
        "2026-01-12T09:00",
        new PerformanceAction.WaiveAcceleration(1),
        PerformanceProblem.NO_ACCELERATION,
        PerformanceProblem.NOT_ACCELERATED);
    running.refuses(
        self(1),
        "2026-01-13T09:00",
        new PerformanceAction.WaiveAcceleration(4),
        PerformanceProblem.NOT_ACCELERATED);
    running.does(self(1), "2026-01-13T10:00", new PerformanceAction.WaiveAcceleration(1));
    CaseOnDay then = running.it().at(day("2026-01-13"));
    assertEquals(day("2026-01-30"), then.dueOn(line(running, 1, 3)));
    assertEquals(Fen.of(18_000_000 - 540_000), then.dueAmount());
  }

  @Test
  void whatIsPaidWithinTheGraceLeavesTheRestWhereItIs() {
    Running running = WageAgreement.paidInPart();
    running.does(
        PRESIDING,
        "2026-01-12T12:00",
        WageAgreement.transfer(Fen.of(6_750_000), WageAgreement.linesDue(running, "2025-12-31")));
    assertEquals(Fen.ZERO, due(running, "2026-01-13"));
  }

  @Test
  void wagesGoToTheWorkerAndToNoSpokesperson() {
    Running running = WageAgreement.agreed();
    ObligationState first = line(running, 2, 1);
    running.refuses(
        PRESIDING,
        "2025-11-28T12:00",
        new FollowUpAction.RecordPerformance(
            List.of(new PaymentLine(first.number(), Optional.of(Fen.of(100)), worker(2))),
            FIRM,
            PerformanceManner.AUTOMATIC,
            PaymentChannel.AGENT,
            Optional.of(PersonRef.of("9901-W1")),
            Optional.empty()),
        PerformanceProblem.WAGES_IN_PERSON);
    running.refuses(
        PRESIDING,
        "2025-11-28T12:00",
        new FollowUpAction.RecordPerformance(
            first.number(),
            Optional.of(Fen.of(100)),
            FIRM,
            worker(1),
            PerformanceManner.AUTOMATIC,
            Optional.empty()),
        CaseProblem.RECEIVER_NOT_CREDITOR);
  }

  @Test
  void theVisitsAfterThePerformanceWaitForTheLastPayment() {
    Running running = WageAgreement.paidInPart();
    int before = running.it().revisits().size();
    running.does(
        PRESIDING,
        "2026-01-29T12:00",
        WageAgreement.transfer(
            Fen.of(18_000_000),
            running.it().obligations().stream().filter(line -> !line.isDone()).toList()));
    assertEquals(before + 23, running.it().revisits().size());
    assertTrue(
        running.it().revisits().stream()
            .skip(before)
            .allMatch(visit -> visit.dueOn().equals(day("2026-02-13"))));
    PerformanceFigures figures = running.it().performance();
    assertEquals(Fen.of(37_500_000), figures.performed(PerformanceManner.AUTOMATIC));
    assertEquals(Optional.of(Ratio.ofFraction(66, 66)), figures.rateByCount());
    assertEquals(Fen.ZERO, figures.outstanding());
  }

  @Test
  void fiftyTwoPerCentArePaidByTheFirmsOwnWill() {
    PerformanceFigures figures = WageAgreement.paidInPart().it().performance();
    assertEquals(Fen.of(19_500_000), figures.performedInAll());
    assertEquals(
        Optional.of(Ratio.ofFraction(19_500_000, 37_500_000)),
        figures.rateByAmount(PerformanceManner.AUTOMATIC));
    assertEquals(Fen.of(18_000_000), figures.outstanding());
    assertEquals(Optional.of(Ratio.ofFraction(22, 66)), figures.rateByCount());
    assertEquals(22, figures.linesInTime());
  }

  @Test
  void anOrganisationSignsByANamedPersonAndItsSeal() {
    Running running = WageAgreement.drafted();
    running.refuses(
        FIRM_SELF,
        "2025-11-17T15:00",
        new AgreementAction.Sign(1, FIRM, SigningManner.FINGERPRINT),
        AgreementProblem.SIGNER_MISSING,
        AgreementProblem.SEAL_MISSING);
    running.refuses(
        self(1),
        "2025-11-17T15:00",
        new AgreementAction.Sign(
            1, worker(1), SigningManner.SIGNATURE, Optional.of(PersonRef.of("9901-W2"))),
        AgreementProblem.SIGNER_NOT_EXPECTED);
  }

  @Test
  void theFiguresFollowFromTheJournal() {
    Running running = WageAgreement.agreed();
    assertEquals(
        running.it().milestones(), MediationCase.replay(running.it().events()).milestones());
    assertEquals(
        66, running.it().dueItems().stream().filter(i -> i.kind() == DueKind.OBLIGATION).count());
  }
}
