package org.fengqiao.mediation.campaign.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.campaign.PlanDeadline;
import org.fengqiao.mediation.campaign.PlanDue;
import org.fengqiao.mediation.campaign.PlanItem;
import org.fengqiao.mediation.campaign.PlanSchedule;
import org.fengqiao.mediation.campaign.ReportingLine;
import org.fengqiao.mediation.campaign.ScreeningLine;
import org.fengqiao.mediation.campaign.SupervisionLine;

/**
 * Something of a plan with the days it is due on.
 *
 * @param item what is due
 * @param same items that stand in the same section and are due on the same days: the same demand,
 *     stated as a task and as a report
 * @param windows when it is due, in order; never empty
 * @param namesDays whether the plan names days, not months or whole periods
 */
record Dated(PlanItem item, List<PlanItem> same, List<DueWindow> windows, boolean namesDays) {

  /** All items that make this one demand. */
  List<PlanItem> items() {
    List<PlanItem> items = new ArrayList<>(List.of(item));
    items.addAll(same);
    return List.copyOf(items);
  }

  private record Key(String section, List<DueWindow> windows) {}

  /**
   * The items that belong to a year and state no day: they are due by the end of it. Their years
   * are held against the campaign, but name no days.
   */
  static List<Dated> slices(CheckContext context) {
    Map<Key, Dated> byPlace = new LinkedHashMap<>();
    for (PlanItem item : context.plan().items()) {
      if (context.deadline(item).isEmpty()) {
        context
            .due(item)
            .map(window -> new Dated(item, List.of(), List.of(window), false))
            .ifPresent(
                dated ->
                    byPlace.merge(
                        new Key(item.citation().section(), dated.windows),
                        dated,
                        Dated::andTheSame));
      }
    }
    return List.copyOf(byPlace.values());
  }

  /** Everything of the plan that has a day: reports and supervision first, then the rest. */
  static List<Dated> all(CheckContext context) {
    Map<Key, Dated> byPlace = new LinkedHashMap<>();
    for (Dated dated : each(context)) {
      byPlace.merge(
          new Key(dated.item.citation().section(), dated.windows), dated, Dated::andTheSame);
    }
    return List.copyOf(byPlace.values());
  }

  private static List<Dated> each(CheckContext context) {
    List<Dated> all = new ArrayList<>();
    for (PlanItem item : context.plan().items()) {
      due(item).ifPresent(due -> add(all, item, days(context, item), namesDays(due)));
    }
    for (PlanItem item : context.plan().items()) {
      context
          .deadline(item)
          .ifPresent(
              deadline ->
                  add(all, item, context.window(deadline).stream().toList(), namesDay(deadline)));
    }
    return all;
  }

  private static void add(
      List<Dated> all, PlanItem item, List<DueWindow> windows, boolean namesDays) {
    if (!windows.isEmpty()) {
      all.add(new Dated(item, List.of(), windows, namesDays));
    }
  }

  private Dated andTheSame(Dated other) {
    List<PlanItem> both = new ArrayList<>(same);
    both.add(other.item);
    return new Dated(item, List.copyOf(both), windows, namesDays || other.namesDays);
  }

  static Optional<PlanDue> due(PlanItem item) {
    if (item instanceof ReportingLine line) {
      return line.due();
    }
    if (item instanceof SupervisionLine line) {
      return line.due();
    }
    return item instanceof ScreeningLine line ? line.due() : Optional.empty();
  }

  private static boolean namesDays(PlanDue due) {
    return due.rule() instanceof PlanDue.Dates dates
        ? dates.dates().stream().anyMatch(Dated::namesDay)
        : !(due.rule() instanceof PlanDue.EndOfPeriod);
  }

  private static boolean namesDay(PlanDeadline deadline) {
    return deadline instanceof PlanDeadline.On;
  }

  /** The days of both readings, in order; a reading settles no other number of days. */
  private static List<DueWindow> days(CheckContext context, PlanItem item) {
    List<LocalDate> strict = days(context.schedule(DeadlineReading.BEFORE_PERIOD_STARTS), item);
    List<LocalDate> lenient = days(context.schedule(DeadlineReading.BY_PERIOD_END), item);
    return IntStream.range(0, strict.size())
        .mapToObj(i -> new DueWindow(strict.get(i), lenient.get(i)))
        .toList();
  }

  private static List<LocalDate> days(PlanSchedule schedule, PlanItem item) {
    return occurrences(schedule, item).stream()
        .map(occurrence -> occurrence.duty().due())
        .sorted()
        .toList();
  }

  private static List<PlanSchedule.Occurrence> occurrences(PlanSchedule schedule, PlanItem item) {
    if (item instanceof ReportingLine line) {
      return schedule.of(line);
    }
    if (item instanceof SupervisionLine line) {
      return schedule.of(line);
    }
    return item instanceof ScreeningLine line && !line.actors().isEmpty()
        ? schedule.of(line, line.actors().get(0))
        : List.of();
  }
}
