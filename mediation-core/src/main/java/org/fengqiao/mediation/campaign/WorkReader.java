package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.fengqiao.mediation.calendar.Cadence;
import org.fengqiao.mediation.committee.Net;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.committee.coverage.CoverageGoal;
import org.fengqiao.mediation.committee.coverage.UnitKind;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.source.MappingReader;
import org.fengqiao.mediation.source.SourceProblem;
import org.fengqiao.mediation.source.ValueReader;
import org.fengqiao.mediation.source.Values;

/**
 * Reads what is to be reached: goals, indicators, tasks, staffing, coverage, standards, training.
 */
final class WorkReader {

  private final PlanContext context;

  WorkReader(PlanContext context) {
    this.context = context;
  }

  Optional<PlanGoal> goal(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<LocalText> text = map.required("text", Values.localText());
    Optional<Integer> year = map.optional("year", PlanValues.year());
    Optional<PlanDeadline> by = DeadlineReader.optional(map, "by", context, cite);
    Modality modality = PlanValues.optionalModality(map);
    Optional<String> computable = map.optional("computable-as", PlanValues.openCode());
    return map.finish(
        () ->
            new PlanGoal(
                id.orElseThrow(), text.orElseThrow(), year, by, modality, computable, cite));
  }

  Optional<PlanIndicator> indicator(MappingReader map) {
    PlanIndicator.Builder builder = PlanIndicator.builder();
    context.id(map).ifPresent(builder::id);
    List<Citation> cite = PlanValues.citations(map);
    map.required("indicator", PlanValues.openCode()).ifPresent(builder::indicator);
    map.required("name", Values.localText()).ifPresent(builder::name);
    PlanValues.measure(map).ifPresent(builder::measure);
    map.required("modality", Values.code(Modality.class)).ifPresent(builder::modality);
    builder
        .citations(cite)
        .population(map.optional("population", Values.localText()))
        .counts(map.optional("counts", PlanValues.openCode()))
        .partOf(map.optional("part-of", PlanValues.openCode()))
        .who(map.list("who", PlanValues.organisation()))
        .levels(map.list("level", Values.code(RegionLevel.class)))
        .year(map.optional("year", PlanValues.year()))
        .by(DeadlineReader.optional(map, "by", context, cite))
        .object(context.object(map));
    boolean throughout = map.optional("period", wholeCampaign()).isPresent();
    builder.throughout(throughout);
    if (throughout && map.has("year")) {
      map.contradiction("period", "period 与 year 不能同时出现", "period and year exclude each other");
    }
    return map.finish(builder::build);
  }

  private static ValueReader<String> wholeCampaign() {
    return Values.parsed(
        text -> text.equals("campaign") ? Optional.of(text) : Optional.empty(),
        LocalText.of("campaign", "campaign"));
  }

  Optional<PlanTask> task(MappingReader map) {
    PlanTask.Builder builder = PlanTask.builder();
    context.id(map).ifPresent(builder::id);
    List<Citation> cite = PlanValues.citations(map);
    map.required("what", Values.localText()).ifPresent(builder::what);
    map.required("modality", Values.code(Modality.class)).ifPresent(builder::modality);
    builder
        .citations(cite)
        .object(context.object(map))
        .measure(map.optional("measure", Values.mapping(WorkReader::measure)))
        .phase(map.optional("phase", context.phaseReference()))
        .responsible(map.list("responsible", PlanValues.organisation()))
        .deadline(DeadlineReader.optional(map, "deadline", context, cite))
        .requires(map.list("requires", context.itemOrObjectReference()))
        .document(map.optional("document", PlanValues.openCode()))
        .group(map.optional("group", Values.localText()))
        .evidence(map.optional("evidence", Values.localText()));
    return map.finish(builder::build);
  }

  private static Optional<Measure> measure(MappingReader map) {
    Optional<Measure> measure = PlanValues.measure(map);
    return map.finish(measure::orElseThrow);
  }

  Optional<StaffingLine> staffing(MappingReader map) {
    StaffingLine.Builder builder = StaffingLine.builder();
    context.id(map).ifPresent(builder::id);
    List<Citation> cite = PlanValues.citations(map);
    map.required("organisation", PlanValues.organisation()).ifPresent(builder::organisation);
    PlanValues.headcount(map).ifPresent(builder::measure);
    map.required("modality", Values.code(Modality.class)).ifPresent(builder::modality);
    map.optional("who", Values.code(StaffingLine.StaffingRole.class)).ifPresent(builder::who);
    builder
        .citations(cite)
        .per(map.optional("per", Values.mapping(WorkReader::per)))
        .steps(map.list("by-population", Values.mapping(WorkReader::step)))
        .condition(map.optional("condition", Values.localText()))
        .deadline(DeadlineReader.optional(map, "deadline", context, cite))
        .object(context.object(map))
        .year(map.optional("year", PlanValues.year()));
    return map.finish(builder::build);
  }

  private static Optional<StaffingStandard.PopulationStep> step(MappingReader map) {
    Optional<Long> upTo = map.optional("up-to", Values.integer(0, 10_000_000));
    Optional<Long> least = map.required("least", Values.integer(0, 9999));
    Optional<Long> most = map.optional("most", Values.integer(least.orElse(0L), 9999));
    return map.finish(
        () -> new StaffingStandard.PopulationStep(open(upTo), least.orElseThrow(), open(most)));
  }

  private static OptionalLong open(Optional<Long> bound) {
    return bound.map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  private static Optional<StaffingLine.Per> per(MappingReader map) {
    List<String> units = map.keys();
    if (units.size() != 1) {
      map.reader()
          .report(
              SourceProblem.BAD_VALUE,
              map.position(),
              units.toString(),
              LocalText.of("一个单位，如 {households: 10}", "one unit such as {households: 10}"));
      return Optional.empty();
    }
    Optional<Long> number = map.required(units.get(0), Values.integer(1, 1_000_000));
    return map.finish(() -> new StaffingLine.Per(units.get(0), number.orElseThrow()));
  }

  Optional<CoverageLine> coverage(MappingReader map) {
    CoverageLine.Builder builder = CoverageLine.builder();
    context.id(map).ifPresent(builder::id);
    List<Citation> cite = PlanValues.citations(map);
    map.required("of", context.itemReference()).ifPresent(builder::of);
    CoverageGoal goal =
        map.optional("goal", Values.code(CoverageGoal.class)).orElse(CoverageGoal.FULL);
    List<String> categories = map.list("categories", PlanValues.openCode());
    builder
        .citations(cite)
        .units(map.requiredList("units", Values.code(UnitKind.class)))
        .net(map.optional("net", Values.code(Net.class)))
        .categories(categories)
        .by(map.requiredList("by", PlanValues.organisation()))
        .forMembers(map.list("for-members", PlanValues.organisation()))
        .fromEmployees(
            map.optional("from-employees", Values.integer(1, 1_000_000)).map(Math::toIntExact))
        .ownFromEmployees(
            map.optional("own-from-employees", Values.integer(1, 1_000_000)).map(Math::toIntExact))
        .goal(goal);
    if (goal == CoverageGoal.BREAKTHROUGH && !map.has("categories")) {
      map.contradiction("goal", "breakthrough 需要 categories", "a breakthrough needs categories");
    }
    return map.finish(builder::build);
  }

  Optional<PlanStandard> standard(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<LocalText> name = map.required("name", Values.localText());
    Optional<PlanStandard.StandardKind> kind =
        map.required("kind", Values.code(PlanStandard.StandardKind.class));
    Optional<Boolean> defined = map.required("defined", Values.flag());
    Map<OrganisationKind, Long> mapping =
        map.optional("mapping", Values.mapping(WorkReader::mapping)).orElse(Map.of());
    return map.finish(
        () ->
            new PlanStandard(
                id.orElseThrow(),
                name.orElseThrow(),
                kind.orElseThrow(),
                defined.orElseThrow(),
                mapping,
                cite));
  }

  private static Optional<Map<OrganisationKind, Long>> mapping(MappingReader map) {
    Map<OrganisationKind, Long> numbers = new TreeMap<>();
    for (OrganisationKind kind : OrganisationKind.values()) {
      map.optional(kind.code(), Values.integer(0, 1_000_000))
          .ifPresent(number -> numbers.put(kind, number));
    }
    return map.finish(() -> numbers);
  }

  Optional<TrainingLine> training(MappingReader map) {
    Optional<String> id = context.id(map);
    List<Citation> cite = PlanValues.citations(map);
    Optional<TrainingLine.Trainee> trainee =
        map.required("trainee", Values.code(TrainingLine.Trainee.class));
    Optional<Long> days = map.optional("minimum", Values.mapping(WorkReader::minimumDays));
    Optional<Ratio> rate = map.optional("rate", Values.share());
    Optional<Cadence> period = map.optional("period", PlanValues.cadence());
    List<LocalText> forms = map.list("forms", Values.localText());
    return map.finish(
        () ->
            new TrainingLine(
                id.orElseThrow(), trainee.orElseThrow(), days, rate, period, forms, cite));
  }

  private static Optional<Long> minimumDays(MappingReader map) {
    Optional<Long> days = map.required("days", Values.integer(1, 366));
    return map.finish(days::orElseThrow);
  }
}
