package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.WagePack.FIRM;
import static org.fengqiao.mediation.casework.WagePack.FIRM_SELF;
import static org.fengqiao.mediation.casework.WagePack.PRESIDING;
import static org.fengqiao.mediation.casework.WagePack.QIN;
import static org.fengqiao.mediation.casework.WagePack.self;
import static org.fengqiao.mediation.casework.WagePack.worker;
import static org.fengqiao.mediation.casework.WagePack.workers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.junit.jupiter.api.Test;

/** Wages of 22 workers: what else can happen to their agreement and its instalments. */
@Requirement({"CASE-24", "FUP-08", "FUP-11"})
class WageAgreementTest {

  private static Fen due(Running running, String day) {
    return running.it().at(day(day)).dueAmount();
  }

  private static ObligationState line(Running running, int worker, int part) {
    return running.it().obligation(WageReplay.line(worker, part)).orElseThrow();
  }

  @Test
  void aCreditorMayDoWithoutTheRestFallingDue() {
    Running running = WageReplay.after(20);
    running.refuses(
        self(1),
        "2026-01-12T09:00",
        new PerformanceAction.WaiveAcceleration(1),
        PerformanceProblem.NO_ACCELERATION);
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
    Running running = WageReplay.after(20);
    WageReplay.pay(running, PRESIDING, "2026-01-12T12:00", 6_750_000, 2);
    assertEquals(Fen.ZERO, due(running, "2026-01-13"));
  }

  @Test
  void wagesGoToTheWorkerAndToNoSpokesperson() {
    Running running = WageReplay.after(12);
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
    Running running = WageReplay.after(20);
    int before = running.it().revisits().size();
    WageReplay.pay(running, PRESIDING, "2026-01-29T12:00", 18_000_000, 2, 3);
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
  void anOrganisationSignsByANamedPersonAndItsSeal() {
    Running running = WageReplay.drafted();
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
    Running running = WageReplay.after(12);
    assertEquals(
        running.it().milestones(), MediationCase.replay(running.it().events()).milestones());
    assertEquals(
        66, running.it().dueItems().stream().filter(i -> i.kind() == DueKind.OBLIGATION).count());
  }

  @Test
  void aSpokespersonWhoActsAsRepresentativeHasNoPowerToSignEither() {
    Actor elected =
        new Actor(
            ActorId.of("u-w4"),
            Role.REPRESENTATIVE,
            Scope.Own.of("9901-W4"),
            Optional.empty(),
            Optional.empty());
    WageReplay.drafted()
        .refuses(elected, "2025-11-17T15:00", sign(worker(2)), CaseProblem.AUTHORITY_MISSING);
  }

  @Test
  void aWorkerWhoIsNoSpokespersonSpeaksForNobody() {
    WageReplay.drafted()
        .refuses(self(5), "2025-11-17T15:00", sign(worker(2)), CaseProblem.NOT_OWN_PARTY);
  }

  @Test
  void spokespersonsChooseAMediatorForTheirGroup() {
    Running running =
        WageReplay.after(4).does(PRESIDING, "2025-11-05T10:00", new IntakeAction.Accept());
    running.does(
        self(11), "2025-11-05T11:00", new AppointmentAction.ChooseMediator(QIN, workers()));
    assertTrue(running.it().mediators().isEmpty());
    running.does(
        FIRM_SELF, "2025-11-05T12:00", new AppointmentAction.ChooseMediator(QIN, List.of(FIRM)));
    assertEquals(
        List.of(new Appointment(QIN, true, AppointmentStatus.APPOINTED)),
        running.it().appointments());
  }

  private static AgreementAction.Sign sign(PartyNumber party) {
    return new AgreementAction.Sign(1, party, SigningManner.SIGNATURE);
  }

  @Test
  void aGraceHangsOnInstalmentsThatOthersFollow() {
    List<ObligationState> lines = WageReplay.after(12).it().obligations();
    assertFalse(lines.isEmpty());
    for (ObligationState line : lines) {
      boolean followed =
          lines.stream()
              .anyMatch(other -> other.claim() == line.claim() && other.number() > line.number());
      assertEquals(followed, line.days().graceUntil().isPresent(), line::toString);
    }
  }
}
