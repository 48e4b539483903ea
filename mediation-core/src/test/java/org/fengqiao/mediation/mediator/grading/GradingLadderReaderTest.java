package org.fengqiao.mediation.mediator.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.source.SourceProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Requirement("MED-13")
class GradingLadderReaderTest {

  private static Problems refusal(String text) {
    return assertThrows(ProblemsException.class, () -> GradingLadderReader.read("l.yaml", text))
        .problems();
  }

  private static List<String> reports(Problems problems) {
    return problems.stream().map(each -> each.subject() + " " + each.code().code()).toList();
  }

  @Test
  void everyPartOfALadderIsRead() {
    GradingLadder four = Ladders.FOUR;
    assertEquals(Certainty.PLAN_OR_PRACTICE, four.basis().certainty());
    GradingProcedure procedure = four.procedure();
    assertEquals(Period.workingDays(5), procedure.publicNotice());
    assertEquals(OptionalInt.of(24), procedure.cycleMonths());
    assertEquals(OptionalInt.of(36), procedure.validForMonths());
    assertEquals(
        Optional.of(new GradingBody(GradingBodyKind.JUDICIAL_OFFICE, RegionLevel.TOWN)),
        procedure.preReview());
    assertEquals(Roll.FORWARD, Ladders.SPECIAL.procedure().noticeRoll());
    List<Condition> first = four.find("1").orElseThrow().conditions().of();
    assertEquals(new Criterion.YearsOfWork(8), first.get(0));
    assertEquals(new Criterion.Cases(300, CountingSpan.cumulative()), first.get(1));
    assertEquals(
        new Criterion.OralShare(Ratio.ofPercent(30), CountingSpan.together(3)), first.get(3));
    assertEquals(new Criterion.NoMisconduct(Optional.empty()), first.get(4));
    assertEquals(new Criterion.NoEscalation(Optional.of(5)), first.get(5));
    assertEquals(Criterion.Quota.of(2), first.get(6));
    assertEquals(2, ((Combination) first.get(7)).needed());
    Condition training = four.find("2").orElseThrow().conditions().of().get(5);
    assertEquals(
        Combination.anyOf(
            List.of(
                new Criterion.Training(TrainingAmount.days(5), CountingSpan.eachYear(2)),
                new Criterion.Training(TrainingAmount.classHours(40), CountingSpan.together(2)))),
        training);
    assertEquals(
        Criterion.Quota.of(Ratio.ofPercent(5)),
        Ladders.SPECIAL.find("SPECIAL").orElseThrow().conditions().of().get(1));
  }

  @Test
  void aHoleEqualStepsAndACriterionWithoutAUnitAreReportedAtOnceWithPlaceAndBasis() {
    String text =
        Ladders.text("four.yaml")
            .replace("rank: 3", "rank: 2")
            .replace("{least: 8, unit: years}", "{least: 8}")
            .replace("{least: 96%, over", "{least: 96, over")
            .replace("name: {zh: 四级人民调解员, en: mediator of the fourth grade}", "name: 三级人民调解员");
    Problems problems = refusal(text);
    assertEquals(
        List.of(
            "l.yaml:22:24 NO-UNIT",
            "l.yaml:24:31 NO-UNIT",
            "l.yaml:48:5 EQUAL-RANKS",
            "l.yaml:56:5 EQUAL-STEP-NAMES",
            "l.yaml:56:5 LADDER-HOLE"),
        reports(problems));
    for (Problem problem : problems) {
      assertEquals("3", problem.basis().orElseThrow().article().orElseThrow());
    }
    assertEquals(
        "l.yaml:22:24: NO-UNIT: 条件“工作年限”没有写单位 [某地等级评定办法第3条] -> 写明单位：years",
        problems.list().get(0).describe(Locale.CHINESE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "format: fengqiao-ladder/1 | format: fengqiao-ladder/2 | UNKNOWN-LADDER-FORMAT",
        "for: [full-time, part-time] | for: [] | FOR-NOBODY",
        "for: [full-time, part-time] | for: [specially-invited] | UNKNOWN-SOURCE-CODE",
        "from: 2020-01-01 | 'from: 2020-01-01\nuntil: 2019-01-01' | LADDER-ENDS-FIRST",
        "{least: 8, unit: years} | {least: 8, unit: months} | BAD-VALUE",
        "{least: 5, unit: days, over | {least: 5, over | NO-UNIT",
        "{least: 300, unit: cases, over | {least: 300, over | NO-UNIT",
        "{within: 3, unit: years} | {within: 3} | NO-UNIT",
        "{most: 2, unit: mediators} | {most: 2} | NO-UNIT",
        "{most: 2, unit: mediators} | {most: 120%} | BAD-VALUE",
        "oral-share: | verbal-share: | ONE-KEY-OF",
        "over: each-year, years: 3} | over: each-year} | MISSING-KEY",
        "over: cumulative} | 'over: cumulative, years: 3}' | UNKNOWN-KEY",
        "needed: 2 | needed: 4 | CONTRADICTION",
        "length: 24, unit: months | length: 24, unit: calendar-days | UNKNOWN-SOURCE-CODE",
        "first: any-step | first: whatever | BAD-VALUE",
        "level: prefecture | level: planet | UNKNOWN-SOURCE-CODE",
        "id: FOUR | 'id: FOUR\nregion: \"9901\"' | BAD-VALUE",
      })
  void whatCannotBeReadIsRefusedWithAType(String written, String instead, String code) {
    String original = Ladders.text("four.yaml");
    String text = original.replace(written, instead);
    assertTrue(!text.equals(original), written);
    assertTrue(
        refusal(text).stream().anyMatch(each -> each.code().code().equals(code)),
        () -> reports(refusal(text)).toString());
  }

  @Test
  void aStepThatCannotBeReadMakesNoHole() {
    Problems problems =
        refusal(Ladders.text("four.yaml").replace("years-of-work: {least: 3", "work: {least: 3"));
    assertEquals(List.of("l.yaml:53:9 ONE-KEY-OF", "l.yaml:53:9 UNKNOWN-KEY"), reports(problems));
  }

  @Test
  void aLadderWithoutStepsAndATextWithoutALadderAreRefused() {
    String none = Ladders.text("none.yaml");
    String head = none.substring(0, none.indexOf("steps:"));
    assertTrue(refusal(head + "steps: []").contains(GradingProblem.NO_STEPS));
    assertTrue(refusal(head).contains(SourceProblem.MISSING_KEY));
    assertTrue(refusal("- one\n- two").contains(SourceProblem.WRONG_SHAPE));
  }

  @Test
  void anAmendedLadderNamesTheOneItContinues() {
    String text = Ladders.text("four.yaml").replace("id: FOUR", "id: FOUR-2\ncontinues: [FOUR]");
    GradingLadder amended = GradingLadderReader.read("l.yaml", text);
    assertEquals(3, amended.find(new Grade("FOUR", "3")).orElseThrow().rank());
  }

  @Test
  void onlyTheLowestStepMayAskForNothing() {
    String text = Ladders.text("none.yaml");
    assertEquals(5, GradingLadderReader.read("l.yaml", text).steps().size());
    Problems problems =
        refusal(
            text.replace(
                "all-of: [cases: {least: 20, unit: cases, over: cumulative}]", "all-of: []"));
    assertTrue(problems.contains(GradingProblem.STEP_ASKS_NOTHING));
  }
}
