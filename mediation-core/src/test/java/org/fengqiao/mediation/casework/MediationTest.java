package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Problem;
import org.junit.jupiter.api.Test;

/** What must be there before mediation begins, and how it ends without agreement. */
@Requirement({"CASE-05", "CASE-22", "CASE-36"})
class MediationTest {

  private final Running running = Running.unregistered();

  @Test
  void everythingMissingBeforeTheBeginningIsSaidAtOnce() {
    running.registered().accepted();
    running.refuses(
        MEDIATOR,
        "2026-03-31T09:00",
        new MediationAction.OpenMediation(false),
        CaseProblem.NO_MEDIATOR,
        CaseProblem.PARTY_NOT_INFORMED,
        CaseProblem.RISK_NOT_SET);
  }

  @Test
  void aGraveLevelNeedsAPlan() {
    running
        .registered()
        .informed()
        .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("YELLOW", text("RISK")))
        .accepted()
        .does(DIRECTOR, "2026-03-30T11:05", new MediationAction.Appoint(Village.QI, true, true));
    running.refuses(
        MEDIATOR,
        "2026-03-31T09:00",
        new MediationAction.OpenMediation(false),
        CaseProblem.PLAN_NOT_SET);
    running
        .does(
            PRESIDING,
            "2026-03-31T09:00",
            new MediationAction.SetPlan(text("PLAN"), Optional.of(day("2026-04-20"))))
        .does(
            MEDIATOR,
            "2026-03-31T09:30",
            new MediationAction.OpenMediation(true, List.of(ZOU, KAN)))
        .isIn(CaseState.MED);
  }

  @Test
  void aLevelIsRaisedButNotLoweredByAnAssessment() {
    running.registered();
    running.refuses(
        MEDIATOR,
        "2026-03-30T10:00",
        new MediationAction.AssessRisk("PURPLE", text("RISK")),
        CaseProblem.UNKNOWN_LEVEL);
    running
        .does(MEDIATOR, "2026-03-30T10:00", new MediationAction.AssessRisk("BLUE", text("RISK")))
        .does(MEDIATOR, "2026-03-30T10:01", new MediationAction.AssessRisk("RED", text("RISK")));
    running.refuses(
        MEDIATOR,
        "2026-03-30T10:02",
        new MediationAction.AssessRisk("YELLOW", text("RISK")),
        CaseProblem.LEVEL_NOT_LOWERED);
  }

  @Test
  void aPlaceWithoutLevelsAsksForNone() {
    running.under(context -> context.rules(CaseRules.national()));
    running.registered().informed();
    running.refuses(
        MEDIATOR,
        "2026-03-30T10:30",
        new MediationAction.AssessRisk("BLUE", text("RISK")),
        CaseProblem.NO_RISK_SCHEME);
    running.accepted().opened().isIn(CaseState.MED);
  }

  @Test
  void routesAreToldOnlyToThoseTowardsWhomMediationHasEnded() {
    running.inMediation();
    running.refuses(
        MEDIATOR,
        "2026-04-02T09:00",
        Samples.action(ActionKind.GIVE_ROUTES),
        CaseProblem.NO_SEVERED_PARTY);
  }

  @Test
  void onlyMediatorsOfTheCommitteeAreAppointedEachOnceAndOnePresides() {
    running.registered().accepted();
    running.refuses(
        DIRECTOR,
        "2026-03-30T12:00",
        new MediationAction.Appoint(MediatorId.of("9901-NOBODY"), true, true),
        CaseProblem.NOT_ENGAGED);
    running.does(DIRECTOR, "2026-03-30T12:00", new MediationAction.Appoint(Village.QI, true, true));
    running.refuses(
        DIRECTOR,
        "2026-03-30T12:01",
        new MediationAction.Appoint(Village.QI, true, true),
        CaseProblem.ALREADY_APPOINTED);
    running.refuses(
        DIRECTOR,
        "2026-03-30T12:01",
        new MediationAction.Appoint(Village.SHAN, true, true),
        CaseProblem.PRESIDES_ALREADY);
  }

  @Test
  void aMediatorSomebodyObjectsToIsNamedButDoesNotMediate() {
    running.registered().accepted();
    running.does(
        DIRECTOR, "2026-03-30T12:00", new MediationAction.Appoint(Village.QI, true, false));
    assertEquals(AppointmentStatus.PROPOSED, running.it().appointments().get(0).status());
    assertTrue(running.it().mediators().isEmpty());
  }

  @Test
  void twoMediatorsNeedOneWhoPresides() {
    running
        .registered()
        .informed()
        .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
        .accepted()
        .does(DIRECTOR, "2026-03-30T12:00", new MediationAction.Appoint(Village.QI, false, true))
        .does(DIRECTOR, "2026-03-30T12:01", new MediationAction.Appoint(Village.SHAN, false, true));
    running.refuses(
        MEDIATOR,
        "2026-03-31T09:00",
        new MediationAction.OpenMediation(false),
        CaseProblem.NO_PRESIDING);
  }

  @Test
  void aJointSessionNeedsBothSides() {
    running.inMediation();
    running.refuses(
        MEDIATOR,
        "2026-04-01T16:00",
        new MediationAction.HoldJoint(List.of(ZOU), text("MINUTES")),
        CaseProblem.SIDE_ABSENT);
    running.refuses(
        MEDIATOR,
        "2026-04-01T16:00",
        new MediationAction.HoldJoint(List.of(ZOU, ZOU, KAN), text("MINUTES")),
        CaseProblem.PARTY_TWICE);
  }

  @Test
  void aPartyRefusesAnyTimeWithoutAReasonAndThatEndsIt() {
    running.inMediation().met();
    running.refuses(
        ZOU_SELF, "2026-04-02T09:00", new EndingAction.Refuse(KAN), CaseProblem.NOT_OWN_PARTY);
    running.does(KAN_SELF, "2026-04-02T09:00", new EndingAction.Refuse(KAN)).isIn(CaseState.TERM);
    assertEquals(Optional.of(EndReason.REFUSED), running.it().endReason());
    assertEquals(ConsentStatus.REFUSED, running.it().party(KAN).orElseThrow().consent());
    assertTrue(running.it().running(ClockKind.MEDIATION).isEmpty());
    assertEquals(
        List.of(day("2026-04-17"), day("2026-04-17")),
        running.it().revisits().stream().map(Revisit::dueOn).toList());
  }

  @Test
  void aFailedCaseIsClosedOnlyAfterRoutesAndVisits() {
    running.inMediation().met().failed();
    running.refuses(
        DIRECTOR,
        "2026-04-10T10:00",
        new FollowUpAction.Close(Optional.of(Village.QI)),
        CaseProblem.ROUTES_OWED,
        CaseProblem.REVISIT_OWED,
        CaseProblem.REVISIT_OWED);
    running
        .told()
        .does(KAN_SELF, "2026-04-11T09:00", new FollowUpAction.RevisitDeclined(KAN))
        .visited(ZOU, "2026-04-12T09:00")
        .closed("2026-04-13T09:00");
    assertEquals(Optional.of(ClosingGround.ENDED), running.it().closingGround());
    assertEquals(1, running.it().milestones().revisitsDischarged());
  }

  @Test
  void theRoutesToldAreThoseTheLawOpensAndAllOfThem() {
    running.inMediation().failed();
    Decision refusal =
        running.refuses(
            PRESIDING,
            "2026-04-10T10:00",
            new EndingAction.GiveRoutes(List.of(ZOU), List.of(Route.LABOUR_ARBITRATION)),
            CaseProblem.ROUTE_NOT_OPEN,
            CaseProblem.ROUTE_MISSING);
    assertEquals(
        List.of("routes", List.of(Route.LITIGATION)), refusal.refusal().list().get(1).arguments());
    running.refuses(
        PRESIDING,
        "2026-04-10T10:00",
        new EndingAction.GiveRoutes(List.of(), List.of()),
        CaseProblem.NOTHING_GIVEN,
        CaseProblem.NOTHING_GIVEN);
  }

  @Test
  void aPeriodThatEndsMediationLeavesOnlyTheEnding() {
    running.under(Village.rulesWith(ClockEffect.ENDS).build()).inMediation().met();
    assertEquals(day("2026-04-30"), running.clock(ClockKind.MEDIATION).lastDay());
    running.decide(MEDIATOR, "2026-04-30T23:59", Samples.action(ActionKind.RECORD_ORAL)).orThrow();
    Decision refusal =
        running.refuses(
            MEDIATOR,
            "2026-05-01T00:00",
            Samples.action(ActionKind.RECORD_ORAL),
            CaseProblem.PERIOD_EXPIRED);
    assertEquals(ActionKind.END_NOT_AGREED, refusal.alternatives().get(0));
    assertEquals(
        Optional.of(LocalText.of("甲规则", "rule pack A")),
        refusal.refusal().list().get(0).basis().map(LegalBasis::instrument));
    running
        .does(
            PRESIDING, "2026-05-01T09:00", new EndingAction.EndNotAgreed(EndReason.PERIOD_EXPIRED))
        .isIn(CaseState.FAIL);
  }

  @Test
  void whatWasAgreedInTimeMayBeWrittenDownLater() {
    running.under(Village.rulesWith(ClockEffect.ENDS).build()).inMediation().met();
    running.doesLate(
        MEDIATOR, "2026-05-02T09:00", "2026-04-30", Samples.action(ActionKind.RECORD_ORAL));
    assertEquals(
        Optional.of(day("2026-04-30")), running.it().effectiveAgreements().get(0).effectiveOn());
  }

  @Test
  void aPeriodThatOnlyMakesLateWarns() {
    running.inMediation().met();
    Decision late =
        running.decide(MEDIATOR, "2026-05-08T09:00", Samples.action(ActionKind.RECORD_ORAL));
    assertEquals(
        List.of(CaseProblem.PERIOD_OVER), late.notices().stream().map(Problem::code).toList());
    late.orThrow();
  }

  @Test
  void aPeriodThatOnlyMakesLateIsNoReasonToEnd() {
    running.inMediation();
    running.refuses(
        PRESIDING,
        "2026-05-08T09:00",
        new EndingAction.EndNotAgreed(EndReason.PERIOD_EXPIRED),
        CaseProblem.PERIOD_RUNS);
  }

  @Test
  void anEndingForTheSakeOfThePeriodNeedsThePeriodToBeOver() {
    running.inMediation();
    running.refuses(
        PRESIDING,
        "2026-04-10T09:00",
        new EndingAction.EndNotAgreed(EndReason.PERIOD_EXPIRED),
        CaseProblem.PERIOD_RUNS);
    running.refuses(
        PRESIDING,
        "2026-04-10T09:00",
        new EndingAction.EndNotAgreed(EndReason.SHAM),
        CaseProblem.REASON_NOT_ALLOWED);
  }

  @Test
  void aRoadAccidentThatFailsStartsThreeDaysForTheTrafficPolice() {
    running
        .does(ZOU_SELF, "2026-03-30T09:00", Village.application("ROAD-TRAFFIC"))
        .informed()
        .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
        .accepted()
        .opened()
        .failed();
    CaseClock request = running.clock(ClockKind.TRAFFIC_REQUEST);
    assertEquals(day("2026-04-13"), request.lastDay());
    assertEquals(ClockEffect.LOST, request.effect());
  }

  @Test
  void rulesThatWereEditedSinceAcceptanceAreNotUsedInSilence() {
    running.inMediation();
    running.under(Village.rulesWith(ClockEffect.LATE).fingerprint("pack-A-edited").build());
    Decision refusal =
        running.refuses(
            MEDIATOR,
            "2026-04-01T16:00",
            Samples.action(ActionKind.HOLD_JOINT),
            CaseProblem.RULES_CHANGED);
    assertEquals(
        List.of(day("2026-03-30"), "pack-A", "pack-A-edited"),
        refusal.refusal().list().get(0).arguments());
  }

  @Test
  void daysBeforeTheStateBeganOrAfterTodayAreRefused() {
    running.inMediation();
    CaseContext early =
        Village.context(PRESIDING, "2026-04-10T09:00").occurredOn(day("2026-03-31")).build();
    assertEquals(
        List.of("occurredOn", day("2026-03-31"), day("2026-04-01")),
        CaseWorkflow.decide(running.it(), Samples.action(ActionKind.END_NOT_AGREED), early)
            .refusal()
            .list()
            .get(0)
            .arguments());
    CaseContext future =
        Village.context(PRESIDING, "2026-04-10T09:00").occurredOn(day("2026-04-11")).build();
    assertEquals(
        List.of(CaseProblem.OCCURRED_IN_FUTURE),
        CaseWorkflow.decide(running.it(), Samples.action(ActionKind.END_NOT_AGREED), future)
            .refusal()
            .stream()
            .map(Problem::code)
            .toList());
  }

  @Test
  void aClockThatRunsBackwardsIsNoticed() {
    running.inMediation();
    running.refuses(
        MEDIATOR,
        "2026-04-01T14:00",
        Samples.action(ActionKind.HOLD_JOINT),
        CaseProblem.CLOCK_BACKWARDS);
  }

  @Test
  void mediationIsOpenIfAllWishItSoAndOnlyThen() {
    running
        .registered()
        .informed()
        .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
        .accepted()
        .does(DIRECTOR, "2026-03-30T11:05", new MediationAction.Appoint(Village.QI, true, true));
    running.refuses(
        MEDIATOR,
        "2026-03-31T09:00",
        new MediationAction.OpenMediation(true),
        SessionProblem.OPEN_NOT_WISHED);
    running.refuses(
        MEDIATOR,
        "2026-03-31T09:00",
        new MediationAction.OpenMediation(true, List.of(ZOU)),
        SessionProblem.OPEN_NOT_WISHED);
    running.refuses(
        MEDIATOR,
        "2026-03-31T09:00",
        new MediationAction.OpenMediation(false, List.of(ZOU, KAN)),
        SessionProblem.OPEN_WISHED);
    running
        .does(
            MEDIATOR,
            "2026-03-31T09:00",
            new MediationAction.OpenMediation(true, List.of(ZOU, KAN)))
        .isIn(CaseState.MED);
  }
}
