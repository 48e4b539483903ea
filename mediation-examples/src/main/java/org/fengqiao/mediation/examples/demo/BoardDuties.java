package org.fengqiao.mediation.examples.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.campaign.CampaignDuty;
import org.fengqiao.mediation.campaign.CampaignProgress;
import org.fengqiao.mediation.campaign.DutyInstance;
import org.fengqiao.mediation.campaign.DutyStatus;
import org.fengqiao.mediation.campaign.PlanTask;
import org.fengqiao.mediation.examples.demo.board.BoardPage;
import org.fengqiao.mediation.indicator.Counts;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.storage.StoredCampaign;

/** The duties of the campaign as the board shows them. */
final class BoardDuties {

  /** Names that stand in one row; beyond that, their number. */
  private static final int NAMED = 2;

  private static final int AHEAD_DAYS = 30;
  private static final int SOON_DAYS = 7;

  private final CampaignSetup setup;
  private final DemoText text;
  private final LocalDate asOf;
  private final List<DutyInstance> duties;
  private final List<BoardPage.Overdue> overdue;

  BoardDuties(DemoOffice office, CampaignSetup setup, DemoText text, LocalDate asOf) {
    this.setup = setup;
    this.text = text;
    this.asOf = asOf;
    this.duties = office.duties(setup.campaign());
    this.overdue = findOverdue();
  }

  private static LocalDate lastDay(DutyInstance instance) {
    return instance.duty().duty().deadline().lastDay();
  }

  private String name(OrganisationId id) {
    return setup.organisations().find(id).map(each -> text.of(each.name())).orElse(id.text());
  }

  private String what(CampaignDuty duty) {
    DateRange covers = duty.duty().covers();
    return text.get("duty.what", duty.name(), covers.startInclusive(), covers.endInclusive());
  }

  List<BoardPage.Overdue> overdue() {
    return overdue;
  }

  private List<BoardPage.Overdue> findOverdue() {
    return duties.stream()
        .filter(instance -> instance.status(asOf) == DutyStatus.MISSING)
        .map(
            instance ->
                new BoardPage.Overdue(
                    text.of(instance.duty().kind()),
                    name(instance.duty().who()),
                    what(instance.duty()),
                    lastDay(instance),
                    ChronoUnit.DAYS.between(lastDay(instance), asOf)))
        .toList();
  }

  /** Returns how many duties are due from today within some days and not received yet. */
  long dueWithin(int days) {
    return duties.stream()
        .filter(instance -> instance.status(asOf) == DutyStatus.DUE)
        .filter(instance -> !lastDay(instance).isAfter(asOf.plusDays(days)))
        .count();
  }

  /** Returns what falls due, duties of one line and day together. */
  List<BoardPage.Upcoming> next() {
    Map<LocalDate, Map<String, List<DutyInstance>>> byDay = new TreeMap<>();
    for (DutyInstance instance : duties) {
      LocalDate day = lastDay(instance);
      if (!day.isBefore(asOf) && !day.isAfter(asOf.plusDays(AHEAD_DAYS))) {
        byDay
            .computeIfAbsent(day, key -> new LinkedHashMap<>())
            .computeIfAbsent(what(instance.duty()), key -> new ArrayList<>())
            .add(instance);
      }
    }
    List<BoardPage.Upcoming> rows = new ArrayList<>();
    byDay.forEach(
        (day, lines) -> lines.forEach((what, owed) -> rows.add(upcoming(day, what, owed))));
    return rows;
  }

  private BoardPage.Upcoming upcoming(LocalDate day, String what, List<DutyInstance> owed) {
    List<OrganisationId> who = owed.stream().map(instance -> instance.duty().who()).toList();
    int done =
        (int) owed.stream().filter(instance -> instance.status(asOf) != DutyStatus.DUE).count();
    String names =
        who.size() <= NAMED
            ? String.join(text.get("separator"), who.stream().map(this::name).toList())
            : text.get("duty.many", kindOf(who.get(0)), who.size());
    long days = ChronoUnit.DAYS.between(asOf, day);
    return new BoardPage.Upcoming(day, days, what, names, done, owed.size(), days <= SOON_DAYS);
  }

  private String kindOf(OrganisationId id) {
    return setup.organisations().find(id).map(each -> text.of(each.kind())).orElse("");
  }

  List<BoardPage.Week> weeks() {
    NavigableMap<LocalDate, Map<DutyStatus, Integer>> byWeek = new TreeMap<>();
    for (DutyInstance instance : duties) {
      LocalDate monday = lastDay(instance).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      byWeek
          .computeIfAbsent(monday, key -> new EnumMap<>(DutyStatus.class))
          .merge(instance.status(asOf), 1, Integer::sum);
    }
    List<BoardPage.Week> weeks = new ArrayList<>();
    // A week without duties is a gap on the time line, not a missing one.
    for (LocalDate monday = byWeek.firstKey();
        !monday.isAfter(byWeek.lastKey());
        monday = monday.plusWeeks(1)) {
      Map<DutyStatus, Integer> counts = byWeek.getOrDefault(monday, Map.of());
      weeks.add(
          new BoardPage.Week(
              monday,
              counts.getOrDefault(DutyStatus.RECEIVED, 0),
              counts.getOrDefault(DutyStatus.RECEIVED_LATE, 0),
              counts.getOrDefault(DutyStatus.MISSING, 0),
              counts.getOrDefault(DutyStatus.DUE, 0)));
    }
    return weeks;
  }

  /** Returns the tasks of the plan and how they stand. */
  List<BoardPage.TaskRow> tasks(DemoOffice office) {
    StoredCampaign stored = office.bureau().campaigns().find(setup.campaign()).orElseThrow();
    CampaignProgress progress =
        CampaignProgress.of(setup.plan(), stored.tasks(), duties, stored.reading(), asOf);
    return progress.tasks().stream().map(this::task).toList();
  }

  private BoardPage.TaskRow task(CampaignProgress.TaskStanding standing) {
    PlanTask task = standing.task();
    return new BoardPage.TaskRow(
        task.id(),
        text.of(task.what()),
        task.citation().section(),
        standing.lastDay().map(LocalDate::toString).orElse("—"),
        standing.completion().map(done -> done.doneOn().toString()).orElse(""),
        text.of(standing.state()),
        switch (standing.state()) {
          case DONE, DONE_LATE -> "✔";
          case LATE -> "✘";
          case OPEN -> "○";
        },
        standing.state().code().toLowerCase(Locale.ROOT));
  }

  /** Returns the numbers the indicators are computed from. */
  Counts counts() {
    return DutyInstance.timelyReporting(duties, asOf);
  }

  BoardPage.Tile tile() {
    long received =
        duties.stream().filter(each -> each.status(asOf) == DutyStatus.RECEIVED).count();
    long late =
        duties.stream().filter(each -> each.status(asOf) == DutyStatus.RECEIVED_LATE).count();
    long zero =
        duties.stream()
            .filter(each -> each.receipt().map(receipt -> receipt.zeroReport()).orElse(false))
            .count();
    return new BoardPage.Tile(
        text.get("tile.received"),
        text.get("number", received + late),
        text.get("tile.received.note", late, zero),
        false);
  }
}
