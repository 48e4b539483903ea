package org.fengqiao.mediation.mediator.grading;

import static org.fengqiao.mediation.mediator.grading.Ladders.DAY;
import static org.fengqiao.mediation.mediator.grading.Ladders.FOUR;
import static org.fengqiao.mediation.mediator.grading.Ladders.MEDIATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@Requirement("MED-13")
class GradeHistoryTest {

  private static final LocalDate GIVEN = LocalDate.of(2024, 5, 1);
  private static final LocalDate END = LocalDate.of(2027, 5, 1);
  private static final Grade SECOND = new Grade("FOUR", "2");
  private static final GradeHistory HISTORY =
      GradeHistory.none(MEDIATOR)
          .with(
              new GradeEntry(SECOND, GIVEN, Optional.of(END), GradeCause.FIRST, Optional.empty()));
  private static final GradingSeat CITY =
      Ladders.seat(
          GradingBodyKind.ASSOCIATION, RegionLevel.PREFECTURE, RegionCode.of("990100000000"));
  private static final GradingSeat COUNTY =
      Ladders.seat(GradingBodyKind.ASSOCIATION, RegionLevel.COUNTY, Places.COUNTY);

  private static List<ProblemCode> refused(Executable act) {
    return assertThrows(ProblemsException.class, act).problems().stream()
        .map(Problem::code)
        .toList();
  }

  @Test
  void aGradeHoldsFromItsFirstToItsLastDay() {
    assertEquals(Optional.empty(), HISTORY.on(GIVEN.minusDays(1)));
    assertEquals(Optional.of(SECOND), HISTORY.on(GIVEN));
    assertEquals(Optional.of(SECOND), HISTORY.on(END));
    assertEquals(Optional.empty(), HISTORY.on(END.plusDays(1)));
  }

  @Test
  void aLoweredGradeIsLowerFromItsDayOnAndEndsNoLater() {
    GradeHistory lowered =
        HISTORY.lowered(FOUR, Places.VILLAGE, "4", CITY, DAY, GradeLossReason.APPRAISAL_FAILED);
    assertEquals(Optional.of(SECOND), lowered.on(DAY.minusDays(1)));
    assertEquals(Optional.of(new Grade("FOUR", "4")), lowered.on(DAY));
    assertEquals(Optional.empty(), lowered.on(END.plusDays(1)));
    assertEquals(Optional.of(GradeLossReason.APPRAISAL_FAILED), lowered.entries().get(1).reason());
    assertEquals(Optional.of(SECOND), HISTORY.on(DAY));
  }

  @Test
  void aRevokedGradeIsNoGradeAndTheEarlierOneDoesNotComeBack() {
    GradeHistory revoked =
        HISTORY
            .lowered(FOUR, Places.VILLAGE, "3", CITY, DAY, GradeLossReason.ESCALATION)
            .revoked(FOUR, Places.VILLAGE, COUNTY, DAY.plusDays(1), GradeLossReason.MISCONDUCT);
    assertEquals(Optional.of(new Grade("FOUR", "3")), revoked.on(DAY));
    assertEquals(Optional.empty(), revoked.on(DAY.plusDays(1)));
    assertEquals(
        List.of(GradingProblem.NO_GRADE_TO_LOSE),
        refused(
            () ->
                revoked.revoked(
                    FOUR, Places.VILLAGE, COUNTY, DAY.plusDays(2), GradeLossReason.MISCONDUCT)));
  }

  @Test
  @Requirement("MED-14")
  void onlyTheBodyThatAssessesTheStepHeldTakesItAway() {
    assertEquals(
        List.of(GradingProblem.ANOTHER_BODY, GradingProblem.NOT_LOWER),
        refused(
            () ->
                HISTORY.lowered(
                    FOUR, Places.VILLAGE, "2", COUNTY, DAY, GradeLossReason.MISCONDUCT)));
    assertEquals(
        List.of(GradingProblem.BODY_ELSEWHERE),
        refused(
            () ->
                HISTORY.revoked(
                    FOUR, RegionCode.of("880101101201"), CITY, DAY, GradeLossReason.MISCONDUCT)));
  }

  @Test
  void aGradeOfAnotherLadderCannotBeTakenAwayByThisOne() {
    assertEquals(
        List.of(GradingProblem.NO_GRADE_TO_LOSE),
        refused(
            () ->
                HISTORY.revoked(
                    Ladders.SPECIAL, Places.VILLAGE, CITY, DAY, GradeLossReason.MISCONDUCT)));
  }

  @Test
  void entriesFollowEachOther() {
    assertEquals(
        List.of(GradingProblem.ENTRY_BEFORE_LAST),
        refused(() -> HISTORY.with(HISTORY.entries().get(0))));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new GradeHistory(
                MEDIATOR, List.of(HISTORY.entries().get(0), HISTORY.entries().get(0))));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new GradeEntry(SECOND, GIVEN, Optional.empty(), GradeCause.REVOKED, Optional.empty()));
  }

  @Test
  void afterARevocationOnlyTheLowestStepIsOpenAndAGradeThatRanOutCountsOn() {
    GradeHistory revoked =
        HISTORY.revoked(FOUR, Places.VILLAGE, CITY, GIVEN.plusDays(1), GradeLossReason.LEFT);
    var mediator = Ladders.mediator(EngagementKind.FULL_TIME, GIVEN);
    LocalDate later = END.plusDays(30);
    assertEquals(
        List.of(GradingProblem.FIRST_AT_LOWEST),
        refused(() -> GradeApplication.apply(FOUR, mediator, revoked, Places.VILLAGE, "3", later)));
    assertEquals(
        "4", GradeApplication.apply(FOUR, mediator, revoked, Places.VILLAGE, "4", later).wanted());
    assertEquals(
        Optional.of(SECOND),
        GradeApplication.apply(FOUR, mediator, HISTORY, Places.VILLAGE, "1", later).current());
  }
}
