package org.fengqiao.mediation.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.Ratio;
import org.junit.jupiter.api.Test;

@Requirement({"CAMP-17", "CAMP-28"})
class CampaignProgressTest {

  private static final CampaignPlan PLAN = Plans.clean();
  private static final Map<String, TaskCompletion> DONE =
      Map.of(
          "T01", new TaskCompletion(LocalDate.of(2019, 1, 31), "方案1号"),
          "T02", new TaskCompletion(LocalDate.of(2019, 5, 2), "方案2号"));

  private static CampaignProgress on(int month, int day) {
    return on(List.of(), month, day);
  }

  private static CampaignProgress on(List<DutyInstance> duties, int month, int day) {
    return CampaignProgress.of(
        PLAN, DONE, duties, DeadlineReading.BY_PERIOD_END, LocalDate.of(2019, month, day));
  }

  private static List<TaskState> states(CampaignProgress progress) {
    return progress.tasks().stream().map(CampaignProgress.TaskStanding::state).toList();
  }

  @Test
  void aTaskIsOpenDoneDoneLateOrLate() {
    assertEquals(
        List.of(TaskState.DONE, TaskState.DONE_LATE, TaskState.LATE, TaskState.OPEN),
        states(on(6, 1)));
  }

  @Test
  void theStandOfADayKnowsNothingOfLaterDays() {
    assertEquals(
        List.of(TaskState.OPEN, TaskState.OPEN, TaskState.OPEN, TaskState.OPEN), states(on(1, 30)));
    assertEquals(TaskState.LATE, states(on(5, 1)).get(1));
  }

  @Test
  void theShareDoneInTimeCountsWhatWasDueAndWhatIsDone() {
    CampaignProgress.Share overall = on(6, 1).overall();
    assertEquals(Optional.of(Ratio.ofFraction(1, 3)), overall.tasksInTime());
    assertEquals(Optional.of(Ratio.ofFraction(2, 4)), overall.tasksDone());
  }

  @Test
  void nothingDueIsNotMeasurableRatherThanComplete() {
    assertEquals(Optional.empty(), on(1, 30).overall().tasksInTime());
    assertEquals(Optional.empty(), on(6, 1).overall().reportsInTime());
    assertEquals(Optional.empty(), on(6, 1).year(2020).tasksDone());
  }

  @Test
  void tasksBelongToTheirPhaseOrToThePhaseOfTheirLastDay() {
    CampaignProgress progress = on(6, 1);
    assertEquals(Optional.of(Ratio.ofFraction(1, 1)), progress.phase("P1").tasksInTime());
    assertEquals(Optional.of(Ratio.ofFraction(0, 2)), progress.phase("P2").tasksInTime());
    assertEquals(Optional.of(Ratio.ofFraction(0, 1)), progress.phase("P3").tasksDone());
  }

  @Test
  void aTaskWithoutADeadlineIsDueByTheEndOfTheCampaign() {
    CampaignPlan plan =
        Plans.with(
            """
            period: {start: 2019-01, end: 2019-11, cite: {section: 一, quote: 一}}
            tasks:
              - {id: T1, what: 做, modality: binding, cite: {section: 一, quote: 一}}
            """);
    CampaignProgress last =
        CampaignProgress.of(
            plan, Map.of(), List.of(), DeadlineReading.BY_PERIOD_END, LocalDate.of(2019, 11, 30));
    assertEquals(List.of(TaskState.OPEN), states(last));
    CampaignProgress after =
        CampaignProgress.of(
            plan, Map.of(), List.of(), DeadlineReading.BY_PERIOD_END, LocalDate.of(2019, 12, 1));
    assertEquals(List.of(TaskState.LATE), states(after));
  }

  @Test
  void reportsDeliveredAreCountedByThePhaseTheyAreDueIn() {
    DutyTerms terms =
        DutyTerms.builder()
            .reading(DeadlineReading.BY_PERIOD_END)
            .calendar(WorkCalendar.national())
            .build();
    List<DutyInstance> reports =
        CampaignDuties.generate(CampaignId.of("5299-Q"), PLAN, Counties.county(1, 0), terms)
            .stream()
            .map(DutyInstance::of)
            .map(
                instance ->
                    instance.duty().item().equals("R1")
                            && instance.duty().duty().due().getMonthValue() == 2
                        ? instance.with(
                            new DutyReceipt(
                                LocalDate.of(2019, 2, 1),
                                ActorId.of("a"),
                                Instant.EPOCH,
                                Optional.empty(),
                                false))
                        : instance)
            .toList();
    CampaignProgress progress = on(reports, 3, 10);
    assertEquals(Optional.of(Ratio.ofFraction(1, 3)), progress.phase("P2").reportsInTime());
    assertEquals(Optional.empty(), progress.phase("P1").reportsInTime());
    assertEquals(2L, progress.overall().reports().get(DutyStatus.MISSING));
  }
}
