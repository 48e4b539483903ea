package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.kernel.Fen;
import org.junit.jupiter.api.Test;

/** Whoever asks what may be done is told by when. */
@Requirement("CASE-22")
class OptionDaysTest {

  private static Optional<LocalDate> due(
      Running running, Actor actor, String when, ActionKind kind) {
    return CaseWorkflow.options(running.it(), running.context(actor, when)).stream()
        .filter(option -> option.action() == kind)
        .findFirst()
        .orElseThrow()
        .dueOn();
  }

  private static Optional<LocalDate> on(String day) {
    return Optional.of(day(day));
  }

  @Test
  void aRegisteredCaseIsDecidedByTheDayOfC02() {
    Running registered = Running.unregistered().registered().informed();
    assertEquals(
        on("2026-04-02"), due(registered, MEDIATOR, "2026-03-31T09:00", ActionKind.ACCEPT));
    assertEquals(
        on("2026-04-02"), due(registered, MEDIATOR, "2026-03-31T09:00", ActionKind.DECLINE));
    assertEquals(
        on("2026-04-02"),
        due(registered, MEDIATOR, "2026-04-08T09:00", ActionKind.ACCEPT),
        "a late duty keeps its day");
    assertEquals(
        Optional.empty(), due(registered, MEDIATOR, "2026-03-31T09:00", ActionKind.INFORM_PARTY));
    assertEquals(
        Optional.empty(),
        due(registered, ZOU_SELF, "2026-03-31T09:00", ActionKind.ACCEPT),
        "nothing of the case is told about what the actor has no part in");
  }

  @Test
  void mediationEndsOrAgreesByTheDayOfItsPeriod() {
    Running mediating = Running.unregistered().inMediation().met();
    for (ActionKind kind :
        new ActionKind[] {
          ActionKind.END_NOT_AGREED, ActionKind.END_PARTLY, ActionKind.RECORD_ORAL, ActionKind.SEAL
        }) {
      assertEquals(on("2026-04-30"), due(mediating, PRESIDING, "2026-04-03T09:00", kind));
    }
    assertEquals(Optional.empty(), due(mediating, MEDIATOR, "2026-04-03T09:00", ActionKind.ACCEPT));
  }

  @Test
  void anAgreementIsPerformedConfirmedAndVisitedByTheirDays() {
    Running agreed = Samples.agreed();
    assertEquals(
        on("2026-04-10"), due(agreed, ZOU_SELF, "2026-04-03T09:00", ActionKind.RECORD_PERFORMANCE));
    assertEquals(
        on("2026-05-06"), due(agreed, ZOU_SELF, "2026-04-03T09:00", ActionKind.APPLY_CONFIRMATION));
    assertEquals(
        Optional.empty(),
        due(agreed, ZOU_SELF, "2026-05-07T09:00", ActionKind.APPLY_CONFIRMATION),
        "what is lost is due no more");
    LocalDate visit = agreed.it().revisits().get(0).dueOn();
    assertEquals(
        Optional.of(visit), due(agreed, MEDIATOR, "2026-04-03T09:00", ActionKind.DO_REVISIT));
    agreed.visited(KAN, "2026-04-20T09:00");
    assertEquals(
        Optional.empty(),
        due(agreed, KAN_SELF, "2026-04-20T10:00", ActionKind.REVISIT_DECLINED),
        "the visit of the other party is not one's own");
    assertEquals(
        Optional.of(visit), due(agreed, ZOU_SELF, "2026-04-20T10:00", ActionKind.REVISIT_DECLINED));
    agreed.visited(ZOU, "2026-04-20T11:00");
    assertEquals(
        Optional.empty(), due(agreed, MEDIATOR, "2026-04-20T12:00", ActionKind.DO_REVISIT));
  }

  @Test
  void theEarliestOfSeveralDaysIsTheOneThatIsDue() {
    Running agreed =
        Running.unregistered()
            .inMediation()
            .met()
            .agreedOrally(
                "2026-04-02T09:00",
                ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-20")),
                ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-10")));
    assertEquals(
        on("2026-04-10"), due(agreed, MEDIATOR, "2026-04-03T09:00", ActionKind.RECORD_PERFORMANCE));
    agreed.paid(ZOU_SELF, "2026-04-09T09:00", 2, 300);
    assertEquals(
        on("2026-04-20"), due(agreed, MEDIATOR, "2026-04-09T10:00", ActionKind.RECORD_PERFORMANCE));
  }

  @Test
  void aReportIsDueOnTheDayOfItsHour() {
    Running red =
        RiskTest.under(RiskTest.RED_YELLOW_BLUE)
            .does(
                MEDIATOR,
                "2026-03-30T23:10",
                new MediationAction.AssessRisk("RED", Village.text("RISK")));
    assertEquals(
        on("2026-03-31"), due(red, DIRECTOR, "2026-03-30T23:20", ActionKind.REPORT_DANGER));
    assertEquals(Optional.empty(), due(red, DIRECTOR, "2026-03-30T23:20", ActionKind.REPORT_HARM));
  }

  @Test
  void aClosedCaseIsFiledByTheDayOfC21() {
    Running closed = Samples.closed();
    assertEquals(
        Optional.of(closed.clock(ClockKind.FILING).lastDay()),
        due(closed, DIRECTOR, "2026-04-22T09:00", ActionKind.ARCHIVE));
  }
}
