package org.fengqiao.mediation.campaign.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.PlanDeadline;
import org.fengqiao.mediation.campaign.PlanItem;
import org.fengqiao.mediation.campaign.PlanTask;

/**
 * What a task builds on is due before it. Both are held against each other in the same reading of
 * their deadlines. Where a task builds on an object, the earliest item that reaches it counts.
 */
final class TaskOrderRule {

  /**
   * When an item is due for this rule.
   *
   * @param window the days
   * @param stated whether a deadline says so; a task without one is due when its phase ends, and
   *     two tasks of one phase are no conflict
   */
  private record Due(DueWindow window, boolean stated) {}

  private record Conflict(FindingKind kind, PlanItem prerequisite, PlanFact fact) {}

  private TaskOrderRule() {}

  static Stream<PlanFinding> check(CheckContext context) {
    List<PlanFinding> found = new ArrayList<>();
    for (PlanTask task : context.plan().tasks()) {
      due(context, task).ifPresent(due -> conflicts(context, task, due, found));
    }
    return found.stream();
  }

  private static void conflicts(
      CheckContext context, PlanTask task, Due due, List<PlanFinding> found) {
    Map<FindingKind, List<Conflict>> byKind = new LinkedHashMap<>();
    for (String required : task.requires()) {
      conflict(context, prerequisites(context, task, required), due)
          .ifPresent(c -> byKind.computeIfAbsent(c.kind(), kind -> new ArrayList<>()).add(c));
    }
    byKind.forEach(
        (kind, conflicts) ->
            found.add(
                context
                    .finding(
                        kind, PlanFact.of(task, Wording.due(due.window())), conflicts.get(0).fact())
                    .addArguments(
                        task.what(),
                        Wording.quoted(conflicts.stream().map(Conflict::prerequisite).toList()))
                    .others(conflicts.stream().skip(1).map(Conflict::fact).toList())
                    .build()));
  }

  private static List<PlanItem> prerequisites(
      CheckContext context, PlanTask task, String required) {
    return reaching(context, required).stream()
        .filter(item -> !item.id().equals(task.id()))
        .toList();
  }

  /** An id names one item; an object all that reach it. */
  static List<PlanItem> reaching(CheckContext context, String required) {
    return context
        .plan()
        .find(required)
        .map(List::of)
        .orElseGet(() -> context.plan().withObject(required));
  }

  private static Optional<Conflict> conflict(
      CheckContext context, List<PlanItem> prerequisites, Due due) {
    List<Conflict> conflicts = new ArrayList<>();
    for (PlanItem item : prerequisites) {
      Optional<Conflict> conflict = conflict(context, item, due);
      if (conflict.isEmpty() && due(context, item).isPresent()) {
        return Optional.empty();
      }
      conflict.ifPresent(conflicts::add);
    }
    return conflicts.stream().min(Comparator.comparing(c -> c.kind().severity()));
  }

  private static Optional<Conflict> conflict(CheckContext context, PlanItem item, Due due) {
    Optional<PlanDeadline> deadline = context.deadline(item);
    if (deadline.isPresent() && deadline.get() instanceof PlanDeadline.Starts starts) {
      LocalDate last = due.window().lenient();
      return Optional.of(starts)
          .filter(s -> s.day().isAfter(last))
          .map(
              s ->
                  new Conflict(
                      FindingKind.PREREQUISITE_BEGINS_LATER,
                      item,
                      PlanFact.of(item, Phrase.BEGINS.text(Wording.day(s.day())))));
    }
    return due(context, item)
        .flatMap(
            other ->
                kind(due, other)
                    .map(
                        kind ->
                            new Conflict(
                                kind, item, PlanFact.of(item, Wording.due(other.window())))));
  }

  private static Optional<FindingKind> kind(Due successor, Due prerequisite) {
    boolean sameDayCounts = successor.stated() && prerequisite.stated();
    boolean strict =
        isLate(successor.window().strict(), prerequisite.window().strict(), sameDayCounts);
    boolean lenient =
        isLate(successor.window().lenient(), prerequisite.window().lenient(), sameDayCounts);
    if (strict && lenient) {
      return Optional.of(FindingKind.PREREQUISITE_NOT_EARLIER);
    }
    return strict || lenient
        ? Optional.of(FindingKind.PREREQUISITE_IN_ONE_READING)
        : Optional.empty();
  }

  private static boolean isLate(
      LocalDate successor, LocalDate prerequisite, boolean sameDayCounts) {
    return prerequisite.isAfter(successor) || (sameDayCounts && prerequisite.equals(successor));
  }

  private static Optional<Due> due(CheckContext context, PlanItem item) {
    Optional<Due> stated = context.due(item).map(window -> new Due(window, true));
    if (stated.isPresent() || !(item instanceof PlanTask task)) {
      return stated;
    }
    return task.deadline().isPresent()
        ? Optional.empty()
        : context
            .phase(task)
            .flatMap(phase -> phase.lastDay())
            .map(day -> new Due(DueWindow.on(day), false));
  }
}
