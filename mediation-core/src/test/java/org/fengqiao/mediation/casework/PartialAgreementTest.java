package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.AgreementSamples.REST;
import static org.fengqiao.mediation.casework.AgreementSamples.oral;
import static org.fengqiao.mediation.casework.AgreementSamples.pay;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;

/** An agreement on a part: what is in effect, what is left open, who settles it. */
@Requirement("CASE-22")
class PartialAgreementTest {

  private final Running running = Running.unregistered().inMediation().met();

  @Test
  void aPartIsInEffectByItselfAndMediationGoesOn() {
    running.does(MEDIATOR, "2026-04-02T09:00", oral(pay(300, "2026-04-10").leaving(REST)));
    running.isIn(CaseState.MED);
    assertEquals(Optional.empty(), running.it().outcome());
    assertEquals(List.of(1), running.it().openItems().stream().map(OpenItem::number).toList());
    assertEquals(day("2026-05-06"), running.clock(ClockKind.CONFIRMATION).lastDay());
    assertTrue(running.clock(ClockKind.MEDIATION).isRunning());
    running.paid(KAN_SELF, "2026-04-03T09:00", 1, 300);
    running.does(MEDIATOR, "2026-04-04T09:00", oral(pay(200, "2026-04-20").settling(1)));
    running.isIn(CaseState.AGR);
    assertEquals(Optional.of(Outcome.AGREED), running.it().outcome());
    assertEquals(List.of(), running.it().openItems());
    assertEquals(2, running.it().effectiveAgreements().size());
    assertEquals(2, running.it().revisits().size());
  }

  @Test
  void whatWasLeftOpenIsSettledByThoseItLiesBetweenAndNeverByOneSide() {
    OpenMatter rest = new OpenMatter(text("REST"), List.of(ZOU, KAN), Optional.empty());
    running.does(MEDIATOR, "2026-04-02T09:00", oral(pay(300, "2026-04-10").leaving(rest)));
    running.refuses(
        MEDIATOR,
        "2026-04-04T09:00",
        oral(alone(ZOU).settling(1)),
        CaseProblem.SIDE_EMPTY,
        CaseProblem.PARTIES_MISSING);
    running.does(MEDIATOR, "2026-04-04T09:00", oral(Village.terms().settling(1)));
    running.isIn(CaseState.AGR);
  }

  @Test
  void inADivisibleMatterTooSomebodyOfEachSideAgrees() {
    Running three = SeveredPartyTest.threeParties(true);
    AgreementAction.Draft drafted = new AgreementAction.Draft(alone(ZOU, SeveredPartyTest.SHE));
    three
        .does(ZOU_SELF, "2026-04-01T16:00", new IntakeAction.GiveConsent(ZOU))
        .does(
            SeveredPartyTest.SHE_SELF,
            "2026-04-01T16:00",
            new IntakeAction.GiveConsent(SeveredPartyTest.SHE))
        .refuses(
            MEDIATOR,
            "2026-04-02T09:00",
            drafted,
            AgreementProblem.CONSENTS_OUTSTANDING,
            CaseProblem.SIDE_EMPTY);
    three
        .does(KAN_SELF, "2026-04-02T10:00", new IntakeAction.GiveConsent(KAN))
        .refuses(MEDIATOR, "2026-04-02T11:00", drafted, CaseProblem.SIDE_EMPTY);
  }

  private static AgreementTerms alone(PartyNumber... parties) {
    return new AgreementTerms(List.of(parties), List.of(), text("AGREEMENT"), List.of());
  }

  @Test
  void whatIsNotOpenCannotBeSettled() {
    running.refuses(
        MEDIATOR,
        "2026-04-02T09:00",
        oral(pay(300, "2026-04-10").settling(1)),
        AgreementProblem.UNKNOWN_ITEM);
  }

  @Test
  void theRestOfADraftIsListed() {
    running.refuses(
        PRESIDING,
        "2026-04-02T08:00",
        AgreementSamples.action(ActionKind.FIX_PART),
        AgreementProblem.NOTHING_TO_PART);
    running.does(MEDIATOR, "2026-04-02T09:00", new AgreementAction.Draft(pay(300, "2026-04-20")));
    running.refuses(
        PRESIDING,
        "2026-04-02T09:10",
        new AgreementChangeAction.FixPart(1, List.of()),
        CaseProblem.NOTHING_GIVEN);
    running
        .does(PRESIDING, "2026-04-02T09:10", new AgreementChangeAction.FixPart(1, List.of(REST)))
        .signedByAll()
        .sealed()
        .isIn(CaseState.MED);
    assertEquals(1, running.it().openItems().size());
  }

  @Test
  void withAPartInEffectMediationHasNotFailedButEndsPartly() {
    running.refuses(
        PRESIDING,
        "2026-04-02T08:00",
        new AgreementChangeAction.EndPartly(EndReason.TOO_FAR_APART),
        AgreementProblem.NO_AGREEMENT_IN_EFFECT);
    running.does(MEDIATOR, "2026-04-02T09:00", oral(pay(300, "2026-04-10").leaving(REST)));
    Decision refusal =
        running.refuses(
            PRESIDING,
            "2026-04-03T09:00",
            new EndingAction.EndNotAgreed(EndReason.TOO_FAR_APART),
            AgreementProblem.AGREEMENT_IN_EFFECT);
    assertEquals(ActionKind.END_PARTLY, refusal.alternatives().get(0));
    running.refuses(
        PRESIDING,
        "2026-04-03T09:00",
        new AgreementChangeAction.EndPartly(EndReason.SHAM),
        CaseProblem.REASON_NOT_ALLOWED);
    running
        .does(
            PRESIDING,
            "2026-04-03T09:00",
            new AgreementChangeAction.EndPartly(EndReason.TOO_FAR_APART))
        .isIn(CaseState.AGR);
    assertEquals(Optional.of(Outcome.PARTLY_AGREED), running.it().outcome());
    assertEquals(List.of(ZOU), EndingRows.toBeTold(running.it()));
    running.does(
        MEDIATOR,
        "2026-04-03T10:00",
        new EndingAction.GiveRoutes(List.of(ZOU), List.of(Route.LITIGATION)));
    assertEquals(1, running.it().milestones().obligations());
  }

  @Test
  void aRefusalAfterAPartLeavesThePartInEffect() {
    running
        .does(MEDIATOR, "2026-04-02T09:00", oral(pay(300, "2026-04-10").leaving(REST)))
        .does(KAN_SELF, "2026-04-03T09:00", new EndingAction.Refuse(KAN))
        .isIn(CaseState.AGR);
    assertEquals(Optional.of(Outcome.PARTLY_AGREED), running.it().outcome());
    assertEquals(Optional.of(EndReason.REFUSED), running.it().endReason());
  }
}
