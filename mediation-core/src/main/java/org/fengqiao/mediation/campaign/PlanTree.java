package org.fengqiao.mediation.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Severity;

/**
 * Plans of several levels and how they hang together (CAMP-02). Each plan carries out its parents:
 * it keeps their tasks and may add its own (CAMP-29). A task is kept if the lower plan declares so
 * or has an item with the same object. A task that only the issuer of the upper plan answers for is
 * not the lower plan's.
 */
public final class PlanTree {

  private final List<CampaignPlan> given;
  private final Map<String, CampaignPlan> plans = new LinkedHashMap<>();

  private PlanTree(Collection<CampaignPlan> given) {
    this.given = List.copyOf(given);
    this.given.forEach(plan -> plans.putIfAbsent(plan.id(), plan));
  }

  /** Returns the tree of the given plans; {@link #check()} tells what is wrong with it. */
  public static PlanTree of(Collection<CampaignPlan> plans) {
    return new PlanTree(plans);
  }

  /** Returns the plan with an id. */
  public Optional<CampaignPlan> find(String id) {
    return Optional.ofNullable(plans.get(id));
  }

  /** Returns the given plans that a plan carries out, in the order it names them. */
  public List<CampaignPlan> parents(CampaignPlan plan) {
    return plan.parents().stream()
        .flatMap(parent -> parent.plan().stream())
        .flatMap(id -> find(id).stream())
        .toList();
  }

  /** Returns the given plans that carry out a plan. */
  public List<CampaignPlan> children(CampaignPlan plan) {
    return plans.values().stream().filter(other -> parents(other).contains(plan)).toList();
  }

  /** Returns the plans that carry out no given plan. */
  public List<CampaignPlan> roots() {
    return plans.values().stream().filter(plan -> parents(plan).isEmpty()).toList();
  }

  /** Returns everything that is wrong between the plans. */
  public Problems check() {
    List<Problem> problems = new ArrayList<>();
    for (CampaignPlan plan : given) {
      if (plans.get(plan.id()) != plan) {
        problems.add(Problem.of(PlanTreeProblem.DUPLICATE_PLAN, plan.id(), plan.id()));
      }
    }
    for (CampaignPlan plan : plans.values()) {
      checkCircle(plan, problems);
      checkParents(plan, problems);
      checkKeeps(plan, problems);
      parents(plan).forEach(parent -> checkTasks(plan, parent, problems));
    }
    return new Problems(problems);
  }

  /** One problem for a circle, at the plan of the circle that was given first. */
  private void checkCircle(CampaignPlan plan, List<Problem> problems) {
    Set<String> above = new LinkedHashSet<>();
    List<CampaignPlan> open = new ArrayList<>(parents(plan));
    while (!open.isEmpty()) {
      CampaignPlan next = open.remove(0);
      if (above.add(next.id())) {
        open.addAll(parents(next));
      }
    }
    if (above.contains(plan.id())) {
      List<String> circle =
          plans.values().stream()
              .filter(other -> above.contains(other.id()) && reaches(other, plan))
              .map(CampaignPlan::id)
              .toList();
      if (circle.get(0).equals(plan.id())) {
        problems.add(Problem.of(PlanTreeProblem.PLAN_CIRCLE, plan.id(), circle));
      }
    }
  }

  private boolean reaches(CampaignPlan from, CampaignPlan target) {
    Set<String> seen = new LinkedHashSet<>();
    List<CampaignPlan> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      CampaignPlan next = open.remove(0);
      if (next == target) {
        return true;
      }
      if (seen.add(next.id())) {
        open.addAll(parents(next));
      }
    }
    return false;
  }

  private void checkParents(CampaignPlan plan, List<Problem> problems) {
    for (PlanHead.Parent named : plan.parents()) {
      Optional<CampaignPlan> parent = named.plan().flatMap(this::find);
      if (named.plan().isPresent() && parent.isEmpty()) {
        problems.add(
            Problem.of(
                PlanTreeProblem.UNKNOWN_PARENT_PLAN,
                plan.id(),
                named.plan().get(),
                List.copyOf(plans.keySet())));
      }
      if (parent.isPresent() && !parent.get().level().isAbove(plan.level())) {
        problems.add(
            Problem.of(
                PlanTreeProblem.LEVEL_ORDER,
                plan.id(),
                plan.level(),
                parent.get().id(),
                parent.get().level()));
      }
    }
  }

  private void checkKeeps(CampaignPlan plan, List<Problem> problems) {
    List<String> parents =
        plan.parents().stream().flatMap(parent -> parent.plan().stream()).toList();
    for (KeptTask kept : plan.keeps()) {
      if (!parents.contains(kept.parent())) {
        problems.add(Problem.of(PlanTreeProblem.NOT_A_PARENT, plan.id(), kept.parent(), parents));
        continue;
      }
      List<String> tasks =
          find(kept.parent()).stream()
              .flatMap(parent -> parent.tasks().stream())
              .map(PlanTask::id)
              .toList();
      if (plans.containsKey(kept.parent()) && !tasks.contains(kept.task())) {
        problems.add(
            Problem.of(
                PlanTreeProblem.UNKNOWN_PARENT_TASK, plan.id(), kept.parent(), kept.task(), tasks));
      }
    }
  }

  private static void checkTasks(CampaignPlan plan, CampaignPlan parent, List<Problem> problems) {
    for (PlanTask task : parent.tasks()) {
      if (isForLowerPlans(task, parent) && !keeps(plan, parent, task)) {
        problems.add(
            Problem.of(
                    PlanTreeProblem.MISSING_PARENT_TASK,
                    plan.id(),
                    parent.id(),
                    task.id(),
                    task.citation().section(),
                    task.citation().quote(),
                    task.what())
                .as(task.modality() == Modality.BINDING ? Severity.WARNING : Severity.INFO)
                .because(PlanTargets.basis(parent, task.citation())));
      }
    }
  }

  private static boolean isForLowerPlans(PlanTask task, CampaignPlan parent) {
    return task.responsible().isEmpty()
        || task.responsible().stream().anyMatch(kind -> kind != parent.issuer().organisation());
  }

  private static boolean keeps(CampaignPlan plan, CampaignPlan parent, PlanTask task) {
    return plan.keeps().stream()
            .anyMatch(kept -> kept.parent().equals(parent.id()) && kept.task().equals(task.id()))
        || task.object().map(object -> !plan.withObject(object).isEmpty()).orElse(false);
  }
}
