package org.fengqiao.mediation.campaign.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.Measure;
import org.fengqiao.mediation.campaign.PlanDeadline;
import org.fengqiao.mediation.campaign.PlanDue;
import org.fengqiao.mediation.campaign.PlanIndicator;
import org.fengqiao.mediation.campaign.PlanItem;
import org.fengqiao.mediation.campaign.PlanTask;
import org.fengqiao.mediation.campaign.ReportingLine;
import org.fengqiao.mediation.campaign.ScreeningLine;
import org.fengqiao.mediation.campaign.StaffingLine;
import org.fengqiao.mediation.campaign.SupervisionLine;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;

/** What can be measured has a day to be measured on, and the words for it have one reading. */
final class DeadlineRules {

  /** A sentence; one that names two months, 5月、9月前, has two readings of each. */
  private record Place(String section, String text, Optional<DueWindow> window) {}

  private DeadlineRules() {}

  static Stream<PlanFinding> check(CheckContext context) {
    return Stream.of(
            measurable(context).stream(),
            vague(context),
            plainTasks(context).stream(),
            ambiguous(context))
        .flatMap(found -> found);
  }

  private static Optional<PlanFinding> measurable(CheckContext context) {
    Optional<CheckContext.Bound> end = context.end();
    List<PlanItem> open =
        context.plan().items().stream()
            .filter(DeadlineRules::isMeasurable)
            .filter(item -> !hasDay(context, item))
            .filter(item -> end.isEmpty() || !isVague(context, item))
            .toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    List<PlanFact> facts = open.stream().map(item -> PlanFact.of(item, demanded(item))).toList();
    PlanFact second =
        end.map(e -> PlanFact.of(e.part(), Phrase.NAMED_ENDS.text(Wording.day(e.day()))))
            .orElseGet(() -> PlanFact.unquoted(Phrase.NO_END.text()));
    return Optional.of(
        context
            .finding(
                end.isPresent() ? FindingKind.NO_DEADLINE_BUT_END : FindingKind.NO_DEADLINE_NO_END,
                facts.get(0),
                second)
            .addArguments(open.size(), Wording.names(open))
            .others(facts.subList(1, facts.size()))
            .build());
  }

  /**
   * Vague words are a finding of their own where the end of the campaign is there to fall back on.
   */
  private static boolean isVague(CheckContext context, PlanItem item) {
    return context.deadline(item).filter(PlanDeadline::isVague).isPresent();
  }

  private static boolean isMeasurable(PlanItem item) {
    if (item instanceof PlanTask task) {
      return task.measure().filter(DeadlineRules::isNumber).isPresent()
          && task.modality() != Modality.EXPLORATORY;
    }
    if (item instanceof StaffingLine line) {
      return isNumber(line.measure()) && line.modality() != Modality.EXPLORATORY;
    }
    return item instanceof PlanIndicator indicator
        && isNumber(indicator.measure())
        && indicator.modality() != Modality.EXPLORATORY;
  }

  private static boolean isNumber(Measure measure) {
    return switch (measure.comparator()) {
      case AT_LEAST, AT_MOST, EQUAL, BETWEEN, FULL_COVERAGE -> true;
      case DECREASE, INCREASE, QUALITATIVE -> false;
    };
  }

  /**
   * Its own day, its rhythm, its phase, the end of a campaign it is said to hold throughout, or the
   * day another item gives for the same object.
   */
  private static boolean hasDay(CheckContext context, PlanItem item) {
    boolean own =
        context.due(item).isPresent()
            || context.deadline(item).filter(PlanDeadline.Each.class::isInstance).isPresent()
            || (item instanceof PlanTask task && task.phase().isPresent())
            || (item instanceof PlanIndicator indicator
                && indicator.throughout()
                && context.end().isPresent());
    return own
        || item.object().stream()
            .flatMap(object -> context.plan().withObject(object).stream())
            .anyMatch(other -> context.due(other).isPresent());
  }

  private static LocalText demanded(PlanItem item) {
    Optional<Measure> measure =
        item instanceof PlanTask task
            ? task.measure()
            : item instanceof StaffingLine line
                ? Optional.of(line.measure())
                : Optional.of(((PlanIndicator) item).measure());
    return measure.flatMap(Wording::number).orElseGet(() -> Wording.name(item));
  }

  private static Stream<PlanFinding> vague(CheckContext context) {
    return byPlace(context, PlanDeadline::isVague).entrySet().stream()
        .map(
            entry ->
                folded(
                        context,
                        FindingKind.NO_DEADLINE_VAGUE,
                        entry.getValue(),
                        Phrase.NO_DATE.text())
                    .addArguments(entry.getKey().text(), Wording.names(entry.getValue()))
                    .build());
  }

  private static Optional<PlanFinding> plainTasks(CheckContext context) {
    List<PlanTask> plain =
        context.plan().tasks().stream()
            .filter(task -> task.deadline().isEmpty() && task.phase().isEmpty())
            .filter(task -> !isMeasurable(task))
            .toList();
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    PlanFact second =
        context
            .end()
            .map(e -> PlanFact.of(e.part(), Phrase.NAMED_ENDS.text(Wording.day(e.day()))))
            .orElseGet(() -> PlanFact.unquoted(Phrase.NO_END.text()));
    return Optional.of(
        context
            .finding(
                FindingKind.NO_DEADLINE_TASKS,
                PlanFact.of(plain.get(0), Phrase.NO_DATE.text()),
                second)
            .addArguments(plain.size(), context.plan().tasks().size())
            .others(
                plain.stream()
                    .skip(1)
                    .map(task -> PlanFact.of(task, Phrase.NO_DATE.text()))
                    .toList())
            .build());
  }

  private static Stream<PlanFinding> ambiguous(CheckContext context) {
    if (!context.isReadingOpen()) {
      return Stream.empty();
    }
    return byPlace(context, PlanDeadline::isAmbiguous).entrySet().stream()
        .map(
            entry -> {
              PlanItem item = entry.getValue().get(0);
              DueWindow window = entry.getKey().window().orElseThrow();
              return context
                  .finding(
                      FindingKind.AMBIGUOUS_DEADLINE,
                      context.dueFact(
                          item, Phrase.STRICT_READING.text(Wording.day(window.strict()))),
                      context.dueFact(
                          item, Phrase.LENIENT_READING.text(Wording.day(window.lenient()))))
                  .addArguments(
                      entry.getKey().text(),
                      Wording.day(window.strict()),
                      Wording.day(window.lenient()))
                  .others(
                      entry.getValue().stream()
                          .skip(1)
                          .map(other -> context.dueFact(other, Wording.due(window)))
                          .toList())
                  .build();
            });
  }

  private static PlanFinding.Builder folded(
      CheckContext context, FindingKind kind, List<PlanItem> items, LocalText reading) {
    return context
        .finding(
            kind, context.dueFact(items.get(0), reading), PlanFact.unquoted(Phrase.NO_DATE.text()))
        .others(items.stream().skip(1).map(item -> context.dueFact(item, reading)).toList());
  }

  /** The items whose deadline words are so, by section and words: one sentence is one finding. */
  private static Map<Place, List<PlanItem>> byPlace(
      CheckContext context, Predicate<PlanDeadline> is) {
    Map<Place, List<PlanItem>> byPlace = new LinkedHashMap<>();
    for (PlanItem item : context.plan().items()) {
      deadlines(context, item)
          .filter(is)
          .forEach(
              deadline ->
                  byPlace
                      .computeIfAbsent(
                          new Place(
                              item.citation().section(), deadline.text(), context.window(deadline)),
                          place -> new ArrayList<>())
                      .add(item));
    }
    return byPlace;
  }

  private static Stream<PlanDeadline> deadlines(CheckContext context, PlanItem item) {
    Optional<PlanDue> due =
        item instanceof ReportingLine line
            ? line.due()
            : item instanceof SupervisionLine line
                ? line.due()
                : item instanceof ScreeningLine line ? line.due() : Optional.empty();
    Stream<PlanDeadline> fixed =
        due
            .map(PlanDue::rule)
            .filter(PlanDue.Dates.class::isInstance)
            .map(PlanDue.Dates.class::cast)
            .stream()
            .flatMap(dates -> dates.dates().stream());
    return Stream.concat(context.deadline(item).stream(), fixed);
  }
}
