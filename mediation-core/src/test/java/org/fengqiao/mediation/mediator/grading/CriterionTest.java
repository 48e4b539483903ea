package org.fengqiao.mediation.mediator.grading;

import static org.fengqiao.mediation.mediator.grading.Ladders.DAY;
import static org.fengqiao.mediation.mediator.grading.Ladders.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.grading.Finding.Outcome;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.junit.jupiter.api.Test;

@Requirement("MED-13")
class CriterionTest {

  private static final Grade STEP = new Grade("L", "1");

  private static Outcome outcome(Criterion criterion, GradingFacts.Builder facts) {
    return criterion.find(STEP, facts.build()).outcome();
  }

  private static GradingFacts.Builder none() {
    return GradingFacts.builder().day(DAY).serviceDays(0);
  }

  private static GradingFacts.Builder tallies(YearTally... tallies) {
    return none().addTallies(tallies);
  }

  @Test
  void aYearOfWorkIsCompleteOnItsAnniversary() {
    Criterion three = new Criterion.YearsOfWork(3);
    for (LocalDate since : List.of(LocalDate.of(2024, 2, 29), LocalDate.of(2023, 3, 1))) {
      Mediator mediator = Ladders.mediator(EngagementKind.FULL_TIME, since);
      LocalDate anniversary = since.plusYears(3);
      for (LocalDate day : List.of(anniversary.minusDays(1), anniversary)) {
        long days = GradingFacts.serviceDays(mediator, Set.of(EngagementKind.FULL_TIME), day);
        GradingFacts facts = GradingFacts.builder().day(day).serviceDays(days).build();
        assertEquals(day.equals(anniversary), three.isMet(STEP, facts), since + " " + day);
      }
    }
  }

  @Test
  void serviceCountsEveryDayOnceAndLeavesGapsAndOtherEngagementsOut() {
    Mediator mediator =
        Mediator.builder()
            .from(Ladders.mediator(EngagementKind.FULL_TIME, DAY.minusDays(10)))
            .addEngagements(
                new Engagement(
                    Places.town("T").id(),
                    EngagementKind.PART_TIME,
                    DAY.minusDays(40),
                    Optional.of(DAY.minusDays(31))),
                new Engagement(
                    Places.town("T").id(),
                    EngagementKind.PART_TIME,
                    DAY.minusDays(12),
                    Optional.of(DAY.minusDays(5))),
                Engagement.since(
                    Places.town("T").id(), EngagementKind.VOLUNTEER, DAY.minusDays(300)),
                Engagement.since(Places.town("T").id(), EngagementKind.PART_TIME, DAY))
            .build();
    assertEquals(
        22,
        GradingFacts.serviceDays(
            mediator, Set.of(EngagementKind.FULL_TIME, EngagementKind.PART_TIME), DAY));
    assertEquals(10, GradingFacts.serviceDays(mediator, Set.of(EngagementKind.FULL_TIME), DAY));
  }

  @Test
  void theBoundItselfCounts() {
    GradingFacts.Builder facts = tallies(new YearTally(2025, 100, 96, 24));
    CountingSpan all = CountingSpan.cumulative();
    assertEquals(Outcome.MET, outcome(new Criterion.Cases(100, all), facts));
    assertEquals(Outcome.NOT_MET, outcome(new Criterion.Cases(101, all), facts));
    assertEquals(Outcome.MET, outcome(new Criterion.SuccessRate(Ratio.ofPercent(96), all), facts));
    assertEquals(
        Outcome.NOT_MET,
        outcome(new Criterion.SuccessRate(Ratio.ofFraction(961, 1000), all), facts));
    assertEquals(Outcome.MET, outcome(new Criterion.OralShare(Ratio.ofPercent(25), all), facts));
    assertEquals(
        Outcome.NOT_MET, outcome(new Criterion.OralShare(Ratio.ofFraction(24, 100), all), facts));
  }

  @Test
  void annualAndCumulativeCountsAreDifferentThings() {
    GradingFacts.Builder facts =
        tallies(
            new YearTally(2023, 30, 30, 0),
            new YearTally(2024, 5, 5, 0),
            new YearTally(2025, 30, 30, 0),
            new YearTally(2026, 7, 7, 0));
    assertEquals(
        Outcome.NOT_MET, outcome(new Criterion.Cases(10, CountingSpan.eachYear(3)), facts));
    assertEquals(Outcome.MET, outcome(new Criterion.Cases(10, CountingSpan.eachYear(1)), facts));
    assertEquals(Outcome.MET, outcome(new Criterion.Cases(65, CountingSpan.together(3)), facts));
    assertEquals(
        Outcome.NOT_MET, outcome(new Criterion.Cases(66, CountingSpan.together(3)), facts));
    assertEquals(Outcome.MET, outcome(new Criterion.Cases(72, CountingSpan.cumulative()), facts));
  }

  @Test
  void whatNobodyCountedIsNotZeroAndNothingOutOfNothingIsNoRate() {
    Criterion rate = new Criterion.SuccessRate(Ratio.ofPercent(0), CountingSpan.cumulative());
    assertEquals(Outcome.NOT_MEASURABLE, outcome(rate, none()));
    assertEquals(Outcome.NOT_MEASURABLE, outcome(rate, tallies(new YearTally(2025, 0, 0, 0))));
    Criterion share = new Criterion.OralShare(Ratio.ofPercent(100), CountingSpan.together(1));
    assertEquals(Outcome.NOT_MEASURABLE, outcome(share, tallies(new YearTally(2025, 9, 0, 0))));
    Criterion each = new Criterion.SuccessRate(Ratio.ofPercent(0), CountingSpan.eachYear(2));
    assertEquals(
        Outcome.NOT_MEASURABLE,
        outcome(each, tallies(new YearTally(2024, 0, 0, 0), new YearTally(2025, 9, 9, 0))));
    Criterion cases = new Criterion.Cases(1, CountingSpan.together(2));
    assertEquals(Outcome.NOT_MEASURABLE, outcome(cases, tallies(new YearTally(2025, 9, 9, 0))));
    assertEquals(
        Outcome.MET,
        outcome(cases, tallies(new YearTally(2024, 0, 0, 0), new YearTally(2025, 9, 9, 0))));
  }

  @Test
  void aRateOfEachYearIsHeldAgainstEachYear() {
    Criterion each = new Criterion.SuccessRate(Ratio.ofPercent(90), CountingSpan.eachYear(2));
    Criterion both = new Criterion.SuccessRate(Ratio.ofPercent(90), CountingSpan.together(2));
    GradingFacts.Builder facts =
        tallies(new YearTally(2024, 100, 89, 0), new YearTally(2025, 100, 95, 0));
    assertEquals(Outcome.NOT_MET, outcome(each, facts));
    assertEquals(Outcome.MET, outcome(both, facts));
  }

  @Test
  void daysAndClassHoursOfTrainingAreNotMixed() {
    Criterion days = new Criterion.Training(TrainingAmount.days(5), CountingSpan.together(1));
    assertEquals(
        Outcome.NOT_MEASURABLE,
        outcome(days, none().addTraining(new TrainingTally(2025, TrainingAmount.classHours(40)))));
    assertEquals(
        Outcome.MET,
        outcome(days, none().addTraining(new TrainingTally(2025, TrainingAmount.days(5)))));
  }

  @Test
  void misconductCountsUntilTheDayThatCorrespondsToItIncluded() {
    Criterion three = new Criterion.NoMisconduct(Optional.of(3));
    Criterion ever = new Criterion.NoMisconduct(Optional.empty());
    assertEquals(Outcome.NOT_MET, outcome(three, none().addMisconduct(DAY.minusYears(3))));
    assertEquals(Outcome.MET, outcome(three, none().addMisconduct(DAY.minusYears(3).minusDays(1))));
    assertEquals(Outcome.NOT_MET, outcome(ever, none().addMisconduct(DAY.minusYears(30))));
    assertEquals(Outcome.MET, outcome(ever, none().addEscalations(DAY)));
    Criterion calm = new Criterion.NoEscalation(Optional.of(1));
    assertEquals(Outcome.NOT_MET, outcome(calm, none().addEscalations(DAY)));
    assertEquals(Outcome.MET, outcome(calm, none().addMisconduct(DAY)));
  }

  @Test
  void aQuotaCountsTheCandidateInAndTheHolderKeepsThePlace() {
    Criterion two = Criterion.Quota.of(2);
    assertEquals(Outcome.MET, outcome(two, none().addQuotas(new QuotaUse("1", 1, 50))));
    assertEquals(Outcome.NOT_MET, outcome(two, none().addQuotas(new QuotaUse("1", 2, 50))));
    assertEquals(Outcome.NOT_MEASURABLE, outcome(two, none().addQuotas(new QuotaUse("2", 0, 50))));
    assertEquals(
        Outcome.MET, outcome(two, none().current(STEP).addQuotas(new QuotaUse("1", 5, 50))));
    assertEquals(
        Outcome.NOT_MET,
        outcome(two, none().current(new Grade("M", "1")).addQuotas(new QuotaUse("1", 5, 50))));
    Criterion share = Criterion.Quota.of(Ratio.ofPercent(4));
    assertEquals(Outcome.MET, outcome(share, none().addQuotas(new QuotaUse("1", 1, 50))));
    assertEquals(Outcome.NOT_MET, outcome(share, none().addQuotas(new QuotaUse("1", 2, 50))));
  }

  @Test
  void soManyOfLiesBetweenAllAndAny() {
    Condition yes = new Criterion.Cases(1, CountingSpan.cumulative());
    Condition no = new Criterion.Cases(1000, CountingSpan.cumulative());
    GradingFacts facts = plain(1).build();
    List<Condition> three = List.of(yes, no, yes);
    assertEquals(false, Combination.allOf(three).isMet(STEP, facts));
    assertEquals(true, Combination.soManyOf(2, three).isMet(STEP, facts));
    assertEquals(true, Combination.anyOf(three).isMet(STEP, facts));
    assertEquals(false, Combination.soManyOf(2, List.of(no, yes, no)).isMet(STEP, facts));
  }

  @Test
  void factsThatContradictThemselvesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new YearTally(2025, 5, 6, 0));
    assertThrows(IllegalArgumentException.class, () -> new YearTally(2025, 5, 5, 6));
    assertThrows(
        IllegalArgumentException.class,
        () -> tallies(new YearTally(2025, 1, 1, 1), new YearTally(2025, 2, 1, 1)).build());
    assertThrows(
        IllegalArgumentException.class, () -> tallies(new YearTally(2027, 1, 1, 1)).build());
    assertThrows(
        IllegalArgumentException.class, () -> none().addMisconduct(DAY.plusDays(1)).build());
    assertThrows(IllegalArgumentException.class, () -> new QuotaUse("1", 50, 50));
    for (String line :
        List.of("day=2026-03-02", "tally 2025 = many", "nothing = 1", "grade = 一级")) {
      assertThrows(
          IllegalArgumentException.class,
          () -> GradingFacts.parse(List.of("day = 2026-03-02", "service-days = 1", line)),
          line);
    }
    assertThrows(IllegalArgumentException.class, () -> GradingFacts.parse(List.of()));
  }
}
