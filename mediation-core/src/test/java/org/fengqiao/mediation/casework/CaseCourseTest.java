package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.AftermathSamples.reopen;
import static org.fengqiao.mediation.casework.HandoverSamples.accept;
import static org.fengqiao.mediation.casework.HandoverSamples.escalate;
import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.casework.followup.ReopenGround;
import org.fengqiao.mediation.casework.followup.VisitFinding;
import org.fengqiao.mediation.casework.handover.EscalationGround;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.CodeTable;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.KernelProblem;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.screening.DisputeTypes;
import org.junit.jupiter.api.Test;

/** The course of a case as the campaign plans tell it. */
class CaseCourseTest {

  private final Running running = Running.unregistered();

  private static List<CaseState> states(MediationCase it) {
    List<CaseState> states = new ArrayList<>();
    for (int i = 1; i <= it.version(); i++) {
      CaseState state = MediationCase.replay(it.events().subList(0, i)).state();
      if (states.isEmpty() || states.get(states.size() - 1) != state) {
        states.add(state);
      }
    }
    return states;
  }

  @Test
  @Requirement("CASE-02")
  void aCaseGoesFromRegistrationThroughAcceptanceAndMediationToTheArchive() {
    assertEquals(
        List.of(
            CaseState.REG,
            CaseState.ACC,
            CaseState.MED,
            CaseState.AGR,
            CaseState.CLOSED,
            CaseState.ARCH),
        states(Samples.in(CaseState.ARCH).it()));
  }

  @Test
  @Requirement({"CASE-03", "INFO-15"})
  void onlineACaseTakesTheSameWayUnderOneNumber() {
    running
        .does(
            ZOU_SELF,
            "2026-03-30T09:00",
            new IntakeAction.Apply(
                Village.registration("NEIGHBOUR")
                    .source(CaseSource.ONLINE)
                    .addApplicants(ZOU)
                    .build(),
                Optional.empty()))
        .informed()
        .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
        .accepted()
        .opened()
        .does(
            MEDIATOR,
            "2026-04-01T15:30",
            new MediationAction.HoldJoint(
                List.of(ZOU, KAN),
                text("MINUTES"),
                new SessionSetting(SessionChannel.ONLINE, true)))
        .agreedOrally(
            "2026-04-02T09:00", ObligationTerms.money(KAN, ZOU, Fen.of(30_000), day("2026-04-10")))
        .paid(ZOU_SELF, "2026-04-10T12:00", 1, 30_000)
        .visited(ZOU, "2026-04-20T09:00")
        .visited(KAN, "2026-04-20T10:00")
        .closed("2026-04-21T09:00")
        .archived("2026-05-20T09:00");
    assertEquals(states(Samples.in(CaseState.ARCH).it()), states(running.it()));
    assertTrue(running.it().events().stream().allMatch(e -> e.caseId().equals(Village.CASE)));
  }

  @Test
  @Requirement("CASE-04")
  void whatWasWarnedOfAndMediatedInVainIsLedToAnotherWayAndFollowed() {
    running.inMediation().met();
    running.does(MEDIATOR, "2026-04-02T09:00", new MediationAction.AssessRisk("RED", text("RISK")));
    running.failed().told();
    running.does(
        MEDIATOR,
        "2026-04-20T09:00",
        new EndingAction.FollowGuidance(ZOU, GuidanceResult.WENT, Optional.of(Route.LITIGATION)));
    assertEquals(
        List.of(GuidanceStatus.RESULT_KNOWN, GuidanceStatus.GIVEN),
        running.it().guidance().stream().map(Guidance::status).toList());
  }

  @Test
  @Requirement("CASE-06")
  void everyRowRestsOnANamedBasisAndEveryRefusalNamesOne() {
    for (WorkflowRow row : CaseWorkflow.rows()) {
      assertFalse(row.basis().instrument().zh().isEmpty(), row.action().code());
    }
    for (ActionKind kind : ActionKind.values()) {
      Decision decision =
          Samples.in(CaseState.REG)
              .decide(Village.STRANGER, "2026-06-01T09:00", Samples.action(kind));
      decision
          .refusal()
          .forEach(problem -> assertTrue(problem.basis().isPresent(), () -> kind + ": " + problem));
    }
  }

  @Test
  @Requirement("CASE-12")
  void aGeneralDisputeIsSettledByTheCommitteeOfThePlace() {
    MediationCase settled = Samples.in(CaseState.AGR).it();
    assertEquals(Optional.of(RegionLevel.VILLAGE), settled.endedLevel());
    assertEquals(Optional.of(Village.COMMITTEE), settled.holder());
  }

  @Test
  @Requirement("CASE-14")
  void notaryLawyerAndExpertTakePartWithTheWordOfTheParties() {
    running.inMediation();
    for (HelperRole role : List.of(HelperRole.NOTARY, HelperRole.LAWYER, HelperRole.EXPERT)) {
      running.does(
          MEDIATOR,
          "2026-04-02T09:00",
          new SessionAction.InviteHelper(
              PersonRef.of("9901-" + role.code()), role, List.of(ZOU, KAN), true));
    }
    assertEquals(
        List.of(HelperRole.NOTARY, HelperRole.LAWYER, HelperRole.EXPERT),
        running.it().helpers().stream().map(SessionEvent.HelperInvited::role).toList());
  }

  @Test
  @Requirement("MED-24")
  void theLegalAdviserAndTheLawSavvyOfTheVillageHelpAndDoNotMediate() {
    running.inMediation();
    for (HelperRole role : List.of(HelperRole.LEGAL_ADVISER, HelperRole.LAW_SAVVY)) {
      running.does(
          MEDIATOR,
          "2026-04-02T09:00",
          new SessionAction.InviteHelper(
              PersonRef.of("9901-" + role.code()), role, List.of(ZOU, KAN), true));
    }
    assertEquals(
        List.of(HelperRole.LEGAL_ADVISER, HelperRole.LAW_SAVVY),
        running.it().helpers().stream().map(SessionEvent.HelperInvited::role).toList());
    assertEquals(Samples.in(CaseState.MED).it().mediators(), running.it().mediators());
  }

  @Test
  @Requirement("CASE-18")
  void whatAUnitCannotSettleGoesToTheTownAndFromThereToTheCounty() {
    running
        .under(
            context ->
                context.holder(
                    MediationOrganisation.builder()
                        .from(Village.committee().build())
                        .kind(OrganisationKind.ENTERPRISE_COMMITTEE)
                        .build()))
        .inMediation()
        .met()
        .does(
            DIRECTOR,
            "2026-04-02T09:00",
            escalate(HandoverSamples.TOWN, EscalationGround.BEYOND_LEVEL))
        .does(HandoverSamples.TOWN_DIRECTOR, "2026-04-03T09:00", accept());
    assertEquals(Optional.of(HandoverSamples.TOWN), running.it().holder());
    running
        .under(
            context ->
                context.holder(
                    Optional.ofNullable(HandoverSamples.organisations().get(HandoverSamples.TOWN))
                        .orElseThrow()))
        .does(
            HandoverSamples.TOWN_DIRECTOR,
            "2026-04-07T09:00",
            escalate(HandoverSamples.COUNTY, EscalationGround.BEYOND_LEVEL));
    assertEquals(List.of(HandoverSamples.COUNTY), running.it().holderTrack().others());
  }

  @Test
  @Requirement("CASE-39")
  void aPlaceHasTypesOfItsOwnBesideThoseOfTheNation() {
    CaseAction lantern = Village.application("LANTERN");
    assertTrue(
        running
            .decide(ZOU_SELF, "2026-03-30T09:00", lantern)
            .notices()
            .contains(KernelProblem.UNKNOWN_CODE));
    List<CodeTable.Entry> entries = new ArrayList<>();
    for (String code : DisputeTypes.national().codesOn(day("2026-03-30"))) {
      entries.add(DisputeTypes.national().find(code).orElseThrow());
    }
    entries.add(
        new CodeTable.Entry(
            "LANTERN", LocalText.of("灯会纠纷", "lantern fair"), day("2020-01-01"), Optional.empty()));
    running.under(
        CaseRules.builder()
            .from(Village.rules())
            .disputeTypes(CodeTable.of("types of the place", entries))
            .build());
    assertFalse(
        running
            .decide(ZOU_SELF, "2026-03-30T09:00", lantern)
            .notices()
            .contains(KernelProblem.UNKNOWN_CODE));
  }

  @Test
  @Requirement("RISK-04")
  void aDisputeThatMeetsNoCriterionStaysOnTheMildestLevelAndNeedsNoPlan() {
    running.inMediation().isIn(CaseState.MED);
    assertEquals(Optional.of("BLUE"), running.it().risk().map(RiskAssessment::level));
    assertTrue(running.it().plan().isEmpty());
  }

  @Test
  @Requirement({"FUP-03", "FUP-04"})
  void afterAnAgreementEverybodyIsVisitedWithinTheTimeOfThePlaceAndRemindedOfWhatIsOpen() {
    Running agreed = Samples.in(CaseState.AGR);
    assertEquals(
        List.of(day("2026-04-27"), day("2026-04-27")),
        agreed.it().revisits().stream().map(Revisit::dueOn).toList());
    RevisitRule usual = Village.rules().revisits();
    Running sooner =
        Running.unregistered()
            .under(
                Village.rulesWith(ClockEffect.LATE)
                    .revisits(
                        new RevisitRule(
                            usual.population(),
                            Period.calendarDays(7),
                            Period.calendarDays(7),
                            usual.afterPerformance().roll(),
                            3,
                            usual.basis()))
                    .build())
            .inMediation()
            .met()
            .agreedOrally(
                "2026-04-02T09:00",
                ObligationTerms.money(KAN, ZOU, Fen.of(30_000), day("2026-04-10")));
    assertEquals(
        List.of(day("2026-04-17"), day("2026-04-17")),
        sooner.it().revisits().stream().map(Revisit::dueOn).toList());
    agreed.does(
        MEDIATOR,
        "2026-04-11T09:00",
        new PerformanceAction.Urge(KAN, UrgeManner.PHONE, text("ANSWER")));
    assertTrue(
        agreed.it().events().stream()
            .anyMatch(e -> e.body() instanceof PerformanceEvent.PerformanceUrged));
    agreed.does(
        MEDIATOR,
        "2026-04-12T09:00",
        new FollowUpAction.RevisitFinding(VisitFinding.DANGER, KAN, text("REBOUND")));
    assertTrue(
        agreed.it().dueItems().stream()
            .anyMatch(i -> i.kind() == DueKind.ASSESSMENT && i.isOpenOn(day("2026-04-12"))));
  }

  @Test
  @Requirement("FUP-07")
  void aFaultAVisitFindsIsKeptWithWhatWasSaidAndTakesTheCaseUpAgain() {
    Running closed = Samples.in(CaseState.CLOSED);
    closed.does(
        MEDIATOR,
        "2026-04-22T09:00",
        new FollowUpAction.RevisitFinding(VisitFinding.PROCEDURE_FAULT, ZOU, text("FAULT")));
    assertEquals(
        List.of(
            new FollowUpEvent.VisitFindingMade(VisitFinding.PROCEDURE_FAULT, ZOU, text("FAULT"))),
        closed.it().findings());
    closed
        .does(DIRECTOR, "2026-04-23T09:00", reopen(ReopenGround.PROCEDURE_FAULT, false, ZOU, KAN))
        .isIn(CaseState.MED);
  }
}
