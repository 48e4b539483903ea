package org.fengqiao.mediation.campaign.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.Cited;
import org.fengqiao.mediation.campaign.PlanHead;
import org.fengqiao.mediation.campaign.PlanNote;
import org.fengqiao.mediation.campaign.PlanPhase;

/** The campaign has a start and an end, and they lie in the year the text was written for. */
final class PeriodRules {

  private PeriodRules() {}

  static Stream<PlanFinding> check(CheckContext context) {
    return Stream.of(bounds(context).stream(), undated(context).stream(), years(context))
        .flatMap(found -> found);
  }

  private static Optional<PlanFinding> bounds(CheckContext context) {
    Optional<CheckContext.Bound> start = context.start();
    Optional<CheckContext.Bound> end = context.end();
    boolean dated =
        start.isPresent()
            || end.isPresent()
            || context.plan().phases().stream()
                .anyMatch(phase -> phase.start().isPresent() || phase.end().isPresent());
    if (!dated) {
      return Optional.of(
          context
              .finding(FindingKind.PERIOD_MISSING, announced(context), printedDates(context))
              .build());
    }
    if (start.isEmpty()) {
      return Optional.of(
          context
              .finding(
                  FindingKind.START_MISSING,
                  open(context, PlanPhase::firstDay, Phrase.NO_START),
                  bound(end, Phrase.NAMED_ENDS, Phrase.NO_END))
              .build());
    }
    if (end.isEmpty()) {
      return Optional.of(
          context
              .finding(
                  FindingKind.END_MISSING,
                  open(context, PlanPhase::lastDay, Phrase.NO_END),
                  bound(start, Phrase.STARTS, Phrase.NO_START))
              .build());
    }
    return Optional.empty();
  }

  private interface Edge {
    Optional<LocalDate> of(PlanPhase phase);
  }

  private static PlanFact open(CheckContext context, Edge edge, Phrase missing) {
    return context.plan().phases().stream()
        .filter(phase -> edge.of(phase).isEmpty())
        .findFirst()
        .map(phase -> PlanFact.of(phase, missing.text()))
        .orElseGet(() -> PlanFact.unquoted(missing.text()));
  }

  private static PlanFact bound(Optional<CheckContext.Bound> bound, Phrase stated, Phrase missing) {
    return bound
        .map(b -> PlanFact.of(b.part(), stated.text(Wording.day(b.day()))))
        .orElseGet(() -> PlanFact.unquoted(missing.text()));
  }

  /** The place where the plan says that there is a campaign. */
  private static PlanFact announced(CheckContext context) {
    Stream<Cited> title = context.plan().title().<Cited>map(part -> part).stream();
    Stream<Cited> purpose = context.plan().purpose().stream().map(part -> part);
    Stream<Cited> rest = context.plan().cited().stream();
    return Stream.of(title, purpose, rest)
        .flatMap(parts -> parts)
        .findFirst()
        .map(part -> PlanFact.of(part, Phrase.ANNOUNCED.text()))
        .orElseGet(() -> PlanFact.unquoted(Phrase.ANNOUNCED.text()));
  }

  private static PlanFact printedDates(CheckContext context) {
    return context.dated().stream()
        .findFirst()
        .map(
            dated ->
                context.dueFact(
                    dated.item(),
                    Phrase.PRINTED_DATES.text(
                        Wording.days(
                            context.dated().stream()
                                .flatMap(each -> each.windows().stream())
                                .map(DueWindow::lenient)
                                .distinct()
                                .sorted()
                                .toList()))))
        .orElseGet(() -> PlanFact.unquoted(Phrase.NO_DATE.text()));
  }

  private static Optional<PlanFinding> undated(CheckContext context) {
    List<PlanNote.LinkedCampaign> undated =
        context.plan().linkedCampaigns().stream()
            .filter(linked -> linked.start().isEmpty() && linked.end().isEmpty())
            .toList();
    if (undated.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        context
            .finding(
                FindingKind.LINKED_CAMPAIGN_UNDATED,
                PlanFact.of(undated.get(0), undated.get(0).name()),
                PlanFact.unquoted(Phrase.NO_DATE.text()))
            .addArguments(
                Wording.joined(undated.stream().map(PlanNote.LinkedCampaign::name).toList()))
            .others(
                undated.stream().skip(1).map(linked -> PlanFact.of(linked, linked.name())).toList())
            .build());
  }

  private static Stream<PlanFinding> years(CheckContext context) {
    NavigableSet<Integer> touched = new TreeSet<>();
    Optional<Cited> dates = yearsTouched(context, touched);
    if (dates.isEmpty()) {
      return Stream.empty();
    }
    Map<Integer, List<PlanHead.YearEvidence>> byYear = new LinkedHashMap<>();
    for (PlanHead.YearEvidence evidence : context.plan().yearEvidence()) {
      if (!touched.contains(evidence.year())) {
        byYear.computeIfAbsent(evidence.year(), year -> new ArrayList<>()).add(evidence);
      }
    }
    List<String> texts = touched.stream().map(Wording::text).toList();
    PlanFact second = PlanFact.of(dates.get(), Phrase.YEARS.text(texts));
    return byYear.entrySet().stream()
        .map(
            entry ->
                context
                    .finding(
                        FindingKind.YEAR_MISMATCH, anniversary(entry.getValue().get(0)), second)
                    .addArguments(Wording.text(entry.getKey()), texts)
                    .others(
                        entry.getValue().stream().skip(1).map(PeriodRules::anniversary).toList())
                    .build());
  }

  private static PlanFact anniversary(PlanHead.YearEvidence evidence) {
    return PlanFact.of(
        evidence,
        Phrase.ANNIVERSARY.text(
            Wording.text(evidence.eventYear()),
            Wording.text(evidence.yearsLater()),
            Wording.text(evidence.year())));
  }

  /** Collects the years of the campaign, or of its dated duties, and returns who states them. */
  private static Optional<Cited> yearsTouched(CheckContext context, NavigableSet<Integer> years) {
    Optional<CheckContext.Bound> start = context.start();
    Optional<CheckContext.Bound> end = context.end();
    context.plan().phases().stream()
        .flatMap(p -> Stream.concat(p.firstDay().stream(), p.lastDay().stream()))
        .forEach(day -> years.add(day.getYear()));
    start.ifPresent(bound -> years.add(bound.day().getYear()));
    end.ifPresent(bound -> years.add(bound.day().getYear()));
    if (!years.isEmpty()) {
      IntStream.rangeClosed(years.first(), years.last()).forEach(years::add);
      return start
          .or(() -> end)
          .map(CheckContext.Bound::part)
          .or(() -> context.plan().phases().stream().<Cited>map(phase -> phase).findFirst());
    }
    List<Dated> dated = context.dated();
    dated.stream()
        .flatMap(each -> each.windows().stream())
        .forEach(
            window -> {
              years.add(window.strict().getYear());
              years.add(window.lenient().getYear());
            });
    return dated.stream().<Cited>map(Dated::item).findFirst();
  }
}
