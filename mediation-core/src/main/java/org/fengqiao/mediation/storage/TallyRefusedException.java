package org.fengqiao.mediation.storage;

import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.mediation.kernel.MediationException;

/** A count was asked for by more dimensions than three, or by some that its milestone has not. */
public final class TallyRefusedException extends MediationException {

  private static final long serialVersionUID = 1L;

  private final Milestone milestone;
  private final transient Set<TallyDimension> refused;

  private TallyRefusedException(Milestone milestone, Set<TallyDimension> refused, String why) {
    super("a count of " + milestone + " cannot be told apart by " + refused + ": " + why);
    this.milestone = milestone;
    this.refused = Set.copyOf(refused);
  }

  static void check(Milestone milestone, Set<TallyDimension> by) {
    Set<TallyDimension> missing = new TreeSet<>(by);
    missing.removeAll(milestone.dimensions());
    if (!missing.isEmpty()) {
      throw new TallyRefusedException(
          milestone, missing, "it has " + new TreeSet<>(milestone.dimensions()));
    }
    if (by.size() > TallyQuery.MOST_DIMENSIONS) {
      throw new TallyRefusedException(
          milestone,
          new TreeSet<>(by),
          "these are "
              + by.size()
              + ", at most "
              + TallyQuery.MOST_DIMENSIONS
              + " go together; leave some out and add up");
    }
  }

  /** Returns what was to be counted. */
  public Milestone milestone() {
    return milestone;
  }

  /** Returns the dimensions the milestone has not, or all if they are too many. */
  public Set<TallyDimension> refused() {
    return refused;
  }
}
