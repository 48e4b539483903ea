package org.fengqiao.mediation.storage;

import java.time.YearMonth;
import org.fengqiao.mediation.actor.Scope;

/**
 * Which figures are wanted.
 *
 * @param scope whose cases
 * @param milestone what is counted
 * @param from the first civil month
 * @param to the last civil month, not before the first
 */
public record TallyQuery(Scope scope, Milestone milestone, YearMonth from, YearMonth to) {

  /** Checks the order of the months. */
  public TallyQuery {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("the last month " + to + " lies before " + from);
    }
  }
}
