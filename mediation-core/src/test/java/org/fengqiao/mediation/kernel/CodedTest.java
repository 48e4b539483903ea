package org.fengqiao.mediation.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CodedTest {

  @Test
  void aMemberIsFoundByItsCodeAndNotByItsJavaName() {
    assertEquals(Certainty.OUR_DEFAULT, Coded.parse(Certainty.class, "OUR-DEFAULT"));
    assertThrows(UnknownCodeException.class, () -> Coded.parse(Certainty.class, "OUR_DEFAULT"));
  }

  @Test
  void anUnknownCodeNamesTheSetAndTheValidOnes() {
    UnknownCodeException refused =
        assertThrows(UnknownCodeException.class, () -> Coded.parse(Severity.class, "X"));
    assertEquals("Severity", refused.set());
    assertEquals("X", refused.code());
    assertEquals(List.of("E", "W", "I"), refused.validCodes());
    assertTrue(refused.toString().contains("[E, W, I]"), refused.toString());
  }

  @Test
  void labelsAreChineseForChineseAndEnglishForEveryOtherLanguage() {
    assertEquals("地方性法规", Certainty.LOCAL_REGULATION.label(Locale.SIMPLIFIED_CHINESE));
    assertEquals("地方性法规", Certainty.LOCAL_REGULATION.label(Locale.TRADITIONAL_CHINESE));
    assertEquals("local regulation", Certainty.LOCAL_REGULATION.label(Locale.ENGLISH));
    assertEquals("local regulation", Certainty.LOCAL_REGULATION.label(Locale.FRENCH));
  }

  @Test
  void theLanguageOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.CHINA);
      assertEquals("law", Certainty.LAW.label(Locale.ENGLISH));
      assertEquals("法律", Certainty.LAW.label(Locale.CHINA));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aTextIsShownInTheLanguageAskedFor() {
    LocalText name = LocalText.of("春节", "Spring Festival");
    assertEquals("春节", name.in(Locale.CHINA));
    assertEquals("Spring Festival", name.in(Locale.GERMAN));
    assertEquals("春节", LocalText.chinese("春节").in(Locale.ENGLISH));
    assertThrows(IllegalArgumentException.class, () -> LocalText.of("春节", " "));
  }
}
