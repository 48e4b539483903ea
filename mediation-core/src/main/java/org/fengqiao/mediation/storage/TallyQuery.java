package org.fengqiao.mediation.storage;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fengqiao.mediation.actor.Scope;

/**
 * Which figures are wanted.
 *
 * @param scope whose cases
 * @param milestone what is counted
 * @param from the first civil month
 * @param to the last civil month, not before the first
 * @param by what tells the rows apart, at most {@value #MOST_DIMENSIONS}; none asks for one sum
 */
public record TallyQuery(
    Scope scope, Milestone milestone, YearMonth from, YearMonth to, SortedSet<TallyDimension> by) {

  /** How many dimensions go together. */
  public static final int MOST_DIMENSIONS = 3;

  /**
   * Checks the order of the months and the dimensions.
   *
   * @throws TallyRefusedException if the dimensions are too many, or the milestone has not all
   */
  public TallyQuery {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the last month " + to + " lies before " + from);
    }
    TallyRefusedException.check(milestone, by);
    by = Collections.unmodifiableSortedSet(new TreeSet<>(by));
  }

  /** Asks as figures are mostly wanted: {@linkplain Milestone#usual() by county and month}. */
  public TallyQuery(Scope scope, Milestone milestone, YearMonth from, YearMonth to) {
    this(scope, milestone, from, to, new TreeSet<>(milestone.usual()));
  }

  /**
   * Returns the same query by other dimensions; by none it asks for one sum.
   *
   * @throws TallyRefusedException if they are too many, or the milestone has not all of them
   */
  public TallyQuery by(Set<TallyDimension> dimensions) {
    return new TallyQuery(scope, milestone, from, to, new TreeSet<>(dimensions));
  }

  /**
   * Returns the same query by other dimensions.
   *
   * @throws TallyRefusedException if they are too many, or the milestone has not all of them
   */
  public TallyQuery by(TallyDimension first, TallyDimension... more) {
    return by(EnumSet.of(first, more));
  }
}
