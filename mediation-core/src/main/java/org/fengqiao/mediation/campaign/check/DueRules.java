package org.fengqiao.mediation.campaign.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.PlanDate;
import org.fengqiao.mediation.campaign.PlanItem;
import org.fengqiao.mediation.campaign.PlanTask;
import org.fengqiao.mediation.campaign.ReportingLine;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * What is due lies in the campaign, and so does the year an item belongs to. A day before the start
 * cannot be kept; a report on the whole campaign cannot come before its end; what falls due after
 * the end stays owed (REP-18).
 */
final class DueRules {

  private static final String SUMMARY = "SUMMARY-REPORT";

  private DueRules() {}

  static Stream<PlanFinding> check(CheckContext context) {
    List<PlanFinding> found = new ArrayList<>();
    for (Dated dated : context.dated()) {
      beforeStart(context, dated).ifPresent(found::add);
      beforeEnd(context, dated).ifPresent(found::add);
      afterEnd(context, dated, dated.windows()).ifPresent(found::add);
    }
    for (Dated slice : Dated.slices(context)) {
      beforeStart(context, slice).ifPresent(found::add);
      afterEnd(context, slice, yearsBegin(slice)).ifPresent(found::add);
    }
    return found.stream();
  }

  private static Optional<PlanFinding> beforeStart(CheckContext context, Dated dated) {
    Optional<CheckContext.Bound> start = context.start();
    List<DueWindow> early =
        dated.windows().stream()
            .filter(window -> start.filter(s -> window.isBefore(s.day())).isPresent())
            .toList();
    if (early.isEmpty()) {
      return Optional.empty();
    }
    CheckContext.Bound bound = start.orElseThrow();
    return Optional.of(
        context
            .finding(
                FindingKind.DUE_BEFORE_START,
                context.dueFact(dated.item(), Wording.due(early.get(0))),
                PlanFact.of(bound.part(), Phrase.STARTS.text(Wording.day(bound.day()))))
            .addArguments(
                Wording.name(dated.item()),
                Wording.someDays(Wording.days(early.stream().map(DueWindow::lenient).toList())),
                Wording.day(bound.day()))
            .others(same(context, dated, dated.item(), early.get(0)))
            .build());
  }

  private static Optional<PlanFinding> beforeEnd(CheckContext context, Dated dated) {
    DueWindow last = dated.windows().get(dated.windows().size() - 1);
    Optional<CheckContext.Bound> end = context.end().filter(bound -> last.isBefore(bound.day()));
    Optional<PlanItem> report =
        dated.items().stream().filter(DueRules::coversTheCampaign).findFirst();
    return end.flatMap(bound -> report.map(item -> beforeEnd(context, dated, item, last, bound)));
  }

  private static PlanFinding beforeEnd(
      CheckContext context, Dated dated, PlanItem report, DueWindow last, CheckContext.Bound end) {
    return context
        .finding(
            FindingKind.DUE_BEFORE_END,
            context.dueFact(report, Wording.due(last)),
            PlanFact.of(end.part(), Phrase.ENDS.text(Wording.day(end.day()))))
        .addArguments(Wording.name(report), Wording.day(last.lenient()), Wording.day(end.day()))
        .others(same(context, dated, report, last))
        .build();
  }

  private static boolean coversTheCampaign(PlanItem item) {
    if (item instanceof ReportingLine line) {
      return line.covers()
          .map(covers -> covers == ReportingLine.ReportCoverage.CAMPAIGN)
          .orElse(line.documentCode().equals(SUMMARY));
    }
    return item instanceof PlanTask && item.document().equals(Optional.of(SUMMARY));
  }

  /** A year outlives the campaign only if none of its days lies in it. */
  private static List<DueWindow> yearsBegin(Dated slice) {
    return slice.windows().stream()
        .map(window -> DueWindow.on(PlanDate.ofYear(window.strict().getYear()).firstDay()))
        .toList();
  }

  /** For each window of the demand, {@code begin} is what must lie after the end to be late. */
  private static Optional<PlanFinding> afterEnd(
      CheckContext context, Dated dated, List<DueWindow> begin) {
    Optional<CheckContext.Bound> end = context.end();
    List<DueWindow> late =
        IntStream.range(0, begin.size())
            .filter(i -> end.filter(e -> begin.get(i).isAfter(e.day())).isPresent())
            .mapToObj(dated.windows()::get)
            .toList();
    if (late.isEmpty()) {
      return Optional.empty();
    }
    CheckContext.Bound bound = end.orElseThrow();
    LocalText days = Wording.someDays(Wording.days(late.stream().map(DueWindow::strict).toList()));
    return Optional.of(
        context
            .finding(
                FindingKind.DUE_AFTER_END,
                context.dueFact(dated.item(), Phrase.DUE_ON.text(days)),
                PlanFact.of(bound.part(), Phrase.ENDS.text(Wording.day(bound.day()))))
            .addArguments(Wording.name(dated.item()), days, Wording.day(bound.day()))
            .others(same(context, dated, dated.item(), late.get(0)))
            .build());
  }

  private static List<PlanFact> same(
      CheckContext context, Dated dated, PlanItem first, DueWindow window) {
    return dated.items().stream()
        .filter(item -> !item.id().equals(first.id()))
        .map(item -> context.dueFact(item, Wording.due(window)))
        .toList();
  }
}
