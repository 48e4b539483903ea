package org.fengqiao.mediation.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.source.SourcePosition;
import org.immutables.value.Value;

/**
 * One value of one rule in one layer, with its days, its source and where it stands in its file.
 */
@Value.Immutable
@MediationStyle
public abstract class Rule {

  Rule() {}

  /** Returns what is decided. */
  public abstract RuleKey key();

  /** Returns the dispute type or organisation kind it is for, where the key has one. */
  public abstract Optional<String> subject();

  /** Returns the layer. */
  public abstract RuleLayer layer();

  /** Returns the region it holds in; empty if everywhere. */
  public abstract Optional<RegionCode> region();

  /** Returns the first day it holds. */
  public abstract LocalDate validFrom();

  /** Returns the last day it holds; empty if it has not ended. */
  public abstract Optional<LocalDate> validTo();

  /** Returns the value. */
  public abstract RuleValue value();

  /** Returns the direction its file states. */
  abstract Optional<RuleDirection> statedDirection();

  /** Returns where the value comes from. */
  public abstract LegalBasis basis();

  /** Returns where the value stands. */
  public abstract SourcePosition position();

  /** Returns in which direction narrower layers may leave it; empty if it is not law. */
  public final Optional<RuleDirection> direction() {
    return isLaw()
        ? statedDirection().or(() -> Optional.of(RuleDirection.FIXED))
        : Optional.empty();
  }

  /** Returns whether it is law in its region, so that narrower layers cannot relax it. */
  public final boolean isLaw() {
    return basis().certainty() == Certainty.LAW
        || basis().certainty() == Certainty.LOCAL_REGULATION;
  }

  /** Returns key and subject as they stand in a file. */
  public final String name() {
    return subject().map(each -> key().inFile() + " for " + each).orElse(key().inFile());
  }

  /** Returns whether it holds on a day. */
  public final boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom()) && validTo().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Returns whether it holds in a region. */
  public final boolean holdsIn(RegionCode place) {
    return region().map(place::isWithin).orElse(true);
  }

  /** Returns how wide its region is: 0 for everywhere, less for a narrower one. */
  final int breadth() {
    return -region().map(place -> place.subtree().length()).orElse(0);
  }

  /**
   * Returns whether both are of one layer. Plans of two levels may hold in one place: the one of
   * the narrower region goes before.
   */
  final boolean isBesides(Rule other) {
    return layer() == other.layer()
        && (layer() != RuleLayer.CAMPAIGN || breadth() == other.breadth());
  }

  /** Returns whether it says only what a law of a wider layer says, which then stays in place. */
  final boolean repeats(Rule wider) {
    return wider.isLaw() && wider.value().equals(value());
  }

  /** Returns whether both say the same, wherever they stand. */
  final boolean saysTheSame(Rule other) {
    return isSameRuleAs(other)
        && builder().from(this).position(other.position()).build().equals(other);
  }

  final boolean isSameRuleAs(Rule other) {
    return key() == other.key() && subject().equals(other.subject());
  }

  /** Returns whether both may hold in the same place on the same day. */
  final boolean meets(Rule other) {
    boolean places =
        region().isEmpty()
            || other.region().isEmpty()
            || holdsIn(other.region().get())
            || other.holdsIn(region().get());
    return places && (isValidOn(other.validFrom()) || other.isValidOn(validFrom()));
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Rule}. */
  static final class Builder extends ImmutableRule.Builder {
    Builder() {}
  }
}
