package org.fengqiao.mediation.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.immutables.value.Value;

/**
 * A region during one period in which its name, level and parent did not change. A region that was
 * renamed or raised in level is given once for each such period.
 */
@Value.Immutable
@MediationStyle
public abstract class Region {

  Region() {}

  /** Returns the code. */
  public abstract RegionCode code();

  /** Returns the level the region acts at, whatever its code looks like. */
  public abstract RegionLevel level();

  /** Returns the name. */
  public abstract LocalText name();

  /** Returns the first day this holds. */
  public abstract LocalDate validFrom();

  /** Returns the last day this holds, when it has ended. */
  public abstract Optional<LocalDate> validTo();

  /** Returns the regions that took over when this one was dissolved; empty while it exists. */
  public abstract List<RegionCode> successors();

  /** Returns the region above, where it cannot be told from the code. */
  public abstract Optional<RegionCode> parent();

  @Value.Check
  void check() {
    if (validTo().isPresent() && validTo().get().isBefore(validFrom())) {
      throw new IllegalArgumentException(
          "region " + code() + " ends " + validTo().get() + " before it starts " + validFrom());
    }
    if (!successors().isEmpty() && validTo().isEmpty()) {
      throw new IllegalArgumentException(
          "region " + code() + " names successors " + successors() + " but has no last day");
    }
    if (successors().contains(code()) || parent().equals(Optional.of(code()))) {
      throw new IllegalArgumentException(
          "region " + code() + " must not be its own successor or parent");
    }
  }

  /** Returns whether this holds on a day. */
  public final boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom()) && validTo().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Region}. */
  public static final class Builder extends ImmutableRegion.Builder {
    Builder() {}
  }
}
