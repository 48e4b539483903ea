package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.AgreementSamples.askedToRatify;
import static org.fengqiao.mediation.casework.SeveredPartyTest.SHE;
import static org.fengqiao.mediation.casework.SeveredPartyTest.SHE_SELF;
import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.casework.enforce.LabourClaim;
import org.fengqiao.mediation.casework.enforce.OrderCondition;
import org.fengqiao.mediation.kernel.Fen;
import org.junit.jupiter.api.Test;

/** Guards that the rows of courts, notaries, arbitral bodies, police and the volume share. */
@Requirement({"CASE-22", "CASE-25"})
class GuardsOfTheCourtsTest {

  private static final List<ActionKind> TO_OTHERS =
      List.of(
          ActionKind.APPLY_CONFIRMATION,
          ActionKind.ARBITRAL_REVIEW,
          ActionKind.NOTARISE,
          ActionKind.APPLY_PAYMENT_ORDER,
          ActionKind.APPLY_ENFORCEMENT);

  private static void says(
      StepProblem code, Running running, Actor actor, String when, ActionKind kind) {
    Decision decision = running.decide(actor, when, Samples.action(kind));
    assertTrue(
        decision.refusal().contains(code), () -> kind.code() + " said " + decision.refusal());
  }

  private static Running asked() {
    return askedToRatify(Running.unregistered().inMediation().met());
  }

  /** The thirty days to ratify are over on 2026-05-08, in silence. */
  @Test
  @Requirement("CASE-10")
  void whatDoesNotBindTheOtherSideIsTakenNowhere() {
    for (ActionKind kind : TO_OTHERS) {
      says(AgreementProblem.PARTY_NOT_BOUND, asked(), ZOU_SELF, "2026-05-09T09:00", kind);
    }
  }

  @Test
  void nothingIsEnforcedOfWhatNobodyMadeFirm() {
    says(
        EnforcementProblem.NO_TITLE,
        EnforcementSamples.written(),
        ZOU_SELF,
        "2026-06-01T09:00",
        ActionKind.APPLY_ENFORCEMENT);
  }

  @Test
  void anEmployerHasNoPaymentOrderOnALabourAgreement() {
    Running running = WageReplay.employerIsOwed();
    running.refuses(
        WagePack.FIRM_SELF,
        "2026-01-05T09:00",
        new EnforcementAction.ApplyPaymentOrder(
            1,
            WagePack.worker(1),
            List.of(1),
            List.of(OrderCondition.values()),
            false,
            Optional.of(LabourClaim.WAGES)),
        EnforcementProblem.LABOUR_EMPLOYER_CLAIM);
  }

  /** Two of three have settled; the third severed herself. */
  @Test
  void whoeverHasNoAgreementTakesNoneToANotaryAnArbitratorOrThePolice() {
    Running running =
        SeveredPartyTest.threeParties(true)
            .does(SHE_SELF, "2026-04-01T15:10", new EndingAction.RefuseSever(SHE))
            .met()
            .agreedOrally("2026-04-02T11:00");
    for (ActionKind kind :
        List.of(ActionKind.ARBITRAL_REVIEW, ActionKind.NOTARISE, ActionKind.ASK_LENIENCY)) {
      says(ConfirmationProblem.NO_EFFECTIVE_AGREEMENT, running, SHE_SELF, "2026-04-03T09:00", kind);
    }
  }

  @Test
  void whoeverActsThroughARepresentativeGoesToNoCourtAlone() {
    OpenMatter rest = new OpenMatter(text("REST"), List.of(ZOU, KAN), Optional.empty());
    Running running =
        Running.unregistered()
            .inMediation()
            .met()
            .does(
                MEDIATOR,
                "2026-04-02T09:00",
                new AgreementAction.RecordOral(
                    Village.terms(ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-20")))
                        .leaving(rest),
                    List.of(ZOU, KAN)))
            .does(MEDIATOR, "2026-04-03T09:00", PartySamples.child(ZOU));
    says(
        PartyProblem.NEEDS_REPRESENTATIVE,
        running,
        ZOU_SELF,
        "2026-04-21T09:00",
        ActionKind.APPLY_ENFORCEMENT);
    running.does(Village.PRESIDING, "2026-04-21T10:00", Samples.action(ActionKind.END_PARTLY));
    for (ActionKind kind : List.of(ActionKind.ARBITRAL_REVIEW, ActionKind.ASK_LENIENCY)) {
      says(PartyProblem.NEEDS_REPRESENTATIVE, running, ZOU_SELF, "2026-04-22T09:00", kind);
    }
  }

  @Test
  @Requirement("FUP-12")
  void whoeverWasVisitedHasNoVisitLeftToDecline() {
    Running running = Samples.agreed().visited(ZOU, "2026-04-20T09:00");
    running.refuses(
        ZOU_SELF,
        "2026-04-21T09:00",
        new FollowUpAction.RevisitDeclined(ZOU),
        CaseProblem.NO_REVISIT_OWED);
  }

  @Test
  @Requirement("FUP-12")
  void whereEverybodyWasTriedThatDayNobodyIsLeftToTry() {
    Running running =
        Samples.agreed()
            .does(MEDIATOR, "2026-04-20T09:00", new FollowUpAction.RevisitAttempt(ZOU))
            .does(MEDIATOR, "2026-04-20T10:00", new FollowUpAction.RevisitAttempt(KAN));
    running.refuses(
        MEDIATOR,
        "2026-04-20T15:00",
        new FollowUpAction.RevisitAttempt(ZOU),
        CaseProblem.ALL_TRIED_THAT_DAY);
    running.does(MEDIATOR, "2026-04-21T09:00", new FollowUpAction.RevisitAttempt(ZOU));
  }

  /** An oral agreement is put on paper after the closing: its copies are owed from then on. */
  @Test
  void theVolumeIsNotShelvedBeforeEveryPartyHasItsCopy() {
    Running running =
        Samples.closed()
            .does(
                DIRECTOR,
                "2026-04-22T09:00",
                new FollowUpAction.ReviewDossier(true, Optional.empty()))
            .does(DIRECTOR, "2026-04-22T10:00", Samples.action(ActionKind.UPGRADE_ORAL));
    running.refuses(
        DIRECTOR, "2026-04-22T11:00", Samples.action(ActionKind.ARCHIVE), CaseProblem.COPY_OWED);
  }
}
