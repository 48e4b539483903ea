package org.fengqiao.mediation.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RatioProperties {

  private static final long MAX = Long.MAX_VALUE;

  @Property
  void comparingIsExactForTheLargestNumbers(
      @ForAll @LongRange(min = 0, max = MAX) long a,
      @ForAll @LongRange(min = 1, max = MAX) long b,
      @ForAll @LongRange(min = 0, max = MAX) long c,
      @ForAll @LongRange(min = 1, max = MAX) long d) {
    int exact =
        BigInteger.valueOf(a)
            .multiply(BigInteger.valueOf(d))
            .compareTo(BigInteger.valueOf(c).multiply(BigInteger.valueOf(b)));
    assertEquals(exact, Ratio.ofFraction(a, b).compareTo(Ratio.ofFraction(c, d)));
    assertEquals(-exact, Ratio.ofFraction(c, d).compareTo(Ratio.ofFraction(a, b)));
  }

  @Property
  void scalingBothNumbersChangesNothing(
      @ForAll @IntRange(max = 100_000) int n,
      @ForAll @IntRange(min = 1, max = 100_000) int d,
      @ForAll @IntRange(min = 1, max = 1000) int factor) {
    Ratio small = Ratio.ofFraction(n, d);
    Ratio large = Ratio.ofFraction((long) n * factor, (long) d * factor);
    assertEquals(0, small.compareTo(large));
    assertEquals(small.toPercent(2), large.toPercent(2));
  }

  @Property
  void aThresholdCountsItselfAndNothingBelow(
      @ForAll @IntRange(min = 1, max = 100_000) int n,
      @ForAll @IntRange(min = 1, max = 100_000) int d) {
    Ratio threshold = Ratio.ofFraction(n, d);
    assertTrue(threshold.isAtLeast(threshold));
    assertTrue(Ratio.ofFraction(n + 1L, d).isAtLeast(threshold));
    assertFalse(Ratio.ofFraction(n - 1L, d).isAtLeast(threshold));
  }

  @Property
  void aPercentageIsReadExactly(
      @ForAll @LongRange(min = 0, max = 1_000_000) long unscaled,
      @ForAll @IntRange(max = 6) int scale) {
    BigDecimal percent = BigDecimal.valueOf(unscaled, scale);
    assertEquals(
        percent.setScale(6, RoundingMode.UNNECESSARY), Ratio.ofPercent(percent).toPercent(6));
  }
}
