package org.fengqiao.mediation.campaign.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.campaign.PlanDate;
import org.fengqiao.mediation.campaign.PlanPeriod;
import org.fengqiao.mediation.campaign.PlanPhase;

/**
 * Phases are ordered, follow each other without a day between, share no day and stay in the period
 * (CAMP-04). A month counts with all its days; of a phase left open at one side only the side that
 * is stated is compared.
 */
final class PhaseRules {

  private PhaseRules() {}

  static Stream<PlanFinding> check(CheckContext context) {
    List<PlanFinding> found = new ArrayList<>();
    List<PlanPhase> phases = context.plan().phases();
    for (int i = 0; i < phases.size(); i++) {
      for (int j = i + 1; j < phases.size(); j++) {
        pair(context, phases.get(i), phases.get(j)).ifPresent(found::add);
      }
    }
    gaps(context, found);
    context.plan().period().ifPresent(period -> againstPeriod(context, period, found));
    return found.stream();
  }

  private static Optional<PlanFinding> pair(CheckContext context, PlanPhase a, PlanPhase b) {
    if (b.end().isPresent()
        && a.start().isPresent()
        && b.end().get().lastDay().isBefore(a.start().get().firstDay())) {
      return Optional.of(
          context
              .finding(FindingKind.PHASES_OUT_OF_ORDER, starts(a), ends(b))
              .addArguments(a.name(), b.name())
              .build());
    }
    if (startsBefore(b, a)) {
      return Optional.of(
          context
              .finding(FindingKind.PHASES_OUT_OF_ORDER, starts(a), starts(b))
              .addArguments(a.name(), b.name())
              .build());
    }
    if (a.end().isEmpty() || b.start().isEmpty()) {
      return halfOpen(context, a, b);
    }
    return common(a, a.end().get(), b, b.start().get())
        .map(
            days ->
                context
                    .finding(
                        isCertain(a.end().get(), b.start().get(), days)
                            ? FindingKind.PHASES_OVERLAP
                            : FindingKind.PHASES_MAY_OVERLAP,
                        ends(a),
                        starts(b))
                    .addArguments(a.name(), b.name(), Wording.days(days))
                    .build());
  }

  /** Two phases left open at the end: the second one cannot follow if it starts first. */
  private static boolean startsBefore(PlanPhase b, PlanPhase a) {
    return a.end().isEmpty()
        && b.end().isEmpty()
        && a.start().isPresent()
        && b.start().isPresent()
        && b.start().get().lastDay().isBefore(a.start().get().firstDay());
  }

  /** The one day or month that is known of a phase left open may lie in the other phase. */
  private static Optional<PlanFinding> halfOpen(CheckContext context, PlanPhase a, PlanPhase b) {
    return known(a)
        .flatMap(days -> known(b).flatMap(days::overlap))
        .map(
            days ->
                context
                    .finding(
                        isOneDay(a) && isOneDay(b)
                            ? FindingKind.PHASES_OVERLAP
                            : FindingKind.PHASES_MAY_OVERLAP,
                        a.end().isPresent() ? ends(a) : starts(a),
                        b.start().isPresent() ? starts(b) : ends(b))
                    .addArguments(a.name(), b.name(), Wording.days(days))
                    .build());
  }

  /** The days a phase is known to reach; of a phase left open at one side, those of the other. */
  private static Optional<DateRange> known(PlanPhase phase) {
    Optional<PlanDate> first = phase.start().or(phase::end);
    Optional<PlanDate> last = phase.end().or(phase::start);
    return first.flatMap(start -> last.map(end -> DateRange.of(start.firstDay(), end.lastDay())));
  }

  /** Whether every date the phase states is a day, so that a day in common is certain. */
  private static boolean isOneDay(PlanPhase phase) {
    return Stream.of(phase.start(), phase.end())
        .flatMap(Optional::stream)
        .allMatch(PhaseRules::isDay);
  }

  private static Optional<DateRange> common(
      PlanPhase a, PlanDate aEnd, PlanPhase b, PlanDate bStart) {
    LocalDate first = latest(bStart.firstDay(), a.start().map(PlanDate::firstDay));
    LocalDate last =
        b.end()
            .map(PlanDate::lastDay)
            .filter(end -> end.isBefore(aEnd.lastDay()))
            .orElse(aEnd.lastDay());
    return last.isBefore(first) ? Optional.empty() : Optional.of(DateRange.of(first, last));
  }

  private static LocalDate latest(LocalDate day, Optional<LocalDate> other) {
    return other.filter(day::isBefore).orElse(day);
  }

  /** “To April” and “from 15 April” need not collide; “to 20 April” and “from 15 April” do. */
  private static boolean isCertain(PlanDate end, PlanDate start, DateRange common) {
    boolean endIsDay = end.granularity() == PlanDate.Granularity.DAY;
    boolean startIsDay = start.granularity() == PlanDate.Granularity.DAY;
    if (endIsDay == startIsDay) {
      return true;
    }
    PlanDate coarse = endIsDay ? start : end;
    return !(coarse.contains(common.startInclusive()) && coarse.contains(common.endInclusive()));
  }

  /** A phase left open goes on until the next one starts; gaps before and after it still count. */
  private static void gaps(CheckContext context, List<PlanFinding> found) {
    List<PlanPhase> byStart =
        context.plan().phases().stream()
            .sorted(Comparator.comparing(p -> p.firstDay().orElse(LocalDate.MIN)))
            .toList();
    Optional<PlanPhase> reaching = Optional.empty();
    for (PlanPhase phase : byStart) {
      if (reaching.isPresent() && phase.start().isPresent()) {
        gap(context, reaching.get(), phase).ifPresent(found::add);
      }
      if (phase.end().isEmpty()) {
        reaching = Optional.empty();
        continue;
      }
      LocalDate last = phase.end().get().lastDay();
      if (reaching.flatMap(PlanPhase::lastDay).filter(day -> !day.isBefore(last)).isEmpty()) {
        reaching = Optional.of(phase);
      }
    }
  }

  private static Optional<PlanFinding> gap(CheckContext context, PlanPhase a, PlanPhase b) {
    LocalDate first = a.lastDay().orElseThrow().plusDays(1);
    LocalDate last = b.firstDay().orElseThrow().minusDays(1);
    if (last.isBefore(first)) {
      return Optional.empty();
    }
    return Optional.of(
        context
            .finding(FindingKind.PHASES_GAP, ends(a), starts(b))
            .addArguments(a.name(), b.name(), Wording.days(DateRange.of(first, last)))
            .build());
  }

  private static void againstPeriod(
      CheckContext context, PlanPeriod period, List<PlanFinding> found) {
    List<PlanPhase> phases = context.plan().phases();
    for (PlanPhase phase : phases) {
      if (leaves(phase, period)) {
        found.add(
            context
                .finding(FindingKind.PHASE_OUTSIDE_PERIOD, lasts(phase), lasts(period))
                .addArguments(phase.name())
                .build());
      }
    }
    if (phases.isEmpty()) {
      return;
    }
    uncoveredHead(period, phases)
        .ifPresent(days -> found.add(notCovered(context, period, days, starts(first(phases)))));
    uncoveredTail(period, phases)
        .ifPresent(days -> found.add(notCovered(context, period, days, ends(last(phases)))));
  }

  /** Of a phase stated by the month only what lies wholly outside counts. */
  private static boolean leaves(PlanPhase phase, PlanPeriod period) {
    Optional<PlanDate> first = phase.start().or(phase::end);
    Optional<PlanDate> last = phase.end().or(phase::start);
    boolean early =
        first.isPresent()
            && period.start().isPresent()
            && first.get().lastDay().isBefore(period.start().get().firstDay());
    boolean late =
        last.isPresent()
            && period.end().isPresent()
            && last.get().firstDay().isAfter(period.end().get().lastDay());
    return early || late;
  }

  private static Optional<DateRange> uncoveredHead(PlanPeriod period, List<PlanPhase> phases) {
    boolean open = phases.stream().anyMatch(phase -> phase.start().isEmpty());
    return period
        .start()
        .filter(start -> !open && isDay(start))
        .filter(start -> start.firstDay().isBefore(first(phases).firstDay().orElseThrow()))
        .map(
            start ->
                DateRange.of(
                    start.firstDay(), first(phases).firstDay().orElseThrow().minusDays(1)));
  }

  private static Optional<DateRange> uncoveredTail(PlanPeriod period, List<PlanPhase> phases) {
    boolean open = phases.stream().anyMatch(phase -> phase.end().isEmpty());
    return period
        .end()
        .filter(end -> !open && isDay(end))
        .filter(end -> end.lastDay().isAfter(last(phases).lastDay().orElseThrow()))
        .map(end -> DateRange.of(last(phases).lastDay().orElseThrow().plusDays(1), end.lastDay()));
  }

  private static boolean isDay(PlanDate date) {
    return date.granularity() == PlanDate.Granularity.DAY;
  }

  private static PlanPhase first(List<PlanPhase> phases) {
    return phases.stream()
        .min(Comparator.comparing(phase -> phase.firstDay().orElse(LocalDate.MIN)))
        .orElseThrow();
  }

  private static PlanPhase last(List<PlanPhase> phases) {
    return phases.stream()
        .max(Comparator.comparing(phase -> phase.lastDay().orElse(LocalDate.MAX)))
        .orElseThrow();
  }

  private static PlanFinding notCovered(
      CheckContext context, PlanPeriod period, DateRange days, PlanFact phase) {
    return context
        .finding(FindingKind.PERIOD_NOT_COVERED, lasts(period), phase)
        .addArguments(Wording.days(days))
        .build();
  }

  private static PlanFact starts(PlanPhase phase) {
    return PlanFact.of(
        phase,
        phase
            .firstDay()
            .map(day -> Phrase.STARTS.text(Wording.day(day)))
            .orElseGet(Phrase.NO_START::text));
  }

  private static PlanFact ends(PlanPhase phase) {
    return PlanFact.of(
        phase,
        phase
            .lastDay()
            .map(day -> Phrase.ENDS.text(Wording.day(day)))
            .orElseGet(Phrase.NO_END::text));
  }

  private static PlanFact lasts(PlanPhase phase) {
    return PlanFact.of(phase, Wording.span(phase.firstDay(), phase.lastDay()));
  }

  private static PlanFact lasts(PlanPeriod period) {
    return PlanFact.of(period, Wording.span(period.firstDay(), period.lastDay()));
  }
}
