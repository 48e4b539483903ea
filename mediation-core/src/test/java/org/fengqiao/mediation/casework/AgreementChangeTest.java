package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.AgreementSamples.REST;
import static org.fengqiao.mediation.casework.AgreementSamples.oral;
import static org.fengqiao.mediation.casework.AgreementSamples.pay;
import static org.fengqiao.mediation.casework.AgreementSamples.written;
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

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;

/** What becomes of an agreement in effect: a correction, a ratification, a change. */
@Requirement("CASE-24")
class AgreementChangeTest {

  private final Running running = Running.unregistered().inMediation().met();

  private Running changed(AgreementTerms terms) {
    running
        .does(
            MEDIATOR,
            "2026-04-09T09:00",
            new AgreementChangeAction.Renegotiate(List.of(1), List.of(ZOU, KAN)))
        .does(MEDIATOR, "2026-04-09T09:30", new AgreementAction.Draft(terms));
    int number = running.it().openAgreement().orElseThrow().number();
    for (PartyNumber party : List.of(ZOU, KAN)) {
      running.does(
          party.equals(ZOU) ? ZOU_SELF : KAN_SELF,
          "2026-04-09T10:00",
          new AgreementAction.Sign(number, party, SigningManner.SIGNATURE));
    }
    return running
        .does(MEDIATOR, "2026-04-09T10:30", new AgreementAction.MediatorSign(number))
        .does(DIRECTOR, "2026-04-09T11:00", new AgreementAction.Seal(number, Optional.empty()));
  }

  @Test
  void aSlipIsCorrectedByAllAndRightsStayAsTheyAre() {
    Samples.agreed()
        .refuses(
            MEDIATOR,
            "2026-04-03T09:00",
            AgreementSamples.action(ActionKind.CORRECT_CLERICAL),
            AgreementProblem.NO_WRITTEN_AGREEMENT);
    written(running, pay(300, "2026-04-20"));
    running.refuses(
        MEDIATOR,
        "2026-04-08T09:00",
        new AgreementChangeAction.CorrectClerical(1, List.of(ZOU), text("SLIP")),
        AgreementProblem.ALL_MUST_SIGN);
    List<ObligationState> before = running.it().obligations();
    running.does(
        MEDIATOR, "2026-04-08T09:00", AgreementSamples.action(ActionKind.CORRECT_CLERICAL));
    assertEquals(List.of(text("SLIP")), running.it().agreements().get(0).corrections());
    assertEquals(before, running.it().obligations());
  }

  @Test
  void aSignatureWithoutAuthorityIsRatifiedInTimeAndCountsFromItsDay() {
    running.does(MEDIATOR, "2026-04-02T09:00", new AgreementAction.Draft(pay(300, "2026-06-20")));
    running.refuses(
        MEDIATOR,
        "2026-04-03T08:00",
        ratify(RatificationStep.RATIFIED),
        AgreementProblem.SIGNER_CANNOT_RATIFY);
    running.does(MEDIATOR, "2026-04-03T09:00", ratify(RatificationStep.ASKED));
    assertEquals(day("2026-05-06"), running.clock(ClockKind.RATIFICATION).lastDay());
    running.refuses(
        MEDIATOR,
        "2026-04-03T10:00",
        ratify(RatificationStep.ASKED),
        AgreementProblem.RATIFICATION_STEP);
    running.does(KAN_SELF, "2026-04-29T09:00", ratify(RatificationStep.RATIFIED));
    assertEquals(
        Optional.of(day("2026-04-02")),
        Optional.ofNullable(running.it().openAgreement().orElseThrow().signedBy().get(KAN)));
    assertEquals(List.of(), running.it().ratifications());
    assertEquals(List.of(), running.it().running(ClockKind.RATIFICATION));
  }

  @Test
  void whomTheLinesConcernIsAPartyToTheirChange() {
    written(running, pay(1_000, "2026-04-20"))
        .does(
            MEDIATOR,
            "2026-04-09T09:00",
            new AgreementChangeAction.Renegotiate(List.of(1), List.of(ZOU, KAN)))
        .refuses(
            MEDIATOR,
            "2026-04-09T09:30",
            new AgreementAction.Draft(
                new AgreementTerms(List.of(ZOU), List.of(), text("CHANGE"), List.of())),
            AgreementProblem.TOUCHED_PARTY_MISSING);
  }

  private static AgreementChangeAction.Ratify ratify(RatificationStep step) {
    return new AgreementChangeAction.Ratify(1, KAN, step, day("2026-04-02"));
  }

  @Test
  void silenceIsRefusalOfRatification() {
    running.does(
        KAN_SELF,
        "2026-04-01T16:00",
        new IntakeAction.RegisterAgent(
            KAN,
            Village.AGENT_TOKEN,
            List.of(AgentPower.APPEAR),
            text("AUTHORITY"),
            Optional.empty()));
    running.does(MEDIATOR, "2026-04-02T09:00", oral(pay(300, "2026-06-20")));
    running.refuses(
        KAN_SELF,
        "2026-04-08T08:00",
        ratify(RatificationStep.RATIFIED),
        AgreementProblem.NOTHING_TO_RATIFY);
    running.does(MEDIATOR, "2026-04-08T09:00", ratify(RatificationStep.ASKED));
    running.refuses(
        KAN_SELF,
        "2026-05-09T09:00",
        ratify(RatificationStep.RATIFIED),
        AgreementProblem.RATIFICATION_LATE);
    running.does(KAN_SELF, "2026-05-09T09:00", ratify(RatificationStep.REFUSED));
    assertEquals(List.of(), running.it().ratifications());
  }

  @Test
  void aChangeTakesOverWhatWasOutstandingAndReleasesTheDifference() {
    written(running, pay(1_000, "2026-04-08"));
    running.paid(KAN_SELF, "2026-04-08T09:00", 1, 400);
    changed(
        new AgreementTerms(
            List.of(ZOU, KAN),
            List.of(
                ObligationTerms.money(KAN, ZOU, Fen.of(500), day("2026-05-20")),
                ObligationTerms.money(KAN, ZOU, Fen.of(30), day("2026-05-20"))
                    .of(ObligationNature.INTEREST)),
            text("CHANGE"),
            List.of()));
    running.isIn(CaseState.AGR);
    ObligationState old = running.it().obligation(1).orElseThrow();
    assertEquals(PerformanceStatus.RENEGOTIATED, old.status());
    assertEquals(Fen.of(400), old.performed());
    assertEquals(Fen.of(100), old.released());
    assertEquals(Fen.of(500), old.dropped());
    assertEquals(Fen.of(500), old.amount());
    assertEquals(Fen.ZERO, old.outstanding());
    assertEquals(
        List.of(AgreementStatus.SUPERSEDED, AgreementStatus.EFFECTIVE),
        running.it().agreements().stream().map(Agreement::status).toList());
    assertEquals(
        List.of(day("2026-05-09")),
        running.it().running(ClockKind.CONFIRMATION).stream().map(CaseClock::lastDay).toList());
    assertEquals(List.of(), running.it().at(day("2026-04-30")).overdue());
    PerformanceFigures figures = running.it().performance();
    assertEquals(Fen.of(1_030), figures.agreed());
    assertEquals(Fen.of(530), figures.outstanding());
    assertEquals(Fen.of(100), figures.released());
  }

  @Test
  void aChangeNeedsTheWillOfEverybodyItTouchesAndRaisesNoDebt() {
    running.does(MEDIATOR, "2026-04-02T09:00", oral(pay(1_000, "2026-04-08")));
    running.refuses(
        MEDIATOR,
        "2026-04-03T09:00",
        new AgreementAction.Draft(pay(1_000, "2026-05-08")),
        AgreementProblem.NO_RENEGOTIATION);
    running.refuses(
        MEDIATOR,
        "2026-04-03T09:00",
        new AgreementChangeAction.Renegotiate(List.of(1), List.of(KAN)),
        AgreementProblem.WILL_MISSING);
    running.refuses(
        MEDIATOR,
        "2026-04-03T09:00",
        new AgreementChangeAction.Renegotiate(List.of(2), List.of(KAN, ZOU)),
        AgreementProblem.LINE_NOT_OPEN);
    running.does(
        MEDIATOR,
        "2026-04-03T09:00",
        new AgreementChangeAction.Renegotiate(List.of(1), List.of(KAN, ZOU)));
    Decision refusal =
        running.refuses(
            MEDIATOR,
            "2026-04-03T10:00",
            new AgreementAction.Draft(pay(1_001, "2026-05-08").leaving(REST)),
            AgreementProblem.CHANGE_SETTLES_ITEMS,
            AgreementProblem.CHANGE_RAISES_DEBT);
    assertEquals(
        List.of("obligations", 1, Fen.of(1_001), Fen.of(1_000)),
        refusal.refusal().list().get(1).arguments());
    Running paid = Samples.agreed().paid(KAN_SELF, "2026-04-03T09:00", 1, 30_000);
    paid.refuses(
        MEDIATOR,
        "2026-04-04T09:00",
        AgreementSamples.action(ActionKind.RENEGOTIATE),
        AgreementProblem.NO_LINE_OPEN);
  }

  @Test
  void theSameTextSignedAgainIsFlagged() {
    written(running, pay(1_000, "2026-05-08"));
    running.does(
        MEDIATOR,
        "2026-04-09T09:00",
        new AgreementChangeAction.Renegotiate(List.of(1), List.of(ZOU, KAN)));
    Decision decision =
        running.decide(
            MEDIATOR, "2026-04-09T09:30", new AgreementAction.Draft(pay(1_000, "2026-05-08")));
    assertEquals(
        List.of(AgreementProblem.SAME_TEXT_AGAIN),
        decision.notices().stream().map(Problem::code).toList());
    running.does(MEDIATOR, "2026-04-09T09:30", new AgreementAction.Draft(pay(1_000, "2026-05-08")));
    assertTrue(
        running
            .it()
            .openAgreement()
            .orElseThrow()
            .content()
            .flags()
            .contains(AgreementFlag.SAME_TEXT_AGAIN));
  }
}
