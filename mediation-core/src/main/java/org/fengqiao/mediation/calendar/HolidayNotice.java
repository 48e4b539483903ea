package org.fengqiao.mediation.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * The rest days and worked weekends of one year, as the State Council's General Office announced
 * them (节假日安排的通知).
 *
 * @param year the year the notice is for
 * @param sources where it and its corrections are published, at least one address
 * @param runs the announced days, at least one run; days from 25 December of the year before on
 */
public record HolidayNotice(int year, List<String> sources, List<Run> runs) {

  private static final int FIRST_BORROWED_DAY = 25;

  /**
   * Consecutive days of one kind.
   *
   * @param kind rest days or worked days
   * @param days the days
   * @param name the holiday they belong to, such as 春节, or several joined by 、
   */
  public record Run(Kind kind, DateRange days, String name) {

    /** Checks that there is a name. */
    public Run {
      if (name.isBlank()) {
        throw new IllegalArgumentException("the holiday of " + days + " must have a name");
      }
    }

    /** Returns whether these days belong to a holiday, alone or joined with another. */
    public boolean isOf(String holiday) {
      return Arrays.asList(name.split("、")).contains(holiday);
    }
  }

  /** The two kinds of days a notice names. */
  public enum Kind {
    /** Rest days: a holiday or days given in exchange. */
    OFF,
    /**
     * Worked days: Saturdays and Sundays worked in exchange (调休上班), or a weekday the notice names
     * as the first one worked again, as that of 27 January 2020 does.
     */
    WORK
  }

  /** Checks that there is a source and that every run lies in the notice's days. */
  public HolidayNotice {
    sources = List.copyOf(sources);
    runs = List.copyOf(runs);
    if (sources.isEmpty() || runs.isEmpty()) {
      throw new IllegalArgumentException("the notice for " + year + " needs a source and days");
    }
    for (Run run : runs) {
      if (!span(year).contains(run.days())) {
        throw new IllegalArgumentException(
            "the notice for " + year + " cannot settle " + run.days() + ", only " + span(year));
      }
    }
  }

  /** The days a notice may settle: its year and the last week of December before. */
  static DateRange span(int year) {
    return DateRange.of(LocalDate.of(year - 1, 12, FIRST_BORROWED_DAY), LocalDate.of(year, 12, 31));
  }

  /** Whether the notice of the following year may still change a day. */
  static boolean isBorrowable(LocalDate day) {
    return day.getMonthValue() == 12 && day.getDayOfMonth() >= FIRST_BORROWED_DAY;
  }

  /** Returns the rest days of a holiday; empty if the notice names none. */
  public Optional<DateRange> festival(String name) {
    return runs.stream()
        .filter(run -> run.kind() == Kind.OFF && run.isOf(name))
        .map(Run::days)
        .findFirst();
  }

  /** Returns the notice as a basis; its place is the newest address. */
  public LegalBasis basis() {
    return LegalBasis.builder()
        .instrument(LocalText.of("国务院办公厅节假日安排通知", "State Council holiday notice"))
        .edition(Integer.toString(year))
        .article(sources.get(sources.size() - 1))
        .issuer("国务院办公厅")
        .certainty(Certainty.OFFICIAL_NORM)
        .build();
  }
}
