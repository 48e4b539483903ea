package org.fengqiao.mediation.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.kernel.Severity;
import org.fengqiao.mediation.screening.DisputeTypes;
import org.junit.jupiter.api.Test;

class ValuesTest {

  private static final LocalDate DAY = LocalDate.of(2019, 1, 1);

  private static <T> Optional<T> value(String yaml, ValueReader<T> reader) {
    return new TreeReader(SourceReader.read("f", "k: " + yaml + "\n"))
        .root(map -> map.required("k", reader));
  }

  private static <T> String problem(String yaml, ValueReader<T> reader) {
    TreeReader tree = new TreeReader(SourceReader.read("f", "k: " + yaml + "\n"));
    assertEquals(Optional.empty(), tree.root(map -> map.required("k", reader)));
    assertEquals(1, tree.problems().list().size(), tree.problems().toString());
    return tree.problems().describe(Locale.ENGLISH);
  }

  @Test
  void aDateThatDoesNotExistIsNamed() {
    assertEquals(
        "f:1:4: IMPOSSIBLE-DATE: the date 2022-02-30 does not exist -> write a date of the calendar",
        problem("2022-02-30", Values.date()));
    assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), value("2024-02-29", Values.date()));
  }

  @Test
  void aDateOfAnotherFormIsToldTheForm() {
    assertTrue(problem("30.4.2018", Values.date()).contains("write a day such as 2022-03-15"));
    assertTrue(problem("2018-4-30", Values.date()).contains("BAD-VALUE"));
  }

  @Test
  void aMonthIsReadAndItsNumberChecked() {
    assertEquals(Optional.of(YearMonth.of(2018, 3)), value("2018-03", Values.month()));
    assertTrue(problem("2018-13", Values.month()).contains("IMPOSSIBLE-DATE"));
  }

  @Test
  void aRateIsExactAndNeedsItsSign() {
    assertEquals(
        0, Ratio.ofFraction(975, 1000).compareTo(value("97.5%", Values.ratio()).orElseThrow()));
    assertTrue(problem("97.5", Values.ratio()).contains("a percentage such as 96%"));
  }

  @Test
  void numbersOutsideTheirRangeAreToldTheRange() {
    assertEquals(Optional.of(28L), value("28", Values.integer(1, 28)));
    assertTrue(problem("29", Values.integer(1, 28)).contains("a whole number from 1 to 28"));
    assertTrue(problem("3.5", Values.integer(1, 28)).contains("BAD-VALUE"));
    assertTrue(problem("99999999999999999999", Values.integer(1, 28)).contains("BAD-VALUE"));
  }

  @Test
  void flagsAreTrueOrFalseOnly() {
    assertEquals(Optional.of(true), value("true", Values.flag()));
    assertTrue(problem("yes", Values.flag()).contains("true or false"));
  }

  @Test
  void anUnknownCodeIsToldTheValidOnes() {
    assertEquals(Optional.of(Severity.WARNING), value("w", Values.code(Severity.class)));
    assertTrue(problem("X", Values.code(Severity.class)).contains("use one of E, W, I"));
    assertTrue(
        problem("NEIGHBOR", Values.code(DisputeTypes.national(), DAY)).contains("NEIGHBOUR"));
  }

  @Test
  void aTextStandsForItselfInBothLanguages() {
    assertEquals(Optional.of(LocalText.chinese("村")), value("村", Values.localText()));
    assertEquals(
        Optional.of(LocalText.of("村", "village")),
        value("{zh: 村, en: village}", Values.localText()));
    assertTrue(problem("{en: village}", Values.localText()).contains("zh is missing"));
  }

  @Test
  void aWrongShapeNamesBothShapes() {
    assertEquals(
        "f:1:4: WRONG-SHAPE: a list is expected here, not a text",
        problem("x", Values.list(Values.text())));
    assertTrue(problem("[x]", Values.text()).contains("a text is expected here, not a list"));
    assertTrue(
        problem("[x]", Values.mapping(map -> Optional.of("")))
            .contains("keys with values is expected here, not a list"));
  }

  @Test
  void emptyTextsAreRefusedAndNothingIsAbsent() {
    assertTrue(problem("'  '", Values.text()).contains("EMPTY-TEXT"));
    assertTrue(problem("null", Values.text()).contains("MISSING-KEY"));
    assertEquals(Optional.of("null"), value("'null'", Values.text()));
  }

  @Test
  void aBadItemDoesNotHideTheNextOne() {
    TreeReader tree = new TreeReader(SourceReader.read("f", "k: [2022-02-30, 2022-01-01, x]\n"));
    assertEquals(
        Optional.of(List.of(LocalDate.of(2022, 1, 1))),
        tree.root(map -> map.optional("k", Values.list(Values.date()))));
    assertEquals(2, tree.problems().list().size());
  }

  @Test
  void unknownKeysAreToldTheValidOnesAndNothingIsBuilt() {
    TreeReader tree = new TreeReader(SourceReader.read("f", "a: 1\nbb: 2\n"));
    Optional<String> read =
        tree.root(
            map -> {
              Optional<String> a = map.required("a", Values.text());
              map.optional("b", Values.text());
              return map.finish(a::orElseThrow);
            });
    assertEquals(Optional.empty(), read);
    assertEquals(
        "f:2:1: UNKNOWN-KEY: unknown key bb -> valid keys are a, b",
        tree.problems().describe(Locale.ENGLISH));
  }

  @Test
  void anInvariantThatFailsIsReportedWhereTheMappingStands() {
    TreeReader tree = new TreeReader(SourceReader.read("f", "a: ' '\n"));
    Optional<LocalText> read = tree.root(map -> map.finish(() -> LocalText.chinese(" ")));
    assertEquals(Optional.empty(), read);
    Problems problems = tree.problems();
    assertTrue(problems.contains(SourceProblem.UNKNOWN_KEY));
    TreeReader clean = new TreeReader(SourceReader.read("f", "{}\n"));
    clean.root(map -> map.finish(() -> LocalText.chinese(" ")));
    assertTrue(clean.problems().describe(Locale.ENGLISH).startsWith("f:1:1: CONTRADICTION"));
  }

  @Test
  void exactlyOneOfSomeKeysMayStand() {
    TreeReader tree = new TreeReader(SourceReader.read("f", "a: 1\nb: 2\n"));
    tree.root(map -> map.oneOf(List.of("a", "b", "c")));
    assertTrue(
        tree.problems().describe(Locale.ENGLISH).contains("exactly one of these keys is expected"));
  }
}
