package org.fengqiao.mediation.campaign.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.PlanIndicator;
import org.fengqiao.mediation.indicator.Comparator;

/** No count is to rise while the same count, or one that contains it, is to fall. */
final class DirectionRule {

  private DirectionRule() {}

  static Stream<PlanFinding> check(CheckContext context) {
    List<PlanIndicator> directed =
        context.plan().indicators().stream()
            .filter(i -> isDirection(i.comparator()) && i.counts().isPresent())
            .toList();
    Map<String, Set<String>> partOf = new HashMap<>();
    for (PlanIndicator indicator : context.plan().indicators()) {
      indicator
          .counts()
          .ifPresent(
              counts ->
                  indicator
                      .partOf()
                      .ifPresent(
                          whole ->
                              partOf.computeIfAbsent(counts, c -> new HashSet<>()).add(whole)));
    }
    List<PlanFinding> found = new ArrayList<>();
    for (int i = 0; i < directed.size(); i++) {
      for (int j = i + 1; j < directed.size(); j++) {
        opposite(context, directed.get(i), directed.get(j), partOf).ifPresent(found::add);
      }
    }
    return found.stream();
  }

  private static boolean isDirection(Comparator comparator) {
    return comparator == Comparator.INCREASE || comparator == Comparator.DECREASE;
  }

  private static Optional<PlanFinding> opposite(
      CheckContext context, PlanIndicator a, PlanIndicator b, Map<String, Set<String>> partOf) {
    String countsA = a.counts().orElseThrow();
    String countsB = b.counts().orElseThrow();
    boolean otherYear = a.year().isPresent() && b.year().isPresent() && !a.year().equals(b.year());
    if (a.comparator() == b.comparator()
        || otherYear
        || !(contains(countsA, countsB, partOf) || contains(countsB, countsA, partOf))) {
      return Optional.empty();
    }
    return Optional.of(
        context
            .finding(
                FindingKind.DIRECTION,
                PlanFact.of(a, Wording.label(a.comparator())),
                PlanFact.of(b, Wording.label(b.comparator())))
            .addArguments(a.name(), a.comparator(), b.name(), b.comparator())
            .build());
  }

  /** Whether a set is the other one or declared to be a part of it, step by step. */
  private static boolean contains(String whole, String part, Map<String, Set<String>> partOf) {
    Set<String> reached = new HashSet<>(Set.of(part));
    List<String> open = new ArrayList<>(reached);
    while (!open.isEmpty()) {
      for (String above : partOf.getOrDefault(open.remove(0), Set.of())) {
        if (reached.add(above)) {
          open.add(above);
        }
      }
    }
    return reached.contains(whole);
  }
}
