package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.Cadence;
import org.fengqiao.mediation.casework.Route;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.source.MappingReader;
import org.fengqiao.mediation.source.SourceNode;
import org.fengqiao.mediation.source.Values;

/** Reads what is kept with a plan, and lists, exits and demands on cases. */
final class NoteReader {

  private final PlanContext context;

  NoteReader(PlanContext context) {
    this.context = context;
  }

  Optional<Enumeration> list(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<String> subject = map.required("subject", PlanValues.openCode());
    List<LocalText> items = map.requiredList("items", Values.localText());
    boolean open = map.optional("open", Values.flag()).orElse(false);
    return map.finish(
        () -> new Enumeration(id.orElseThrow(), subject.orElseThrow(), items, open, cite));
  }

  Optional<ExitLine> exit(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    List<String> disputes = map.list("disputes", PlanValues.dispute());
    List<Route> routes = map.requiredList("routes", Values.code(Route.class));
    Optional<LocalText> condition = map.optional("condition", Values.localText());
    Modality modality = PlanValues.optionalModality(map);
    return map.finish(
        () -> new ExitLine(id.orElseThrow(), disputes, routes, condition, modality, cite));
  }

  Optional<CaseRule> caseRule(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<CaseDemand> demand = map.required("rule", Values.code(CaseDemand.class));
    Optional<Modality> modality = map.required("modality", Values.code(Modality.class));
    Optional<Long> limit = map.optional("limit", Values.integer(0, 1_000_000_000));
    return map.finish(
        () ->
            new CaseRule(
                id.orElseThrow(), demand.orElseThrow(), modality.orElseThrow(), limit, cite));
  }

  Optional<RuleLine> rule(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<SourceNode> rule = map.required("rule", (node, reader) -> Optional.of(node));
    return map.finish(() -> new RuleLine(id.orElseThrow(), rule.orElseThrow(), cite));
  }

  Optional<PlanNote.LinkedCampaign> linked(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<LocalText> name = map.required("name", Values.localText());
    Optional<Cadence> cadence = map.optional("cadence", PlanValues.cadence());
    Optional<Span> period = map.optional("period", Values.mapping(NoteReader::span));
    return map.finish(
        () ->
            new PlanNote.LinkedCampaign(
                id.orElseThrow(),
                name.orElseThrow(),
                cadence,
                period.flatMap(Span::start),
                period.flatMap(Span::end),
                cite));
  }

  private record Span(Optional<PlanDate> start, Optional<PlanDate> end) {}

  private static Optional<Span> span(MappingReader map) {
    Optional<PlanDate> start = map.optional("start", PlanValues.date());
    Optional<PlanDate> end = map.optional("end", PlanValues.date());
    PlanValues.checkOrder(map, "end", start, end);
    return map.finish(() -> new Span(start, end));
  }

  static Optional<LeadingGroup> leadingGroup(MappingReader map) {
    Optional<LocalText> head = map.optional("head", Values.localText());
    List<LocalText> members = map.list("members", Values.localText());
    List<OrganisationKind> formedBy = map.list("formed-by", PlanValues.organisation());
    List<Citation> cite = PlanValues.citations(map);
    return map.finish(() -> new LeadingGroup(head, members, formedBy, cite));
  }

  Optional<PlanNote.Accountability> accountability(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<PlanNote.AccountabilityKind> kind =
        map.required("kind", Values.code(PlanNote.AccountabilityKind.class));
    Optional<LocalText> text = map.required("text", Values.localText());
    return map.finish(
        () ->
            new PlanNote.Accountability(
                id.orElseThrow(), kind.orElseThrow(), text.orElseThrow(), cite));
  }

  Optional<PlanNote.RiskLevel> riskLevel(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<String> code = map.required("code", PlanValues.openCode());
    Optional<LocalText> name = map.required("name", Values.localText());
    Optional<LocalText> criterion = map.required("criterion", Values.localText());
    return map.finish(
        () ->
            new PlanNote.RiskLevel(
                id.orElseThrow(),
                code.orElseThrow(),
                name.orElseThrow(),
                criterion.orElseThrow(),
                cite));
  }

  Optional<PlanNote.Ledger> ledger(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<LocalText> name = map.required("name", Values.localText());
    Optional<PlanNote.LedgerKind> kind =
        map.required("kind", Values.code(PlanNote.LedgerKind.class));
    List<LocalText> fields = map.list("fields", Values.localText());
    return map.finish(
        () ->
            new PlanNote.Ledger(
                id.orElseThrow(), name.orElseThrow(), kind.orElseThrow(), fields, cite));
  }

  Optional<PlanNote.InformationSystem> system(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<LocalText> name = map.required("name", Values.localText());
    Optional<LocalText> use = map.required("use", Values.localText());
    return map.finish(
        () ->
            new PlanNote.InformationSystem(
                id.orElseThrow(), name.orElseThrow(), use.orElseThrow(), cite));
  }

  Optional<PlanNote.Mechanism> mechanism(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<LocalText> name = map.required("name", Values.localText());
    Optional<Boolean> explained = map.required("explained", Values.flag());
    return map.finish(
        () ->
            new PlanNote.Mechanism(
                id.orElseThrow(), name.orElseThrow(), explained.orElseThrow(), cite));
  }

  Optional<PlanNote.Funding> funding(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<LocalText> text = map.required("text", Values.localText());
    Modality modality = PlanValues.optionalModality(map);
    return map.finish(
        () -> new PlanNote.Funding(id.orElseThrow(), text.orElseThrow(), modality, cite));
  }

  Optional<PlanNote.Commendation> commendation(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<LocalText> text = map.required("text", Values.localText());
    return map.finish(() -> new PlanNote.Commendation(id.orElseThrow(), text.orElseThrow(), cite));
  }

  Optional<PlanNote.Publicity> publicity(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<LocalText> text = map.required("text", Values.localText());
    List<LocalText> media = map.list("media", Values.localText());
    return map.finish(
        () -> new PlanNote.Publicity(id.orElseThrow(), text.orElseThrow(), media, cite));
  }

  Optional<PlanNote.Responsibility> responsibility(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<LocalText> office = map.required("office", Values.localText());
    Optional<LocalText> role = map.required("role", Values.localText());
    return map.finish(
        () ->
            new PlanNote.Responsibility(
                id.orElseThrow(), office.orElseThrow(), role.orElseThrow(), cite));
  }

  Optional<PlanNote.Requirement> requirement(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<LocalText> text = map.required("text", Values.localText());
    return map.finish(() -> new PlanNote.Requirement(id.orElseThrow(), text.orElseThrow(), cite));
  }

  Optional<PlanNote.Policy> policy(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<LocalText> text = map.required("text", Values.localText());
    return map.finish(() -> new PlanNote.Policy(id.orElseThrow(), text.orElseThrow(), cite));
  }

  Optional<PlanNote.Structure> structure(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<LocalText> name = map.required("name", Values.localText());
    return map.finish(() -> new PlanNote.Structure(id.orElseThrow(), name.orElseThrow(), cite));
  }
}
