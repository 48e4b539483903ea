package org.fengqiao.mediation.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LegalBasisTest {

  private static LegalBasis.Builder ministryRule() {
    return LegalBasis.builder()
        .instrument(LocalText.of("某规定", "a rule"))
        .certainty(Certainty.OFFICIAL_NORM);
  }

  @Test
  void aCitationNamesTheEditionItsNumberingBelongsTo() {
    LegalBasis basis = LegalBasis.law("民事诉讼法", "Civil Procedure Law", "2023", "205");
    assertEquals("民事诉讼法（2023）第205条", basis.cite(Locale.CHINA));
    assertEquals("Civil Procedure Law (2023) art. 205", basis.cite(Locale.ENGLISH));
    assertEquals(Certainty.LAW, basis.certainty());
  }

  @Test
  void aPlaceThatIsNoNumberIsCitedAsItIs() {
    LegalBasis basis = ministryRule().article("三(一)").build();
    assertEquals("某规定三(一)", basis.cite(Locale.CHINA));
    assertEquals("a rule 三(一)", basis.cite(Locale.ENGLISH));
  }

  @Test
  void ourOwnDefaultsSayThatTheyAre() {
    assertEquals(Certainty.OUR_DEFAULT, LegalBasis.ourDefault().certainty());
    assertEquals("library default [OUR-DEFAULT]", LegalBasis.ourDefault().toString());
  }

  @Test
  void anInstrumentIsInForceFromItsFirstToItsLastDay() {
    LocalDate first = LocalDate.of(2011, 1, 1);
    LocalDate last = LocalDate.of(2020, 12, 31);
    LegalBasis basis = ministryRule().validFrom(first).validTo(last).build();
    assertTrue(basis.isValidOn(first));
    assertTrue(basis.isValidOn(last));
    assertFalse(basis.isValidOn(first.minusDays(1)));
    assertFalse(basis.isValidOn(last.plusDays(1)));
    assertTrue(ministryRule().build().isValidOn(first));
  }

  @Test
  void anInstrumentDoesNotEndBeforeItBegins() {
    LegalBasis.Builder wrong =
        ministryRule().validFrom(LocalDate.of(2021, 1, 1)).validTo(LocalDate.of(2020, 1, 1));
    assertThrows(IllegalArgumentException.class, wrong::build);
  }
}
