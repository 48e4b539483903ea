package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.HandoverSamples.NEXT;
import static org.fengqiao.mediation.casework.HandoverSamples.NEXT_DIRECTOR;
import static org.fengqiao.mediation.casework.HandoverSamples.TOWN;
import static org.fengqiao.mediation.casework.HandoverSamples.answer;
import static org.fengqiao.mediation.casework.HandoverSamples.invite;
import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.handover.JoinStep;
import org.junit.jupiter.api.Test;

/** Committees that mediate a case together. */
class JointCommitteesTest {

  private final Running running = Running.unregistered().inMediation().met();

  @Test
  void theDirectorOfEachCommitteeSaysSoBeforeTheyMediateTogether() {
    running.refuses(
        NEXT_DIRECTOR, "2026-04-02T09:00", answer(JoinStep.JOIN, NEXT), CaseProblem.OUT_OF_SCOPE);
    running.does(DIRECTOR, "2026-04-02T09:00", invite(NEXT));
    running.refuses(
        DIRECTOR, "2026-04-02T10:00", answer(JoinStep.JOIN, NEXT), HandoverProblem.NOT_YOUR_STEP);
    running.refuses(DIRECTOR, "2026-04-02T10:00", invite(NEXT), HandoverProblem.TAKES_PART_ALREADY);
    running.refuses(NEXT_DIRECTOR, "2026-04-02T10:00", invite(TOWN), HandoverProblem.NOT_YOUR_STEP);
    running.refuses(
        DIRECTOR, "2026-04-02T10:00", answer(JoinStep.INVITE, TOWN), CaseProblem.NOTHING_GIVEN);
    running.does(NEXT_DIRECTOR, "2026-04-02T11:00", answer(JoinStep.JOIN, NEXT));
    assertEquals(List.of(NEXT), running.it().holderTrack().partners());
    assertEquals(Optional.of(Village.COMMITTEE), running.it().holder());
    assertTrue(running.it().summary().isReachedBy(NEXT_DIRECTOR));
    assertFalse(CaseReach.counts(NEXT_DIRECTOR.scope(), running.it().summary()));
    running.refuses(
        NEXT_DIRECTOR,
        "2026-04-02T12:00",
        new MediationAction.Appoint(Village.SHAN, false, true),
        CaseProblem.OUT_OF_SCOPE);
  }

  @Test
  void whoeverTakesPartReportsHarmAndNobodyElseOutside() {
    CaseAction harm = RiskSamples.action(ActionKind.REPORT_HARM);
    running.does(DIRECTOR, "2026-04-02T09:00", invite(NEXT));
    running.refuses(NEXT_DIRECTOR, "2026-04-02T10:00", harm, CaseProblem.OUT_OF_SCOPE);
    running.does(NEXT_DIRECTOR, "2026-04-02T11:00", answer(JoinStep.JOIN, NEXT));
    running.does(NEXT_DIRECTOR, "2026-04-02T12:00", harm);
  }

  @Test
  void whoDeclinesToMediateTogetherIsOutAgain() {
    running
        .does(DIRECTOR, "2026-04-02T09:00", invite(NEXT))
        .does(NEXT_DIRECTOR, "2026-04-02T10:00", answer(JoinStep.DECLINE, NEXT));
    assertEquals(List.of(), running.it().holderTrack().partners());
    assertFalse(running.it().summary().isReachedBy(NEXT_DIRECTOR));
  }
}
