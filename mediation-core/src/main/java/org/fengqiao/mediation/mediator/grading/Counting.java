package org.fengqiao.mediation.mediator.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.mediator.grading.Finding.Outcome;
import org.fengqiao.mediation.mediator.training.TrainingUnit;

/** The arithmetic of the criteria. */
final class Counting {

  private Counting() {}

  /** As if the service had been without a gap: so many days ago, plus the years, is not later. */
  static Finding service(Grade step, Criterion criterion, GradingFacts facts, int leastYears) {
    LocalDate complete = facts.day().minusDays(facts.serviceDays()).plusYears(leastYears);
    String line =
        facts.day()
            + " - "
            + facts.serviceDays()
            + "d + "
            + leastYears
            + "y = "
            + complete
            + " <= "
            + facts.day();
    return new Finding(step, criterion, Outcome.of(!complete.isAfter(facts.day())), line);
  }

  static Map<Integer, Long> byYear(GradingFacts facts, ToLongFunction<YearTally> number) {
    Map<Integer, Long> years = new TreeMap<>();
    facts.tallies().forEach(each -> years.put(each.year(), number.applyAsLong(each)));
    return years;
  }

  static Map<Integer, BigDecimal> cases(GradingFacts facts) {
    Map<Integer, BigDecimal> years = new TreeMap<>();
    facts.tallies().forEach(each -> years.put(each.year(), BigDecimal.valueOf(each.cases())));
    return years;
  }

  static Map<Integer, BigDecimal> training(GradingFacts facts, TrainingUnit unit) {
    Map<Integer, BigDecimal> years = new TreeMap<>();
    facts.training().stream()
        .filter(each -> each.amount().unit() == unit)
        .forEach(each -> years.put(each.year(), each.amount().quantity()));
    return years;
  }

  static Finding atLeast(
      Grade step,
      Criterion criterion,
      CountingSpan span,
      BigDecimal least,
      LocalDate day,
      Map<Integer, BigDecimal> byYear) {
    Optional<Finding> unknown = unknown(step, criterion, span, day, byYear);
    if (unknown.isPresent()) {
      return unknown.get();
    }
    Map<Integer, BigDecimal> counted = within(span, day, byYear);
    String each = span + ": " + written(counted);
    if (span.kind() == CountingSpan.Kind.EACH_YEAR) {
      boolean met = counted.values().stream().allMatch(number -> number.compareTo(least) >= 0);
      return new Finding(
          step, criterion, Outcome.of(met), each + ", each >= " + least.toPlainString());
    }
    BigDecimal sum = counted.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Finding(
        step,
        criterion,
        Outcome.of(sum.compareTo(least) >= 0),
        each + ", sum " + sum.toPlainString() + " >= " + least.toPlainString());
  }

  /** A share of some disputes in others, and what is asked of it. */
  record Rate(
      ToLongFunction<YearTally> part,
      ToLongFunction<YearTally> whole,
      Predicate<Ratio> met,
      String bound) {

    static Rate oralAtMost(Ratio most) {
      return new Rate(YearTally::oral, YearTally::successful, most::isAtLeast, "<= " + most);
    }

    static Rate successAtLeast(Ratio least) {
      return new Rate(
          YearTally::successful, YearTally::cases, rate -> rate.isAtLeast(least), ">= " + least);
    }
  }

  static Finding rate(
      Grade step, Criterion criterion, CountingSpan span, GradingFacts facts, Rate asked) {
    Map<Integer, Long> wholes = byYear(facts, asked.whole());
    Predicate<Ratio> met = asked.met();
    String bound = asked.bound();
    Optional<Finding> unknown = unknown(step, criterion, span, facts.day(), wholes);
    if (unknown.isPresent()) {
      return unknown.get();
    }
    Map<Integer, Long> below = within(span, facts.day(), wholes);
    Map<Integer, Long> above = within(span, facts.day(), byYear(facts, asked.part()));
    String each = span + ": " + written(above) + " of " + written(below) + ", ";
    if (span.kind() == CountingSpan.Kind.EACH_YEAR) {
      if (below.containsValue(0L)) {
        return new Finding(step, criterion, Outcome.NOT_MEASURABLE, each + "each " + bound);
      }
      boolean all =
          below.entrySet().stream()
              .allMatch(
                  year ->
                      met.test(
                          Ratio.ofFraction(
                              above.getOrDefault(year.getKey(), 0L), year.getValue())));
      return new Finding(step, criterion, Outcome.of(all), each + "each " + bound);
    }
    long denominator = below.values().stream().mapToLong(Long::longValue).sum();
    if (denominator == 0) {
      return new Finding(step, criterion, Outcome.NOT_MEASURABLE, each + "0 of 0 " + bound);
    }
    long numerator = above.values().stream().mapToLong(Long::longValue).sum();
    Ratio rate = Ratio.ofFraction(numerator, denominator);
    return new Finding(step, criterion, Outcome.of(met.test(rate)), each + rate + " " + bound);
  }

  /** What nobody counted is not zero. */
  private static Optional<Finding> unknown(
      Grade step,
      Criterion criterion,
      CountingSpan span,
      LocalDate day,
      Map<Integer, ? extends Number> byYear) {
    List<Integer> missing =
        span.before(day.getYear()).filter(year -> !byYear.containsKey(year)).boxed().toList();
    boolean nothing = span.kind() == CountingSpan.Kind.CUMULATIVE && byYear.isEmpty();
    return missing.isEmpty() && !nothing
        ? Optional.empty()
        : Optional.of(
            new Finding(
                step,
                criterion,
                Outcome.NOT_MEASURABLE,
                span + ": no record" + (nothing ? "" : " of " + missing)));
  }

  private static <N extends Number> Map<Integer, N> within(
      CountingSpan span, LocalDate day, Map<Integer, N> byYear) {
    Map<Integer, N> counted = new TreeMap<>(byYear);
    if (span.kind() != CountingSpan.Kind.CUMULATIVE) {
      counted.keySet().retainAll(span.before(day.getYear()).boxed().collect(Collectors.toSet()));
    }
    return counted;
  }

  private static String written(Map<Integer, ? extends Number> byYear) {
    return byYear.entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining(" + "));
  }

  /** A time of years ends on the corresponding day, which still belongs to it (民法典 202). */
  static Finding none(
      Grade step,
      Criterion criterion,
      List<LocalDate> found,
      Optional<Integer> withinYears,
      LocalDate day) {
    List<LocalDate> counting =
        found.stream()
            .filter(
                each -> withinYears.map(years -> !day.isAfter(each.plusYears(years))).orElse(true))
            .sorted()
            .toList();
    String span = withinYears.map(years -> "within " + years + "y").orElse("ever");
    return new Finding(
        step, criterion, Outcome.of(counting.isEmpty()), span + ": " + counting + " = []");
  }

  static Finding quota(Grade step, Criterion.Quota quota, GradingFacts facts) {
    if (facts.current().equals(Optional.of(step))) {
      return new Finding(step, quota, Outcome.MET, "holds " + step + " already");
    }
    Optional<QuotaUse> use =
        facts.quotas().stream().filter(each -> each.step().equals(step.step())).findFirst();
    if (use.isEmpty()) {
      return new Finding(step, quota, Outcome.NOT_MEASURABLE, "holders unknown");
    }
    long holders = use.get().holders() + 1;
    if (quota.most().isPresent()) {
      long most = quota.most().get();
      return new Finding(
          step,
          quota,
          Outcome.of(holders <= most),
          use.get().holders() + " + 1 = " + holders + " <= " + most);
    }
    Ratio taken = Ratio.ofFraction(holders, use.get().mediators());
    Ratio most = quota.share().orElseThrow();
    return new Finding(step, quota, Outcome.of(most.isAtLeast(taken)), taken + " <= " + most);
  }
}
