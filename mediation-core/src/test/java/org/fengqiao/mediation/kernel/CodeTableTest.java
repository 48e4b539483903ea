package org.fengqiao.mediation.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeTableTest {

  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final LocalDate END = LocalDate.of(2023, 12, 31);

  private static final CodeTable CHANNELS =
      CodeTable.of(
          "channels", List.of(entry("WALK-IN", Optional.empty()), entry("FAX", Optional.of(END))));

  private static CodeTable.Entry entry(String code, Optional<LocalDate> validTo) {
    return new CodeTable.Entry(code, LocalText.chinese("渠道"), START, validTo);
  }

  @Test
  void aCodeMayBeUsedFromItsFirstToItsLastDay() {
    assertTrue(CHANNELS.check("case 1", "FAX", START).isEmpty());
    assertTrue(CHANNELS.check("case 1", "FAX", END).isEmpty());
    assertFalse(CHANNELS.check("case 1", "FAX", END.plusDays(1)).isEmpty());
    assertFalse(CHANNELS.check("case 1", "FAX", START.minusDays(1)).isEmpty());
    assertEquals(List.of("WALK-IN", "FAX"), CHANNELS.codesOn(END));
    assertEquals(List.of("WALK-IN"), CHANNELS.codesOn(END.plusDays(1)));
  }

  @Test
  void anUnknownCodeIsReportedWithTheValidOnesAndNotRefused() {
    Problems problems = CHANNELS.check("case 1", "PIGEON", END.plusDays(1));
    assertTrue(problems.contains(KernelProblem.UNKNOWN_CODE));
    assertFalse(problems.hasErrors());
    assertEquals(
        "case 1: UNKNOWN-CODE: code PIGEON is not in channels on 2024-01-01"
            + " -> use one of WALK-IN, or add the code to the table with its period",
        problems.describe(Locale.ENGLISH));
  }

  @Test
  void anEndedCodeIsStillFoundWhereItOccurs() {
    assertEquals(Optional.of(END), CHANNELS.find("FAX").orElseThrow().validTo());
    assertEquals(Optional.empty(), CHANNELS.find("PIGEON"));
  }

  @Test
  void aCodeStandsInATableOnce() {
    List<CodeTable.Entry> twice =
        List.of(entry("FAX", Optional.empty()), entry("FAX", Optional.empty()));
    assertThrows(IllegalArgumentException.class, () -> CodeTable.of("channels", twice));
  }

  @Test
  void anEntryNeedsAProperCodeAndPeriod() {
    assertThrows(IllegalArgumentException.class, () -> entry("fax", Optional.empty()));
    assertThrows(IllegalArgumentException.class, () -> entry("F".repeat(41), Optional.empty()));
    assertThrows(
        IllegalArgumentException.class, () -> entry("FAX", Optional.of(START.minusDays(1))));
  }
}
