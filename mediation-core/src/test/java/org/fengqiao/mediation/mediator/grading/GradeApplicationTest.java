package org.fengqiao.mediation.mediator.grading;

import static org.fengqiao.mediation.mediator.grading.Ladders.DAY;
import static org.fengqiao.mediation.mediator.grading.Ladders.FOUR;
import static org.fengqiao.mediation.mediator.grading.Ladders.MEDIATOR;
import static org.fengqiao.mediation.mediator.grading.Ladders.SPECIAL;
import static org.fengqiao.mediation.mediator.grading.Ladders.best;
import static org.fengqiao.mediation.mediator.grading.Ladders.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.Deadline;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@Requirement("MED-13")
class GradeApplicationTest {

  private static final WorkCalendar CALENDAR = WorkCalendar.national();
  private static final RegionCode PREFECTURE = RegionCode.of("990100000000");
  private static final Mediator MEDIATES =
      Ladders.mediator(EngagementKind.FULL_TIME, DAY.minusYears(9));
  private static final GradeHistory NEW = GradeHistory.none(MEDIATOR);

  private static final GradingSeat OFFICE =
      Ladders.seat(GradingBodyKind.JUDICIAL_OFFICE, RegionLevel.TOWN, Places.TOWN);
  private static final GradingSeat CITY =
      Ladders.seat(GradingBodyKind.ASSOCIATION, RegionLevel.PREFECTURE, PREFECTURE);
  private static final GradingSeat COUNTY =
      Ladders.seat(GradingBodyKind.ASSOCIATION, RegionLevel.COUNTY, Places.COUNTY);
  private static final GradingSeat BUREAU =
      Ladders.seat(GradingBodyKind.JUSTICE_BUREAU, RegionLevel.PREFECTURE, PREFECTURE);

  /** A Friday; the five working days after it end on Friday the 13th. */
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 6);

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 13);

  private static GradeApplication apply(GradeHistory history, String wanted, LocalDate on) {
    return GradeApplication.apply(FOUR, MEDIATES, history, Places.VILLAGE, wanted, on);
  }

  private static GradeApplication reviewed() {
    return apply(NEW, "1", DAY).reviewed(OFFICE, DAY.plusDays(1), true);
  }

  private static GradeApplication published() {
    return reviewed()
        .assessed(CITY, DAY.plusDays(2), best().build())
        .published(CITY, PUBLISHED, CALENDAR);
  }

  private static List<GradingProblem> refused(Executable act) {
    ProblemsException refusal = assertThrows(ProblemsException.class, act);
    for (Problem problem : refusal.problems()) {
      assertTrue(problem.remedy(Locale.CHINESE).isPresent());
    }
    return refusal.problems().stream().map(each -> (GradingProblem) each.code()).toList();
  }

  private static GradeHistory held(String step, LocalDate from) {
    return NEW.with(
        new GradeEntry(
            new Grade("FOUR", step), from, Optional.empty(), GradeCause.FIRST, Optional.empty()));
  }

  @Test
  void aGradeIsAppliedForReviewedAssessedPublishedDecidedAndFiled() {
    GradeApplication filed =
        published()
            .decided(CITY, LAST_DAY.plusDays(1), CALENDAR)
            .filed(BUREAU, LAST_DAY.plusDays(5));
    assertEquals(GradingState.FILED, filed.state());
    assertEquals(Optional.of(new Grade("FOUR", "1")), filed.decision().orElseThrow().grade());
    GradeHistory history = filed.enteredInto(NEW);
    assertEquals(Optional.of(new Grade("FOUR", "1")), history.on(LAST_DAY.plusDays(1)));
    assertEquals(Optional.empty(), history.on(LAST_DAY));
    assertEquals(GradeCause.FIRST, history.entries().get(0).cause());
    assertEquals(Optional.of(LAST_DAY.plusDays(1).plusMonths(36)), history.entries().get(0).to());
  }

  @Test
  void theDecisionIsWhatTheExplanationComputes() {
    GradeApplication decided = published().decided(CITY, LAST_DAY.plusDays(1), CALENDAR);
    List<String> printed = decided.assessment().orElseThrow().facts();
    assertEquals(FOUR.assessAgain(printed).value(), decided.decision().orElseThrow().grade());
  }

  @Test
  void theNoticeShowsNameAndStepAndNothingElseOfTheMediator() {
    GradeNotice notice = published().notice().orElseThrow();
    assertEquals(PersonRef.of("9901-P"), notice.person());
    assertEquals("一级人民调解员", notice.step().zh());
    assertEquals(LAST_DAY, notice.objections().lastDay());
    assertEquals(
        List.of(PersonRef.class, Grade.class, LocalText.class, LocalDate.class, Deadline.class),
        Arrays.stream(GradeNotice.class.getRecordComponents())
            .map(RecordComponent::getType)
            .toList());
  }

  @Test
  void objectionsAreHeardThroughTheLastDayAndTheDecisionComesAfterIt() {
    GradeApplication open = published();
    assertEquals(
        List.of(GradingProblem.NOTICE_RUNS), refused(() -> open.decided(CITY, LAST_DAY, CALENDAR)));
    assertEquals(
        List.of(GradingProblem.OBJECTION_LATE),
        refused(() -> open.objected(LAST_DAY.plusDays(1), "D1", CALENDAR)));
    GradeApplication objected = open.objected(LAST_DAY, "D1", CALENDAR);
    assertEquals(
        List.of(GradingProblem.OBJECTIONS_OPEN),
        refused(() -> objected.decided(CITY, LAST_DAY.plusDays(1), CALENDAR)));
    GradeApplication answered = objected.answered(1, CITY, LAST_DAY.plusDays(1), false);
    assertEquals(
        GradingState.GRANTED, answered.decided(CITY, LAST_DAY.plusDays(1), CALENDAR).state());
  }

  @Test
  void anObjectionThatIsRightHasItAssessedAndPublishedAgain() {
    GradeApplication reopened =
        published().objected(LAST_DAY, "D1", CALENDAR).answered(1, CITY, LAST_DAY, true);
    assertEquals(GradingState.REOPENED, reopened.state());
    LocalDate later = LAST_DAY.plusDays(3);
    assertEquals(
        List.of(GradingProblem.NOT_NOW, GradingProblem.OBJECTIONS_UPHELD),
        refused(() -> reopened.decided(CITY, later, CALENDAR)));
    GradeApplication again =
        reopened.assessed(CITY, later, best().addMisconduct(LocalDate.of(2025, 1, 1)).build());
    assertEquals(Optional.of(new Grade("FOUR", "3")), again.assessment().orElseThrow().value());
    assertEquals(GradingState.ASSESSED, again.state());
    GradeApplication secondNotice = again.published(CITY, later, CALENDAR);
    assertEquals(GradingState.PUBLISHED, secondNotice.state());
    assertEquals(
        GradingState.GRANTED, secondNotice.decided(CITY, later.plusDays(10), CALENDAR).state());
  }

  @Test
  void anObjectionIsAnsweredOnceAndOnlyIfItExists() {
    GradeApplication objected = published().objected(LAST_DAY, "D1", CALENDAR);
    assertEquals(
        List.of(GradingProblem.UNKNOWN_OBJECTION),
        refused(() -> objected.answered(2, CITY, LAST_DAY, false)));
    GradeApplication answered = objected.answered(1, CITY, LAST_DAY, false);
    assertEquals(
        List.of(GradingProblem.OBJECTION_ANSWERED),
        refused(() -> answered.answered(1, CITY, LAST_DAY, true)));
  }

  @Test
  void whoReachesNoStepIsRefusedWithoutBeingPublished() {
    GradeApplication none = reviewed().assessed(CITY, DAY.plusDays(2), plain(0).build());
    assertEquals(GradingState.NOT_REACHED, none.state());
    assertEquals(
        List.of(GradingProblem.NOT_NOW), refused(() -> none.published(CITY, PUBLISHED, CALENDAR)));
    GradeApplication refusal = none.decided(CITY, PUBLISHED, CALENDAR);
    assertEquals(GradingState.REFUSED, refusal.state());
    assertThrows(IllegalStateException.class, () -> refusal.enteredInto(NEW));
    assertEquals(List.of(GradingProblem.NOT_NOW), refused(() -> refusal.filed(BUREAU, PUBLISHED)));
  }

  @Test
  void everyActHasItsBodyOfItsRegionItsTurnAndItsDay() {
    GradeApplication applied = apply(NEW, "1", DAY);
    assertEquals(
        List.of(GradingProblem.NOT_NOW, GradingProblem.ANOTHER_BODY),
        refused(() -> applied.assessed(COUNTY, DAY, best().build())));
    GradingSeat elsewhere =
        Ladders.seat(
            GradingBodyKind.JUDICIAL_OFFICE, RegionLevel.TOWN, RegionCode.of("990101102000"));
    assertEquals(
        List.of(GradingProblem.BEFORE_LAST_ACT, GradingProblem.BODY_ELSEWHERE),
        refused(() -> applied.reviewed(elsewhere, DAY.minusDays(1), true)));
    assertEquals(GradingState.APPLIED, applied.state());
  }

  @Test
  void anApplicationSentBackByTheReviewEndsThere() {
    GradeApplication returned = apply(NEW, "1", DAY).reviewed(OFFICE, DAY, false);
    assertEquals(GradingState.RETURNED, returned.state());
    assertEquals(
        List.of(GradingProblem.NOT_NOW),
        refused(() -> returned.assessed(CITY, DAY, best().build())));
    assertEquals(List.of(GradingProblem.NOT_NOW), refused(() -> returned.withdrawn(DAY)));
  }

  @Test
  void withoutAReviewInTheProcedureTheAssessmentComesFirst() {
    GradeApplication applied =
        GradeApplication.apply(SPECIAL, MEDIATES, NEW, Places.VILLAGE, "3", DAY);
    GradingSeat bureau =
        Ladders.seat(GradingBodyKind.JUSTICE_BUREAU, RegionLevel.COUNTY, Places.COUNTY);
    assertEquals(
        List.of(GradingProblem.NOT_NOW), refused(() -> applied.reviewed(bureau, DAY, true)));
    GradeApplication granted =
        applied
            .assessed(bureau, DAY, plain(9).build())
            .published(bureau, DAY, CALENDAR)
            .decided(bureau, DAY.plusDays(8), CALENDAR);
    assertEquals(
        List.of(GradingProblem.NOTHING_TO_FILE),
        refused(() -> granted.filed(BUREAU, DAY.plusDays(9))));
  }

  @Test
  void factsAreOfADayAndAGradeOfTheApplication() {
    GradeApplication reviewed = reviewed();
    LocalDate day = DAY.plusDays(2);
    assertEquals(
        List.of(GradingProblem.FACTS_OF_ANOTHER_DAY),
        refused(() -> reviewed.assessed(CITY, day, best().day(DAY.plusDays(3)).build())));
    assertEquals(
        List.of(GradingProblem.FACTS_OF_ANOTHER_GRADE),
        refused(
            () -> reviewed.assessed(CITY, day, best().current(new Grade("FOUR", "2")).build())));
    assertEquals(
        GradingState.ASSESSED,
        reviewed.assessed(CITY, day, best().current(new Grade("CHIEF", "2")).build()).state());
  }

  @Test
  void everyReasonAgainstAnApplicationIsNamedAtOnce() {
    Mediator volunteer = Ladders.mediator(EngagementKind.VOLUNTEER, DAY.minusYears(9));
    RegionCode elsewhere = RegionCode.of("880101101201");
    assertEquals(
        List.of(
            GradingProblem.LADDER_NOT_IN_FORCE,
            GradingProblem.LADDER_ELSEWHERE,
            GradingProblem.NOT_ENGAGED_AS_ASKED,
            GradingProblem.FIRST_AT_LOWEST),
        refused(
            () ->
                GradeApplication.apply(
                    SPECIAL, volunteer, NEW, elsewhere, "1", LocalDate.of(2028, 1, 1))));
    assertEquals(List.of(GradingProblem.UNKNOWN_STEP), refused(() -> apply(NEW, "5", DAY)));
  }

  @Test
  void laterApplicationsGoOneStepUpAndWaitForTheCycle() {
    LocalDate given = DAY.minusMonths(24);
    GradeHistory third = held("3", given);
    assertEquals(
        List.of(GradingProblem.NOT_STEP_BY_STEP, GradingProblem.BEFORE_NEXT_CYCLE),
        refused(() -> apply(third, "1", DAY.minusDays(1))));
    assertEquals(List.of(GradingProblem.BELOW_GRADE_HELD), refused(() -> apply(third, "4", DAY)));
    assertEquals(GradingState.APPLIED, apply(third, "3", DAY).state());
    GradeApplication second = apply(third, "2", DAY);
    GradeHistory raised =
        second
            .reviewed(OFFICE, DAY, true)
            .assessed(CITY, DAY, best().current(new Grade("FOUR", "3")).build())
            .published(CITY, PUBLISHED, CALENDAR)
            .decided(CITY, LAST_DAY.plusDays(1), CALENDAR)
            .enteredInto(third);
    assertEquals(GradeCause.RAISED, raised.entries().get(1).cause());
    assertEquals(Optional.of(new Grade("FOUR", "2")), raised.on(LAST_DAY.plusDays(1)));
  }

  @Test
  void aNewAssessmentCanRenewOrLowerAGrade() {
    GradeHistory second = held("2", DAY.minusMonths(24));
    for (boolean good : List.of(true, false)) {
      GradingFacts facts = (good ? best() : plain(9)).current(new Grade("FOUR", "2")).build();
      GradeHistory after =
          apply(second, "2", DAY)
              .reviewed(OFFICE, DAY, true)
              .assessed(CITY, DAY, facts)
              .published(CITY, PUBLISHED, CALENDAR)
              .decided(CITY, LAST_DAY.plusDays(1), CALENDAR)
              .enteredInto(second);
      GradeEntry last = after.entries().get(1);
      assertEquals(good ? GradeCause.RENEWED : GradeCause.LOWERED, last.cause());
      assertEquals(good ? "2" : "3", last.grade().step());
    }
  }

  @Test
  void underAnAmendedLadderNobodyAppliesForTheFirstTimeAgain() {
    GradingLadder amended =
        GradingLadder.builder().from(FOUR).id("FOUR-2").addContinues("FOUR").build();
    GradeHistory third = held("3", DAY.minusMonths(24));
    assertEquals(
        List.of(GradingProblem.NOT_STEP_BY_STEP),
        refused(() -> GradeApplication.apply(amended, MEDIATES, third, Places.VILLAGE, "1", DAY)));
    GradeHistory renewed =
        GradeApplication.apply(amended, MEDIATES, third, Places.VILLAGE, "3", DAY)
            .reviewed(OFFICE, DAY, true)
            .assessed(COUNTY, DAY, plain(9).current(new Grade("FOUR", "3")).build())
            .published(COUNTY, PUBLISHED, CALENDAR)
            .decided(COUNTY, LAST_DAY.plusDays(1), CALENDAR)
            .enteredInto(third);
    assertEquals(GradeCause.RENEWED, renewed.entries().get(1).cause());
    assertEquals(new Grade("FOUR-2", "3"), renewed.entries().get(1).grade());
  }

  @Test
  void aDecisionDoesNotOverwriteWhatHappenedToTheGradeMeanwhile() {
    GradeApplication granted = published().decided(CITY, LAST_DAY.plusDays(1), CALENDAR);
    assertEquals(
        List.of(GradingProblem.FACTS_OF_ANOTHER_GRADE),
        refused(() -> granted.enteredInto(held("4", DAY.plusDays(1)))));
  }

  @Test
  void anApplicationCanBeWithdrawnUntilItIsDecided() {
    assertEquals(GradingState.WITHDRAWN, published().withdrawn(LAST_DAY).state());
    GradeApplication granted = published().decided(CITY, LAST_DAY.plusDays(1), CALENDAR);
    assertEquals(
        List.of(GradingProblem.NOT_NOW), refused(() -> granted.withdrawn(LAST_DAY.plusDays(2))));
  }

  @Test
  void aNoticeThatACalendarStillMissesIsComputedAgainAtTheDecision() {
    GradeApplication open =
        GradeApplication.apply(FOUR, MEDIATES, NEW, Places.VILLAGE, "3", LocalDate.of(2026, 2, 9))
            .reviewed(OFFICE, LocalDate.of(2026, 2, 9), true)
            .assessed(
                COUNTY, LocalDate.of(2026, 2, 9), plain(9).day(LocalDate.of(2026, 2, 9)).build())
            .published(COUNTY, LocalDate.of(2026, 2, 13), WorkCalendar.of(List.of()));
    assertEquals(LocalDate.of(2026, 2, 20), open.notice().orElseThrow().objections().lastDay());
    assertEquals(
        List.of(GradingProblem.NOTICE_RUNS),
        refused(() -> open.decided(COUNTY, LocalDate.of(2026, 2, 21), CALENDAR)));
    assertEquals(1, open.objected(LocalDate.of(2026, 2, 25), "D1", CALENDAR).objections().size());
  }
}
