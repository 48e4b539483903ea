package org.fengqiao.mediation.storage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.screening.LeadState;
import org.immutables.value.Value;

/** Which leads a list is about. */
@Value.Immutable
@MediationStyle
public abstract class LeadQuery {

  LeadQuery() {}

  /** Returns whose leads. */
  public abstract Scope scope();

  /** Returns the states wanted; empty for all. */
  public abstract Set<LeadState> states();

  /** Returns the first day of finding wanted. */
  public abstract Optional<LocalDate> foundFrom();

  /** Returns the last day of finding wanted. */
  public abstract Optional<LocalDate> foundTo();

  /** Returns the day on which the time limit must be over; only leads that are not final then. */
  public abstract Optional<LocalDate> overdueOn();

  /** Returns which part of the list. */
  public abstract PageRequest page();

  /** Returns the query for all leads of a scope. */
  public static LeadQuery of(Scope scope, PageRequest page) {
    return builder().scope(scope).page(page).build();
  }

  /** Returns the same query for the page after a cursor. */
  public final LeadQuery after(Cursor cursor) {
    return builder().from(this).page(page().after(cursor)).build();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LeadQuery}. */
  public static final class Builder extends ImmutableLeadQuery.Builder {
    Builder() {}
  }
}
