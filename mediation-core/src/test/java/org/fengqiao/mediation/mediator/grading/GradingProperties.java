package org.fengqiao.mediation.mediator.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingUnit;

@Requirement("MED-13")
class GradingProperties {

  private static final LocalDate DAY = Ladders.DAY;

  @Provide
  Arbitrary<GradingLadder> ladders() {
    return Arbitraries.of(Ladders.ALL);
  }

  @Provide
  Arbitrary<CountingSpan> spans() {
    return Arbitraries.of(
        CountingSpan.cumulative(),
        CountingSpan.together(1),
        CountingSpan.together(3),
        CountingSpan.eachYear(2));
  }

  @Provide
  Arbitrary<Criterion> criteria() {
    Arbitrary<CountingSpan> span = spans();
    Arbitrary<Ratio> share =
        Arbitraries.longs().between(0, 100).map(percent -> Ratio.ofPercent(percent));
    Arbitrary<Optional<Integer>> years = Arbitraries.integers().between(1, 9).optional();
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 12).map(Criterion.YearsOfWork::new),
        Combinators.combine(Arbitraries.longs().between(1, 99), span).as(Criterion.Cases::new),
        Combinators.combine(share, span).as(Criterion.OralShare::new),
        Combinators.combine(share, span).as(Criterion.SuccessRate::new),
        Combinators.combine(
                Arbitraries.longs().between(1, 9), Arbitraries.of(TrainingUnit.class), span)
            .as(
                (least, unit, over) ->
                    new Criterion.Training(
                        new TrainingAmount(BigDecimal.valueOf(least), unit), over)),
        years.map(Criterion.NoMisconduct::new),
        years.map(Criterion.NoEscalation::new),
        Arbitraries.longs().between(1, 5).map(Criterion.Quota::of),
        Arbitraries.of("RESPECTED", "TEACHES", "RESULTS")
            .map(code -> new Criterion.Attested(code, LocalText.chinese(code))));
  }

  @Provide
  Arbitrary<GradingFacts> facts() {
    Arbitrary<Optional<Grade>> current =
        Arbitraries.of("FOUR/4", "FOUR/2", "SPECIAL/3", "CHIEF/2", "FOUR-NONE/NONE")
            .map(Grade::parse)
            .optional();
    Arbitrary<List<YearTally>> tallies =
        Arbitraries.integers()
            .between(2019, 2026)
            .set()
            .ofMaxSize(6)
            .flatMap(
                years ->
                    Arbitraries.longs()
                        .between(0, 120)
                        .list()
                        .ofSize(3 * years.size())
                        .map(numbers -> tallies(List.copyOf(years), numbers)));
    Arbitrary<List<TrainingTally>> training =
        Arbitraries.integers()
            .between(2022, 2026)
            .set()
            .ofMaxSize(4)
            .map(
                years ->
                    years.stream()
                        .map(
                            year ->
                                new TrainingTally(
                                    year,
                                    year % 2 == 0
                                        ? new TrainingAmount(
                                            new BigDecimal("4.5"), TrainingUnit.DAY)
                                        : TrainingAmount.classHours(year % 7)))
                        .toList());
    Arbitrary<List<LocalDate>> days =
        Arbitraries.integers().between(0, 4000).map(DAY::minusDays).list().ofMaxSize(2);
    Arbitrary<Set<String>> attested =
        Arbitraries.of("RESPECTED", "TEACHES", "AWARDED", "RESULTS").set().ofMaxSize(4);
    Arbitrary<Set<String>> quotas = Arbitraries.of("1", "2", "SPECIAL").set().ofMaxSize(3);
    return Combinators.combine(
            current,
            Arbitraries.longs().between(0, 6000),
            tallies,
            training,
            days,
            days,
            attested,
            quotas)
        .as(
            (grade, service, years, courses, bad, worse, codes, steps) ->
                GradingFacts.builder()
                    .day(DAY)
                    .current(grade)
                    .revoked(grade.isEmpty() && service % 5 == 0)
                    .serviceDays(service)
                    .tallies(years)
                    .training(courses)
                    .misconduct(bad)
                    .escalations(worse)
                    .attested(codes)
                    .quotas(
                        steps.stream().map(each -> new QuotaUse(each, service % 4, 60)).toList())
                    .build());
  }

  private static List<YearTally> tallies(List<Integer> years, List<Long> numbers) {
    List<YearTally> tallies = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      List<Long> three = numbers.subList(3 * i, 3 * i + 3).stream().sorted().toList();
      tallies.add(new YearTally(years.get(i), three.get(2), three.get(1), three.get(0)));
    }
    return tallies;
  }

  @Property
  void thePrintedExplanationOfAGradeRecomputesToTheGrade(
      @ForAll("ladders") GradingLadder ladder,
      @ForAll("facts") GradingFacts facts,
      @ForAll @IntRange(min = 0, max = 3) int wanted) {
    String step = ladder.steps().get(wanted).code();
    Explained<Optional<Grade>> explained = ladder.assess(step, facts);
    assertEquals(explained, ladder.assessAgain(explained.facts()));
    explained.value().ifPresent(grade -> assertTrue(explained.arithmetic().contains(grade + " (")));
  }

  @Property
  void printedFactsAreReadBack(@ForAll("facts") GradingFacts facts) {
    GradingFacts read = GradingFacts.parse(facts.lines());
    assertEquals(facts.lines(), read.lines());
    assertEquals(Set.copyOf(facts.tallies()), Set.copyOf(read.tallies()));
    assertEquals(facts.attested(), read.attested());
  }

  @Property
  void theOrderOfTheCriteriaDoesNotMatter(
      @ForAll("facts") GradingFacts facts,
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 5) int size) {
    List<Condition> parts = new ArrayList<>(criteria().list().ofSize(size).sample());
    int needed = 1 + random.nextInt(size);
    Combination written = Combination.soManyOf(needed, parts);
    Collections.shuffle(parts, random);
    Combination shuffled = Combination.soManyOf(needed, parts);
    Grade step = new Grade("L", "1");
    assertEquals(written.isMet(step, facts), shuffled.isMet(step, facts));
    assertEquals(written.normalForm(), shuffled.normalForm());
  }

  @Property
  void everyCriterionIsMetNotMetOrSaysThatItCannotBeMeasured(
      @ForAll("facts") GradingFacts facts, @ForAll("criteria") Criterion criterion) {
    Finding finding = criterion.find(new Grade("FOUR", "2"), facts);
    assertEquals(criterion.isMet(finding.step(), facts), finding.outcome() == Finding.Outcome.MET);
    assertTrue(!finding.arithmetic().isBlank());
  }

  @Property
  void whoAppliesForAHigherStepNeverGetsALowerOne(
      @ForAll("ladders") GradingLadder ladder, @ForAll("facts") GradingFacts facts) {
    Optional<Grade> below = Optional.empty();
    for (int i = ladder.steps().size() - 1; i >= 0; i--) {
      Optional<Grade> reached = ladder.assess(ladder.steps().get(i).code(), facts).value();
      if (below.isPresent()) {
        assertTrue(ladder.isAtLeast(reached.orElseThrow(), below.get()));
      }
      below = reached;
    }
  }

  @Property
  void moreServiceOrAnotherAttestationNeverLowersAGrade(
      @ForAll("ladders") GradingLadder ladder,
      @ForAll("facts") GradingFacts facts,
      @ForAll @IntRange(min = 0, max = 3000) int days) {
    String highest = ladder.steps().get(0).code();
    GradingFacts better =
        GradingFacts.builder()
            .from(facts)
            .serviceDays(facts.serviceDays() + days)
            .addAttested("RESULTS", "AWARDED")
            .build();
    Optional<Grade> before = ladder.assess(highest, facts).value();
    Optional<Grade> after = ladder.assess(highest, better).value();
    before.ifPresent(grade -> assertTrue(ladder.isAtLeast(after.orElseThrow(), grade)));
  }

  @Property
  void nobodyClimbsMoreThanOneStepFromTheGradeHeld(@ForAll("facts") GradingFacts facts) {
    Optional<GradingStep> held = facts.current().flatMap(Ladders.FOUR::find);
    Optional<GradingStep> reached =
        Ladders.FOUR.assess("1", facts).value().flatMap(Ladders.FOUR::find);
    if (held.isPresent() && reached.isPresent()) {
      assertTrue(reached.get().rank() >= held.get().rank() - 1);
    }
  }
}
