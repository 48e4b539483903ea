package org.fengqiao.mediation.campaign.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.PlanItem;
import org.fengqiao.mediation.campaign.PlanTask;

/**
 * Tasks that wait for one another in a circle can never begin. An object is reached by any one of
 * the items that have it, so a circle counts only where there is no way around it.
 */
final class TaskCircleRule {

  private final CheckContext context;
  private final Set<String> possible = new HashSet<>();

  private TaskCircleRule(CheckContext context) {
    this.context = context;
  }

  static Stream<PlanFinding> check(CheckContext context) {
    return new TaskCircleRule(context).circles().stream().map(circle -> finding(context, circle));
  }

  private List<List<PlanTask>> circles() {
    List<List<PlanTask>> circles = new ArrayList<>();
    Optional<PlanTask> blocked = firstBlocked();
    while (blocked.isPresent()) {
      List<PlanTask> circle = circle(blocked.get());
      circles.add(circle);
      circle.forEach(task -> possible.add(task.id()));
      blocked = firstBlocked();
    }
    return circles;
  }

  /** Marks what can be done, step by step, and returns the first task that is left over. */
  private Optional<PlanTask> firstBlocked() {
    List<PlanTask> tasks = context.plan().tasks();
    boolean more = true;
    while (more) {
      List<String> next =
          tasks.stream()
              .filter(task -> !possible.contains(task.id()))
              .filter(task -> blocking(task).isEmpty())
              .map(PlanTask::id)
              .toList();
      more = possible.addAll(next);
    }
    return tasks.stream().filter(task -> !possible.contains(task.id())).findFirst();
  }

  /** The first task that has to come before and cannot. */
  private Optional<PlanTask> blocking(PlanTask task) {
    return task.requires().stream()
        .map(required -> TaskOrderRule.reaching(context, required))
        .filter(items -> !items.isEmpty() && items.stream().noneMatch(this::isPossible))
        .map(items -> (PlanTask) items.get(0))
        .findFirst();
  }

  private boolean isPossible(PlanItem item) {
    return !(item instanceof PlanTask) || possible.contains(item.id());
  }

  private List<PlanTask> circle(PlanTask start) {
    List<PlanTask> path = new ArrayList<>();
    PlanTask next = start;
    while (!path.contains(next)) {
      path.add(next);
      next = blocking(next).orElseThrow();
    }
    return List.copyOf(path.subList(path.indexOf(next), path.size()));
  }

  private static PlanFinding finding(CheckContext context, List<PlanTask> circle) {
    List<PlanFact> facts =
        IntStream.range(0, circle.size())
            .mapToObj(
                i ->
                    PlanFact.of(
                        circle.get(i),
                        Phrase.BUILDS_ON.text(circle.get((i + 1) % circle.size()).what())))
            .toList();
    return context
        .finding(FindingKind.PREREQUISITE_CIRCLE, facts.get(0), facts.get(1 % facts.size()))
        .addArguments(Wording.names(circle))
        .others(facts.stream().skip(2).toList())
        .build();
  }
}
