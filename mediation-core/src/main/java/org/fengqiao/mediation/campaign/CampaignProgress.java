package org.fengqiao.mediation.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.kernel.Ratio;

/**
 * How far a campaign has come on a day (CAMP-28): tasks and reports, as a whole, by phase and by
 * year. A task without a deadline of its own is due by the end of the campaign. It belongs to the
 * phase the text puts it into, else to the phase its last day lies in.
 */
public final class CampaignProgress {

  /**
   * A task and how it stands.
   *
   * @param task the task
   * @param lastDay the last day in time; empty if neither the task nor the campaign has one
   * @param phase the id of the phase it belongs to
   * @param completion that it is done, where it is
   * @param state how it stands
   */
  public record TaskStanding(
      PlanTask task,
      Optional<LocalDate> lastDay,
      Optional<String> phase,
      Optional<TaskCompletion> completion,
      TaskState state) {}

  /**
   * Counts of tasks and reports. Due are those whose last day has passed and those done or received
   * already.
   *
   * @param tasks the tasks by state; every state is there
   * @param reports the reports by status; every status is there
   */
  public record Share(Map<TaskState, Long> tasks, Map<DutyStatus, Long> reports) {

    /** Copies the counts. */
    public Share {
      tasks = Map.copyOf(tasks);
      reports = Map.copyOf(reports);
    }

    /** Returns the share of the due tasks done in time; empty if none was due. */
    public Optional<Ratio> tasksInTime() {
      return ratio(
          count(tasks, TaskState.DONE),
          count(tasks, TaskState.DONE_LATE) + count(tasks, TaskState.LATE));
    }

    /** Returns the share of all tasks that are done, late or not; empty if there is no task. */
    public Optional<Ratio> tasksDone() {
      return ratio(
          count(tasks, TaskState.DONE) + count(tasks, TaskState.DONE_LATE),
          count(tasks, TaskState.OPEN) + count(tasks, TaskState.LATE));
    }

    /** Returns the share of the due reports received in time; empty if none was due. */
    public Optional<Ratio> reportsInTime() {
      return ratio(
          count(reports, DutyStatus.RECEIVED),
          count(reports, DutyStatus.RECEIVED_LATE) + count(reports, DutyStatus.MISSING));
    }

    private static <K> long count(Map<K, Long> counts, K key) {
      return counts.getOrDefault(key, 0L);
    }

    private static Optional<Ratio> ratio(long part, long rest) {
      return part + rest == 0 ? Optional.empty() : Optional.of(Ratio.ofFraction(part, part + rest));
    }
  }

  private final CampaignPlan plan;
  private final LocalDate today;
  private final List<TaskStanding> tasks;
  private final List<DutyInstance> reports;

  private CampaignProgress(
      CampaignPlan plan, LocalDate today, List<TaskStanding> tasks, List<DutyInstance> reports) {
    this.plan = plan;
    this.today = today;
    this.tasks = List.copyOf(tasks);
    this.reports = List.copyOf(reports);
  }

  /**
   * Returns the progress of a campaign.
   *
   * @param completions what is done, by the id of the task
   * @param duties the duties of the campaign; only reports are counted
   * @param reading how ambiguous deadlines are read
   * @param today the day one asks for; what happened later is not known yet
   */
  public static CampaignProgress of(
      CampaignPlan plan,
      Map<String, TaskCompletion> completions,
      Collection<DutyInstance> duties,
      DeadlineReading reading,
      LocalDate today) {
    List<TaskStanding> tasks = new ArrayList<>();
    for (PlanTask task : plan.tasks()) {
      Optional<TaskCompletion> done =
          Optional.ofNullable(completions.get(task.id()))
              .filter(completion -> !completion.doneOn().isAfter(today));
      Optional<LocalDate> own = task.deadline().flatMap(deadline -> deadline.resolve(reading));
      Optional<LocalDate> lastDay = own.or(plan::lastDay);
      Optional<String> phase = task.phase().or(() -> own.flatMap(day -> phaseOf(plan, day)));
      tasks.add(new TaskStanding(task, lastDay, phase, done, state(done, lastDay, today)));
    }
    List<DutyInstance> reports =
        duties.stream().filter(duty -> duty.duty().kind() == DutyKind.REPORT).toList();
    return new CampaignProgress(plan, today, tasks, reports);
  }

  private static TaskState state(
      Optional<TaskCompletion> done, Optional<LocalDate> lastDay, LocalDate today) {
    if (done.isPresent()) {
      boolean late = lastDay.map(done.get().doneOn()::isAfter).orElse(false);
      return late ? TaskState.DONE_LATE : TaskState.DONE;
    }
    return lastDay.map(today::isAfter).orElse(false) ? TaskState.LATE : TaskState.OPEN;
  }

  private static Optional<String> phaseOf(CampaignPlan plan, LocalDate day) {
    return plan.phases().stream()
        .filter(phase -> phase.firstDay().map(first -> !day.isBefore(first)).orElse(true))
        .filter(phase -> phase.lastDay().map(last -> !day.isAfter(last)).orElse(true))
        .map(PlanPhase::id)
        .findFirst();
  }

  /** Returns every task and how it stands, in the order of the text. */
  public List<TaskStanding> tasks() {
    return tasks;
  }

  /** Returns the share of the whole campaign. */
  public Share overall() {
    return share(task -> true, report -> true);
  }

  /** Returns the share of one phase. */
  public Share phase(String id) {
    return share(
        task -> task.phase().equals(Optional.of(id)),
        report -> phaseOf(plan, report.duty().duty().due()).equals(Optional.of(id)));
  }

  /** Returns the share of what is due in one year. */
  public Share year(int year) {
    return share(
        task -> task.lastDay().map(day -> day.getYear() == year).orElse(false),
        report -> report.duty().duty().due().getYear() == year);
  }

  private Share share(Predicate<TaskStanding> ofTasks, Predicate<DutyInstance> ofReports) {
    Map<TaskState, Long> byState = new LinkedHashMap<>();
    for (TaskState state : TaskState.values()) {
      byState.put(
          state, tasks.stream().filter(ofTasks).filter(task -> task.state() == state).count());
    }
    Map<DutyStatus, Long> byStatus = new LinkedHashMap<>();
    for (DutyStatus status : DutyStatus.values()) {
      byStatus.put(
          status,
          reports.stream()
              .filter(ofReports)
              .filter(report -> report.status(today) == status)
              .count());
    }
    return new Share(byState, byStatus);
  }
}
