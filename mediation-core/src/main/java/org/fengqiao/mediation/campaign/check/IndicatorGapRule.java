package org.fengqiao.mediation.campaign.check;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.PlanIndicator;
import org.fengqiao.mediation.indicator.Comparator;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * In a campaign of several years the numbers of one year go on in the next (IND-25). A year without
 * any number is one finding, not one for each indicator.
 */
final class IndicatorGapRule {

  private IndicatorGapRule() {}

  static Stream<PlanFinding> check(CheckContext context) {
    List<PlanIndicator> numbered =
        context.plan().indicators().stream().filter(IndicatorGapRule::isNumber).toList();
    List<PlanIndicator> sliced = numbered.stream().filter(i -> i.year().isPresent()).toList();
    if (sliced.isEmpty()) {
      return Stream.empty();
    }
    List<PlanIndicator> whole = numbered.stream().filter(i -> i.year().isEmpty()).toList();
    NavigableSet<Integer> years = years(context, sliced);
    List<Integer> empty =
        whole.isEmpty() ? years.stream().filter(y -> in(sliced, y).isEmpty()).toList() : List.of();
    return Stream.concat(
        withoutNumber(context, sliced, empty).stream(),
        dropped(context, sliced, whole, years.stream().filter(y -> !empty.contains(y)).toList()));
  }

  private static boolean isNumber(PlanIndicator indicator) {
    return indicator.threshold().isPresent() || indicator.comparator() == Comparator.FULL_COVERAGE;
  }

  private static List<PlanIndicator> in(List<PlanIndicator> sliced, int year) {
    return sliced.stream().filter(i -> yearOf(i) == year).toList();
  }

  private static int yearOf(PlanIndicator indicator) {
    return indicator.year().orElseThrow();
  }

  private static NavigableSet<Integer> years(CheckContext context, List<PlanIndicator> sliced) {
    NavigableSet<Integer> years = new TreeSet<>();
    sliced.forEach(indicator -> years.add(yearOf(indicator)));
    context.start().ifPresent(start -> years.add(start.day().getYear()));
    context.end().ifPresent(end -> years.add(end.day().getYear()));
    IntStream.rangeClosed(years.first(), years.last()).forEach(years::add);
    return years;
  }

  private static Optional<PlanFinding> withoutNumber(
      CheckContext context, List<PlanIndicator> sliced, List<Integer> empty) {
    if (empty.isEmpty()) {
      return Optional.empty();
    }
    PlanIndicator stated = sliced.get(0);
    return Optional.of(
        context
            .finding(
                FindingKind.YEAR_WITHOUT_NUMBER,
                PlanFact.of(stated, inYear(stated)),
                PlanFact.unquoted(Phrase.NO_NUMBER.text(texts(empty))))
            .addArguments(texts(empty))
            .build());
  }

  private static Stream<PlanFinding> dropped(
      CheckContext context,
      List<PlanIndicator> sliced,
      List<PlanIndicator> whole,
      List<Integer> years) {
    List<String> seen = new ArrayList<>(whole.stream().map(PlanIndicator::indicator).toList());
    List<PlanFinding> found = new ArrayList<>();
    for (PlanIndicator indicator : byYear(sliced)) {
      if (!seen.contains(indicator.indicator())) {
        seen.add(indicator.indicator());
        dropped(context, sliced, indicator, years).ifPresent(found::add);
      }
    }
    return found.stream();
  }

  private static List<PlanIndicator> byYear(List<PlanIndicator> sliced) {
    return sliced.stream()
        .sorted(java.util.Comparator.comparing(IndicatorGapRule::yearOf))
        .toList();
  }

  private static Optional<PlanFinding> dropped(
      CheckContext context,
      List<PlanIndicator> sliced,
      PlanIndicator indicator,
      List<Integer> years) {
    List<Integer> missing =
        years.stream()
            .filter(year -> year > yearOf(indicator))
            .filter(
                year ->
                    in(sliced, year).stream()
                        .noneMatch(i -> i.indicator().equals(indicator.indicator())))
            .toList();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    List<PlanIndicator> there =
        missing.stream()
            .map(year -> in(sliced, year))
            .filter(numbers -> !numbers.isEmpty())
            .findFirst()
            .orElse(List.of());
    PlanFact second =
        there.isEmpty()
            ? PlanFact.unquoted(Phrase.NO_NUMBER.text(texts(missing)))
            : PlanFact.of(
                there.get(0),
                Phrase.LISTED_IN_YEAR.text(
                    Wording.text(yearOf(there.get(0))), Wording.names(there)));
    return Optional.of(
        context
            .finding(FindingKind.INDICATOR_GAP, PlanFact.of(indicator, inYear(indicator)), second)
            .addArguments(indicator.name(), Wording.text(yearOf(indicator)), texts(missing))
            .build());
  }

  private static LocalText inYear(PlanIndicator indicator) {
    return Phrase.IN_YEAR.text(
        Wording.text(yearOf(indicator)),
        Wording.number(indicator.measure()).orElseGet(indicator::name));
  }

  private static List<String> texts(List<Integer> years) {
    return years.stream().map(Wording::text).toList();
  }
}
