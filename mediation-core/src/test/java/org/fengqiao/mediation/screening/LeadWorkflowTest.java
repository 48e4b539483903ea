package org.fengqiao.mediation.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.KernelProblem;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;
import org.junit.jupiter.api.Test;

@Requirement({"SCR-14", "SCR-15", "SCR-16", "SCR-27"})
class LeadWorkflowTest {

  private static final LocalDate DAY = Leads.FOUND.plusDays(2);
  private static final TextRef TEXT = TextRef.of("9901-T9");

  private static final LeadAction.EnterLedger ENTER =
      new LeadAction.EnterLedger(
          "2022-0001",
          Optional.empty(),
          Leads.VILLAGE.id(),
          Optional.of(MediatorId.of("9901-M1")),
          TEXT);
  private static final LeadAction CONVERT = new LeadAction.Convert(CaseId.of("9901-C1"));

  private static LeadAction close(
      LeadCloseReason reason, Optional<LeadId> duplicateOf, Optional<TextRef> receipt) {
    return new LeadAction.Close(reason, duplicateOf, receipt);
  }

  private static LeadDecision decide(Lead lead, LeadAction action) {
    return LeadWorkflow.decide(lead, action, Leads.on(DAY));
  }

  private static Lead entered() {
    return decide(Leads.lead().build(), ENTER).orThrow();
  }

  private static List<ProblemCode> refusal(LeadDecision decision) {
    ProblemsException refused = assertThrows(ProblemsException.class, decision::orThrow);
    return refused.problems().stream().map(p -> p.code()).toList();
  }

  @Test
  void aLeadIsRecordedByTheOrganisationOfItsPlace() {
    LeadDecision recorded = LeadWorkflow.record(Leads.lead().build(), Leads.on(DAY));
    assertEquals(LeadState.OPEN, recorded.orThrow().state());
    assertTrue(recorded.problems().isEmpty());
  }

  @Test
  void everythingWrongWithARecordIsSaidAtOnce() {
    Lead wrong =
        Leads.lead()
            .id(LeadId.of("9902-L1"))
            .region(Places.FAR_VILLAGE)
            .firstReceiver(Leads.TOWN.id())
            .foundOn(DAY.plusDays(1))
            .build();
    assertEquals(
        List.of(
            ScreeningProblem.OUTSIDE_AREA,
            ScreeningProblem.OTHER_RECEIVER,
            ScreeningProblem.OTHER_PARTITION,
            ScreeningProblem.FOUND_LATER),
        refusal(LeadWorkflow.record(wrong, Leads.on(DAY))));
  }

  @Test
  void anUnknownTypeOfDisputeIsKeptAndReported() {
    Lead odd = Leads.lead().disputeType("DRONE-NOISE").build();
    LeadDecision recorded = LeadWorkflow.record(odd, Leads.on(DAY));
    assertEquals("DRONE-NOISE", recorded.orThrow().disputeType());
    assertTrue(recorded.problems().contains(KernelProblem.UNKNOWN_CODE));
  }

  @Test
  void everyEntryFixesTimeLimitResponsibilityAndMeasures() {
    LedgerEntry entry = entered().entry().orElseThrow();
    assertEquals(Leads.FOUND.plusDays(15), entry.timeLimit());
    assertEquals(Leads.VILLAGE.id(), entry.responsible());
    assertEquals(Optional.of(MediatorId.of("9901-M1")), entry.mediator());
    assertEquals(TEXT, entry.measures());
    assertFalse(entry.isSpecial());
  }

  @Test
  void aLimitInThePastIsRefusedAndALeadIsEnteredOnce() {
    LeadAction late =
        new LeadAction.EnterLedger(
            "2022-0002", Optional.of(DAY.minusDays(1)), Leads.VILLAGE.id(), Optional.empty(), TEXT);
    assertEquals(
        List.of(ScreeningProblem.LIMIT_BEFORE_ENTRY), refusal(decide(Leads.lead().build(), late)));
    assertEquals(
        List.of(ScreeningProblem.ENTRY_EXISTS, ScreeningProblem.LIMIT_BEFORE_ENTRY),
        refusal(decide(entered(), late)));
  }

  @Test
  void aMajorMatterGetsAPolicyOfItsOwnOnTheSpecialLedger() {
    Lead major =
        decide(
                Leads.lead().build(),
                new LeadAction.Classify("EXPROPRIATION-DEMOLITION", LeadGravity.MAJOR))
            .orThrow();
    LeadDecision entering = decide(major, ENTER);
    assertTrue(entering.problems().contains(ScreeningProblem.POLICY_OWED));
    Lead special = decide(entering.orThrow(), new LeadAction.SetPolicy(TEXT)).orThrow();
    assertTrue(special.entry().orElseThrow().isSpecial());
    assertEquals(
        List.of(ScreeningProblem.NO_ENTRY), refusal(decide(major, new LeadAction.SetPolicy(TEXT))));
  }

  @Test
  @Requirement("CASE-10")
  void peopleAreToldThatMediationIsVoluntaryBeforeGuidanceIsRecorded() {
    Lead lead = entered();
    LeadDecision untold = decide(lead, new LeadAction.Guide(false));
    assertEquals(List.of(ScreeningProblem.NOT_TOLD), refusal(untold));
    assertTrue(untold.problems().describe(Locale.CHINESE).contains("第3条"));
    Lead guided = decide(lead, new LeadAction.Guide(true)).orThrow();
    assertEquals(LeadState.GUIDED, guided.state());
    assertEquals(Optional.of(DAY), guided.guidedOn());
    assertEquals(
        List.of(ScreeningProblem.ALREADY_GUIDED),
        refusal(decide(guided, new LeadAction.Guide(true))));
    assertEquals(LeadState.CONVERTED, decide(guided, CONVERT).orThrow().state());
  }

  @Test
  void aConvertedOrClosedLeadNeverChangesAgain() {
    Lead converted = decide(entered(), CONVERT).orThrow();
    Lead closed =
        decide(entered(), close(LeadCloseReason.NO_DISPUTE, Optional.empty(), Optional.empty()))
            .orThrow();
    for (Lead lead : List.of(converted, closed)) {
      for (LeadAction action :
          List.of(
              ENTER,
              CONVERT,
              new LeadAction.Guide(true),
              new LeadAction.SetPolicy(TEXT),
              new LeadAction.Classify("LAND", LeadGravity.GENERAL),
              new LeadAction.HandOver(Leads.TOWN.id()),
              close(LeadCloseReason.SETTLED, Optional.empty(), Optional.empty()))) {
        assertEquals(List.of(ScreeningProblem.LEAD_FINAL), refusal(decide(lead, action)));
      }
    }
  }

  @Test
  void aLeadIsStruckOffWithWhatItsReasonNeeds() {
    Lead lead = entered();
    Optional<LeadId> other = Optional.of(LeadId.of("9901-L2"));
    Optional<TextRef> receipt = Optional.of(TEXT);
    assertEquals(
        List.of(ScreeningProblem.DUPLICATE_UNNAMED),
        refusal(
            decide(lead, close(LeadCloseReason.DUPLICATE, Optional.empty(), Optional.empty()))));
    assertEquals(
        List.of(ScreeningProblem.DUPLICATE_UNNAMED),
        refusal(
            decide(
                lead, close(LeadCloseReason.DUPLICATE, Optional.of(lead.id()), Optional.empty()))));
    assertEquals(
        List.of(ScreeningProblem.DUPLICATE_UNNAMED, ScreeningProblem.RECEIPT_MISSING),
        refusal(decide(lead, close(LeadCloseReason.TAKEN_OVER, other, Optional.empty()))));
    assertEquals(
        other,
        decide(lead, close(LeadCloseReason.DUPLICATE, other, Optional.empty()))
            .orThrow()
            .closing()
            .orElseThrow()
            .duplicateOf());
    assertEquals(
        LeadState.CLOSED,
        decide(lead, close(LeadCloseReason.TAKEN_OVER, Optional.empty(), receipt))
            .orThrow()
            .state());
  }

  @Test
  void aLeadThatNeverWasInTheLedgerIsReportedWhenItEnds() {
    LeadDecision decision = decide(Leads.lead().build(), CONVERT);
    assertTrue(decision.problems().contains(ScreeningProblem.NEVER_ENTERED));
    assertEquals(LeadState.CONVERTED, decision.orThrow().state());
  }

  @Test
  void handingOverChangesTheHolderAndNeverTheFirstReceiver() {
    Lead handed = decide(entered(), new LeadAction.HandOver(Leads.TOWN.id())).orThrow();
    assertEquals(Leads.TOWN.id(), handed.holder());
    assertEquals(Leads.TOWN.id(), handed.entry().orElseThrow().responsible());
    assertEquals(Optional.empty(), handed.entry().orElseThrow().mediator());
    assertEquals(Leads.VILLAGE.id(), handed.firstReceiver());
  }

  @Test
  void everyStepIsANewVersionAndLeavesTheOldLeadAsItWas() {
    Lead lead = Leads.lead().build();
    Lead after = decide(lead, ENTER).orThrow();
    assertEquals(2, after.version());
    assertEquals(1, lead.version());
    assertEquals(Optional.empty(), lead.entry());
  }

  @Test
  void timeMakesALeadOverdueWithoutAnyoneWriting() {
    Lead lead = entered();
    LocalDate limit = lead.entry().orElseThrow().timeLimit();
    assertFalse(lead.isOverdueOn(limit));
    assertTrue(lead.isOverdueOn(limit.plusDays(1)));
    assertFalse(decide(lead, CONVERT).orThrow().isOverdueOn(limit.plusDays(1)));
  }

  @Test
  void aLeadGoesWhereItsTypeAndGravitySend() {
    ScreeningRules rules = ScreeningRules.defaults();
    assertEquals(
        List.of(LeadRoute.MEDIATE), LeadRouting.route(Leads.lead().build(), rules).value());
    assertEquals(
        List.of(LeadRoute.MEDIATE_AND_REPORT),
        LeadRouting.route(Leads.lead().gravity(LeadGravity.MAJOR).build(), rules).value());
    assertEquals(
        List.of(LeadRoute.TRANSFER),
        LeadRouting.route(Leads.lead().disputeType("MEDICAL").build(), rules).value());
    assertEquals(
        List.of(LeadRoute.MEDIATE_AND_REPORT, LeadRoute.TRANSFER),
        LeadRouting.route(
                Leads.lead().disputeType("MEDICAL").gravity(LeadGravity.MAJOR).build(), rules)
            .value());
  }

  @Test
  void aLeadDescribesAMatterAndHasNoAttributeForAPerson() {
    List<String> persons =
        Arrays.stream(Lead.class.getMethods())
            .filter(method -> method.toGenericString().contains(PersonRef.class.getName()))
            .map(Method::getName)
            .toList();
    assertEquals(List.of(), persons);
  }

  @Test
  void aStateHasWhatBelongsToIt() {
    assertThrows(
        IllegalArgumentException.class, () -> Leads.lead().state(LeadState.CONVERTED).build());
    assertThrows(
        IllegalArgumentException.class, () -> Leads.lead().caseId(CaseId.of("9901-C1")).build());
    assertThrows(
        IllegalArgumentException.class, () -> Leads.lead().state(LeadState.GUIDED).build());
    assertThrows(
        IllegalArgumentException.class,
        () -> LeadWorkflow.record(Leads.lead().version(2).build(), Leads.on(DAY)));
  }
}
