package org.fengqiao.mediation.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.calendar.Cadence;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.DueRule;
import org.fengqiao.mediation.calendar.Duty;
import org.fengqiao.mediation.calendar.FirstPeriod;
import org.fengqiao.mediation.calendar.SensitivePeriod;
import org.fengqiao.mediation.calendar.SensitivePeriods;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.committee.OrganisationKind;

/**
 * When the obligations of a plan fall due, before anybody in particular owes them. Which days a
 * line covers depends on the kind of organisation, because a sensitive rhythm overrides the normal
 * one only for the kinds it names (SCR-07).
 *
 * <ul>
 *   <li>Screening and meetings cover the days of the campaign and no others: periods at both ends
 *       are cut. Reports and supervision follow the first-period rule of their line (REP-19).
 *   <li>In sensitive periods an overriding screening line takes the place of the normal lines of
 *       the same kind of organisation; analysis and summary go on.
 *   <li>Sensitive periods are those the plan dates and those the terms add.
 *   <li>A special screening for sensitive periods is due on the last day before each (SCR-11).
 *   <li>A line without rhythm and without date yields nothing: 及时 cannot be computed.
 * </ul>
 */
public final class PlanSchedule {

  /**
   * One time that an obligation falls due.
   *
   * @param key tells the occurrences of a line apart, the same whenever they are computed
   * @param duty the days it is about and when it is due
   * @param sensitive whether it belongs to a sensitive period
   */
  public record Occurrence(String key, Duty duty, boolean sensitive) {}

  private final CampaignPlan plan;
  private final DutyTerms terms;
  private final Optional<DateRange> days;
  private final SensitivePeriods sensitivePeriods;

  private PlanSchedule(CampaignPlan plan, DutyTerms terms, Optional<DateRange> days) {
    this.plan = plan;
    this.terms = terms;
    this.days = days;
    this.sensitivePeriods =
        days.map(range -> both(terms.sensitivePeriods(), plan, terms.calendar(), range))
            .orElseGet(terms::sensitivePeriods);
  }

  /** What the plan dates itself holds whether or not the place names it again. */
  private static SensitivePeriods both(
      SensitivePeriods ofPlace, CampaignPlan plan, WorkCalendar calendar, DateRange range) {
    List<SensitivePeriod> all = new ArrayList<>(ofPlace.list());
    for (SensitivePeriod period : SensitiveDates.of(plan, calendar, range).list()) {
      if (all.stream().noneMatch(known -> known.days().equals(period.days()))) {
        all.add(period);
      }
    }
    return SensitivePeriods.of(all);
  }

  /**
   * Returns the schedule of a plan. A plan whose last phase ends before its period begins states no
   * days.
   */
  public static PlanSchedule of(CampaignPlan plan, DutyTerms terms) {
    Optional<DateRange> stated =
        plan.firstDay()
            .flatMap(
                first ->
                    plan.lastDay()
                        .filter(last -> !last.isBefore(first))
                        .map(last -> DateRange.of(first, last)));
    return new PlanSchedule(plan, terms, terms.campaignDays().or(() -> stated));
  }

  /**
   * Returns the days of the campaign; empty where neither the plan nor the terms give both ends.
   */
  public Optional<DateRange> campaignDays() {
    return days;
  }

  /** Returns when a screening falls due for a kind of organisation, whoever its actors are. */
  public List<Occurrence> of(ScreeningLine line, OrganisationKind kind) {
    if (days.isEmpty()) {
      return List.of();
    }
    if (line.cadence().isEmpty()) {
      return isBeforeSensitive(line) ? beforeSensitive() : List.of();
    }
    DueRule rule = line.due().flatMap(PlanSchedule::rule).orElse(DueRule.endOfPeriod());
    Cadence cadence = line.cadence().get();
    if (line.when() == Situation.SENSITIVE) {
      return covered(cadence, cadence, rule, true);
    }
    Optional<Cadence> override =
        isScreening(line)
            ? plan.screening().stream()
                .filter(other -> isOverride(other) && appliesTo(other.actors(), kind))
                .flatMap(other -> other.cadence().stream())
                .findFirst()
            : Optional.empty();
    return override.isPresent()
        ? covered(cadence, override.get(), rule, false)
        : periods(cadence, rule, FirstPeriod.CLIPPED);
  }

  /** Returns when a report falls due. */
  public List<Occurrence> of(ReportingLine line) {
    return line.due().map(due -> dated(due, Optional.empty(), covers(line))).orElse(List.of());
  }

  private Optional<DateRange> covers(ReportingLine line) {
    return line.covers().equals(Optional.of(ReportingLine.ReportCoverage.CAMPAIGN))
        ? days
        : Optional.empty();
  }

  /** Returns when a meeting falls due. */
  public List<Occurrence> of(MeetingLine line) {
    if (line.cadence().isEmpty()) {
      return List.of();
    }
    Cadence cadence = line.cadence().get();
    return line.when() == Situation.SENSITIVE
        ? covered(cadence, cadence, DueRule.endOfPeriod(), true)
        : periods(cadence, DueRule.endOfPeriod(), FirstPeriod.CLIPPED);
  }

  /** Returns when supervision falls due. */
  public List<Occurrence> of(SupervisionLine line) {
    if (line.due().isPresent()) {
      return dated(line.due().get(), line.cadence(), Optional.empty());
    }
    return line.cadence()
        .map(cadence -> periods(cadence, DueRule.endOfPeriod(), FirstPeriod.CLIPPED))
        .orElse(List.of());
  }

  /** Returns whether one of the kinds a line names includes a kind of organisation. */
  static boolean appliesTo(List<OrganisationKind> kinds, OrganisationKind kind) {
    return kinds.stream().anyMatch(kind::isA);
  }

  private static boolean isScreening(ScreeningLine line) {
    return line.kind().screening().isPresent();
  }

  private static boolean isOverride(ScreeningLine line) {
    return line.overrides() && line.when() == Situation.SENSITIVE && isScreening(line);
  }

  private static boolean isBeforeSensitive(ScreeningLine line) {
    return line.kind() == ScreeningLine.ScreeningTask.SPECIAL && line.when() == Situation.SENSITIVE;
  }

  private List<Occurrence> beforeSensitive() {
    List<Occurrence> occurrences = new ArrayList<>();
    for (SensitivePeriod period : sensitivePeriods.list()) {
      LocalDate day = period.lastDayBefore();
      if (days.orElseThrow().contains(day)) {
        occurrences.add(occurrence("B" + day, DateRange.ofDay(day), DueRule.endOfPeriod(), true));
      }
    }
    return occurrences;
  }

  /** The days inside or outside sensitive periods, each in the periods of its rhythm. */
  private List<Occurrence> covered(
      Cadence normal, Cadence inSensitive, DueRule rule, boolean sensitive) {
    List<SensitivePeriods.Covered> all =
        sensitivePeriods.overlay(normal, inSensitive, days.orElseThrow(), FirstPeriod.CLIPPED);
    return all.stream()
        .filter(part -> part.sensitive() == sensitive)
        .map(
            part ->
                occurrence(part.days().startInclusive().toString(), part.days(), rule, sensitive))
        .toList();
  }

  private List<Occurrence> periods(Cadence cadence, DueRule rule, FirstPeriod first) {
    return days.stream()
        .flatMap(range -> cadence.periods(range, first).stream())
        .map(period -> occurrence(period.startInclusive().toString(), period, rule, false))
        .toList();
  }

  private List<Occurrence> dated(
      PlanDue due, Optional<Cadence> ofLine, Optional<DateRange> covers) {
    Stream<Occurrence> all;
    if (due.rule() instanceof PlanDue.Dates dates) {
      all = fixed(dates, covers).stream();
    } else if (due.rule() instanceof PlanDue.DaysAfterPhase after) {
      all = afterPhases(after);
    } else {
      Optional<Cadence> cadence = due.cadence().or(() -> ofLine).or(() -> implied(due.rule()));
      all =
          cadence.stream()
              .flatMap(
                  every -> periods(every, rule(due).orElseThrow(), due.firstPeriod()).stream());
    }
    return all.filter(
            occurrence ->
                due.outlives()
                    || days.isEmpty()
                    || !occurrence.duty().due().isAfter(days.get().endInclusive()))
        .toList();
  }

  /** A date covers what has passed since the date before it. */
  private List<Occurrence> fixed(PlanDue.Dates dates, Optional<DateRange> covers) {
    List<Occurrence> occurrences = new ArrayList<>();
    Optional<LocalDate> next = days.map(DateRange::startInclusive);
    for (int i = 0; i < dates.dates().size(); i++) {
      Optional<LocalDate> day = dates.dates().get(i).resolve(terms.reading());
      if (day.isPresent()) {
        LocalDate last = day.get();
        LocalDate start = next.filter(first -> first.isBefore(last)).orElse(last);
        DateRange range = covers.orElse(DateRange.of(start, last));
        occurrences.add(occurrence("D" + (i + 1), range, DueRule.on(last), false));
        next = Optional.of(last.plusDays(1));
      }
    }
    return occurrences;
  }

  private Stream<Occurrence> afterPhases(PlanDue.DaysAfterPhase after) {
    DueRule rule = DueRule.daysAfter(after.calendarDays());
    return plan.phases().stream()
        .filter(phase -> after.phases().isEmpty() || after.phases().contains(phase.id()))
        .flatMap(
            phase ->
                end(phase).stream()
                    .map(end -> DateRange.of(phase.firstDay().orElse(end), end))
                    .map(range -> occurrence("P" + phase.id(), range, rule, false)));
  }

  /** The last phase of the text, where it is left open, ends with the period. */
  private Optional<LocalDate> end(PlanPhase phase) {
    boolean last = plan.phases().indexOf(phase) == plan.phases().size() - 1;
    return phase
        .lastDay()
        .or(
            () ->
                plan.period()
                    .filter(period -> last)
                    .flatMap(PlanPeriod::lastDay)
                    .filter(end -> phase.firstDay().filter(end::isBefore).isEmpty()));
  }

  private static Optional<Cadence> implied(PlanDue.Rule rule) {
    if (rule instanceof PlanDue.DayOfNextMonth) {
      return Optional.of(Cadence.monthly());
    }
    return rule instanceof PlanDue.DayOfNextQuarter
        ? Optional.of(Cadence.quarterly())
        : Optional.empty();
  }

  /** The rule of a rhythm; empty for dates and phases, which have none. */
  private static Optional<DueRule> rule(PlanDue due) {
    if (due.rule() instanceof PlanDue.DayOfNextMonth month) {
      return Optional.of(DueRule.dayOfNextMonth(month.day()));
    }
    if (due.rule() instanceof PlanDue.DayOfNextQuarter quarter) {
      return Optional.of(DueRule.dayOfNextQuarter(quarter.day()));
    }
    if (due.rule() instanceof PlanDue.DaysAfterPeriod after) {
      return Optional.of(DueRule.daysAfter(after.calendarDays()));
    }
    return due.rule() instanceof PlanDue.EndOfPeriod
        ? Optional.of(DueRule.endOfPeriod())
        : Optional.empty();
  }

  private Occurrence occurrence(String key, DateRange covers, DueRule rule, boolean sensitive) {
    return new Occurrence(key, Duty.of(covers, rule, terms.roll(), terms.calendar()), sensitive);
  }
}
