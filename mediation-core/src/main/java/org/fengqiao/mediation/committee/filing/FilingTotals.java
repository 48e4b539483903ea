package org.fengqiao.mediation.committee.filing;

/**
 * The filings of the organisations of a region.
 *
 * @param owed what had to be filed
 * @param inTime what was filed in time
 * @param late what was filed late
 * @param open what is not filed and not late
 * @param overdue what is not filed and late
 */
public record FilingTotals(long owed, long inTime, long late, long open, long overdue) {

  /** Returns the totals of nothing. */
  public static FilingTotals zero() {
    return new FilingTotals(0, 0, 0, 0, 0);
  }

  /** Returns the totals of one filing. */
  public static FilingTotals of(FilingBalance one) {
    return new FilingTotals(
        1,
        one.status() == FilingStatus.IN_TIME ? 1 : 0,
        one.status() == FilingStatus.LATE ? 1 : 0,
        one.status() == FilingStatus.OPEN ? 1 : 0,
        one.status() == FilingStatus.OVERDUE ? 1 : 0);
  }

  /** Returns the totals of both. */
  public FilingTotals plus(FilingTotals other) {
    return new FilingTotals(
        owed + other.owed,
        inTime + other.inTime,
        late + other.late,
        open + other.open,
        overdue + other.overdue);
  }
}
