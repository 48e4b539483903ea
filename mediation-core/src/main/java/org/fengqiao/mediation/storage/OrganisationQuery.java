package org.fengqiao.mediation.storage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.committee.OrganisationKind;

/**
 * Which organisations a list is about.
 *
 * @param scope whose organisations
 * @param kinds exactly these kinds; empty for all
 * @param activeOn only those that exist on this day; empty for all
 * @param page which part of the list
 */
public record OrganisationQuery(
    Scope scope, Set<OrganisationKind> kinds, Optional<LocalDate> activeOn, PageRequest page) {

  /** Copies the set. */
  public OrganisationQuery {
    kinds = Set.copyOf(kinds);
  }

  /** Returns the query for all organisations of a scope. */
  public static OrganisationQuery of(Scope scope, PageRequest page) {
    return new OrganisationQuery(scope, Set.of(), Optional.empty(), page);
  }

  /** Returns the same query for the page after a cursor. */
  public OrganisationQuery after(Cursor cursor) {
    return new OrganisationQuery(scope, kinds, activeOn, page.after(cursor));
  }
}
