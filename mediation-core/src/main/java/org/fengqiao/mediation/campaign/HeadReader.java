package org.fengqiao.mediation.campaign;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.source.MappingReader;
import org.fengqiao.mediation.source.ValueReader;
import org.fengqiao.mediation.source.Values;

/** Reads what a plan file says before its chapters, and period and phases. */
final class HeadReader {

  private final PlanContext context;

  HeadReader(PlanContext context) {
    this.context = context;
  }

  Optional<PlanHead.Title> title(MappingReader map) {
    context.place("title", map);
    Optional<String> zh = map.required("zh", Values.text());
    Optional<String> en = map.optional("en", Values.text());
    List<Citation> cite = PlanValues.citations(map);
    return map.finish(
        () ->
            new PlanHead.Title(
                LocalText.of(zh.orElseThrow(), en.or(() -> zh).orElseThrow()), cite));
  }

  Optional<PlanHead.Issuer> issuer(MappingReader map) {
    Optional<OrganisationKind> organisation =
        map.required("organisation", PlanValues.organisation());
    Optional<LocalText> name = map.required("name", Values.localText());
    List<Citation> cite = map.optional("cite", PlanValues.citationList()).orElse(List.of());
    return map.finish(
        () -> new PlanHead.Issuer(organisation.orElseThrow(), name.orElseThrow(), cite));
  }

  Optional<PlanHead.Place> place(MappingReader map) {
    Optional<LocalText> name = map.required("name", Values.localText());
    Optional<RegionCode> code = map.optional("code", regionCode());
    return map.finish(() -> new PlanHead.Place(name.orElseThrow(), code));
  }

  private static ValueReader<RegionCode> regionCode() {
    return Values.parsed(
        text -> RegionCode.isWellFormed(text) ? Optional.of(RegionCode.of(text)) : Optional.empty(),
        LocalText.of("加引号的 12 位统计用区划代码", "the region code of twelve digits, in quotation marks"));
  }

  Optional<PlanHead.Addressee> addressee(MappingReader map) {
    context.place("addressees", map);
    Optional<OrganisationKind> organisation =
        map.required("organisation", PlanValues.organisation());
    Optional<LocalText> name = map.required("name", Values.localText());
    List<Citation> cite = PlanValues.citations(map);
    return map.finish(
        () -> new PlanHead.Addressee(organisation.orElseThrow(), name.orElseThrow(), cite));
  }

  Optional<PlanHead.Parent> parent(MappingReader map) {
    context.place("parents", map);
    Optional<LocalText> name = map.required("name", Values.localText());
    Optional<String> plan = map.optional("plan", PlanContext.idText());
    List<Citation> cite = PlanValues.citations(map);
    return map.finish(() -> new PlanHead.Parent(name.orElseThrow(), plan, cite));
  }

  Optional<PlanHead.Purpose> purpose(MappingReader map) {
    context.place("purpose", map);
    Optional<LocalText> text = map.required("text", Values.localText());
    List<Citation> cite = PlanValues.citations(map);
    return map.finish(() -> new PlanHead.Purpose(text.orElseThrow(), cite));
  }

  Optional<PlanHead.YearEvidence> yearEvidence(MappingReader map) {
    context.place("year-evidence", map);
    Optional<LocalText> event = map.required("event", Values.localText());
    Optional<Integer> year = map.required("event-year", PlanValues.year());
    Optional<Integer> later = map.required("years-later", PlanValues.days(0, 300));
    Optional<String> basis = map.required("basis", Values.text());
    List<Citation> cite = PlanValues.citations(map);
    return map.finish(
        () ->
            new PlanHead.YearEvidence(
                event.orElseThrow(),
                year.orElseThrow(),
                later.orElseThrow(),
                basis.orElseThrow(),
                cite));
  }

  Optional<KeptTask> keeps(MappingReader map) {
    Optional<String> parent = map.required("parent", PlanContext.idText());
    Optional<String> task = map.required("task", PlanContext.idText());
    Optional<String> by = map.required("by", context.itemReference());
    return map.finish(
        () -> new KeptTask(parent.orElseThrow(), task.orElseThrow(), by.orElseThrow()));
  }

  Optional<PlanPeriod> period(MappingReader map) {
    context.place("period", map);
    Optional<PlanDate> start = map.optional("start", dayOrMonth());
    Optional<PlanDate> end = map.optional("end", dayOrMonth());
    Optional<PlanDate> textStart = map.optional("text-start", PlanValues.date());
    PlanValues.checkOrder(map, "end", start, end);
    List<Citation> cite = PlanValues.citations(map);
    return map.finish(() -> new PlanPeriod(start, end, textStart, cite));
  }

  Optional<PlanPhase> phase(MappingReader map) {
    Optional<String> id = context.id(map);
    id.ifPresent(context::addPhaseId);
    Optional<PlanPhase.PhaseKind> kind =
        map.required("kind", Values.code(PlanPhase.PhaseKind.class));
    Optional<LocalText> name = map.required("name", Values.localText());
    Optional<PlanDate> start = map.optional("start", dayOrMonth());
    Optional<PlanDate> end = map.optional("end", dayOrMonth());
    PlanValues.checkOrder(map, "end", start, end);
    List<LocalText> content = map.list("content", Values.localText());
    List<Citation> cite = PlanValues.citations(map);
    Optional<PlanPhase> phase =
        map.finish(
            () ->
                new PlanPhase(
                    id.orElseThrow(),
                    kind.orElseThrow(),
                    name.orElseThrow(),
                    start,
                    end,
                    content,
                    cite));
    phase.ifPresent(context::addPhase);
    return phase;
  }

  private static final Pattern DAY_OR_MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");

  private static ValueReader<PlanDate> dayOrMonth() {
    return Values.dated(
        DAY_OR_MONTH,
        matcher ->
            PlanDate.parse(matcher.group())
                .orElseThrow(() -> new DateTimeException(matcher.group())),
        LocalText.of("日期或月份，如 2022-03-15、2018-03", "a day or month such as 2022-03-15 or 2018-03"));
  }
}
