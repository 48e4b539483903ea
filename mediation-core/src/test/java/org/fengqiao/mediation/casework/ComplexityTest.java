package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Running.notices;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.handover.EscalationGround;
import org.fengqiao.mediation.casework.record.CorrectableFact;
import org.fengqiao.mediation.casework.record.Correction;
import org.fengqiao.mediation.casework.record.CorrectionSource;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.screening.LeadGravity;
import org.fengqiao.mediation.screening.LeadOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Requirement("CASE-11")
class ComplexityTest {

  private static Running registered(Optional<Complexity> complexity) {
    return Running.unregistered()
        .does(
            Village.MEDIATOR,
            "2026-03-30T09:00",
            new IntakeAction.StartOwnInitiative(
                Village.registration("NEIGHBOUR").complexity(complexity).build(),
                true,
                Optional.empty()));
  }

  private static Running ready(Complexity complexity) {
    return registered(Optional.of(complexity))
        .informed()
        .does(Village.MEDIATOR, "2026-03-30T10:30", assess("BLUE", Optional.empty()))
        .accepted()
        .does(
            Village.DIRECTOR,
            "2026-03-30T11:05",
            new MediationAction.Appoint(Village.QI, false, true));
  }

  private static MediationAction.AssessRisk assess(String level, Optional<Complexity> complexity) {
    return new MediationAction.AssessRisk(
        level,
        text("RISK"),
        List.of(),
        complexity.map(found -> new ComplexityFinding(found, text("HARD"))));
  }

  private static LegalBasis of(Certainty certainty) {
    return LegalBasis.builder().from(LegalBasis.ourDefault()).certainty(certainty).build();
  }

  private static CaseRules rules(Map<Complexity, LegalBasis> plan, Map<Complexity, LegalBasis> p) {
    return Village.rulesWith(ClockEffect.LATE).complexity(new ComplexityRules(plan, p)).build();
  }

  @Test
  void aDisputeIsGeneralUnlessTheRegistrationSaysOtherwise() {
    assertEquals(Complexity.GENERAL, registered(Optional.empty()).it().complexity());
    MediationCase hard = registered(Optional.of(Complexity.BACKLOG)).it();
    assertEquals(Complexity.BACKLOG, hard.complexity());
    assertEquals(Complexity.BACKLOG, hard.summary().complexity());
  }

  @Test
  void aMajorLeadAsksTheRegistrationHowHardTheDisputeIs() {
    LeadId id = LeadId.of("9901-L1");
    Lead.Builder lead =
        Lead.builder()
            .id(id)
            .region(Village.PLACE)
            .foundOn(Village.day("2026-03-28"))
            .origin(LeadOrigin.RESIDENT)
            .firstReceiver(Village.COMMITTEE)
            .holder(Village.COMMITTEE)
            .disputeType("NEIGHBOUR")
            .description(text("MATTER"));
    Registration.Builder said = Village.registration("NEIGHBOUR").lead(id);
    for (LeadGravity gravity : LeadGravity.values()) {
      Running running =
          Running.unregistered().under(context -> context.lead(lead.gravity(gravity).build()));
      assertEquals(
          gravity == LeadGravity.MAJOR ? List.of(CaseProblem.LEAD_IS_MAJOR) : List.of(),
          notices(running.decide(Village.MEDIATOR, "2026-03-30T09:00", begin(said))));
    }
    said.complexity(Complexity.GENERAL);
    assertEquals(
        List.of(),
        notices(
            Running.unregistered()
                .under(context -> context.lead(lead.build()))
                .decide(Village.MEDIATOR, "2026-03-30T09:00", begin(said))));
  }

  private static CaseAction begin(Registration.Builder registration) {
    return new IntakeAction.StartOwnInitiative(registration.build(), true, Optional.empty());
  }

  @Test
  void itIsFoundAnewWithTheReasonWhenTheRiskIsAssessed() {
    Running running = registered(Optional.empty());
    running.does(
        Village.MEDIATOR, "2026-03-31T09:00", assess("BLUE", Optional.of(Complexity.MAJOR)));
    assertEquals(Complexity.MAJOR, running.it().complexity());
    running.does(Village.MEDIATOR, "2026-04-01T09:00", assess("RED", Optional.empty()));
    assertEquals(Complexity.MAJOR, running.it().complexity());
    running.does(
        Village.MEDIATOR, "2026-04-02T09:00", assess("RED", Optional.of(Complexity.GENERAL)));
    assertEquals(Complexity.GENERAL, running.it().complexity());
  }

  @Test
  void theScreenOfAPartyShowsIt() {
    Running running = registered(Optional.empty());
    running.does(
        Village.MEDIATOR, "2026-03-31T09:00", assess("BLUE", Optional.of(Complexity.MAJOR)));
    MediationCase seen = CaseView.of(running.it(), Village.ZOU_SELF, Village.day("2026-04-01"));
    assertEquals(Complexity.MAJOR, seen.complexity());
    assertEquals(Optional.empty(), seen.risk());
    assertEquals(Complexity.MAJOR, CaseView.of(running.it().summary(), Role.PARTY).complexity());
  }

  @Test
  void aSlipAtTheRegistrationIsCorrected() {
    Running running = registered(Optional.of(Complexity.MAJOR));
    running.does(
        Village.DIRECTOR,
        "2026-03-31T09:00",
        new RecordAction.CorrectRecord(
            new Correction(
                1, CorrectableFact.COMPLEXITY, Optional.empty(), Optional.of("MAJOR"), "BACKLOG"),
            text("SLIP"),
            CorrectionSource.REVIEW));
    assertEquals(Complexity.BACKLOG, running.it().complexity());
  }

  @ParameterizedTest
  @EnumSource(Complexity.class)
  @Requirement({"CASE-13", "CASE-15"})
  void whatIsHardIsPlannedBeforeMediationWhereAPlanInForceSaysSo(Complexity complexity) {
    MediationAction.OpenMediation open = new MediationAction.OpenMediation(false);
    LegalBasis plan = of(Certainty.PLAN_OR_PRACTICE);
    Running running = ready(complexity);
    boolean hard = complexity != Complexity.GENERAL;
    assertEquals(
        hard ? List.of(RiskProblem.PLAN_FOR_COMPLEXITY) : List.of(),
        notices(running.decide(Village.MEDIATOR, "2026-04-01T15:00", open)));
    running.under(
        context ->
            context
                .rules(rules(Map.of(Complexity.MAJOR, plan, Complexity.BACKLOG, plan), Map.of()))
                .rulesOfDay(Village.rules()));
    if (hard) {
      running.refuses(Village.MEDIATOR, "2026-04-01T15:00", open, RiskProblem.PLAN_FOR_COMPLEXITY);
      running.does(
          Village.PRESIDING,
          "2026-04-01T15:10",
          new MediationAction.SetPlan(text("PLAN"), Optional.empty()));
    }
    assertEquals(List.of(), notices(running.decide(Village.MEDIATOR, "2026-04-01T15:20", open)));
  }

  @ParameterizedTest
  @EnumSource(ForceKind.class)
  @Requirement({"CASE-13", "CASE-15"})
  void aForceThatIsNotForSuchADisputeIsPointedOut(ForceKind kind) {
    for (Complexity complexity : Complexity.values()) {
      boolean usual =
          complexity == (kind == ForceKind.SPECIAL_FORCE ? Complexity.MAJOR : Complexity.BACKLOG);
      Decision decision =
          ready(complexity)
              .decide(
                  Village.PRESIDING,
                  "2026-04-01T15:00",
                  new MediationAction.SetPlan(
                      text("PLAN"),
                      Optional.empty(),
                      Optional.of(new HandlingForce(kind, text("MEMBERS"), text("DECISION")))));
      assertEquals(
          usual ? List.of() : List.of(RiskProblem.FORCE_AND_COMPLEXITY), notices(decision));
    }
  }

  @Test
  void whatIsHardIsGraveEnoughToGoUp() {
    HandoverAction.Escalate up =
        HandoverSamples.escalate(HandoverSamples.TOWN, EscalationGround.GRAVE);
    ready(Complexity.GENERAL)
        .refuses(Village.DIRECTOR, "2026-04-02T09:00", up, HandoverProblem.NOT_GRAVE);
    assertFalse(
        ready(Complexity.MAJOR).decide(Village.DIRECTOR, "2026-04-02T09:00", up).isRefused());
  }

  @Test
  void aLocalLawDemandsPaperForWhatIsHardAndAPlanOnlyAsksForIt() {
    AgreementAction.RecordOral oral =
        new AgreementAction.RecordOral(Village.terms(), List.of(Village.ZOU, Village.KAN));
    for (Complexity complexity : List.of(Complexity.GENERAL, Complexity.MAJOR)) {
      Running running =
          ready(complexity)
              .does(Village.MEDIATOR, "2026-04-01T15:00", new MediationAction.OpenMediation(false))
              .met();
      assertEquals(List.of(), notices(running.decide(Village.MEDIATOR, "2026-04-02T09:00", oral)));
      running.under(rules(Map.of(), Map.of(Complexity.MAJOR, of(Certainty.PLAN_OR_PRACTICE))));
      assertEquals(
          complexity == Complexity.MAJOR ? List.of(CaseProblem.WRITTEN_ADVISED) : List.of(),
          notices(running.decide(Village.MEDIATOR, "2026-04-02T09:00", oral)));
      running.under(rules(Map.of(), Map.of(Complexity.MAJOR, of(Certainty.LOCAL_REGULATION))));
      if (complexity == Complexity.MAJOR) {
        running.refuses(Village.MEDIATOR, "2026-04-02T09:00", oral, CaseProblem.PAPER_REQUIRED);
      } else {
        assertTrue(notices(running.decide(Village.MEDIATOR, "2026-04-02T09:00", oral)).isEmpty());
      }
    }
  }
}
