package org.fengqiao.mediation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;

/**
 * Which days are worked, from the yearly notices. A day is <em>firm</em> when every notice that may
 * settle it is loaded; questions about other days are answered by {@link CalendarHorizonException},
 * never by plain weekends. Immutable.
 */
public final class WorkCalendar {

  private final NavigableMap<Integer, HolidayNotice> notices;
  private final BitSet years;
  private final Map<LocalDate, HolidayNotice.Kind> announced;

  private WorkCalendar(
      NavigableMap<Integer, HolidayNotice> notices, Map<LocalDate, HolidayNotice.Kind> announced) {
    this.notices = notices;
    this.years = new BitSet();
    notices.keySet().forEach(years::set);
    this.announced = announced;
  }

  /**
   * Returns the calendar of the notices bundled with this library, 2018 to 2026. Whoever runs on
   * after a new notice adds it by {@link #with(WorkCalendar)}.
   */
  public static WorkCalendar national() {
    return NationalCalendar.INSTANCE;
  }

  /**
   * Returns the calendar of the given notices; none is allowed, then no day is firm.
   *
   * @throws ProblemsException if a year is given twice or a day is settled twice
   */
  public static WorkCalendar of(Collection<HolidayNotice> notices) {
    NavigableMap<Integer, HolidayNotice> byYear = new TreeMap<>();
    Map<LocalDate, HolidayNotice.Kind> announced = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (HolidayNotice notice : notices) {
      String subject = notice.basis().toString();
      if (byYear.put(notice.year(), notice) != null) {
        problems.add(Problem.of(CalendarProblem.YEAR_TWICE, subject, year(notice.year())));
        continue;
      }
      for (HolidayNotice.Run run : notice.runs()) {
        for (LocalDate day : dates(run.days())) {
          if (announced.put(day, run.kind()) != null) {
            problems.add(Problem.of(CalendarProblem.DAY_TWICE, subject, day));
          }
        }
      }
    }
    new Problems(problems).orThrow();
    return new WorkCalendar(byYear, announced);
  }

  /**
   * Returns this calendar with the notices of another one; where both have a year, the other one's
   * notice holds.
   *
   * @throws ProblemsException if the notices together settle a day twice
   */
  public WorkCalendar with(WorkCalendar other) {
    Map<Integer, HolidayNotice> both = new TreeMap<>(notices);
    both.putAll(other.notices);
    return of(both.values());
  }

  /** Returns the notices, by year. */
  public List<HolidayNotice> notices() {
    return List.copyOf(notices.values());
  }

  /** Returns whether every notice that may settle a day is loaded. */
  public boolean isFirm(LocalDate day) {
    return isNotified(day.getYear())
        && (!HolidayNotice.isBorrowable(day) || isNotified(day.getYear() + 1));
  }

  private boolean isNotified(int year) {
    return year >= 0 && years.get(year);
  }

  /** Returns the years whose notice would be needed to settle a day; empty if it is firm. */
  public NavigableSet<Integer> missingYears(LocalDate day) {
    NavigableSet<Integer> missing = new TreeSet<>();
    if (!isNotified(day.getYear())) {
      missing.add(day.getYear());
    }
    if (HolidayNotice.isBorrowable(day) && !isNotified(day.getYear() + 1)) {
      missing.add(day.getYear() + 1);
    }
    return missing;
  }

  /**
   * Returns whether a day is worked.
   *
   * @throws CalendarHorizonException if the day is not firm
   */
  public boolean isWorkingDay(LocalDate day) {
    if (!isFirm(day)) {
      throw new CalendarHorizonException(day, missingYears(day));
    }
    return isExpectedToBeWorked(day);
  }

  /** What a notice says, else Monday to Friday; the caller sees to it that this shows. */
  boolean isExpectedToBeWorked(LocalDate day) {
    HolidayNotice.Kind kind = announced.get(day);
    return kind == null ? !isWeekend(day) : kind == HolidayNotice.Kind.WORK;
  }

  /**
   * Returns the first working day after a day.
   *
   * @throws CalendarHorizonException if a day on the way is not firm
   */
  public LocalDate nextWorkingDay(LocalDate day) {
    return workingDayOnOrAfter(day.plusDays(1));
  }

  /**
   * Returns the last working day before a day.
   *
   * @throws CalendarHorizonException if a day on the way is not firm
   */
  public LocalDate previousWorkingDay(LocalDate day) {
    return workingDayOnOrBefore(day.minusDays(1));
  }

  /**
   * Returns the day itself if it is worked, else the next working day.
   *
   * @throws CalendarHorizonException if a day on the way is not firm
   */
  public LocalDate workingDayOnOrAfter(LocalDate day) {
    LocalDate candidate = day;
    while (!isWorkingDay(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  /**
   * Returns the day itself if it is worked, else the working day before.
   *
   * @throws CalendarHorizonException if a day on the way is not firm
   */
  public LocalDate workingDayOnOrBefore(LocalDate day) {
    LocalDate candidate = day;
    while (!isWorkingDay(candidate)) {
      candidate = candidate.minusDays(1);
    }
    return candidate;
  }

  /**
   * Returns the given working day after a day; the day itself does not count.
   *
   * @param workingDays at least 1
   * @throws CalendarHorizonException if a day on the way is not firm
   */
  public LocalDate addWorkingDays(LocalDate day, int workingDays) {
    if (workingDays < 1) {
      throw new IllegalArgumentException("working days must be at least 1: " + workingDays);
    }
    LocalDate reached = day;
    for (int i = 0; i < workingDays; i++) {
      reached = nextWorkingDay(reached);
    }
    return reached;
  }

  /**
   * Returns how many days of a range are worked.
   *
   * @throws CalendarHorizonException if a day of the range is not firm
   */
  public int workingDaysIn(DateRange range) {
    int count = 0;
    for (LocalDate day : dates(range)) {
      count += isWorkingDay(day) ? 1 : 0;
    }
    return count;
  }

  /**
   * Returns the rest days of a holiday under the notice of a year: the lunar festivals fall on
   * other days every year and are data, not computed. Notices join holidays that touch: in 2025
   * both 国庆节 and 中秋节 are the days from 1 to 8 October.
   *
   * @param name such as 春节, 中秋节, 国庆节
   * @return empty if the notice of that year does not name the holiday
   * @throws CalendarHorizonException if no notice of that year is loaded
   */
  public Optional<DateRange> festival(String name, int year) {
    return notice(year).festival(name);
  }

  /**
   * Returns the notice of a year.
   *
   * @throws CalendarHorizonException if it is not loaded
   */
  public HolidayNotice notice(int year) {
    HolidayNotice notice = notices.get(year);
    if (notice == null) {
      throw new CalendarHorizonException(LocalDate.of(year, 1, 1), new TreeSet<>(List.of(year)));
    }
    return notice;
  }

  /** Returns the text form that {@link WorkCalendarReader} reads. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    for (HolidayNotice notice : notices.values()) {
      text.append("year ").append(year(notice.year())).append('\n');
      notice.sources().forEach(source -> text.append("notice ").append(source).append('\n'));
      for (HolidayNotice.Run run : notice.runs()) {
        text.append(run.kind() == HolidayNotice.Kind.OFF ? "off " : "work ");
        text.append(run.days()).append(' ').append(run.name()).append('\n');
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** As text, because a message would group the digits of a number. */
  static String year(int year) {
    return String.format("%04d", year);
  }

  static List<LocalDate> dates(DateRange range) {
    return range.startInclusive().datesUntil(range.endInclusive().plusDays(1)).toList();
  }

  /** Calendars are equal if they rest on the same notices. */
  @Override
  public boolean equals(Object other) {
    return other instanceof WorkCalendar that && notices.equals(that.notices);
  }

  @Override
  public int hashCode() {
    return notices.hashCode();
  }

  @Override
  public String toString() {
    return "WorkCalendar" + notices.keySet();
  }
}
