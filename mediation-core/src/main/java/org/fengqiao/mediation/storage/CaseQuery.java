package org.fengqiao.mediation.storage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.immutables.value.Value;

/** Which cases a list is about. */
@Value.Immutable
@MediationStyle
public abstract class CaseQuery {

  CaseQuery() {}

  /** Returns whose cases. */
  public abstract Scope scope();

  /** Returns the main states wanted; empty for all. */
  public abstract Set<CaseState> states();

  /** Returns the first day of registration wanted. */
  public abstract Optional<LocalDate> registeredFrom();

  /** Returns the last day of registration wanted. */
  public abstract Optional<LocalDate> registeredTo();

  /** Returns which part of the list. */
  public abstract PageRequest page();

  /** Returns the query for all cases of a scope. */
  public static CaseQuery of(Scope scope, PageRequest page) {
    return builder().scope(scope).page(page).build();
  }

  /** Returns the same query for the page after a cursor. */
  public final CaseQuery after(Cursor cursor) {
    return builder().from(this).page(page().after(cursor)).build();
  }

  /** For adapters: returns whether the list shows a case that its scope reaches. */
  public final boolean matches(CaseSummary summary) {
    LocalDate day = summary.registeredOn();
    return (states().isEmpty() || states().contains(summary.state()))
        && registeredFrom().map(first -> !day.isBefore(first)).orElse(true)
        && registeredTo().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CaseQuery}. */
  public static final class Builder extends ImmutableCaseQuery.Builder {
    Builder() {}
  }
}
