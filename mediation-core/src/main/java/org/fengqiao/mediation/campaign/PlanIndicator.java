package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.indicator.Comparator;
import org.fengqiao.mediation.indicator.Threshold;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.region.RegionLevel;
import org.immutables.value.Value;

/** An indicator (指标) of a plan; thresholds may differ from year to year (IND-25). */
@Value.Immutable
@MediationStyle
public abstract class PlanIndicator implements PlanItem {

  PlanIndicator() {}

  /** Returns the code of what is measured, such as {@code SUCCESS-RATE}. */
  public abstract String indicator();

  /** Returns the name in the plan. */
  public abstract LocalText name();

  /** Returns what is asked for. */
  public abstract Measure measure();

  /** Returns what the text says it is measured over. */
  public abstract Optional<LocalText> population();

  /** Returns the code of what is counted, where a direction is asked for. */
  public abstract Optional<String> counts();

  /** Returns the code of the set that {@link #counts()} is declared to be a part of. */
  public abstract Optional<String> partOf();

  /** Returns the kinds of organisation it is asked of; empty where the text names none. */
  public abstract List<OrganisationKind> who();

  /** Returns the levels it is asked of; empty where the text names none. */
  public abstract List<RegionLevel> levels();

  /** Returns the year it holds for; empty where it holds for the whole campaign. */
  public abstract Optional<Integer> year();

  /**
   * Returns whether the text says that it holds throughout the campaign; then it is measured when
   * the campaign ends.
   */
  @Value.Default
  public boolean throughout() {
    return false;
  }

  /** Returns when it is to be reached. */
  public abstract Optional<PlanDeadline> by();

  @Override
  public abstract Optional<String> object();

  /** Returns how firmly it is asked for. */
  public abstract Modality modality();

  /** Returns how a value is held against the threshold. */
  public final Comparator comparator() {
    return measure().comparator();
  }

  /** Returns the threshold, where a number is stated. */
  public final Optional<Threshold> threshold() {
    return measure().threshold();
  }

  @Value.Check
  void check() {
    Citations.check(id(), citations());
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlanIndicator}. */
  public static final class Builder extends ImmutablePlanIndicator.Builder {
    Builder() {}
  }
}
