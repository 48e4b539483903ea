package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.HandoverSamples.COUNTY;
import static org.fengqiao.mediation.casework.HandoverSamples.NEXT;
import static org.fengqiao.mediation.casework.HandoverSamples.TOWN;
import static org.fengqiao.mediation.casework.HandoverSamples.TOWN_DIRECTOR;
import static org.fengqiao.mediation.casework.HandoverSamples.accept;
import static org.fengqiao.mediation.casework.HandoverSamples.escalate;
import static org.fengqiao.mediation.casework.HandoverSamples.rules;
import static org.fengqiao.mediation.casework.HandoverSamples.under;
import static org.fengqiao.mediation.casework.Running.notices;
import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.handover.EscalationGround;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportKind;
import org.fengqiao.mediation.casework.risk.ReportStatus;
import org.junit.jupiter.api.Test;

/** What goes up, to which level, on what grounds, and to whom it is reported. */
@Requirement({"CASE-16", "RISK-15"})
class StepByStepTest {

  private final Running running = Running.unregistered().inMediation().met();

  @Test
  void whatGoesUpIsReportedToBothAddresseesAndMustBeTaken() {
    running.does(DIRECTOR, "2026-04-02T09:00", escalate(TOWN, EscalationGround.BEYOND_LEVEL));
    assertEquals(
        List.of(ReportAddressee.AUTHORITY, ReportAddressee.UPPER_ORGANISATION),
        running.it().reports().stream()
            .filter(report -> report.about() == ReportKind.ESCALATION)
            .filter(report -> report.status() == ReportStatus.MADE_IN_TIME)
            .map(CaseReport::to)
            .toList());
    assertTrue(running.it().holderTrack().offer().orElseThrow().upwards());
    assertEquals(Optional.of(Village.COMMITTEE), running.it().holder());
    running.refuses(
        DIRECTOR,
        "2026-04-02T10:00",
        escalate(COUNTY, EscalationGround.BEYOND_LEVEL),
        HandoverProblem.OFFER_OPEN);
    running.does(TOWN_DIRECTOR, "2026-04-03T09:00", accept());
    assertEquals(Optional.of(TOWN), running.it().holder());
  }

  @Test
  void upMeansUpAndALevelLeftOutIsWarnedOf() {
    running.refuses(
        DIRECTOR,
        "2026-04-02T09:00",
        escalate(NEXT, EscalationGround.BEYOND_LEVEL),
        HandoverProblem.NOT_HIGHER);
    assertEquals(
        List.of(HandoverProblem.LEVEL_SKIPPED),
        notices(
            running.decide(
                DIRECTOR, "2026-04-02T09:00", escalate(COUNTY, EscalationGround.BEYOND_LEVEL))));
  }

  @Test
  void theGroundsTheJournalKnowsAreHeldAgainstIt() {
    running.refuses(
        DIRECTOR,
        "2026-04-02T09:00",
        escalate(TOWN, EscalationGround.ATTEMPTS),
        HandoverProblem.TOO_FEW_SESSIONS);
    running.refuses(
        DIRECTOR,
        "2026-04-02T09:00",
        escalate(TOWN, EscalationGround.GRAVE),
        HandoverProblem.NOT_GRAVE);
    assertFalse(
        under(rules(1, false))
            .decide(DIRECTOR, "2026-04-02T09:00", escalate(TOWN, EscalationGround.ATTEMPTS))
            .isRefused());
    running.does(MEDIATOR, "2026-04-02T09:00", new MediationAction.AssessRisk("RED", text("RISK")));
    assertFalse(
        running
            .decide(DIRECTOR, "2026-04-02T10:00", escalate(TOWN, EscalationGround.GRAVE))
            .isRefused());
  }

  @Test
  void riskIsAssessedFirstWhereAPlanSaysSoAndAdvisedElsewhere() {
    CaseRules strict = Village.rulesWith(ClockEffect.LATE).handovers(rules(3, true)).build();
    HandoverAction.Escalate up = escalate(TOWN, EscalationGround.BEYOND_LEVEL);
    Running here = Running.unregistered().under(strict).registered().informed().accepted();
    here.refuses(DIRECTOR, "2026-04-02T09:00", up, HandoverProblem.ASSESS_FIRST);
    assertEquals(
        List.of(HandoverProblem.ASSESSMENT_ADVISED),
        notices(
            Running.unregistered()
                .registered()
                .informed()
                .accepted()
                .decide(DIRECTOR, "2026-04-02T09:00", up)));
  }
}
