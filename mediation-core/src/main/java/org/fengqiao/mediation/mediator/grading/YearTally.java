package org.fengqiao.mediation.mediator.grading;

/**
 * The disputes a mediator concluded in a calendar year. Every success has an agreement, oral or
 * written (成功 = 口头 + 书面), so the oral ones are part of the successful ones. A year without any is a
 * tally of zeros; a year without a tally is not known.
 *
 * @param year the calendar year
 * @param cases the disputes mediated to an end, zero or more
 * @param successful those of them with an agreement
 * @param oral those of the successful ones whose agreement is oral (口头协议)
 */
public record YearTally(int year, long cases, long successful, long oral) {

  /** Checks that each number is part of the one before. */
  public YearTally {
    if (oral < 0 || successful < oral || cases < successful) {
      throw new IllegalArgumentException(
          "a tally of "
              + year
              + " needs 0 <= oral <= successful <= cases: "
              + oral
              + ", "
              + successful
              + ", "
              + cases);
    }
  }
}
