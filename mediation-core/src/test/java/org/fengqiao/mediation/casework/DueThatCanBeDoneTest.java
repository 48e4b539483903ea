package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.followup.ReopenGround;
import org.fengqiao.mediation.casework.followup.VisitFinding;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.kernel.Fen;
import org.junit.jupiter.api.Test;

/** What stands on a day list can be done; what no longer can be is owed no more. */
class DueThatCanBeDoneTest {

  private static List<DueItem> items(Running running, DueKind kind) {
    return running.it().dueItems().stream().filter(item -> item.kind() == kind).toList();
  }

  private static Running red() {
    return Running.unregistered()
        .under(Village.rulesWith(ClockEffect.LATE).riskScheme(RiskTest.RED_YELLOW_BLUE).build())
        .registered()
        .informed()
        .does(
            MEDIATOR,
            "2026-03-30T10:30",
            new MediationAction.AssessRisk("RED", text("RISK"), List.of("MASS")))
        .accepted()
        .does(DIRECTOR, "2026-03-30T11:01", new MediationAction.SetPlan(text("PLAN"), on("04-20")))
        .opened()
        .met();
  }

  private static Optional<LocalDate> on(String day) {
    return Optional.of(day("2026-" + day));
  }

  private static Running toldAndReported(Running running) {
    running.told();
    for (ReportAddressee to : List.of(ReportAddressee.POLICE, ReportAddressee.GOVERNMENT)) {
      running.does(
          DIRECTOR,
          "2026-04-10T10:00",
          new RiskAction.ReportDanger(to, text("DANGER"), Optional.empty()));
    }
    return running;
  }

  @Test
  @Requirement("RISK-13")
  void theLimitOfALevelEndsWithMediation() {
    Running failed = red();
    assertTrue(failed.clock(ClockKind.RISK_LIMIT).isRunning());
    failed.failed();
    assertEquals(on("04-10"), failed.clock(ClockKind.RISK_LIMIT).stoppedOn());
    assertTrue(
        failed.it().at(day("2026-06-01")).expired().stream()
            .noneMatch(clock -> clock.kind() == ClockKind.RISK_LIMIT));
  }

  @Test
  void aRoundThatFollowsHasTheLimitAgainOnceTheLevelIsFoundAgain() {
    Running again = toldAndReported(red().failed());
    again
        .visited(ZOU, "2026-04-20T09:00")
        .visited(KAN, "2026-04-20T10:00")
        .closed("2026-04-21T09:00")
        .does(
            DIRECTOR,
            "2026-04-30T09:00",
            AftermathSamples.reopen(ReopenGround.NEW_FACTS, false, ZOU));
    assertFalse(again.clock(ClockKind.RISK_LIMIT).isRunning());
    int reports = again.it().reports().size();
    again.does(
        MEDIATOR,
        "2026-04-30T10:00",
        new MediationAction.AssessRisk("RED", text("RISK"), List.of("MASS")));
    assertEquals(day("2026-05-07"), again.clock(ClockKind.RISK_LIMIT).lastDay());
    assertTrue(again.clock(ClockKind.RISK_LIMIT).isRunning());
    assertEquals(reports, again.it().reports().size(), "the level is not new");
  }

  @Test
  @Requirement("RISK-06")
  void aPlanMetInItsRoundIsNotLateInTheNext() {
    Running again = toldAndReported(red().failed());
    again
        .visited(ZOU, "2026-04-20T09:00")
        .visited(KAN, "2026-04-20T10:00")
        .closed("2026-04-21T09:00")
        .does(
            DIRECTOR,
            "2026-04-30T09:00",
            AftermathSamples.reopen(ReopenGround.NEW_FACTS, false, ZOU));
    assertEquals(on("04-10"), items(again, DueKind.PLAN).get(0).doneOn());
    again.does(
        PRESIDING, "2026-05-06T09:00", new MediationAction.SetPlan(text("PLAN"), on("05-20")));
    assertTrue(items(again, DueKind.PLAN).get(0).isOverdueOn(day("2026-05-21")));
  }

  @Test
  @Requirement("RISK-25")
  void afterMediationHasFailedAFindingOwesNoLevelThatCannotBeSet() {
    Running failed = red().failed();
    failed.does(
        MEDIATOR,
        "2026-04-20T09:00",
        new FollowUpAction.RevisitFinding(VisitFinding.FORCE, KAN, text("FINDING")));
    assertEquals(List.of(), items(failed, DueKind.ASSESSMENT));
  }

  @Test
  void noVisitAfterADefaultIsOwedWhileMediationGoesOn() {
    OpenMatter rest = new OpenMatter(text("REST"), List.of(ZOU, KAN), Optional.of(Fen.of(500)));
    Running part =
        Running.unregistered()
            .under(DefaultVisitTest.rules())
            .inMediation()
            .met()
            .does(
                MEDIATOR,
                "2026-04-02T09:00",
                new AgreementAction.RecordOral(
                    Village.terms(ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-10")))
                        .leaving(rest),
                    List.of(ZOU, KAN)));
    part.isIn(CaseState.MED);
    assertEquals(List.of(), items(part, DueKind.DEFAULT_VISIT));
    part.does(
        PRESIDING,
        "2026-04-20T09:00",
        new AgreementChangeAction.EndPartly(EndReason.TOO_FAR_APART));
    assertEquals(
        List.of(Optional.of(ZOU), Optional.of(KAN)),
        items(part, DueKind.DEFAULT_VISIT).stream().map(DueItem::party).toList());
  }

  @Test
  @Requirement("RISK-14")
  void aReportIsLateByTheHourAndNamesWhomItIsOwedTo() {
    DueItem report = items(red(), DueKind.REPORT).get(0);
    assertEquals(Optional.of(ReportAddressee.POLICE), report.addressee());
    assertEquals(Optional.of(Instant.parse("2026-03-30T04:30:00Z")), report.dueAt());
    assertFalse(report.isOverdueAt(Instant.parse("2026-03-30T04:30:00Z"), Village.ZONE));
    assertTrue(report.isOverdueAt(Instant.parse("2026-03-30T04:30:01Z"), Village.ZONE));
    assertFalse(report.isOverdueOn(day("2026-03-30")));
    DueItem plan = items(red(), DueKind.PLAN).get(0);
    assertFalse(plan.isOverdueAt(Instant.parse("2026-04-20T15:59:59Z"), Village.ZONE));
    assertTrue(plan.isOverdueAt(Instant.parse("2026-04-20T16:00:00Z"), Village.ZONE));
  }
}
