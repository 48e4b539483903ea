package org.fengqiao.mediation.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction, for rates and thresholds. The two numbers are kept as counted, so that a rate
 * can show what it was computed from. Comparing is exact and looks at the value only: 1/2 compares
 * equal to 2/4 without being {@linkplain #equals(Object) equal} to it. A rate with nothing to
 * divide by is not a ratio but <em>not measurable</em>.
 *
 * @param numerator zero or more
 * @param denominator greater than zero
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {

  /** Checks the ranges. */
  public Ratio {
    if (numerator < 0 || denominator <= 0) {
      throw new IllegalArgumentException(
          "a ratio needs numerator >= 0 and denominator > 0: " + numerator + "/" + denominator);
    }
  }

  /** Returns the ratio of two counts. */
  public static Ratio ofFraction(long numerator, long denominator) {
    return new Ratio(numerator, denominator);
  }

  /**
   * Returns a ratio given in percent, such as {@code 96} or {@code 97.5}, exactly.
   *
   * @throws IllegalArgumentException if the number is negative or too large
   */
  public static Ratio ofPercent(BigDecimal percent) {
    BigDecimal plain = percent.stripTrailingZeros();
    int scale = Math.max(plain.scale(), 0);
    try {
      long numerator = plain.movePointRight(scale).longValueExact();
      return new Ratio(numerator, BigInteger.TEN.pow(scale + 2).longValueExact());
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("not a percentage: " + percent, e);
    }
  }

  /** Returns a ratio given in whole percent. */
  public static Ratio ofPercent(long percent) {
    return new Ratio(percent, 100);
  }

  /** Returns whether this value is at least the other one; the bound counts (convention C-1). */
  public boolean isAtLeast(Ratio threshold) {
    return compareTo(threshold) >= 0;
  }

  /** Returns the value in percent, rounded half up to the given number of decimals. */
  public BigDecimal toPercent(int decimals) {
    return BigDecimal.valueOf(numerator)
        .multiply(BigDecimal.valueOf(100))
        .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Ratio other) {
    return product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
  }

  private static BigInteger product(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }

  /**
   * Returns the value in percent with two decimals and the fraction, such as 97.63% (6217/6368).
   */
  @Override
  public String toString() {
    return toPercent(2) + "% (" + numerator + "/" + denominator + ")";
  }
}
