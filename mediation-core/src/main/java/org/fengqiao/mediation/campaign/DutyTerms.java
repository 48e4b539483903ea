package org.fengqiao.mediation.campaign;

import java.util.Optional;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.calendar.SensitivePeriods;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.immutables.value.Value;

/** What a plan leaves open and a place has to settle before duties can be computed. */
@Value.Immutable
@MediationStyle
public abstract class DutyTerms {

  DutyTerms() {}

  /**
   * Returns the days of the campaign; where given they replace those of the plan, which may state
   * none. They decide which period of a rhythm is the first one.
   */
  public abstract Optional<DateRange> campaignDays();

  /** Returns how an ambiguous deadline is read (convention C-2). */
  public abstract DeadlineReading reading();

  /**
   * Returns the sensitive periods that the place dates; none by default. Those that the plan dates
   * itself hold in any case.
   */
  @Value.Default
  public SensitivePeriods sensitivePeriods() {
    return SensitivePeriods.none();
  }

  /** Returns the calendar that rolled days follow. */
  public abstract WorkCalendar calendar();

  /** Returns what happens to due dates on rest days; by default nothing (convention C-5). */
  @Value.Default
  public Roll roll() {
    return Roll.NONE;
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link DutyTerms}. */
  public static final class Builder extends ImmutableDutyTerms.Builder {
    Builder() {}
  }
}
