package org.fengqiao.mediation.mediator.title;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.immutables.value.Value;

/** A title that was given to a holder. */
@Value.Immutable
@MediationStyle
public abstract class TitleAward {

  TitleAward() {}

  /** Returns the code of the title. */
  public abstract String title();

  /** Returns who holds it: the id of a mediator or an organisation. */
  public abstract AggregateId holder();

  /** Returns the region the holder works in. */
  public abstract RegionCode region();

  /** Returns the level that awarded it. */
  public abstract RegionLevel level();

  /** Returns the day it was awarded. */
  public abstract LocalDate on();

  /** Returns which selection it is of, for titles that recur, such as {@code 2023}. */
  public abstract Optional<String> edition();

  /** Returns the campaign it was awarded for (AWD-01). */
  public abstract Optional<CampaignId> campaign();

  /** Returns the first day it is no longer held, once it was withdrawn. */
  public abstract Optional<LocalDate> withdrawnOn();

  @Value.Check
  void check() {
    if (withdrawnOn().filter(on()::isAfter).isPresent()) {
      throw new IllegalArgumentException(
          "title " + title() + " of " + holder().text() + " withdrawn before it was awarded");
    }
  }

  /** Returns whether it is held on a day. */
  public final boolean isHeldOn(LocalDate day) {
    return !day.isBefore(on()) && withdrawnOn().map(day::isBefore).orElse(true);
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TitleAward}. */
  public static final class Builder extends ImmutableTitleAward.Builder {
    Builder() {}
  }
}
