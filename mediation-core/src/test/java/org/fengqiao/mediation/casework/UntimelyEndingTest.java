package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.OFFICER;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;

/** Mediation ends for a reason that appeared on the way; guidance is followed up (T61 to T69). */
@Requirement({"CASE-09", "CASE-20", "CASE-22", "REF-25"})
class UntimelyEndingTest {

  private static final String NOW = "2026-04-02T09:00";

  private static Running inMediation() {
    return Running.unregistered().inMediation().met();
  }

  private static Running applied() {
    return Running.unregistered()
        .does(ZOU_SELF, "2026-03-30T09:00", Village.application("NEIGHBOUR"))
        .informed()
        .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
        .accepted()
        .opened();
  }

  @Test
  void theApplicantsWithdrawTogetherAndOnlyIfTheOthersDoNotGoOn() {
    Running running = applied();
    running.refuses(
        ZOU_SELF,
        NOW,
        new EndingAction.EndByApplicant(List.of(ZOU), true),
        EndingProblem.OTHERS_GO_ON);
    running.refuses(
        ZOU_SELF,
        NOW,
        new EndingAction.EndByApplicant(List.of(), false),
        CaseProblem.NOTHING_GIVEN);
    running.refuses(
        KAN_SELF,
        NOW,
        new EndingAction.EndByApplicant(List.of(ZOU), false),
        CaseProblem.OUT_OF_SCOPE);
    running.does(ZOU_SELF, NOW, Samples.action(ActionKind.END_BY_APPLICANT)).isIn(CaseState.TERM);
    assertEquals(Optional.of(EndReason.WITHDRAWN), running.it().endReason());
    assertTrue(running.it().running(ClockKind.MEDIATION).isEmpty());
    inMediation()
        .refuses(
            ZOU_SELF,
            NOW,
            new EndingAction.EndByApplicant(List.of(ZOU), false),
            CaseProblem.NO_APPLICATION);
  }

  @Test
  void aDisputeThatTurnsOutUnsuitedEndsWithItsGroundAndTheRoutes() {
    Running running = inMediation();
    running.refuses(
        PRESIDING,
        NOW,
        new EndingAction.EndUnsuited(EndingGround.COURT, text("WHY")),
        EndingProblem.GROUND_NOT_ALLOWED);
    running.does(DIRECTOR, NOW, Samples.action(ActionKind.END_UNSUITED)).isIn(CaseState.TERM);
    assertEquals(EndingGround.STATUS, running.it().endingGround().orElseThrow().ground());
    assertEquals(Optional.of(EndReason.UNSUITED), running.it().endReason());
    running.refuses(
        DIRECTOR,
        "2026-04-02T10:00",
        new FollowUpAction.Close(Optional.of(Village.QI)),
        CaseProblem.ROUTES_OWED,
        CaseProblem.REVISIT_OWED,
        CaseProblem.REVISIT_OWED);
  }

  @Test
  void whoCannotBeReachedIsNeitherToldNorVisitedAndTheOthersAre() {
    Running running = inMediation();
    running.refuses(
        PRESIDING,
        NOW,
        new EndingAction.EndImpossible(EndingGround.CRIME, KAN),
        EndingProblem.GROUND_NOT_ALLOWED);
    running.does(PRESIDING, NOW, Samples.action(ActionKind.END_IMPOSSIBLE)).isIn(CaseState.TERM);
    assertEquals(List.of(ZOU), running.it().revisits().stream().map(Revisit::party).toList());
    running
        .does(
            PRESIDING,
            "2026-04-02T10:00",
            new EndingAction.GiveRoutes(List.of(ZOU), List.of(Route.LITIGATION)))
        .visited(ZOU, "2026-04-03T09:00")
        .closed("2026-04-03T10:00");
  }

  @Test
  void anotherOrganThatTookItEndsItUnlessItSentTheCase() {
    Running running = inMediation();
    running.refuses(
        MEDIATOR,
        NOW,
        new EndingAction.EndOtherOrgan(EndingGround.DIED, KAN, Optional.empty()),
        EndingProblem.GROUND_NOT_ALLOWED);
    running.does(MEDIATOR, NOW, Samples.action(ActionKind.END_OTHER_ORGAN)).isIn(CaseState.TERM);
    assertEquals(Optional.of(EndReason.OTHER_ORGAN), running.it().endReason());
    SessionTest.sentByCourt()
        .refuses(
            MEDIATOR,
            NOW,
            Samples.action(ActionKind.END_OTHER_ORGAN),
            EndingProblem.SENT_BY_THAT_ORGAN);
  }

  @Test
  void oneOfManyWhoGoesToCourtIsSeveredAndTheOthersGoOn() {
    PartyNumber she = PartyNumber.of(3);
    EndingAction.EndOtherOrgan court =
        new EndingAction.EndOtherOrgan(EndingGround.COURT, she, Optional.empty());
    Running divisible = SeveredPartyTest.threeParties(true).does(MEDIATOR, NOW, court);
    divisible.isIn(CaseState.MED);
    assertFalse(divisible.it().party(she).orElseThrow().isActive());
    assertEquals(List.of(she), EndingRows.toBeTold(divisible.it()));
    divisible.refuses(MEDIATOR, "2026-04-03T09:00", court, CaseProblem.UNKNOWN_PARTY);
    divisible
        .does(
            MEDIATOR,
            "2026-04-03T09:00",
            new EndingAction.EndOtherOrgan(EndingGround.COURT, KAN, Optional.empty()))
        .isIn(CaseState.TERM);
    SeveredPartyTest.threeParties(false).does(MEDIATOR, NOW, court).isIn(CaseState.TERM);
  }

  @Test
  void withAPartInEffectWhoeverCannotBeReachedIsNotVisited() {
    Running running =
        AgreementSamples.agreedInPart(inMediation())
            .does(PRESIDING, "2026-04-03T09:00", Samples.action(ActionKind.END_IMPOSSIBLE));
    running.isIn(CaseState.AGR);
    assertTrue(running.it().revisits().stream().noneMatch(visit -> visit.party().equals(KAN)));
    assertTrue(running.it().revisits().stream().anyMatch(visit -> visit.party().equals(ZOU)));
  }

  @Test
  void guidanceIsFollowedUpAndNobodyNeedsToAnswer() {
    Running running = inMediation().failed();
    running.refuses(
        MEDIATOR,
        "2026-04-10T09:10",
        Samples.action(ActionKind.FOLLOW_GUIDANCE),
        EndingProblem.NO_GUIDANCE_OPEN);
    running.told();
    assertEquals(
        List.of(GuidanceStatus.GIVEN, GuidanceStatus.GIVEN),
        running.it().guidance().stream().map(Guidance::status).toList());
    running.refuses(
        MEDIATOR,
        "2026-05-10T09:00",
        new EndingAction.FollowGuidance(
            ZOU, GuidanceResult.WENT, Optional.of(Route.LABOUR_ARBITRATION)),
        EndingProblem.ROUTE_NOT_TOLD);
    running.refuses(
        MEDIATOR,
        "2026-05-10T09:00",
        new EndingAction.FollowGuidance(
            ZOU, GuidanceResult.NO_ANSWER, Optional.of(Route.LITIGATION)),
        EndingProblem.ROUTE_NOT_TOLD);
    running
        .does(MEDIATOR, "2026-05-10T09:00", Samples.action(ActionKind.FOLLOW_GUIDANCE))
        .refuses(
            MEDIATOR,
            "2026-05-10T09:30",
            Samples.action(ActionKind.FOLLOW_GUIDANCE),
            EndingProblem.NOT_GUIDED);
    running.does(
        OFFICER,
        "2026-05-10T10:00",
        new EndingAction.FollowGuidance(KAN, GuidanceResult.NO_ANSWER, Optional.empty()));
    assertEquals(
        List.of(GuidanceStatus.RESULT_KNOWN, GuidanceStatus.EXPIRED),
        running.it().guidance().stream().map(Guidance::status).toList());
    running.refuses(
        MEDIATOR,
        "2026-05-11T09:00",
        Samples.action(ActionKind.FOLLOW_GUIDANCE),
        EndingProblem.NO_GUIDANCE_OPEN);
  }
}
