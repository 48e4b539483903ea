package org.fengqiao.mediation.storage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.campaign.DutyKind;
import org.fengqiao.mediation.campaign.DutyStatus;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.immutables.value.Value;

/** Which duties a list is about. */
@Value.Immutable
@MediationStyle
public abstract class DutyQuery {

  DutyQuery() {}

  /** Returns whose duties. */
  public abstract Scope scope();

  /** Returns the campaign wanted; empty for all. */
  public abstract Optional<CampaignId> campaign();

  /** Returns the kinds wanted; empty for all. */
  public abstract Set<DutyKind> kinds();

  /** Returns the first last day wanted. */
  public abstract Optional<LocalDate> lastDayFrom();

  /** Returns the last last day wanted. */
  public abstract Optional<LocalDate> lastDayTo();

  /** Returns how the duties must stand on a day; empty for all. */
  public abstract Optional<Standing> standing();

  /** Returns which part of the list. */
  public abstract PageRequest page();

  /**
   * How duties stand at the end of a day.
   *
   * @param day the day
   * @param statuses one of these; at least one
   */
  public record Standing(LocalDate day, Set<DutyStatus> statuses) {

    /** Copies the set. */
    public Standing {
      statuses = Set.copyOf(statuses);
      if (statuses.isEmpty()) {
        throw new IllegalArgumentException("a standing names at least one status");
      }
    }
  }

  /** Returns the query for all duties of a scope. */
  public static DutyQuery of(Scope scope, PageRequest page) {
    return builder().scope(scope).page(page).build();
  }

  /** Returns the same query for the page after a cursor. */
  public final DutyQuery after(Cursor cursor) {
    return builder().from(this).page(page().after(cursor)).build();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DutyQuery}. */
  public static final class Builder extends ImmutableDutyQuery.Builder {
    Builder() {}
  }
}
