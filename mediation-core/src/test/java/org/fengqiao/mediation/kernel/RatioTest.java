package org.fengqiao.mediation.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RatioTest {

  @Test
  void aRateShowsWhatItWasCountedFrom() {
    assertEquals("97.63% (6217/6368)", Ratio.ofFraction(6217, 6368).toString());
  }

  @Test
  void thePercentageIsRoundedHalfUpOnlyForShowing() {
    Ratio justBelow = Ratio.ofFraction(96_999, 100_000);
    assertEquals(new BigDecimal("97.00"), justBelow.toPercent(2));
    assertTrue(justBelow.compareTo(Ratio.ofPercent(97)) < 0);
  }

  @Test
  void equalValuesWithOtherCountsAreNotTheSameRate() {
    assertEquals(0, Ratio.ofFraction(1, 2).compareTo(Ratio.ofFraction(2, 4)));
    assertNotEquals(Ratio.ofFraction(1, 2), Ratio.ofFraction(2, 4));
  }

  @Test
  void nothingToDivideByIsNoRatio() {
    assertThrows(IllegalArgumentException.class, () -> Ratio.ofFraction(0, 0));
    assertThrows(IllegalArgumentException.class, () -> Ratio.ofFraction(-1, 2));
  }

  @Test
  void negativeAndUnrepresentablePercentagesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Ratio.ofPercent(new BigDecimal("-0.01")));
    assertThrows(IllegalArgumentException.class, () -> Ratio.ofPercent(new BigDecimal("1E-17")));
    assertThrows(IllegalArgumentException.class, () -> Ratio.ofPercent(new BigDecimal("1E30")));
  }
}
