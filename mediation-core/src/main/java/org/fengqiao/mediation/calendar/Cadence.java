package org.fengqiao.mediation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.UnknownCodeException;

/**
 * How often something recurs. A cadence divides all days into consecutive periods; what is to be
 * done once a period is a {@link Duty}.
 */
public sealed interface Cadence extends Coded
    permits Cadence.Daily,
        Cadence.Weekly,
        Cadence.HalfMonthly,
        Cadence.Monthly,
        Cadence.Quarterly,
        Cadence.HalfYearly,
        Cadence.Yearly {

  /** Returns the whole period a day lies in. */
  DateRange periodOf(LocalDate day);

  /**
   * Returns the periods of a range, in order and without a gap. Every day of the range lies in
   * exactly one of them; with {@link FirstPeriod#NEXT}, every day from the start of the first.
   *
   * @param first what becomes of periods that lie only partly in the range
   * @return unmodifiable; empty only if no period begins inside the range and {@code NEXT} is asked
   */
  default List<DateRange> periods(DateRange range, FirstPeriod first) {
    List<DateRange> periods = new ArrayList<>();
    DateRange period = periodOf(range.startInclusive());
    if (first == FirstPeriod.NEXT && period.startInclusive().isBefore(range.startInclusive())) {
      period = periodOf(period.endInclusive().plusDays(1));
    }
    while (!period.startInclusive().isAfter(range.endInclusive())) {
      periods.add(first == FirstPeriod.WHOLE ? period : period.overlap(range).orElseThrow());
      period = periodOf(period.endInclusive().plusDays(1));
    }
    return List.copyOf(periods);
  }

  /** Returns the cadence daily. */
  static Cadence daily() {
    return new Daily();
  }

  /** Returns the cadence weekly, from Monday to Sunday. */
  static Cadence weekly() {
    return new Weekly(DayOfWeek.MONDAY);
  }

  /** Returns the cadence weekly with another first day of the week. */
  static Cadence weekly(DayOfWeek firstDay) {
    return new Weekly(firstDay);
  }

  /** Returns the cadence half-monthly. */
  static Cadence halfMonthly() {
    return new HalfMonthly();
  }

  /** Returns the cadence monthly. */
  static Cadence monthly() {
    return new Monthly();
  }

  /** Returns the cadence quarterly. */
  static Cadence quarterly() {
    return new Quarterly();
  }

  /** Returns the cadence half-yearly. */
  static Cadence halfYearly() {
    return new HalfYearly();
  }

  /** Returns the cadence yearly. */
  static Cadence yearly() {
    return new Yearly();
  }

  /** Returns all cadences, from the shortest to the longest; weeks begin on Monday. */
  static List<Cadence> all() {
    return List.of(
        daily(), weekly(), halfMonthly(), monthly(), quarterly(), halfYearly(), yearly());
  }

  /**
   * Returns the cadence with a code; weeks begin on Monday.
   *
   * @throws UnknownCodeException if there is none; the message lists the valid codes
   */
  static Cadence parse(String code) {
    return all().stream()
        .filter(cadence -> cadence.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownCodeException(
                    "Cadence", code, all().stream().map(Cadence::code).toList()));
  }

  private static DateRange months(LocalDate day, int length) {
    int firstMonth = (day.getMonthValue() - 1) / length * length + 1;
    LocalDate start = LocalDate.of(day.getYear(), firstMonth, 1);
    return new DateRange(start, start.plusMonths(length).minusDays(1));
  }

  /** Every day (每日). */
  record Daily() implements Cadence {
    @Override
    public String code() {
      return "DAILY";
    }

    @Override
    public DateRange periodOf(LocalDate day) {
      return DateRange.ofDay(day);
    }
  }

  /**
   * Every week (每周).
   *
   * @param firstDay the day a week begins with
   */
  record Weekly(DayOfWeek firstDay) implements Cadence {
    @Override
    public String code() {
      return "WEEKLY";
    }

    @Override
    public DateRange periodOf(LocalDate day) {
      LocalDate start = day.with(TemporalAdjusters.previousOrSame(firstDay));
      return new DateRange(start, start.plusDays(6));
    }
  }

  /**
   * Every half-month (每半月): from the 1st to the 15th, from the 16th to the end (convention C-3).
   */
  record HalfMonthly() implements Cadence {

    private static final int LAST_OF_FIRST_HALF = 15;

    @Override
    public String code() {
      return "HALF-MONTHLY";
    }

    @Override
    public DateRange periodOf(LocalDate day) {
      return day.getDayOfMonth() <= LAST_OF_FIRST_HALF
          ? new DateRange(day.withDayOfMonth(1), day.withDayOfMonth(LAST_OF_FIRST_HALF))
          : new DateRange(
              day.withDayOfMonth(LAST_OF_FIRST_HALF + 1), day.withDayOfMonth(day.lengthOfMonth()));
    }
  }

  /** Every month (每月). */
  record Monthly() implements Cadence {
    @Override
    public String code() {
      return "MONTHLY";
    }

    @Override
    public DateRange periodOf(LocalDate day) {
      return months(day, 1);
    }
  }

  /** Every quarter (每季度), from January, April, July and October. */
  record Quarterly() implements Cadence {
    @Override
    public String code() {
      return "QUARTERLY";
    }

    @Override
    public DateRange periodOf(LocalDate day) {
      return months(day, 3);
    }
  }

  /** Every half-year (每半年), from January and July. */
  record HalfYearly() implements Cadence {
    @Override
    public String code() {
      return "HALF-YEARLY";
    }

    @Override
    public DateRange periodOf(LocalDate day) {
      return months(day, 6);
    }
  }

  /** Every calendar year (每年). */
  record Yearly() implements Cadence {
    @Override
    public String code() {
      return "YEARLY";
    }

    @Override
    public DateRange periodOf(LocalDate day) {
      return months(day, 12);
    }
  }
}
