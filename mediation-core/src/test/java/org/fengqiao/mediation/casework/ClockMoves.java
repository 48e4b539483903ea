package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Holds the column «clock» of the table to what the rows do, wherever a test takes a step. */
final class ClockMoves {

  /** An offer is taken back, and a level limited no more, by whatever ends mediation. */
  private static final Set<ClockKind> ENDS_WITH_THE_STATE =
      EnumSet.of(ClockKind.RISK_LIMIT, ClockKind.TRANSFER_ANSWER);

  private ClockMoves() {}

  static void areNamed(
      ActionKind action, MediationCase before, List<CaseEvent> events, MediationCase after) {
    for (CaseClock clock : before.clocks()) {
      if (clock.isRunning()
          && !ENDS_WITH_THE_STATE.contains(clock.kind())
          && !after.clock(clock.number()).orElseThrow().isRunning()) {
        isNamed(action, new ClockUse(ClockMove.STOPS, clock.kind()));
      }
    }
    for (CaseEvent event : events) {
      if (event.body() instanceof ClockEvent moved) {
        isNamed(action, new ClockUse(move(moved), after.clock(moved.clock()).orElseThrow().kind()));
      }
    }
  }

  private static void isNamed(ActionKind action, ClockUse use) {
    assertTrue(
        ClockTable.of(action).contains(use),
        () -> action.code() + " in ClockTable does not name " + use);
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
