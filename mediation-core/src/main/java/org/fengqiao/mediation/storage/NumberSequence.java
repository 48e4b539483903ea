package org.fengqiao.mediation.storage;

import java.util.Comparator;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * The running numbers a committee gives in one civil year, as in （2019）某人调字第1号. How the number is
 * dressed is the host's.
 *
 * @param committee who gives the numbers
 * @param year the civil year, {@value #FIRST_YEAR} to {@value #LAST_YEAR}
 */
public record NumberSequence(OrganisationId committee, int year)
    implements Comparable<NumberSequence> {

  /** The first year there are numbers for. */
  public static final int FIRST_YEAR = 1900;

  /** The last year there are numbers for. */
  public static final int LAST_YEAR = 9999;

  private static final Comparator<NumberSequence> ORDER =
      Comparator.comparing(NumberSequence::committee).thenComparing(NumberSequence::year);

  /** Checks the year. */
  public NumberSequence {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "a year of numbers is " + FIRST_YEAR + " to " + LAST_YEAR + ": " + year);
    }
  }

  @Override
  public int compareTo(NumberSequence other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return committee.text() + "/" + year;
  }
}
