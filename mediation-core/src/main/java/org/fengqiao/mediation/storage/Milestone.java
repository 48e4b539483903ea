package org.fengqiao.mediation.storage;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.mediation.kernel.Coded;

/**
 * What is counted. Each counts in the civil month of its own day, within the holder, dispute type
 * and source of today: as long as these stay, a figure of March does not change in April; a case
 * that passes to another holder takes its past figures along. All can be counted by these and by
 * month; some have a dimension of their own. Cases linked as one dispute (T17) count once from the
 * month of the link on, under the smallest id; what is owed and done counts in whichever case it
 * stands.
 */
public enum Milestone implements Coded {
  /** Cases registered; usually counted by source too. */
  REGISTERED("REGISTERED", TallyDimension.SOURCE),
  /** Cases accepted. */
  ACCEPTED("ACCEPTED"),
  /** Cases ended, with or without agreement, by outcome. */
  ENDED("ENDED", TallyDimension.OUTCOME),
  /** Cases in which everything was settled, by the form of the agreement. */
  AGREED("AGREED", TallyDimension.FORM),
  /** Lines of agreements by their last day, with their amounts. */
  PERFORMANCE_DUE("PERFORMANCE-DUE"),
  /**
   * Lines of agreements by the day they were done, with what was paid in the month, by how. Money
   * counts when it is paid, also as a part of its line; the line counts when the rest is paid. A
   * month in which only parts were paid has a row that counts no line.
   */
  PERFORMANCE_DONE("PERFORMANCE-DONE", TallyDimension.MANNER),
  /** Return visits by their last day. */
  REVISIT_DUE("REVISIT-DUE"),
  /** Return visits by the day they were no longer owed, by how. */
  REVISIT_DONE("REVISIT-DONE", TallyDimension.MANNER),
  /** Reports of danger or harm that were owed, by the day they were due. */
  REPORT_DUE("REPORT-DUE"),
  /** Those of them that were made, by the day, by whether in time. */
  REPORT_DONE("REPORT-DONE", TallyDimension.MANNER),
  /** Cases closed; also by outcome. */
  CLOSED("CLOSED"),
  /** Cases archived; also by outcome. */
  ARCHIVED("ARCHIVED");

  private final String code;
  private final ImmutableSet<TallyDimension> usual;

  Milestone(String code, TallyDimension... own) {
    this.code = code;
    this.usual =
        Sets.immutableEnumSet(
            Iterables.concat(List.of(TallyDimension.COUNTY, TallyDimension.MONTH), List.of(own)));
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns by what it can be counted. */
  public Set<TallyDimension> dimensions() {
    Set<TallyDimension> dimensions = EnumSet.range(TallyDimension.PROVINCE, TallyDimension.SOURCE);
    dimensions.addAll(usual);
    if (this == CLOSED || this == ARCHIVED) {
      dimensions.add(TallyDimension.OUTCOME);
    }
    return dimensions;
  }

  /** Returns by what it is counted unless asked otherwise: county, month, and what is its own. */
  public Set<TallyDimension> usual() {
    return usual;
  }
}
