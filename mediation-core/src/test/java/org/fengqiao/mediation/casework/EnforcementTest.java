package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.junit.jupiter.api.Test;

/** Enforcing a ruling: what is due, for how long, and what is left to do in the case. */
class EnforcementTest {

  private static EnforcementAction.ApplyEnforcement enforce(Integer... lines) {
    return new EnforcementAction.ApplyEnforcement(
        TitleKind.CONFIRMATION, 1, List.of(lines), Optional.empty());
  }

  @Test
  void onlyWhatIsDueIsEnforced() {
    Running running = EnforcementSamples.ruledValid(EnforcementSamples.written());
    running.refuses(
        ZOU_SELF, "2026-05-13T09:00", enforce(1, 2), EnforcementProblem.LINE_NOT_ENFORCEABLE);
    running.does(ZOU_SELF, "2026-05-13T10:00", enforce(1));
    running.refuses(
        ZOU_SELF,
        "2026-05-20T09:00",
        enforce(2),
        EnforcementProblem.ENFORCING_ALREADY,
        EnforcementProblem.NOT_DUE_YET);
    running.does(ZOU_SELF, "2026-05-21T09:00", enforce(2));
  }

  @Test
  void whatACourtEnforcesDoesNotKeepTheCaseOpen() {
    Running running = EnforcementSamples.ruledValid(EnforcementSamples.written());
    running
        .does(
            Village.MEDIATOR,
            "2026-05-12T10:00",
            new AgreementAction.DeliverCopy(1, List.of(ZOU, KAN)))
        .visited(ZOU, "2026-05-20T09:00")
        .visited(KAN, "2026-05-20T10:00")
        .does(ZOU_SELF, "2026-05-21T09:00", enforce(1));
    running.refuses(
        Village.DIRECTOR,
        "2026-05-21T10:00",
        new FollowUpAction.Close(Optional.of(Village.QI)),
        CaseProblem.PERFORMANCE_OPEN);
    running.does(ZOU_SELF, "2026-05-21T11:00", enforce(2)).closed("2026-05-21T12:00");
    assertEquals(Optional.of(ClosingGround.UNDER_WATCH), running.it().closingGround());
  }

  @Test
  void whoHasBeenPaidHasNothingToEnforceOnTheDayList() {
    Running running = EnforcementSamples.ruledValid(EnforcementSamples.written());
    running.paid(ZOU_SELF, "2026-05-13T09:00", 1, 30_000);
    assertEquals(2, openForEnforcement(running));
    running.paid(ZOU_SELF, "2026-05-14T09:00", 2, 20_000);
    assertEquals(0, openForEnforcement(running));
  }

  private static int openForEnforcement(Running running) {
    return (int)
        running.it().dueItems().stream()
            .filter(item -> item.clock().equals(Optional.of(ClockKind.ENFORCEMENT)))
            .filter(item -> item.isOpenOn(day("2026-05-15")))
            .count();
  }

  @Test
  void afterTwoYearsTheDebtorMayPleadItAndTheCreditorIsWarned() {
    Decision late =
        EnforcementSamples.ruledValid(EnforcementSamples.written())
            .under(context -> context)
            .decide(ZOU_SELF, "2028-04-21T09:00", enforce(1));
    assertFalse(late.isRefused());
    assertTrue(late.notices().contains(EnforcementProblem.ENFORCEMENT_LATE));
  }
}
