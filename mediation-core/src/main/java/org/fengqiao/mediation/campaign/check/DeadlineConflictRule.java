package org.fengqiao.mediation.campaign.check;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.Measure;
import org.fengqiao.mediation.campaign.PlanGoal;
import org.fengqiao.mediation.campaign.PlanIndicator;
import org.fengqiao.mediation.campaign.PlanItem;
import org.fengqiao.mediation.campaign.PlanTask;
import org.fengqiao.mediation.campaign.StaffingLine;
import org.fengqiao.mediation.indicator.Comparator;
import org.fengqiao.mediation.indicator.Threshold;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;

/**
 * Items with the same object ask for the same: by the same day, the same number, as firmly. Items
 * of different years, and numbers that grow from year to year, are the steps of one demand and no
 * conflict.
 */
final class DeadlineConflictRule {

  private record Pair(PlanItem a, PlanItem b, Set<Phrase> aspects) {}

  private DeadlineConflictRule() {}

  static Stream<PlanFinding> check(CheckContext context) {
    Map<String, List<PlanItem>> byObject = new LinkedHashMap<>();
    for (PlanItem item : context.plan().items()) {
      item.object()
          .ifPresent(object -> byObject.computeIfAbsent(object, o -> new ArrayList<>()).add(item));
    }
    return byObject.values().stream().flatMap(items -> conflict(context, items).stream());
  }

  private static Optional<PlanFinding> conflict(CheckContext context, List<PlanItem> items) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) {
        Pair pair = compare(context, items.get(i), items.get(j));
        if (!pair.aspects().isEmpty()) {
          pairs.add(pair);
        }
      }
    }
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    Pair widest = pairs.get(0);
    Set<Phrase> aspects = EnumSet.noneOf(Phrase.class);
    Set<PlanItem> involved = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      aspects.addAll(pair.aspects());
      involved.add(pair.a());
      involved.add(pair.b());
      if (distance(context, pair) > distance(context, widest)) {
        widest = pair;
      }
    }
    involved.remove(widest.a());
    involved.remove(widest.b());
    return Optional.of(
        context
            .finding(
                FindingKind.DEADLINE_CONFLICT, fact(context, widest.a()), fact(context, widest.b()))
            .addArguments(
                Wording.name(widest.a()), aspects.stream().map(aspect -> aspect.text()).toList())
            .others(involved.stream().map(item -> fact(context, item)).toList())
            .build());
  }

  private static Pair compare(CheckContext context, PlanItem a, PlanItem b) {
    Set<Phrase> aspects = EnumSet.noneOf(Phrase.class);
    if (!areSteps(context, a, b) && !buildsOn(a, b) && !buildsOn(b, a) && sameOwner(a, b)) {
      if (differ(context.due(a), context.due(b))) {
        aspects.add(Phrase.DEADLINE);
      }
      if (differ(measure(a), measure(b))) {
        aspects.add(Phrase.NUMBER);
      }
      if (differ(modality(a), modality(b))) {
        aspects.add(Phrase.MODALITY);
      }
    }
    return new Pair(a, b, aspects);
  }

  /** Slices of different years, by declaration or because the number grows from year to year. */
  private static boolean areSteps(CheckContext context, PlanItem a, PlanItem b) {
    return differ(context.year(a), context.year(b)) || grows(context, a, b) || grows(context, b, a);
  }

  private static boolean grows(CheckContext context, PlanItem from, PlanItem to) {
    Optional<Integer> first = context.due(from).map(due -> due.lenient().getYear());
    Optional<Integer> second = context.due(to).map(due -> due.strict().getYear());
    return first.isPresent()
        && second.isPresent()
        && first.get() < second.get()
        && modality(from).equals(modality(to))
        && measure(from).filter(f -> measure(to).filter(t -> isLess(f, t)).isPresent()).isPresent();
  }

  private static boolean isLess(Measure a, Measure b) {
    if (a.comparator() != b.comparator() || a.comparator() != Comparator.AT_LEAST) {
      return false;
    }
    if (a.threshold().orElseThrow() instanceof Threshold.Rate one
        && b.threshold().orElseThrow() instanceof Threshold.Rate other) {
      return one.ratio().compareTo(other.ratio()) < 0;
    }
    return a.threshold().orElseThrow() instanceof Threshold.Count one
        && b.threshold().orElseThrow() instanceof Threshold.Count other
        && one.number() < other.number();
  }

  /** Staffing of unrelated organisations or of other people is not the same thing. */
  private static boolean sameOwner(PlanItem a, PlanItem b) {
    if (a instanceof StaffingLine one && b instanceof StaffingLine other) {
      return one.who() == other.who()
          && one.per().equals(other.per())
          && (one.organisation().isA(other.organisation())
              || other.organisation().isA(one.organisation()));
    }
    if (a instanceof PlanIndicator one && b instanceof PlanIndicator other) {
      return overlap(one.who(), other.who()) && overlap(one.levels(), other.levels());
    }
    return true;
  }

  private static <T> boolean overlap(List<T> a, List<T> b) {
    return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
  }

  private static boolean buildsOn(PlanItem a, PlanItem b) {
    return a instanceof PlanTask task && task.requires().contains(b.id());
  }

  /** Only what both say can differ. */
  private static <T> boolean differ(Optional<T> a, Optional<T> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  private static Optional<Measure> measure(PlanItem item) {
    if (item instanceof PlanTask task) {
      return task.measure();
    }
    if (item instanceof StaffingLine line) {
      return Optional.of(line.measure());
    }
    return item instanceof PlanIndicator indicator
        ? Optional.of(indicator.measure())
        : Optional.empty();
  }

  private static Optional<Modality> modality(PlanItem item) {
    if (item instanceof PlanTask task) {
      return Optional.of(task.modality());
    }
    if (item instanceof StaffingLine line) {
      return Optional.of(line.modality());
    }
    if (item instanceof PlanIndicator indicator) {
      return Optional.of(indicator.modality());
    }
    return item instanceof PlanGoal goal ? Optional.of(goal.modality()) : Optional.empty();
  }

  private static long distance(CheckContext context, Pair pair) {
    return context
        .due(pair.a())
        .flatMap(
            a ->
                context
                    .due(pair.b())
                    .map(b -> Math.abs(ChronoUnit.DAYS.between(a.lenient(), b.lenient()))))
        .orElse(0L);
  }

  private static PlanFact fact(CheckContext context, PlanItem item) {
    List<LocalText> parts = new ArrayList<>();
    context.due(item).ifPresent(window -> parts.add(Wording.due(window)));
    measure(item).flatMap(Wording::number).ifPresent(parts::add);
    modality(item).ifPresent(modality -> parts.add(Wording.label(modality)));
    return PlanFact.of(item, Phrase.DEMANDED.text(parts));
  }
}
