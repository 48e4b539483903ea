package org.fengqiao.mediation.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

  private static final Problem WARNING =
      Problem.of(KernelProblem.UNKNOWN_CODE, "row 7", "X", "channels", DAY, List.of("A", "B"));

  private static final Problem ERROR = WARNING.about("row 8").as(Severity.ERROR);

  @Test
  void aProblemIsDescribedInBothLanguages() {
    assertEquals(
        "row 7: UNKNOWN-CODE: code X is not in channels on 2026-03-30"
            + " -> use one of A, B, or add the code to the table with its period",
        WARNING.describe(Locale.ENGLISH));
    assertEquals(
        "row 7: UNKNOWN-CODE: 代码 X 在 2026-03-30 不属于 channels" + " -> 请使用 A、B 之一，或将该代码连同有效期加入代码表",
        WARNING.describe(Locale.CHINA));
  }

  @Test
  void theBasisIsPartOfTheDescription() {
    Problem withBasis = WARNING.because(LegalBasis.mediationLaw("17"));
    assertTrue(withBasis.describe(Locale.CHINA).contains("[人民调解法（2010）第17条]"));
    assertTrue(
        withBasis.describe(Locale.ENGLISH).contains("[People's Mediation Law (2010) art. 17]"));
    assertEquals(Optional.empty(), WARNING.basis());
  }

  @Test
  void argumentsAreShownInTheLanguageOfTheReader() {
    Problem problem =
        Problem.of(
            KernelProblem.UNKNOWN_CODE,
            "row 7",
            LocalText.of("春节", "Spring Festival"),
            Severity.ERROR,
            Ratio.ofPercent(97),
            List.of(Fen.of(30_000)));
    assertEquals("代码 春节 在 97.00% (97/100) 不属于 错误", problem.message(Locale.CHINA));
    assertEquals(
        "code Spring Festival is not in error on 97.00% (97/100)", problem.message(Locale.ENGLISH));
    assertTrue(problem.remedy(Locale.ENGLISH).orElseThrow().contains("300.00"));
  }

  @Test
  void whatCannotBeShownIsNoArgument() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Problem.of(KernelProblem.UNKNOWN_CODE, "row 7", new Object()));
    assertThrows(
        IllegalArgumentException.class,
        () -> Problem.of(KernelProblem.UNKNOWN_CODE, "row 7", List.of(new Object())));
    Problem mixed = Problem.of(KernelProblem.UNKNOWN_CODE, "row 7", List.of("", new Object()));
    assertThrows(IllegalArgumentException.class, () -> mixed.message(Locale.ENGLISH));
  }

  @Test
  void aProblemHasTheSeverityOfItsCodeUnlessItSaysOtherwise() {
    assertEquals(Severity.WARNING, WARNING.severity());
    assertEquals(Severity.ERROR, ERROR.severity());
  }

  @Test
  void onlyAnErrorStops() {
    Problems warnings = Problems.of(WARNING);
    assertSame(warnings, warnings.orThrow());
    assertFalse(warnings.hasErrors());
    assertTrue(Problems.none().isEmpty());
    assertSame(Problems.none().list(), Problems.none().orThrow().list());
  }

  @Test
  void aRefusalCarriesEveryProblemAtOnceInOrder() {
    Problems all = Problems.of(WARNING).and(Problems.of(ERROR, WARNING));
    ProblemsException refused = assertThrows(ProblemsException.class, all::orThrow);
    assertEquals(List.of(WARNING, ERROR, WARNING), refused.problems().list());
    assertEquals(3, refused.toString().lines().count());
    assertEquals(List.of(ERROR), all.only(Severity.ERROR).list());
  }
}
