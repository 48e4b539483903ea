package org.fengqiao.mediation.storage;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.actor.Scope;

/**
 * Which mediators a list is about.
 *
 * @param scope whose mediators
 * @param engagedOn only those engaged or on a committee on this day; empty for all
 * @param page which part of the list
 */
public record MediatorQuery(Scope scope, Optional<LocalDate> engagedOn, PageRequest page) {

  /** Returns the query for all mediators of a scope. */
  public static MediatorQuery of(Scope scope, PageRequest page) {
    return new MediatorQuery(scope, Optional.empty(), page);
  }

  /** Returns the same query for the page after a cursor. */
  public MediatorQuery after(Cursor cursor) {
    return new MediatorQuery(scope, engagedOn, page.after(cursor));
  }
}
