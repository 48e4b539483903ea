package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** Holds the column «clock» of the table to what the rows do, wherever a test takes a step. */
final class ClockMoves {

  private ClockMoves() {}

  static void areNamed(ActionKind action, List<CaseEvent> events, MediationCase after) {
    for (CaseEvent event : events) {
      if (event.body() instanceof ClockEvent moved) {
        ClockUse use = new ClockUse(move(moved), after.clock(moved.clock()).orElseThrow().kind());
        assertTrue(
            ClockTable.of(action).contains(use),
            () -> action.code() + " in ClockTable does not name " + use);
      }
    }
  }

  private static ClockMove move(ClockEvent event) {
    return switch (event.kind()) {
      case CLOCK_STARTED -> ClockMove.STARTS;
      case CLOCK_STOPPED -> ClockMove.STOPS;
      case CLOCK_PAUSED -> ClockMove.PAUSES;
      case CLOCK_RESUMED -> ClockMove.RESUMES;
      case CLOCK_EXTENDED -> ClockMove.EXTENDS;
      default -> throw new AssertionError(event);
    };
  }
}
