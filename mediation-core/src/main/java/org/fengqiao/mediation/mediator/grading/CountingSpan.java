package org.fengqiao.mediation.mediator.grading;

import java.util.Locale;
import java.util.stream.IntStream;
import org.fengqiao.mediation.kernel.Coded;

/**
 * The years a criterion counts: all so far, or the last complete calendar years before the year of
 * the assessment, together or each for itself.
 *
 * @param kind which
 * @param years how many complete years, 1 to 50; 0 for all so far
 */
public record CountingSpan(Kind kind, int years) {

  private static final int MOST_YEARS = 50;

  /** How years are counted. */
  public enum Kind implements Coded {
    /** All years so far, the current one included (累计). */
    CUMULATIVE("CUMULATIVE"),
    /** The last complete years together. */
    TOGETHER("TOGETHER"),
    /** Each of the last complete years for itself (每年). */
    EACH_YEAR("EACH-YEAR");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Checks that only complete years have a number. */
  public CountingSpan {
    boolean counted = kind != Kind.CUMULATIVE;
    if (counted ? years < 1 || years > MOST_YEARS : years != 0) {
      throw new IllegalArgumentException(
          "a span of "
              + kind.code()
              + (counted ? " has 1 to " + MOST_YEARS + " years: " : " has no number of years: ")
              + years);
    }
  }

  /** Returns all years so far. */
  public static CountingSpan cumulative() {
    return new CountingSpan(Kind.CUMULATIVE, 0);
  }

  /** Returns the last complete years together. */
  public static CountingSpan together(int years) {
    return new CountingSpan(Kind.TOGETHER, years);
  }

  /** Returns each of the last complete years for itself. */
  public static CountingSpan eachYear(int years) {
    return new CountingSpan(Kind.EACH_YEAR, years);
  }

  /** Returns the complete years before a year, the first of them first; none if cumulative. */
  IntStream before(int year) {
    return IntStream.range(year - years, year);
  }

  /** Returns the kind and the number of years, such as {@code each-year 2}. */
  @Override
  public String toString() {
    String name = kind.code().toLowerCase(Locale.ROOT);
    return kind == Kind.CUMULATIVE ? name : name + " " + years;
  }
}
