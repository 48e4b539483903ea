package org.fengqiao.mediation.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fengqiao.mediation.calendar.Cadence;
import org.fengqiao.mediation.calendar.DeadlineReading;

class PlanDeadlineProperties {

  private static final PlanPhase PHASE =
      Plans.with(
              """
              phases:
                - {id: P1, kind: summary, name: 总结, start: 2019-03, end: 2019-04, cite: {section: 三, quote: 总结}}
              """)
          .phases()
          .get(0);

  @Provide
  Arbitrary<PlanDate> monthsAndYears() {
    Arbitrary<Integer> years = Arbitraries.integers().between(1950, 2150);
    Arbitrary<PlanDate> months =
        Combinators.combine(years, Arbitraries.integers().between(1, 12)).as(PlanDate::ofMonth);
    return Arbitraries.oneOf(months, years.map(PlanDate::ofYear));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(-7000, 60_000).map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<PlanDeadline> deadlines() {
    Arbitrary<Boolean> inherited = Arbitraries.of(true, false);
    Arbitrary<String> texts = Arbitraries.of("2019年5月前", "尽快", "每年", "4月 30日前");
    return Arbitraries.oneOf(
        Combinators.combine(texts, inherited, days()).as(PlanDeadline.On::new),
        Combinators.combine(texts, inherited, monthsAndYears()).as(PlanDeadline.Before::new),
        Combinators.combine(texts, inherited, monthsAndYears()).as(PlanDeadline.ByEndOf::new),
        Combinators.combine(texts, inherited, days()).as(PlanDeadline.Starts::new),
        Combinators.combine(texts, inherited, Arbitraries.of(Cadence.all()))
            .as(PlanDeadline.Each::new),
        Combinators.combine(texts, inherited).as(PlanDeadline.Vague::new),
        Combinators.combine(texts, inherited, Arbitraries.just(PHASE))
            .as(PlanDeadline.InPhase::new));
  }

  @Property(tries = 200)
  void aDeadlineComesBackFromItsFileAsItWas(@ForAll("deadlines") PlanDeadline deadline) {
    String yaml =
        """
        phases:
          - {id: P1, kind: summary, name: 总结, start: 2019-03, end: 2019-04, cite: {section: 三, quote: 总结}}
        tasks:
          - id: T1
            what: 做
            modality: binding
            cite: {section: 一, quote: "前 %s 后"}
            deadline: {text: "%s", year-inherited: %s, %s}
        """
            .formatted(
                deadline.text(), deadline.text(), deadline.yearInherited(), reading(deadline));
    assertEquals(Optional.of(deadline), Plans.with(yaml).tasks().get(0).deadline());
  }

  private static String reading(PlanDeadline deadline) {
    if (deadline instanceof PlanDeadline.On on) {
      return "on: " + on.day();
    }
    if (deadline instanceof PlanDeadline.Before before) {
      return "before: " + before.date();
    }
    if (deadline instanceof PlanDeadline.ByEndOf byEndOf) {
      return "by-end-of: " + byEndOf.date();
    }
    if (deadline instanceof PlanDeadline.Starts starts) {
      return "starts: " + starts.day();
    }
    if (deadline instanceof PlanDeadline.Each each) {
      return "each: " + each.cadence().code();
    }
    return deadline.isVague() ? "vague: true" : "phase: P1";
  }

  @Property
  void theStrictReadingIsNeverLaterAndOnlyBeforeIsAmbiguous(
      @ForAll("deadlines") PlanDeadline deadline) {
    assertEquals(deadline.earliest().isPresent(), deadline.latest().isPresent());
    if (deadline.earliest().isPresent()) {
      assertFalse(deadline.earliest().get().isAfter(deadline.latest().orElseThrow()));
    }
    assertEquals(deadline instanceof PlanDeadline.Before, deadline.isAmbiguous());
  }

  @Property
  void beforeAMonthEndsEitherTheDayBeforeItOrOnItsLastDay(@ForAll("monthsAndYears") PlanDate date) {
    PlanDeadline before = new PlanDeadline.Before("前", false, date);
    LocalDate strict = before.resolve(DeadlineReading.BEFORE_PERIOD_STARTS).orElseThrow();
    LocalDate lenient = before.resolve(DeadlineReading.BY_PERIOD_END).orElseThrow();
    assertFalse(date.contains(strict));
    assertTrue(date.contains(strict.plusDays(1)));
    assertTrue(date.contains(lenient));
    assertFalse(date.contains(lenient.plusDays(1)));
  }

  @Property
  void aDateIsReadBackFromItsText(
      @ForAll("monthsAndYears") PlanDate coarse, @ForAll("days") LocalDate day) {
    assertEquals(Optional.of(coarse), PlanDate.parse(coarse.toString()));
    assertEquals(Optional.of(PlanDate.ofDay(day)), PlanDate.parse(day.toString()));
  }
}
