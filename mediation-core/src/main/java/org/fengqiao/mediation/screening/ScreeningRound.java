package org.fengqiao.mediation.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;
import org.immutables.value.Value;

/**
 * One screening that was carried out (排查, SCR-01). Finding nothing is a good result and is recorded
 * like any other.
 */
@Value.Immutable
@MediationStyle
public abstract class ScreeningRound {

  ScreeningRound() {}

  /** Returns who screened. */
  public abstract OrganisationId screenedBy();

  /** Returns what was screened: this region and everything under it. */
  public abstract RegionCode region();

  /** Returns the period it was carried out for. */
  public abstract DateRange period();

  /** Returns the day it was finished; a late one lies after the period. */
  public abstract LocalDate finishedOn();

  /** Returns the kind. */
  public abstract ScreeningKind kind();

  /** Returns the types of dispute it looked for; empty for all. */
  public abstract List<String> disputeTypes();

  /** Returns who took part beside the organisation; empty where nobody says (ORG-55, ORG-56). */
  public abstract Set<ScreeningForce> forces();

  /** Returns how many leads were found, zero or more. */
  public abstract int leadsFound();

  @Value.Check
  void check() {
    if (leadsFound() < 0) {
      throw new IllegalArgumentException("leads found must be zero or more: " + leadsFound());
    }
    if (finishedOn().isBefore(period().startInclusive())) {
      throw new IllegalArgumentException(
          "a screening for " + period() + " cannot be finished on " + finishedOn());
    }
  }

  /** Returns whether it was finished within the period it was carried out for. */
  public final boolean isInTime() {
    return !finishedOn().isAfter(period().endInclusive());
  }

  /** Returns whether it looked for every type of dispute. */
  public final boolean isForAllTypes() {
    return disputeTypes().isEmpty();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScreeningRound}. */
  public static final class Builder extends ImmutableScreeningRound.Builder {
    Builder() {}
  }
}
