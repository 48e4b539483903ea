package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.record.CorrectableFact;
import org.fengqiao.mediation.casework.record.Correction;
import org.fengqiao.mediation.casework.record.CorrectionSource;
import org.junit.jupiter.api.Test;

/** What hangs on the type of a dispute once there is an agreement (T114). */
class TypeCorrectionTest {

  private static RecordAction.CorrectRecord to(String wrong, String right) {
    return new RecordAction.CorrectRecord(
        new Correction(
            1, CorrectableFact.DISPUTE_TYPE, Optional.empty(), Optional.of(wrong), right),
        text("SLIP"),
        CorrectionSource.DOCUMENT);
  }

  @Test
  void arbitralReviewOpensAndClosesWithTheTypeAndCountsFromTheDayOfEffect() {
    Running running = EnforcementSamples.written();
    CaseClock confirmation = running.clock(ClockKind.CONFIRMATION);
    assertEquals(List.of(), running.it().running(ClockKind.ARBITRAL_REVIEW));
    running.does(DIRECTOR, "2026-04-10T09:00", to("NEIGHBOUR", "LABOUR"));
    CaseClock review = running.clock(ClockKind.ARBITRAL_REVIEW);
    assertEquals(Optional.of(1), review.agreement());
    assertEquals(confirmation.startedOn(), review.startedOn());
    // 04-07 and fifteen days
    assertEquals(day("2026-04-22"), review.lastDay());
    running.does(DIRECTOR, "2026-04-13T09:00", to("LABOUR", "NEIGHBOUR"));
    assertEquals(List.of(), running.it().running(ClockKind.ARBITRAL_REVIEW));
    assertEquals(confirmation, running.clock(ClockKind.CONFIRMATION));
  }
}
