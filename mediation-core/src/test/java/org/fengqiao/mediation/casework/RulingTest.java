package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.casework.enforce.ConfirmationStatus;
import org.fengqiao.mediation.casework.enforce.RejectedGround;
import org.junit.jupiter.api.Test;

/** What a court has ruled about an agreement, and who objects to it until when. */
@Requirement("CASE-25")
class RulingTest {

  private final Running running = EnforcementSamples.written();

  private Running docketed() {
    return EnforcementSamples.docketed(running);
  }

  private Running valid() {
    return EnforcementSamples.ruledValid(running);
  }

  private ConfirmationStatus status(String day) {
    return running.it().at(day(day)).enforcement().confirmation(1);
  }

  @Test
  void aValidRulingStartsObjectionAndEnforcement() {
    valid();
    // 05-12 + 15 = 05-27
    assertEquals(day("2026-05-27"), running.clock(ClockKind.RULING_OBJECTION).lastDay());
    assertEquals(
        List.of(day("2028-04-20"), day("2028-05-22")),
        running.it().running(ClockKind.ENFORCEMENT).stream().map(CaseClock::lastDay).toList());
    assertTrue(running.clock(ClockKind.ENFORCEMENT).isProvisional());
  }

  @Test
  void aRejectedAgreementStaysAContract() {
    docketed()
        .does(
            MEDIATOR,
            "2026-05-12T09:00",
            new ConfirmationAction.RuledRejected(1, RejectedGround.UNCLEAR, text("RULING")));
    assertEquals(ConfirmationStatus.REJECTED, status("2026-05-12"));
    assertTrue(running.it().effectiveAgreements().get(0).isEffective());
    assertTrue(running.it().running(ClockKind.COURT_CONCLUSION).isEmpty());
  }

  @Test
  void aPartyObjectsWithinFifteenDays() {
    ConfirmationAction objection =
        new ConfirmationAction.ObjectToRuling(
            1, Optional.of(KAN), Optional.empty(), text("OBJECTION"));
    valid()
        .refuses(
            MEDIATOR, "2026-05-28T09:00", objection, ConfirmationProblem.RULING_OBJECTION_LATE);
    running.does(MEDIATOR, "2026-05-28T10:00", third("2026-05-20"));
    assertEquals(ConfirmationStatus.OBJECTED, status("2026-05-28"));
    running.refuses(MEDIATOR, "2026-05-28T11:00", objection, ConfirmationProblem.RULING_STAGE);
    running.does(
        MEDIATOR,
        "2026-06-02T09:00",
        new ConfirmationAction.RulingObjectionDecided(1, false, text("COURT")));
    assertEquals(ConfirmationStatus.VALID, status("2026-06-02"));
  }

  private static ConfirmationAction third(String knownOn) {
    return new ConfirmationAction.ObjectToRuling(
        1, Optional.empty(), Optional.of(day(knownOn)), text("OBJECTION"));
  }

  @Test
  void aThirdPersonObjectsWithinSixMonthsOfKnowing() {
    valid()
        .refuses(
            MEDIATOR,
            "2026-12-01T09:00",
            third("2026-05-31"),
            ConfirmationProblem.RULING_OBJECTION_LATE);
    running.refuses(
        MEDIATOR,
        "2026-05-20T09:00",
        new ConfirmationAction.ObjectToRuling(
            1, Optional.empty(), Optional.empty(), text("OBJECTION")),
        ConfirmationProblem.KNOWN_DAY_MISSING);
    running.refuses(
        MEDIATOR, "2026-05-20T09:00", third("2030-01-01"), CaseProblem.DAY_NOT_POSSIBLE);
    running.does(MEDIATOR, "2026-11-30T09:00", third("2026-05-31"));
  }

  @Test
  void anObjectionThatIsRightTakesTheRulingAndItsEnforcementAway() {
    valid()
        .does(MEDIATOR, "2026-05-20T09:00", third("2026-05-19"))
        .does(
            MEDIATOR,
            "2026-06-02T09:00",
            new ConfirmationAction.RulingObjectionDecided(1, true, text("COURT")));
    assertEquals(ConfirmationStatus.REJECTED, status("2026-06-02"));
    assertTrue(running.it().running(ClockKind.ENFORCEMENT).isEmpty());
  }

  @Test
  void whatTheCourtRulesReachesAnArchivedCase() {
    docketed()
        .does(MEDIATOR, "2026-04-30T10:00", new AgreementAction.DeliverCopy(1, List.of(ZOU, KAN)))
        .paid(KAN_SELF, "2026-05-01T09:00", 1, 30_000)
        .paid(KAN_SELF, "2026-05-01T09:00", 2, 20_000)
        .visited(ZOU, "2026-05-02T09:00")
        .visited(KAN, "2026-05-02T10:00")
        .closed("2026-05-06T09:00")
        .archived("2026-05-07T09:00")
        .does(MEDIATOR, "2026-05-12T09:00", new ConfirmationAction.RuledValid(1, text("RULING")))
        .isIn(CaseState.ARCH);
    assertEquals(ConfirmationStatus.VALID, status("2026-05-12"));
  }

  @Test
  void onlyWhatIsStillOpenCanBeEnforcedAfterARuling() {
    docketed();
    long first = running.it().obligation(1).orElseThrow().amount().amount();
    running
        .paid(ZOU_SELF, "2026-05-11T09:00", 1, first)
        .does(MEDIATOR, "2026-05-12T09:00", new ConfirmationAction.RuledValid(1, text("RULING")));
    assertEquals(
        List.of(day("2028-05-22")),
        running.it().running(ClockKind.ENFORCEMENT).stream().map(CaseClock::lastDay).toList());
  }
}
