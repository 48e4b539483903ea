package org.fengqiao.mediation.mediator.grading;

import static org.fengqiao.mediation.mediator.grading.Ladders.CHIEF;
import static org.fengqiao.mediation.mediator.grading.Ladders.DAY;
import static org.fengqiao.mediation.mediator.grading.Ladders.FOUR;
import static org.fengqiao.mediation.mediator.grading.Ladders.FOUR_NONE;
import static org.fengqiao.mediation.mediator.grading.Ladders.SPECIAL;
import static org.fengqiao.mediation.mediator.grading.Ladders.best;
import static org.fengqiao.mediation.mediator.grading.Ladders.grade;
import static org.fengqiao.mediation.mediator.grading.Ladders.ladder;
import static org.fengqiao.mediation.mediator.grading.Ladders.plain;
import static org.fengqiao.mediation.mediator.grading.Ladders.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.grading.Finding.Outcome;
import org.junit.jupiter.api.Test;

@Requirement("MED-13")
class GradingLadderTest {

  private static final Criterion CASES = new Criterion.Cases(10, CountingSpan.cumulative());
  private static final Criterion MORE_CASES = new Criterion.Cases(20, CountingSpan.cumulative());

  private static Optional<Grade> reached(GradingLadder ladder, String wanted, GradingFacts facts) {
    return ladder.assess(wanted, facts).value();
  }

  @Test
  void fourLaddersOfFourPlacesAreDataAlone() {
    assertEquals(List.of("1", "2", "3", "4"), GradeHistory.codes(FOUR));
    assertEquals(List.of("SPECIAL", "1", "2", "3"), GradeHistory.codes(SPECIAL));
    assertEquals(List.of("CHIEF", "1", "2", "3"), GradeHistory.codes(CHIEF));
    assertEquals(List.of("1", "2", "3", "4", "NONE"), GradeHistory.codes(FOUR_NONE));
  }

  @Test
  void aGradeIsAStepOfOneLadderAndNothingIsComparedAcrossLadders() {
    Grade first = new Grade("FOUR", "1");
    assertEquals(1, FOUR.find(first).orElseThrow().rank());
    assertEquals(2, SPECIAL.find(new Grade("SPECIAL", "1")).orElseThrow().rank());
    assertEquals(Optional.empty(), SPECIAL.find(first));
    assertThrows(
        IllegalArgumentException.class, () -> SPECIAL.isAtLeast(first, new Grade("SPECIAL", "1")));
    assertEquals(first, Grade.parse(first.toString()));
    assertThrows(IllegalArgumentException.class, () -> Grade.parse("一级"));
  }

  @Test
  @Requirement("MED-15")
  void aSubsidyOrAnAwardCanAskForAGrade() {
    assertTrue(FOUR.isAtLeast(new Grade("FOUR", "2"), new Grade("FOUR", "3")));
    assertTrue(FOUR.isAtLeast(new Grade("FOUR", "3"), new Grade("FOUR", "3")));
    assertFalse(FOUR.isAtLeast(new Grade("FOUR", "4"), new Grade("FOUR", "3")));
  }

  @Test
  void theFirstApplicationReachesTheHighestStepWhoseConditionsAreMet() {
    assertEquals(grade(FOUR, "1"), reached(FOUR, "1", best().build()));
    assertEquals(grade(FOUR, "3"), reached(FOUR, "1", plain(9).build()));
    assertEquals(grade(FOUR, "4"), reached(FOUR, "1", plain(2).build()));
    assertEquals(Optional.empty(), reached(FOUR, "1", plain(0).build()));
  }

  @Test
  void nobodyGetsMoreThanApplied() {
    assertEquals(grade(FOUR, "3"), reached(FOUR, "3", best().build()));
  }

  @Test
  void laterTheWayUpIsStepByStep() {
    GradingFacts fourth = best().current(new Grade("FOUR", "4")).build();
    assertEquals(grade(FOUR, "3"), reached(FOUR, "1", fourth));
    GradingFacts elsewhere = best().current(new Grade("SPECIAL", "3")).build();
    assertEquals(grade(FOUR, "1"), reached(FOUR, "1", elsewhere));
    GradingFacts anyStep =
        plain(12).addAttested("RESULTS").current(new Grade("CHIEF", "3")).build();
    assertEquals(grade(CHIEF, "CHIEF"), reached(CHIEF, "CHIEF", anyStep));
  }

  @Test
  void whereThePlaceSaysSoTheFirstGradeIsTheLowest() {
    assertEquals(grade(SPECIAL, "3"), reached(SPECIAL, "SPECIAL", best().build()));
  }

  @Test
  void afterARevocationTheWayBeginsAtTheLowestStep() {
    assertEquals(grade(FOUR, "4"), reached(FOUR, "1", best().revoked(true).build()));
  }

  @Test
  void aLadderMayHaveAnOutcomeWithoutAGradeAsItsLowestStep() {
    GradingFacts nothing = GradingFacts.builder().day(DAY).serviceDays(0).build();
    assertEquals(grade(FOUR_NONE, "NONE"), reached(FOUR_NONE, "1", nothing));
  }

  @Test
  void theExplanationNamesRuleFactsArithmeticAndBasisAndGivesTheSameGradeAgain() {
    Explained<Optional<Grade>> explained = FOUR.assess("1", best().build());
    assertEquals(FOUR.assessAgain(explained.facts()), explained);
    assertTrue(explained.rule().zh().contains("FOUR"));
    assertEquals(FOUR.basis(), explained.basis());
    assertTrue(explained.arithmetic().contains("success-rate: together 3"), explained::arithmetic);
    assertTrue(explained.arithmetic().contains("97.00% (291/300) >= 96.00% (96/100) met"));
    assertTrue(explained.arithmetic().contains("(attested: RESPECTED met"));
  }

  @Test
  void anExplanationIsCheckedOnlyAgainstItsOwnLadder() {
    List<String> printed = FOUR.assess("1", best().build()).facts();
    assertEquals("applied-for = FOUR/1", printed.get(0));
    assertThrows(IllegalArgumentException.class, () -> SPECIAL.assessAgain(printed));
    assertThrows(IllegalArgumentException.class, () -> FOUR.assessAgain(List.of()));
    assertThrows(IllegalArgumentException.class, () -> FOUR.assessAgain(printed.subList(1, 3)));
  }

  @Test
  void anAmendedLadderCountsTheStepsOfTheOneItContinues() {
    GradingLadder amended =
        GradingLadder.builder().from(FOUR).id("FOUR-2").continues(List.of("FOUR")).build();
    GradingLadder unrelated = GradingLadder.builder().from(FOUR).id("FOUR-2").build();
    GradingFacts fourth = best().current(new Grade("FOUR", "4")).build();
    assertEquals(grade(amended, "3"), reached(amended, "1", fourth));
    assertEquals(grade(unrelated, "1"), reached(unrelated, "1", fourth));
    GradingFacts first =
        best().quotas(List.of(new QuotaUse("1", 2, 40))).current(new Grade("FOUR", "1")).build();
    assertEquals(grade(amended, "1"), reached(amended, "1", first));
    assertEquals(
        amended.assess("1", first), amended.assessAgain(amended.assess("1", first).facts()));
  }

  @Test
  void whatIsMissingForAStepIsListedCriterionByCriterion() {
    List<Finding> open =
        FOUR.findings("1", plain(9).build()).stream()
            .filter(each -> each.outcome() != Outcome.MET)
            .toList();
    assertEquals(
        List.of(
            CriterionKind.QUOTA,
            CriterionKind.ATTESTED,
            CriterionKind.ATTESTED,
            CriterionKind.ATTESTED),
        open.stream().map(each -> each.criterion().kind()).toList());
    assertThrows(IllegalArgumentException.class, () -> FOUR.findings("9", plain(9).build()));
  }

  @Test
  void everythingWrongWithALadderIsNamedAtOnceWithItsBasis() {
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () ->
                ladder(
                        step(1, "A", CASES),
                        step(1, "B", MORE_CASES),
                        step(3, "A", new Criterion.YearsOfWork(1)),
                        step(5, "D", MORE_CASES),
                        step(6, "E"),
                        step(7, "F", new Criterion.YearsOfWork(2)))
                    .validTo(LocalDate.of(2019, 12, 31))
                    .kinds(List.of())
                    .build());
    Problems problems = refused.problems();
    assertEquals(
        List.of(
            GradingProblem.FOR_NOBODY,
            GradingProblem.LADDER_ENDS_FIRST,
            GradingProblem.EQUAL_RANKS,
            GradingProblem.EQUAL_STEP_CODES,
            GradingProblem.EQUAL_STEP_NAMES,
            GradingProblem.EQUAL_CONDITIONS,
            GradingProblem.LADDER_HOLE,
            GradingProblem.LADDER_HOLE,
            GradingProblem.STEP_ASKS_NOTHING),
        problems.stream().map(Problem::code).toList());
    assertTrue(
        problems.stream()
            .allMatch(each -> each.basis().equals(Optional.of(LegalBasis.ourDefault()))));
    ProblemsException empty = assertThrows(ProblemsException.class, () -> ladder().build());
    assertTrue(empty.problems().contains(GradingProblem.NO_STEPS));
  }

  @Test
  void twoStepsThatDifferInTheOrderOfTheirConditionsOnlyAreEqual() {
    Criterion years = new Criterion.YearsOfWork(1);
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () -> ladder(step(1, "A", CASES, years), step(2, "B", years, CASES)).build());
    assertEquals(1, refused.problems().list().size());
    assertTrue(refused.problems().contains(GradingProblem.EQUAL_CONDITIONS));
  }

  @Test
  void theOrderInWhichStepsAreWrittenDoesNotMatter() {
    GradingStep high = step(1, "A", MORE_CASES);
    GradingStep low = step(2, "B", CASES);
    assertEquals(ladder(high, low).build(), ladder(low, high).build());
    assertEquals(List.of(high, low), ladder(low, high).build().steps());
  }

  @Test
  void impossibleCriteriaAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Combination.anyOf(List.of()));
    assertThrows(IllegalArgumentException.class, () -> Combination.soManyOf(2, List.of(CASES)));
    assertThrows(IllegalArgumentException.class, () -> new Criterion.YearsOfWork(0));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Criterion.Attested("no code", LocalText.chinese("x")));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Criterion.Quota(Optional.empty(), Optional.empty()));
    assertThrows(IllegalArgumentException.class, () -> CountingSpan.eachYear(0));
  }
}
