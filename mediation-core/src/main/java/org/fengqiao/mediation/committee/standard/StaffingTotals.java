package org.fengqiao.mediation.committee.standard;

import org.fengqiao.mediation.committee.StaffingGap;

/**
 * How the organisations of a region stand to their staffing standards. An organisation held against
 * two standards, one for each engagement that counts, counts twice.
 *
 * @param gaps the gaps that were added up
 * @param owed those that bind: the others lack the conditions
 * @param met those that bind and are met
 * @param unknown those that bind and cannot be told
 * @param present the people there are
 * @param missing the people that are missing
 * @param surplus the people above the end of a closed range
 */
public record StaffingTotals(
    long gaps, long owed, long met, long unknown, long present, long missing, long surplus) {

  /** Returns the totals of nothing. */
  public static StaffingTotals zero() {
    return new StaffingTotals(0, 0, 0, 0, 0, 0, 0);
  }

  /** Returns the totals of one gap. */
  public static StaffingTotals of(StaffingGap gap) {
    return new StaffingTotals(
        1,
        gap.owed() ? 1 : 0,
        gap.owed() && gap.isMet() ? 1 : 0,
        gap.unknown().isPresent() ? 1 : 0,
        gap.fullTime(),
        gap.missing(),
        gap.surplus());
  }

  /** Returns the totals of both. */
  public StaffingTotals plus(StaffingTotals other) {
    return new StaffingTotals(
        gaps + other.gaps,
        owed + other.owed,
        met + other.met,
        unknown + other.unknown,
        present + other.present,
        missing + other.missing,
        surplus + other.surplus);
  }
}
