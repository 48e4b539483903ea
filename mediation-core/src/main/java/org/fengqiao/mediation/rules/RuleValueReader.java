package org.fengqiao.mediation.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.casework.Route;
import org.fengqiao.mediation.casework.RouteUse;
import org.fengqiao.mediation.kernel.CodeTable;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingPeriod;
import org.fengqiao.mediation.mediator.training.TrainingStatus;
import org.fengqiao.mediation.source.MappingReader;
import org.fengqiao.mediation.source.SourceProblem;
import org.fengqiao.mediation.source.ValueReader;
import org.fengqiao.mediation.source.Values;

/** Reads the value of a rule in the shape its key has. */
final class RuleValueReader {

  private static final int MOST = 9999;

  private RuleValueReader() {}

  /**
   * Returns the reader of a key's values.
   *
   * @param unit the unit of its numbers; empty if it has none or its unit could not be read
   * @param disputeTypes the types a value may name
   */
  static ValueReader<RuleValue> of(RuleKey key, Optional<RuleUnit> unit, CodeTable disputeTypes) {
    Optional<RuleUnit> period = unit.filter(RuleUnit::isTime);
    return switch (key.shape()) {
      case WHOLE -> as(Values.integer(1, MOST), RuleValue.Whole::new);
      case FLAG -> as(Values.flag(), RuleValue.Flag::new);
      case CHOICE, NESTED_CHOICE -> as(choice(key), RuleValue.Choice::new);
      case OWN_CODE -> as(RuleSubject.ownName(), RuleValue.Choice::new);
      case SPAN -> as(Values.mapping(map -> span(map, period)), span -> span);
      case CLOCK -> as(Values.mapping(map -> clock(map, period)), clock -> clock);
      case TRAINING -> as(Values.mapping(map -> training(map, unit)), training -> training);
      case STAFF -> Values.mapping(RegisterValueReader::staff);
      case STAFF_OF -> Values.mapping(RegisterValueReader::staffOf);
      case ELIGIBLE -> Values.mapping(RegisterValueReader::eligible);
      case TIERS -> RegisterValueReader.tiers();
      case COVER -> Values.mapping(RegisterValueReader::cover);
      case PARTS -> Values.mapping(RegisterValueReader::parts);
      case FILING -> Values.mapping(RegisterValueReader::filing);
      case CODES -> as(Values.list(choice(key)), RuleValue.Codes::sorted);
      case LIST -> as(Values.list(choice(key)), RuleValue.Codes::new);
      case ROUTE -> as(Values.mapping(map -> route(map, disputeTypes)), line -> line);
      case LEVELS -> RiskLevelReader.of(disputeTypes);
    };
  }

  private static <T> ValueReader<RuleValue> as(ValueReader<T> part, Function<T, RuleValue> whole) {
    return (node, reader) -> part.read(node, reader).map(whole);
  }

  private static ValueReader<String> choice(RuleKey key) {
    return (node, reader) -> {
      Optional<String> code = Values.text().read(node, reader);
      boolean known =
          code.map(each -> key.choices().contains(each.toUpperCase(Locale.ROOT))).orElse(true);
      if (!known) {
        reader.report(
            SourceProblem.UNKNOWN_SOURCE_CODE,
            node.position(),
            code.orElseThrow(),
            key.inFile(),
            key.choices());
        return Optional.empty();
      }
      return code.map(each -> each.toUpperCase(Locale.ROOT));
    };
  }

  private static Optional<RuleValue.Span> span(MappingReader map, Optional<RuleUnit> unit) {
    Optional<RuleValue.Span> span = readSpan(map, unit);
    return map.finish(() -> span).flatMap(read -> read);
  }

  private static Optional<RuleValue.Clock> clock(MappingReader map, Optional<RuleUnit> unit) {
    Optional<RuleValue.Span> span = readSpan(map, unit);
    Optional<ClockEffect> effect = map.required("effect", Values.code(ClockEffect.class));
    return map.finish(() -> span.map(read -> new RuleValue.Clock(read, effect.orElseThrow())))
        .flatMap(read -> read);
  }

  /** Empty without a problem of its own if the unit could not be read. */
  private static Optional<RuleValue.Span> readSpan(MappingReader map, Optional<RuleUnit> unit) {
    Optional<Long> length = map.required("length", Values.integer(1, MOST));
    Optional<Roll> roll = map.required("roll", Values.code(Roll.class));
    return unit.flatMap(
        each ->
            length.flatMap(
                number ->
                    roll.map(
                        direction ->
                            new RuleValue.Span(each.of(Math.toIntExact(number)), direction))));
  }

  private static Optional<RuleValue.Training> training(MappingReader map, Optional<RuleUnit> unit) {
    Optional<TrainingStatus> status = map.optional("status", Values.code(TrainingStatus.class));
    List<EngagementKind> kinds = map.list("kinds", Values.code(EngagementKind.class));
    Optional<Long> newFor = map.optional("new-for-months", Values.integer(1, 120));
    Optional<Long> least = map.required("least", Values.integer(1, MOST));
    Optional<TrainingPeriod> period = map.required("period", Values.code(TrainingPeriod.class));
    Optional<Modality> modality = map.required("modality", Values.code(Modality.class));
    return map.finish(
            () ->
                unit.map(
                    each ->
                        new RuleValue.Training(
                            status,
                            new HashSet<>(kinds),
                            Math.toIntExact(newFor.orElse(12L)),
                            each == RuleUnit.CLASS_HOURS
                                ? TrainingAmount.classHours(least.orElseThrow())
                                : TrainingAmount.days(least.orElseThrow()),
                            period.orElseThrow(),
                            modality.orElseThrow())))
        .flatMap(read -> read);
  }

  private static Optional<RuleValue.RouteLine> route(MappingReader map, CodeTable disputeTypes) {
    ValueReader<String> type = Values.code(disputeTypes, LocalDate.MAX);
    Optional<Route> route = map.required("route", Values.code(Route.class));
    Optional<RouteUse> use = map.required("use", Values.code(RouteUse.class));
    List<String> types = map.list("types", type);
    List<String> except = map.list("except", type);
    Optional<LocalText> body = map.required("body", Values.localText());
    Optional<LocalText> limit = map.required("time-limit", Values.localText());
    Optional<LocalText> condition = map.optional("condition", Values.localText());
    return map.finish(
        () ->
            new RuleValue.RouteLine(
                route.orElseThrow(),
                use.orElseThrow(),
                new HashSet<>(types),
                new HashSet<>(except),
                body.orElseThrow(),
                limit.orElseThrow(),
                condition));
  }
}
