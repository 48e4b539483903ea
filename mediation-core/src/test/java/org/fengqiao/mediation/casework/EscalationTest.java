package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.casework.followup.VisitFinding;
import org.fengqiao.mediation.casework.record.BadOutcomeKind;
import org.fengqiao.mediation.casework.risk.EscalationStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Requirement("RISK-16")
class EscalationTest {

  private static final String LATER = "2026-06-01T09:00";

  private static Running assessed(Running running, String when, String level) {
    return running.does(
        Village.MEDIATOR, when, new MediationAction.AssessRisk(level, text("RISK")));
  }

  private static Running turned(Running running, BadOutcomeKind kind, String day) {
    return running.does(
        Village.OFFICE,
        LATER,
        new SupervisionAction.RecordBadOutcome(kind, Village.day(day), text("SOURCE")));
  }

  @Test
  void aDisputeThatIsMediatedAndSettledHasNotGrown() {
    MediationCase it = Samples.in(CaseState.ARCH).it();
    assertFalse(it.escalation().hasEscalated());
    assertEquals(EscalationStage.DISPUTE, it.escalation().reached());
    assertEquals(Optional.empty(), it.milestones().escalatedOn());
    assertEquals(EscalationStage.DISPUTE, it.milestones().stage());
  }

  @Test
  void howGraveItIsFoundToBeIsNoStepUpButARaisedLevelIs() {
    Running running = assessed(Running.unregistered().registered(), "2026-03-30T09:30", "YELLOW");
    assertFalse(running.it().escalation().hasEscalated());
    assessed(running, "2026-03-30T09:40", "YELLOW");
    assertFalse(running.it().escalation().hasEscalated());
    assessed(running, "2026-03-31T09:00", "RED");
    Escalation grown = running.it().escalation();
    assertEquals(EscalationStage.CONTRADICTION, grown.reached());
    assertEquals(
        List.of(
            new Escalation.Step(
                EscalationStage.CONTRADICTION,
                LocalDate.of(2026, 3, 31),
                running.it().version(),
                EventKind.RISK_ASSESSED)),
        grown.steps());
  }

  @Test
  void aLevelThatIsLoweredUndoesNothingAndCountsNothingTwice() {
    Running running = assessed(Running.unregistered().registered(), "2026-03-30T09:30", "YELLOW");
    assessed(running, "2026-03-31T09:00", "RED");
    running.does(
        Village.DIRECTOR, "2026-04-01T09:00", new RiskAction.LowerRisk("YELLOW", text("QUIET")));
    assertEquals(EscalationStage.CONTRADICTION, running.it().escalation().reached());
    assessed(running, "2026-04-02T09:00", "RED");
    assertEquals(1, running.it().escalation().steps().size());
    assertEquals(Optional.of(Village.day("2026-03-31")), running.it().milestones().escalatedOn());
  }

  @Test
  void dangerAndHarmHardenADispute() {
    Running harmed = Running.unregistered().registered();
    harmed.does(Village.MEDIATOR, "2026-03-30T12:00", RiskSamples.action(ActionKind.REPORT_HARM));
    assertEquals(EscalationStage.CONTRADICTION, harmed.it().escalation().reached());
    for (VisitFinding found : List.of(VisitFinding.DANGER, VisitFinding.PROCEDURE_FAULT)) {
      Running visited = Samples.in(CaseState.FAIL);
      visited.does(
          Village.MEDIATOR,
          "2026-05-04T09:00",
          new FollowUpAction.RevisitFinding(found, ZOU, text("FACTS")));
      assertEquals(
          found == VisitFinding.DANGER, visited.it().escalation().hasEscalated(), found::code);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CRIMINAL, CASE",
    "PUBLIC_SECURITY, CASE",
    "MASS, INCIDENT",
    "PETITION, INCIDENT",
    "COLLECTIVE_PETITION, INCIDENT",
    "SKIP_LEVEL_PETITION, INCIDENT",
    "BEIJING_PETITION, INCIDENT",
    "DEATH, INCIDENT"
  })
  void aBadOutcomeIsAnIncidentOrACase(BadOutcomeKind kind, EscalationStage stage) {
    MediationCase it = turned(Samples.in(CaseState.FAIL), kind, "2026-05-04").it();
    assertTrue(it.escalation().hasEscalated());
    assertEquals(stage, it.escalation().reached());
    assertEquals(stage, it.milestones().stage());
    assertEquals(Optional.of(Village.day("2026-05-04")), it.milestones().escalatedOn());
  }

  @Test
  void stepsGoUpInTheOrderOfTheirDaysWhenTheyBecomeKnownInAnother() {
    Running running = Samples.in(CaseState.FAIL);
    turned(running, BadOutcomeKind.CRIMINAL, "2026-05-04");
    turned(running, BadOutcomeKind.MASS, "2026-05-02");
    turned(running, BadOutcomeKind.DEATH, "2026-05-05");
    assertEquals(
        List.of(EscalationStage.INCIDENT, EscalationStage.CASE),
        running.it().escalation().steps().stream().map(Escalation.Step::to).toList());
  }

  @Test
  void whatHadHappenedBeforeItWasRegisteredWasNotToBePreventedHere() {
    Running running = turned(Samples.in(CaseState.FAIL), BadOutcomeKind.MASS, "2026-03-29");
    Escalation grown = running.it().escalation();
    assertEquals(EscalationStage.INCIDENT, grown.came());
    assertEquals(EscalationStage.INCIDENT, grown.reached());
    assertFalse(grown.hasEscalated());
    turned(running, BadOutcomeKind.CRIMINAL, "2026-03-30");
    assertTrue(running.it().escalation().hasEscalated());
  }
}
