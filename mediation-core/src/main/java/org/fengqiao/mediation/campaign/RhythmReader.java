package org.fengqiao.mediation.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.Cadence;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.source.MappingReader;
import org.fengqiao.mediation.source.Values;

/** Reads what recurs: screening, sensitive periods, meetings, reporting, supervision. */
final class RhythmReader {

  private final PlanContext context;

  RhythmReader(PlanContext context) {
    this.context = context;
  }

  Optional<ScreeningLine> screening(MappingReader map) {
    ScreeningLine.Builder builder = ScreeningLine.builder();
    context.id(map).ifPresent(builder::id);
    List<Citation> cite = PlanValues.citations(map);
    Optional<Cadence> cadence = map.optional("cadence", PlanValues.cadence());
    map.required("kind", Values.code(ScreeningLine.ScreeningTask.class)).ifPresent(builder::kind);
    Situation when = map.optional("when", Values.code(Situation.class)).orElse(Situation.NORMAL);
    boolean overrides = map.optional("overrides", Values.flag()).orElse(false);
    if (overrides && (cadence.isEmpty() || when != Situation.SENSITIVE)) {
      map.contradiction(
          "overrides",
          "overrides 只用于写明 when: sensitive 和 cadence 的排查",
          "overrides needs when: sensitive and a cadence");
    }
    builder
        .citations(cite)
        .when(when)
        .overrides(overrides)
        .actors(map.requiredList("actors", PlanValues.organisation()))
        .cadence(cadence)
        .focus(map.list("focus", Values.localText()))
        .disputes(map.list("disputes", PlanValues.dispute()))
        .trigger(map.optional("trigger", Values.localText()))
        .due(map.optional("due", PlanValues.due(context, cite, cadence)))
        .product(map.optional("product", PlanValues.openCode()));
    return map.finish(builder::build);
  }

  Optional<SensitiveSpan> sensitive(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<LocalText> name = map.required("name", Values.localText());
    Optional<String> festival = map.optional("festival", Values.text());
    Optional<SensitiveSpan.Window> window =
        map.optional("window", Values.mapping(RhythmReader::window));
    return map.finish(
        () -> new SensitiveSpan(id.orElseThrow(), name.orElseThrow(), festival, window, cite));
  }

  private static Optional<SensitiveSpan.Window> window(MappingReader map) {
    boolean around = map.has("days-before") || map.has("days-after");
    if (around) {
      Optional<Integer> before = map.required("days-before", PlanValues.days(0, 60));
      Optional<Integer> after = map.required("days-after", PlanValues.days(0, 60));
      return map.finish(() -> new SensitiveSpan.Around(before.orElseThrow(), after.orElseThrow()));
    }
    Optional<LocalDate> start = map.required("start", Values.date());
    Optional<LocalDate> end = map.required("end", Values.date());
    PlanValues.checkOrder(map, "end", start.map(PlanDate::ofDay), end.map(PlanDate::ofDay));
    return map.finish(
        () -> new SensitiveSpan.Fixed(DateRange.of(start.orElseThrow(), end.orElseThrow())));
  }

  Optional<MeetingLine> meeting(MappingReader map) {
    MeetingLine.Builder builder = MeetingLine.builder();
    context.id(map).ifPresent(builder::id);
    map.required("name", Values.localText()).ifPresent(builder::name);
    map.optional("at-least", Values.flag()).ifPresent(builder::atLeast);
    map.optional("when", Values.code(Situation.class)).ifPresent(builder::when);
    builder
        .citations(PlanValues.citations(map))
        .organisers(map.requiredList("organisers", PlanValues.organisation()))
        .cadence(map.optional("cadence", PlanValues.cadence()))
        .vague(map.optional("vague", Values.localText()))
        .agenda(map.list("agenda", Values.localText()))
        .output(map.optional("output", PlanValues.openCode()));
    return map.finish(builder::build);
  }

  Optional<ReportingLine> reporting(MappingReader map) {
    ReportingLine.Builder builder = ReportingLine.builder();
    context.id(map).ifPresent(builder::id);
    List<Citation> cite = PlanValues.citations(map);
    map.required("what", Values.localText()).ifPresent(builder::what);
    map.required("document", PlanValues.openCode()).ifPresent(builder::documentCode);
    map.optional("direction", Values.code(ReportingLine.ReportDirection.class))
        .ifPresent(builder::direction);
    builder
        .citations(cite)
        .reporters(map.requiredList("reporters", PlanValues.organisation()))
        .recipient(map.optional("recipient", Values.mapping(RhythmReader::recipient)))
        .channel(map.optional("channel", Values.code(ReportingLine.ReportChannel.class)))
        .due(map.optional("due", PlanValues.due(context, cite, Optional.empty())))
        .adHoc(map.optional("ad-hoc", Values.localText()))
        .covers(map.optional("covers", Values.code(ReportingLine.ReportCoverage.class)));
    return map.finish(builder::build);
  }

  private static Optional<ReportingLine.Recipient> recipient(MappingReader map) {
    Optional<OrganisationKind> organisation =
        map.required("organisation", PlanValues.organisation());
    Optional<LocalText> name = map.required("name", Values.localText());
    return map.finish(
        () -> new ReportingLine.Recipient(organisation.orElseThrow(), name.orElseThrow()));
  }

  Optional<SupervisionLine> supervision(MappingReader map) {
    SupervisionLine.Builder builder = SupervisionLine.builder();
    context.id(map).ifPresent(builder::id);
    List<Citation> cite = PlanValues.citations(map);
    Optional<Cadence> cadence = map.optional("cadence", PlanValues.cadence());
    map.required("name", Values.localText()).ifPresent(builder::name);
    map.required("kind", Values.code(SupervisionLine.SupervisionKind.class))
        .ifPresent(builder::kind);
    builder
        .citations(cite)
        .by(map.requiredList("by", PlanValues.organisation()))
        .of(map.list("of", PlanValues.organisation()))
        .cadence(cadence)
        .vague(map.optional("vague", Values.localText()))
        .reliesOn(map.list("relies-on", PlanValues.openCode()))
        .topics(map.list("topics", Values.localText()))
        .due(map.optional("due", PlanValues.due(context, cite, cadence)));
    return map.finish(builder::build);
  }
}
