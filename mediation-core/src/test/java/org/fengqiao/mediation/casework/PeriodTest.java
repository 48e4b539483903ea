package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Problem;
import org.junit.jupiter.api.Test;

/** How the mediation period stands still, goes on, lasts longer and ends (T42 to T45). */
@Requirement({"CASE-29", "CASE-36"})
class PeriodTest {

  private static final PeriodAction.StartAppraisal APPRAISAL =
      new PeriodAction.StartAppraisal(
          text("SUBJECT"), text("EXPERT"), List.of(ZOU, KAN), List.of(KAN));
  private static final PeriodAction.EndAppraisal OPINION =
      new PeriodAction.EndAppraisal(AppraisalResult.OPINION, Optional.of(text("OPINION")));

  private static CaseRules.Builder pausing(ClockEffect effect, PauseCounting counting) {
    LegalBasis here = LegalBasis.ourDefault();
    return Village.rulesWith(effect)
        .pauses(new PauseRule(Map.of(ClockKind.MEDIATION, here), counting, here));
  }

  private static Running inMediation(CaseRules.Builder rules) {
    return Running.unregistered().under(rules.build()).inMediation();
  }

  private static PeriodAction.Extend until(String until) {
    return new PeriodAction.Extend(List.of(ZOU, KAN), day(until));
  }

  private static List<String> codes(Decision decision) {
    return decision.notices().stream().map(Problem::code).map(code -> code.code()).toList();
  }

  /** One month from 03-30 is 04-30; ten days are left out: 05-10 is a Sunday. */
  @Test
  void bothEndDaysOfAPauseStayOutsideThePeriod() {
    Running running = inMediation(pausing(ClockEffect.ENDS, PauseCounting.BOTH_OUTSIDE));
    running.does(PRESIDING, "2026-04-03T09:00", APPRAISAL);
    assertTrue(running.clock(ClockKind.MEDIATION).isPaused());
    assertEquals(1, running.it().at(day("2026-06-01")).paused().size());
    assertTrue(running.it().at(day("2026-06-01")).expired().isEmpty());
    running.does(PRESIDING, "2026-04-12T09:00", OPINION);
    assertEquals(day("2026-05-11"), running.clock(ClockKind.MEDIATION).lastDay());
    assertFalse(running.clock(ClockKind.MEDIATION).isPaused());
    assertEquals(
        List.of(Optional.of(day("2026-04-12"))),
        running.it().appraisals().stream().map(Appraisal::endedOn).toList());
  }

  /** 04-30 and nine days: 05-09, a Saturday that is worked, does not move. */
  @Test
  void aPlaceThatCountsOneOfTheDaysEndsOneDayEarlier() {
    for (PauseCounting counting : List.of(PauseCounting.FIRST_COUNTS, PauseCounting.LAST_COUNTS)) {
      Running running = inMediation(pausing(ClockEffect.ENDS, counting));
      running
          .does(PRESIDING, "2026-04-03T09:00", APPRAISAL)
          .does(PRESIDING, "2026-04-12T09:00", OPINION);
      assertEquals(day("2026-05-09"), running.clock(ClockKind.MEDIATION).lastDay());
    }
  }

  @Test
  void withoutARuleOfThePlaceTheGeneralPeriodGoesOnDuringAnAppraisal() {
    Running running = Running.unregistered().inMediation();
    assertEquals(
        List.of("TIME-NOT-LEFT-OUT"),
        codes(running.decide(PRESIDING, "2026-04-03T09:00", APPRAISAL)));
    running
        .does(PRESIDING, "2026-04-03T09:00", APPRAISAL)
        .does(PRESIDING, "2026-04-12T09:00", OPINION);
    assertEquals(day("2026-04-30"), running.clock(ClockKind.MEDIATION).lastDay());
  }

  @Test
  void anAppraisalNeedsEverybodyAndSomeoneWhoPays() {
    Running running = Running.unregistered().inMediation();
    running.refuses(
        PRESIDING,
        "2026-04-03T09:00",
        new PeriodAction.StartAppraisal(text("SUBJECT"), text("EXPERT"), List.of(ZOU), List.of()),
        CaseProblem.PARTIES_MISSING,
        CaseProblem.NOTHING_GIVEN);
    running.refuses(PRESIDING, "2026-04-03T09:00", OPINION, PeriodProblem.NO_APPRAISAL);
    running.does(PRESIDING, "2026-04-03T09:00", APPRAISAL);
    running.refuses(PRESIDING, "2026-04-03T10:00", APPRAISAL, PeriodProblem.APPRAISAL_UNDER_WAY);
    running.refuses(
        PRESIDING,
        "2026-04-04T10:00",
        new PeriodAction.EndAppraisal(AppraisalResult.OPINION, Optional.empty()),
        PeriodProblem.OPINION_MISSING);
    running.refuses(
        PRESIDING,
        "2026-04-04T10:00",
        new PeriodAction.EndAppraisal(AppraisalResult.WITHDRAWN, Optional.of(text("OPINION"))),
        PeriodProblem.OPINION_NOT_EXPECTED);
    assertEquals(List.of(KAN), running.it().appraisals().get(0).paidBy());
  }

  @Test
  void anAppraisalDoesNotEndBeforeItBegan() {
    Running running = Running.unregistered().inMediation();
    running.does(PRESIDING, "2026-04-03T09:00", APPRAISAL);
    CaseContext early =
        CaseContext.builder()
            .from(running.context(PRESIDING, "2026-04-05T09:00"))
            .occurredOn(day("2026-04-02"))
            .build();
    assertTrue(
        CaseWorkflow.decide(running.it(), OPINION, early)
            .refusal()
            .contains(CaseProblem.OCCURRED_TOO_EARLY));
  }

  /** Extended to the first of May: a holiday until the fifth. */
  @Test
  void anExtendedPeriodStillEndsOnAWorkingDay() {
    Running running = inMediation(Village.rulesWith(ClockEffect.ENDS));
    running.does(PRESIDING, "2026-04-20T09:00", until("2026-05-01"));
    assertEquals(day("2026-05-06"), running.clock(ClockKind.MEDIATION).lastDay());
    running.decide(MEDIATOR, "2026-05-06T09:00", Samples.action(ActionKind.HOLD_JOINT)).orThrow();
    running.refuses(
        MEDIATOR,
        "2026-05-07T09:00",
        Samples.action(ActionKind.HOLD_JOINT),
        CaseProblem.PERIOD_EXPIRED);
  }

  @Test
  void aPauseAfterAnExtensionIsMadeUpForAfterTheAgreedDay() {
    Running running = inMediation(pausing(ClockEffect.ENDS, PauseCounting.BOTH_OUTSIDE));
    running
        .does(PRESIDING, "2026-04-03T09:00", APPRAISAL)
        .does(PRESIDING, "2026-04-12T09:00", OPINION)
        .does(PRESIDING, "2026-04-20T09:00", until("2026-05-20"))
        .does(PRESIDING, "2026-04-21T09:00", APPRAISAL)
        .does(PRESIDING, "2026-04-24T09:00", OPINION);
    assertEquals(day("2026-05-25"), running.clock(ClockKind.MEDIATION).lastDay());
  }

  @Test
  void everybodyMustAgreeToALaterDay() {
    Running running = inMediation(Village.rulesWith(ClockEffect.ENDS));
    running.refuses(
        PRESIDING,
        "2026-04-20T09:00",
        new PeriodAction.Extend(List.of(ZOU), day("2026-04-30")),
        CaseProblem.PARTIES_MISSING,
        PeriodProblem.UNTIL_NOT_LATER);
    running.refuses(
        ZOU_SELF, "2026-04-20T09:00", until("2026-05-20"), CaseProblem.ROLE_NOT_ALLOWED);
  }

  @Test
  void aPlaceMayBoundTheExtensionAndAllowItAfterTheEnd() {
    LegalBasis here = LegalBasis.ourDefault();
    Running strict = inMediation(Village.rulesWith(ClockEffect.ENDS));
    Decision late =
        strict.refuses(
            PRESIDING, "2026-05-07T09:00", until("2026-05-20"), PeriodProblem.TOO_LATE_TO_EXTEND);
    assertEquals(ActionKind.END_NOT_AGREED, late.alternatives().get(0));
    Running lenient =
        inMediation(
            Village.rulesWith(ClockEffect.ENDS)
                .extension(new ExtensionRule(true, Optional.of(Period.calendarDays(30)), here)));
    lenient.refuses(
        MEDIATOR,
        "2026-05-07T09:00",
        Samples.action(ActionKind.HOLD_JOINT),
        CaseProblem.PERIOD_EXPIRED);
    lenient.refuses(
        PRESIDING, "2026-05-07T09:00", until("2026-05-31"), PeriodProblem.UNTIL_TOO_LATE);
    lenient
        .does(PRESIDING, "2026-05-07T09:00", until("2026-05-20"))
        .refuses(PRESIDING, "2026-05-18T09:00", until("2026-06-01"), PeriodProblem.UNTIL_TOO_LATE);
    assertFalse(lenient.decide(PRESIDING, "2026-05-18T09:00", until("2026-05-29")).isRefused());
    lenient
        .does(PRESIDING, "2026-05-07T09:00", until("2026-05-30"))
        .does(MEDIATOR, "2026-05-07T10:00", Samples.action(ActionKind.HOLD_JOINT));
    assertEquals(day("2026-06-01"), lenient.clock(ClockKind.MEDIATION).lastDay());
  }

  @Test
  void aPeriodThatStandsStillIsNotExtendedAndOneThatIsNotThereNeither() {
    Running running = inMediation(pausing(ClockEffect.ENDS, PauseCounting.BOTH_OUTSIDE));
    running.does(PRESIDING, "2026-04-03T09:00", APPRAISAL);
    running.refuses(
        PRESIDING, "2026-04-04T09:00", until("2026-05-20"), PeriodProblem.PERIOD_STANDS_STILL);
    Running none =
        Running.unregistered()
            .under(
                CaseRules.builder()
                    .from(Village.rules())
                    .periods(CaseRules.minimal().periods())
                    .build())
            .inMediation();
    none.refuses(PRESIDING, "2026-04-04T09:00", until("2026-05-20"), PeriodProblem.NO_PERIOD);
  }

  private static Running medical() {
    return Running.unregistered()
        .does(ZOU_SELF, "2026-03-30T09:00", Village.application("MEDICAL"))
        .informed()
        .does(Village.KAN_SELF, "2026-03-30T10:10", new IntakeAction.GiveConsent(KAN))
        .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
        .accepted()
        .opened();
  }

  /** Thirty working days from 03-30: 04-06 and 05-01 to 05-05 are free, 05-09 is worked. */
  @Test
  void aMedicalPeriodIsCountedInWorkingDaysAndLeavesTheAppraisalOut() {
    Running running = medical();
    assertEquals(day("2026-05-14"), running.clock(ClockKind.MEDICAL).lastDay());
    running
        .does(PRESIDING, "2026-04-30T09:00", APPRAISAL)
        .does(PRESIDING, "2026-05-06T09:00", OPINION);
    assertEquals(day("2026-05-18"), running.clock(ClockKind.MEDICAL).lastDay());
  }

  @Test
  void aMedicalPeriodIsExtendedByTheCommitteeAndAllParties() {
    Running running = medical();
    running.refuses(
        PRESIDING, "2026-04-20T09:00", until("2026-06-10"), PeriodProblem.COMMITTEE_MUST_AGREE);
    running.does(DIRECTOR, "2026-04-20T09:00", until("2026-06-10"));
    assertEquals(day("2026-06-10"), running.clock(ClockKind.MEDICAL).lastDay());
    inMediation(Village.rulesWith(ClockEffect.ENDS))
        .refuses(
            DIRECTOR, "2026-04-20T09:00", until("2026-06-10"), PeriodProblem.DIRECTOR_NOT_NEEDED);
  }

  @Test
  void theWaitingTimeOfLabourOpensARouteAndMediationGoesOn() {
    Running running =
        Running.unregistered()
            .does(ZOU_SELF, "2026-03-30T09:00", Village.application("LABOUR"))
            .informed()
            .does(
                MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
            .accepted()
            .opened();
    assertEquals(day("2026-04-14"), running.clock(ClockKind.LABOUR_WAIT).lastDay());
    Decision decision =
        running.decide(MEDIATOR, "2026-04-15T09:00", Samples.action(ActionKind.HOLD_JOINT));
    assertFalse(decision.isRefused());
    assertEquals(List.of("ROUTE-OPENED"), codes(decision));
  }

  /** The court's periods: 30 days before docketing, 15 or 7 after it, by either way. */
  @Test
  void theCourtsPeriodsEndMediationAndLeaveAppraisalsOut() {
    CasePeriods periods = CaseRules.national().periods();
    for (CourtChannel channel : CourtChannel.values()) {
      assertEquals(
          List.of(day("2026-05-06"), day("2026-04-16"), day("2026-04-08")),
          List.of(CourtStage.values()).stream()
              .map(stage -> periods.courtOf(channel, stage).orElseThrow())
              .map(rule -> rule.deadline(day("2026-04-01"), Village.CALENDAR).lastDay())
              .toList());
      assertEquals(
          ClockEffect.ENDS, periods.courtOf(channel, CourtStage.ORDINARY).orElseThrow().effect());
    }
    assertTrue(CaseRules.national().pauses().byAppraisal().containsKey(ClockKind.COURT));
  }

  @Test
  void aPeriodThatStandsStillIsNoLongerOnTheDayListOnceItsOldDayIsOver() {
    Running running = inMediation(pausing(ClockEffect.ENDS, PauseCounting.BOTH_OUTSIDE));
    running.does(PRESIDING, "2026-04-03T09:00", APPRAISAL);
    DueItem item =
        running.it().dueItems().stream()
            .filter(i -> i.clock().equals(Optional.of(ClockKind.MEDIATION)))
            .findFirst()
            .orElseThrow();
    assertFalse(item.isOpenOn(day("2026-05-01")));
    running.does(PRESIDING, "2026-04-12T09:00", OPINION);
    item =
        running.it().dueItems().stream()
            .filter(i -> i.clock().equals(Optional.of(ClockKind.MEDIATION)))
            .findFirst()
            .orElseThrow();
    assertTrue(item.isOpenOn(day("2026-05-20")));
  }

  @Test
  void whereTheRuleLeavesTheAppraisalOutNothingIsWarnedOf() {
    assertEquals(
        List.of(),
        codes(
            inMediation(pausing(ClockEffect.ENDS, PauseCounting.BOTH_OUTSIDE))
                .decide(PRESIDING, "2026-04-03T09:00", APPRAISAL)));
  }

  /**
   * ONL 26 speaks of the platform; for the other way the invited mediation rules leave none out.
   */
  @Test
  void ofTheCourtsWaysOnlyThePlatformLeavesAnAppraisalOut() {
    Running platform = ofCourt(CourtChannel.PLATFORM);
    platform.does(PRESIDING, "2026-04-02T09:00", APPRAISAL);
    assertTrue(platform.clock(ClockKind.COURT).isPaused());
    Running invited = ofCourt(CourtChannel.INVITED);
    assertEquals(
        List.of("TIME-NOT-LEFT-OUT"),
        codes(invited.decide(PRESIDING, "2026-04-02T09:00", APPRAISAL)));
    invited.does(PRESIDING, "2026-04-02T09:00", APPRAISAL);
    assertFalse(invited.clock(ClockKind.COURT).isPaused());
  }

  private static Running ofCourt(CourtChannel channel) {
    Running running =
        Running.unregistered()
            .does(
                MEDIATOR,
                "2026-04-01T09:00",
                ReferralSamples.ofCourt(channel, CourtStage.BEFORE_DOCKETING));
    if (channel == CourtChannel.PLATFORM) {
      running.does(DIRECTOR, "2026-04-01T09:30", new ReferralAction.ConfirmReferral());
    }
    return running
        .does(MEDIATOR, "2026-04-01T10:00", new IntakeAction.Accept())
        .does(DIRECTOR, "2026-04-01T11:00", new MediationAction.Appoint(Village.QI, true, true));
  }

  /** T45 leaves an extension and the ending; somebody who can do them may still be appointed. */
  @Test
  void aPeriodThatHasEndedMediationStopsWhatWouldOnlyPrepareMoreOfIt() {
    String after = "2026-05-06T09:00";
    Running running = inMediation(Village.rulesWith(ClockEffect.ENDS));
    Running offered =
        Running.of(running.it())
            .under(Village.rulesWith(ClockEffect.ENDS).build())
            .does(DIRECTOR, "2026-04-10T09:00", Samples.action(ActionKind.OFFER_TRANSFER));
    for (ActionKind kind :
        List.of(
            ActionKind.OFFER_TRANSFER,
            ActionKind.JOIN_COMMITTEES,
            ActionKind.HAND_OVER,
            ActionKind.ADD_PARTY)) {
      assertTrue(refused(running, DIRECTOR, after, kind).contains("PERIOD-EXPIRED"), kind::code);
      assertFalse(
          refused(running, DIRECTOR, "2026-04-10T09:00", kind).contains("PERIOD-EXPIRED"),
          kind::code);
    }
    assertTrue(
        refused(offered, HandoverSamples.TOWN_DIRECTOR, after, ActionKind.ACCEPT_TRANSFER)
            .contains("PERIOD-EXPIRED"));
    assertFalse(
        refused(offered, HandoverSamples.TOWN_DIRECTOR, after, ActionKind.RETURN_TRANSFER)
            .contains("PERIOD-EXPIRED"));
    assertFalse(refused(running, DIRECTOR, after, ActionKind.APPOINT).contains("PERIOD-EXPIRED"));
    running.does(DIRECTOR, "2026-04-10T10:00", new MediationAction.Appoint(Village.QI, true, true));
    assertTrue(refused(running, DIRECTOR, after, ActionKind.APPOINT).contains("PERIOD-EXPIRED"));
  }

  private static List<String> refused(Running running, Actor actor, String when, ActionKind kind) {
    return running.decide(actor, when, Samples.action(kind)).refusal().stream()
        .map(problem -> problem.code().code())
        .toList();
  }
}
