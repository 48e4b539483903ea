package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.Cadence;
import org.fengqiao.mediation.calendar.FirstPeriod;

/**
 * When a periodic or dated obligation is due.
 *
 * @param text the words of the plan, verbatim
 * @param rule how the due days are found
 * @param cadence how often, where the item has no cadence of its own
 * @param firstPeriod what happens to the period in which the campaign starts (REP-19)
 * @param outlives whether a duty that falls due after the end of the campaign is kept (REP-18)
 */
public record PlanDue(
    String text, Rule rule, Optional<Cadence> cadence, FirstPeriod firstPeriod, boolean outlives) {

  /** How due days are found. */
  public sealed interface Rule {}

  /**
   * A day of the month after the one reported: 每月3日前.
   *
   * @param day the day of the month, included
   */
  public record DayOfNextMonth(int day) implements Rule {

    /** Checks the range. */
    public DayOfNextMonth {
      requireDay(day, 28);
    }
  }

  /**
   * A day of the first month after the quarter reported: 每季度第一个月5日前.
   *
   * @param day the day of the month, included
   */
  public record DayOfNextQuarter(int day) implements Rule {

    /** Checks the range. */
    public DayOfNextQuarter {
      requireDay(day, 28);
    }
  }

  /**
   * Some days after phases end: 每阶段完成后5日内.
   *
   * @param calendarDays how many calendar days, the last included
   * @param phases the ids of the phases; empty for every phase
   */
  public record DaysAfterPhase(int calendarDays, List<String> phases) implements Rule {

    /** Checks the range. */
    public DaysAfterPhase {
      requireDay(calendarDays, 366);
      phases = List.copyOf(phases);
    }
  }

  /**
   * Some days after a period of the cadence ends.
   *
   * @param calendarDays how many calendar days, the last included
   */
  public record DaysAfterPeriod(int calendarDays) implements Rule {

    /** Checks the range. */
    public DaysAfterPeriod {
      requireDay(calendarDays, 366);
    }
  }

  /** The last day of each period. */
  public record EndOfPeriod() implements Rule {}

  /**
   * Fixed dates.
   *
   * @param dates the dates, in the order of the text
   */
  public record Dates(List<PlanDeadline> dates) implements Rule {

    /** Copies the dates. */
    public Dates {
      dates = List.copyOf(dates);
      if (dates.isEmpty()) {
        throw new IllegalArgumentException("fixed dates need at least one date");
      }
    }
  }

  private static void requireDay(int days, int most) {
    if (days < 1 || days > most) {
      throw new IllegalArgumentException("must be 1 to " + most + ": " + days);
    }
  }
}
