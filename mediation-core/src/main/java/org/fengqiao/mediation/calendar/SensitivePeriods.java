package org.fengqiao.mediation.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sensitive periods of a place. They may overlap: a festival in the middle of another. */
public final class SensitivePeriods {

  /**
   * Some days and the rhythm that covers them.
   *
   * @param days the days covered together
   * @param cadence the rhythm they come from
   * @param sensitive whether they lie in a sensitive period
   */
  public record Covered(DateRange days, Cadence cadence, boolean sensitive) {}

  private final List<SensitivePeriod> periods;
  private final List<DateRange> merged;

  private SensitivePeriods(List<SensitivePeriod> periods) {
    this.periods = periods;
    this.merged = merge(periods);
  }

  /** Returns the given periods, ordered by their days. */
  public static SensitivePeriods of(Collection<SensitivePeriod> periods) {
    return new SensitivePeriods(
        periods.stream().sorted(Comparator.comparing(SensitivePeriod::days)).toList());
  }

  /** Returns no periods. */
  public static SensitivePeriods none() {
    return new SensitivePeriods(List.of());
  }

  private static List<DateRange> merge(List<SensitivePeriod> periods) {
    List<DateRange> merged = new ArrayList<>();
    for (SensitivePeriod period : periods) {
      DateRange days = period.days();
      int last = merged.size() - 1;
      if (last >= 0 && touches(merged.get(last), days)) {
        DateRange before = merged.get(last);
        LocalDate end =
            before.endInclusive().isAfter(days.endInclusive())
                ? before.endInclusive()
                : days.endInclusive();
        merged.set(last, DateRange.of(before.startInclusive(), end));
      } else {
        merged.add(days);
      }
    }
    return List.copyOf(merged);
  }

  private static boolean touches(DateRange earlier, DateRange later) {
    return !later.startInclusive().isAfter(earlier.endInclusive().plusDays(1));
  }

  /** Returns the periods, ordered by their days. */
  public List<SensitivePeriod> list() {
    return periods;
  }

  /** Returns the periods that contain a day. */
  public List<SensitivePeriod> on(LocalDate day) {
    return periods.stream().filter(period -> period.days().contains(day)).toList();
  }

  /** Returns the periods that share at least one day with a range. */
  public List<SensitivePeriod> within(DateRange range) {
    return periods.stream().filter(period -> period.days().overlaps(range)).toList();
  }

  /**
   * Returns what covers the days of a range when sensitive periods have a rhythm of their own,
   * which overrides the normal one (requirement SCR-07). Every day of the range is covered exactly
   * once; periods of either cadence are cut where the other one begins.
   *
   * @param normal the rhythm outside sensitive periods
   * @param inSensitive the rhythm inside, usually daily
   * @param first what becomes of normal periods that lie only partly in the range: with {@code
   *     WHOLE} the range is first widened to whole normal periods, with {@code NEXT} the normal
   *     rhythm begins with its first period that starts inside
   * @return in order of days, unmodifiable
   */
  public List<Covered> overlay(
      Cadence normal, Cadence inSensitive, DateRange range, FirstPeriod first) {
    List<DateRange> whole = normal.periods(range, first);
    DateRange span = first == FirstPeriod.WHOLE ? span(whole) : range;
    LocalDate normalStart =
        whole.isEmpty() ? span.endInclusive().plusDays(1) : whole.get(0).startInclusive();
    List<Covered> covered = new ArrayList<>();
    LocalDate next = span.startInclusive();
    for (DateRange sensitive : merged) {
      Optional<DateRange> inside = sensitive.overlap(span);
      if (inside.isPresent()) {
        addNormal(covered, normal, later(next, normalStart), inside.get().startInclusive());
        add(covered, inSensitive, inside.get(), true);
        next = inside.get().endInclusive().plusDays(1);
      }
    }
    addNormal(covered, normal, later(next, normalStart), span.endInclusive().plusDays(1));
    return List.copyOf(covered);
  }

  private static DateRange span(List<DateRange> periods) {
    return DateRange.of(
        periods.get(0).startInclusive(), periods.get(periods.size() - 1).endInclusive());
  }

  private static void addNormal(
      List<Covered> covered, Cadence cadence, LocalDate start, LocalDate endExclusive) {
    if (start.isBefore(endExclusive)) {
      add(covered, cadence, DateRange.of(start, endExclusive.minusDays(1)), false);
    }
  }

  private static void add(
      List<Covered> covered, Cadence cadence, DateRange range, boolean sensitive) {
    for (DateRange days : cadence.periods(range, FirstPeriod.CLIPPED)) {
      covered.add(new Covered(days, cadence, sensitive));
    }
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SensitivePeriods that && periods.equals(that.periods);
  }

  @Override
  public int hashCode() {
    return periods.hashCode();
  }

  @Override
  public String toString() {
    return periods.toString();
  }
}
