package org.fengqiao.mediation.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.indicator.IndicatorDefinitions;
import org.fengqiao.mediation.indicator.IndicatorValue;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.kernel.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@Requirement({"REP-01", "IND-27"})
class DutyInstanceTest {

  private static final LocalDate DUE = LocalDate.of(2019, 2, 3);
  private static final Instant RECORDED = Instant.parse("2019-02-10T01:00:00Z");

  /** The monthly report of January of one judicial office. */
  private static DutyInstance january() {
    return reports().get(0);
  }

  private static List<DutyInstance> reports() {
    DutyTerms terms =
        DutyTerms.builder()
            .reading(DeadlineReading.BY_PERIOD_END)
            .calendar(WorkCalendar.national())
            .build();
    return CampaignDuties.generate(
            CampaignId.of("5299-Q"), Plans.clean(), Counties.county(1, 1), terms)
        .stream()
        .filter(duty -> duty.item().equals("R1"))
        .map(DutyInstance::of)
        .toList();
  }

  private static DutyReceipt on(LocalDate day, boolean zero) {
    return new DutyReceipt(
        day,
        ActorId.of("clerk-1"),
        RECORDED,
        Optional.of(ReportingLine.ReportChannel.WRITTEN),
        zero);
  }

  @Test
  void aDutyIsDueOnItsLastDayAndMissingTheDayAfter() {
    assertEquals(DUE, january().duty().duty().due());
    assertEquals(DutyStatus.DUE, january().status(DUE));
    assertEquals(DutyStatus.MISSING, january().status(DUE.plusDays(1)));
  }

  @Test
  void whatCameOnTheLastDayIsInTimeAndTheDayAfterIsLate() {
    LocalDate later = DUE.plusMonths(2);
    assertEquals(DutyStatus.RECEIVED, january().with(on(DUE, false)).status(later));
    assertEquals(
        DutyStatus.RECEIVED_LATE, january().with(on(DUE.plusDays(1), false)).status(later));
  }

  @Test
  void aZeroReportIsAGoodReport() {
    assertEquals(DutyStatus.RECEIVED, january().with(on(DUE, true)).status(DUE));
  }

  @Test
  void theStatusOfADayKnowsNothingOfLaterDays() {
    DutyInstance late = january().with(on(DUE.plusDays(9), false));
    assertEquals(DutyStatus.DUE, late.status(DUE));
    assertEquals(DutyStatus.MISSING, late.status(DUE.plusDays(8)));
    assertEquals(DutyStatus.RECEIVED_LATE, late.status(DUE.plusDays(9)));
  }

  @Test
  void aDutyIsReceivedOnce() {
    DutyInstance received = january().receive(on(DUE, false), DUE);
    assertEquals(List.of(on(DUE, false)), received.receipts());
    assertEquals(
        List.of(DutyProblem.ALREADY_RECEIVED),
        refusal(() -> received.receive(on(DUE, false), DUE)));
  }

  @Test
  void whatHasNotComeYetIsNotReceivedNorWhatCameBeforeThePeriod() {
    LocalDate start = january().duty().duty().covers().startInclusive();
    assertEquals(
        List.of(DutyProblem.RECEIVED_IN_FUTURE),
        refusal(() -> january().receive(on(DUE.plusDays(1), false), DUE)));
    assertEquals(
        List.of(DutyProblem.RECEIVED_TOO_EARLY),
        refusal(() -> january().receive(on(start.minusDays(1), false), DUE)));
    assertEquals(1, january().receive(on(start, false), DUE).receipts().size());
    assertEquals(
        List.of(DutyProblem.ALREADY_RECEIVED, DutyProblem.RECEIVED_IN_FUTURE),
        refusal(() -> january().with(on(DUE, true)).receive(on(DUE.plusDays(1), true), DUE)));
  }

  @Test
  @Requirement({"REP-17"})
  void aCorrectionCountsAndKeepsWhatItCorrects() {
    LocalDate today = DUE.plusDays(9);
    DutyInstance corrected =
        january().receive(on(DUE, false), today).correct(on(DUE.plusDays(1), false), today);
    assertEquals(List.of(on(DUE, false), on(DUE.plusDays(1), false)), corrected.receipts());
    assertEquals(DutyStatus.RECEIVED_LATE, corrected.status(today));
    assertEquals(
        List.of(DutyProblem.NOTHING_RECEIVED, DutyProblem.RECEIVED_IN_FUTURE),
        refusal(() -> january().correct(on(DUE, false), DUE.minusDays(1))));
  }

  private static List<ProblemCode> refusal(Executable call) {
    return assertThrows(ProblemsException.class, call).problems().stream()
        .map(Problem::code)
        .toList();
  }

  private static IndicatorValue rate(List<DutyInstance> instances, LocalDate today) {
    return IndicatorDefinitions.defaults()
        .find("TIMELY-REPORTING-RATE")
        .orElseThrow()
        .measure(DutyInstance.timelyReporting(instances, today))
        .value();
  }

  @Test
  void theTimelyReportingRateCountsWhatIsDueAndNothingElse() {
    List<DutyInstance> all = reports();
    List<DutyInstance> some =
        List.of(
            all.get(0).with(on(DUE, true)),
            all.get(1).with(on(LocalDate.of(2019, 3, 4), false)),
            all.get(2),
            all.get(3).with(on(LocalDate.of(2019, 4, 30), false)));
    assertEquals(
        new IndicatorValue.Rate(Ratio.ofFraction(1, 3)), rate(some, LocalDate.of(2019, 4, 3)));
    assertEquals(
        new IndicatorValue.Rate(Ratio.ofFraction(2, 4)), rate(some, LocalDate.of(2019, 5, 3)));
  }

  @Test
  void withoutAReportDueTheRateIsNotMeasurable() {
    assertTrue(rate(reports(), LocalDate.of(2019, 1, 31)) instanceof IndicatorValue.NotMeasurable);
  }
}
