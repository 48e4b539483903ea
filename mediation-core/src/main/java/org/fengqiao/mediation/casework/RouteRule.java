package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.immutables.value.Value;

/**
 * One line of the table of routes: for which types of dispute the law opens a route, and until
 * when.
 */
@Value.Immutable
@MediationStyle
public abstract class RouteRule {

  RouteRule() {}

  /** Returns the route. */
  public abstract Route route();

  /** Returns what it is for. */
  public abstract RouteUse use();

  /** Returns the types of dispute it is open to; empty means every type that is not excepted. */
  public abstract Set<String> types();

  /** Returns the types it is closed to. */
  public abstract Set<String> except();

  /** Returns the body to turn to. */
  public abstract LocalText body();

  /** Returns until when, in words; the day depends on the claim. */
  public abstract LocalText timeLimit();

  /** Returns the condition, where the route is not open to every dispute of the type. */
  public abstract Optional<LocalText> condition();

  /** Returns where it comes from, with the days it was in force where those matter. */
  public abstract LegalBasis basis();

  /** Returns whether the line speaks of a type of dispute on a day. */
  public final boolean coversOn(String disputeType, LocalDate day) {
    return basis().isValidOn(day)
        && !except().contains(disputeType)
        && (types().isEmpty() || types().contains(disputeType));
  }

  /** Returns whether everybody with such a dispute may go this way to get it decided. */
  public final boolean isAlwaysOpen() {
    return use() == RouteUse.SETTLE && condition().isEmpty();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RouteRule}. */
  public static final class Builder extends ImmutableRouteRule.Builder {
    Builder() {}
  }
}
