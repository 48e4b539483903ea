package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.mediation.actor.Actor;
import org.junit.jupiter.api.Test;

/** What is open is told apart: what the actor owes now, and what is merely allowed. */
class OwedOptionsTest {

  private static Set<ActionKind> owed(Running running, Actor actor, String when) {
    Set<ActionKind> owed = EnumSet.noneOf(ActionKind.class);
    for (CaseOption option : CaseWorkflow.options(running.it(), running.context(actor, when))) {
      if (option.owed()) {
        assertEquals(true, option.isOpen(), () -> option.action() + " is owed but not open");
        owed.add(option.action());
      }
    }
    return owed;
  }

  @Test
  void whoFailedIsToldTheRoutesUntilTheyAreTold() {
    Running running = Running.unregistered().inMediation().met().failed();
    assertEquals(
        Set.of(ActionKind.GIVE_ROUTES, ActionKind.DO_REVISIT),
        owed(running, MEDIATOR, "2026-04-10T09:10"));
    running.told();
    assertEquals(Set.of(ActionKind.DO_REVISIT), owed(running, MEDIATOR, "2026-04-10T10:00"));
  }

  @Test
  void aVisitIsOwedByTheOfficeAndNotByWhoIsVisited() {
    Running running = Samples.agreed();
    assertEquals(Set.of(), owed(running, ZOU_SELF, "2026-04-09T09:00"));
    assertEquals(true, owed(running, MEDIATOR, "2026-04-09T09:00").contains(ActionKind.DO_REVISIT));
  }

  @Test
  void whoOwesAPaymentOwesItFromItsDayOnAndTheCommitteeUrgesWhenItIsLate() {
    Running running = Samples.agreed();
    assertEquals(Set.of(), owed(running, KAN_SELF, "2026-04-09T09:00"));
    assertEquals(
        Set.of(ActionKind.RECORD_PERFORMANCE), owed(running, KAN_SELF, "2026-04-10T09:00"));
    assertEquals(Set.of(), owed(running, ZOU_SELF, "2026-04-10T09:00"));
    assertEquals(false, owed(running, MEDIATOR, "2026-04-10T09:00").contains(ActionKind.URGE));
    assertEquals(true, owed(running, MEDIATOR, "2026-04-11T09:00").contains(ActionKind.URGE));
  }

  @Test
  void aClockRunsUntilItsLastDayAndHasLapsedAfterIt() {
    Running running = Samples.agreed();
    CaseClock right = running.clock(ClockKind.CONFIRMATION);
    assertEquals(List.of(right), running.it().at(right.lastDay()).running(ClockKind.CONFIRMATION));
    CaseOnDay after = running.it().at(right.lastDay().plusDays(1));
    assertEquals(List.of(), after.running(ClockKind.CONFIRMATION));
    assertEquals(true, after.expired().contains(right));
    assertEquals(day("2026-04-02"), right.startedOn());
  }
}
