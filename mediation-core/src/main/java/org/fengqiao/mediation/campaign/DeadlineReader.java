package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fengqiao.mediation.campaign.PlanDeadline.Before;
import org.fengqiao.mediation.campaign.PlanDeadline.ByEndOf;
import org.fengqiao.mediation.campaign.PlanDeadline.Each;
import org.fengqiao.mediation.campaign.PlanDeadline.InPhase;
import org.fengqiao.mediation.campaign.PlanDeadline.On;
import org.fengqiao.mediation.campaign.PlanDeadline.Starts;
import org.fengqiao.mediation.campaign.PlanDeadline.Vague;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.source.MappingReader;
import org.fengqiao.mediation.source.SourceProblem;
import org.fengqiao.mediation.source.ValueReader;
import org.fengqiao.mediation.source.Values;

/** Reads deadlines: the words of the plan and exactly one reading of them. */
final class DeadlineReader {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
  private static final List<String> READINGS =
      List.of("on", "before", "by-end-of", "phase", "starts", "each", "vague");

  private DeadlineReader() {}

  /** Reads the deadline of an item under a key. */
  static Optional<PlanDeadline> optional(
      MappingReader item, String key, PlanContext context, List<Citation> citations) {
    return item.optional(key, Values.mapping(map -> read(map, context, citations)));
  }

  /** Reads a deadline; its words must stand in one of the quotes. */
  static Optional<PlanDeadline> read(
      MappingReader map, PlanContext context, List<Citation> citations) {
    Optional<String> text = map.required("text", Values.text());
    boolean inherited = map.optional("year-inherited", Values.flag()).orElse(false);
    text.ifPresent(words -> checkQuoted(map, words, citations));
    map.oneOf(READINGS);
    String words = text.orElse("");
    Optional<PlanDeadline> on =
        map.optional("on", Values.date()).map(day -> new On(words, inherited, day));
    Optional<PlanDeadline> before =
        map.optional("before", monthOrYear()).map(date -> new Before(words, inherited, date));
    Optional<PlanDeadline> byEndOf =
        map.optional("by-end-of", monthOrYear()).map(date -> new ByEndOf(words, inherited, date));
    Optional<PlanDeadline> phase =
        map.optional("phase", context.phaseReference())
            .flatMap(context::phase)
            .map(found -> new InPhase(words, inherited, found));
    Optional<PlanDeadline> starts =
        map.optional("starts", Values.date()).map(day -> new Starts(words, inherited, day));
    Optional<PlanDeadline> each =
        map.optional("each", PlanValues.cadence())
            .map(cadence -> new Each(words, inherited, cadence));
    Optional<PlanDeadline> vague =
        map.optional("vague", PlanValues.onlyTrue()).map(yes -> new Vague(words, inherited));
    Optional<PlanDeadline> read =
        on.or(() -> before)
            .or(() -> byEndOf)
            .or(() -> phase)
            .or(() -> starts)
            .or(() -> each)
            .or(() -> vague);
    return map.finish(() -> true).flatMap(whole -> read);
  }

  private static void checkQuoted(MappingReader map, String words, List<Citation> citations) {
    String wanted = BLANKS.matcher(words).replaceAll("");
    boolean quoted =
        citations.stream()
            .anyMatch(citation -> BLANKS.matcher(citation.quote()).replaceAll("").contains(wanted));
    if (!citations.isEmpty() && !quoted) {
      map.report(
          PlanFileProblem.DEADLINE_NOT_QUOTED,
          "text",
          words,
          citations.stream().map(Citation::quote).toList());
    }
  }

  private static ValueReader<PlanDate> monthOrYear() {
    return (node, reader) -> {
      Optional<PlanDate> date = PlanValues.date().read(node, reader);
      if (date.isPresent() && date.get().granularity() == PlanDate.Granularity.DAY) {
        reader.report(
            SourceProblem.BAD_VALUE,
            node.position(),
            date.get().toString(),
            LocalText.of("月份或年份；具体日期请用 on", "a month or a year; use on for a single day"));
        return Optional.empty();
      }
      return date;
    };
  }
}
