package org.fengqiao.mediation.campaign.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.PlanPhase;
import org.fengqiao.mediation.campaign.PlanTask;

/** Tasks are carried out in the implementation phase unless the text puts them elsewhere. */
final class TaskPhaseRules {

  private record DueTask(PlanTask task, DueWindow due) {}

  private TaskPhaseRules() {}

  static Stream<PlanFinding> check(CheckContext context) {
    List<DueTask> tasks = new ArrayList<>();
    for (PlanTask task : context.plan().tasks()) {
      context.due(task).ifPresent(due -> tasks.add(new DueTask(task, due)));
    }
    return Stream.of(before(context, tasks), after(context, tasks)).flatMap(Optional::stream);
  }

  private static Optional<PlanFinding> before(CheckContext context, List<DueTask> tasks) {
    Optional<PlanPhase> first =
        context.implementation().stream()
            .filter(phase -> phase.start().isPresent())
            .min(Comparator.comparing(phase -> phase.firstDay().orElseThrow()));
    Optional<LocalDate> start = context.start().map(CheckContext.Bound::day);
    return first.flatMap(
        phase -> {
          LocalDate day = phase.firstDay().orElseThrow();
          List<DueTask> early =
              tasks.stream()
                  .filter(each -> each.due().isBefore(day))
                  .filter(each -> start.filter(s -> each.due().isBefore(s)).isEmpty())
                  .filter(each -> !isIn(context, each.task(), PlanPhase.PhaseKind.MOBILISATION))
                  .sorted(Comparator.comparing(DueTask::due))
                  .toList();
          return finding(
              context,
              FindingKind.TASK_BEFORE_IMPLEMENTATION,
              early,
              PlanFact.of(phase, Phrase.STARTS.text(Wording.day(day))),
              phase);
        });
  }

  private static Optional<PlanFinding> after(CheckContext context, List<DueTask> tasks) {
    List<PlanPhase> phases = context.implementation();
    if (phases.stream().anyMatch(phase -> phase.end().isEmpty())) {
      return Optional.empty();
    }
    return phases.stream()
        .max(Comparator.comparing(phase -> phase.lastDay().orElseThrow()))
        .flatMap(
            phase -> {
              LocalDate day = phase.lastDay().orElseThrow();
              List<DueTask> late =
                  tasks.stream()
                      .filter(each -> each.due().isAfter(day))
                      .filter(each -> !isLater(context, each.task(), day))
                      .sorted(Comparator.comparing(DueTask::due))
                      .toList();
              return finding(
                  context,
                  FindingKind.TASK_AFTER_IMPLEMENTATION,
                  late,
                  PlanFact.of(phase, Phrase.ENDS.text(Wording.day(day))),
                  phase);
            });
  }

  private static boolean isIn(CheckContext context, PlanTask task, PlanPhase.PhaseKind kind) {
    return context.phase(task).filter(phase -> phase.kind() == kind).isPresent();
  }

  private static boolean isLater(CheckContext context, PlanTask task, LocalDate end) {
    return isIn(context, task, PlanPhase.PhaseKind.SUMMARY)
        || context
            .phase(task)
            .flatMap(PlanPhase::firstDay)
            .filter(first -> first.isAfter(end))
            .isPresent();
  }

  private static Optional<PlanFinding> finding(
      CheckContext context,
      FindingKind kind,
      List<DueTask> tasks,
      PlanFact second,
      PlanPhase phase) {
    if (tasks.isEmpty()) {
      return Optional.empty();
    }
    List<PlanFact> facts =
        tasks.stream().map(each -> PlanFact.of(each.task(), Wording.due(each.due()))).toList();
    return Optional.of(
        context
            .finding(kind, facts.get(0), second)
            .addArguments(
                tasks.size(),
                phase.name(),
                Wording.names(tasks.stream().map(DueTask::task).toList()))
            .others(facts.subList(1, facts.size()))
            .build());
  }
}
