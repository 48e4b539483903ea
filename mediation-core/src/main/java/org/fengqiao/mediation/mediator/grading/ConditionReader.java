package org.fengqiao.mediation.mediator.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingUnit;
import org.fengqiao.mediation.source.MappingReader;
import org.fengqiao.mediation.source.SourceNode;
import org.fengqiao.mediation.source.ValueReader;
import org.fengqiao.mediation.source.Values;

/** Reads what a step asks for. */
final class ConditionReader {

  private static final int MOST = 999_999;
  private static final int MOST_YEARS = 50;

  private static final String ALL = "all-of";
  private static final String ANY = "any-of";
  private static final String SO_MANY = "so-many-of";
  private static final List<String> COMBINATIONS = List.of(ALL, ANY, SO_MANY);

  private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]+)?");

  /** A time up to the assessment; without years it has no beginning. */
  private record Within(Optional<Integer> years) {}

  private ConditionReader() {}

  /** Reads the one key of a mapping that combines conditions. */
  static Optional<Combination> combination(MappingReader map) {
    return map.oneOf(COMBINATIONS).flatMap(key -> combination(map, key));
  }

  private static Optional<Combination> combination(MappingReader map, String key) {
    if (key.equals(SO_MANY)) {
      return map.required(key, Values.mapping(ConditionReader::soMany));
    }
    return map.required(key, whole(Values.mapping(ConditionReader::condition)))
        .flatMap(
            parts ->
                key.equals(ALL)
                    ? Optional.of(Combination.allOf(parts))
                    : checked(map, key, 1, parts));
  }

  private static Optional<Combination> soMany(MappingReader map) {
    Optional<Long> needed = map.required("needed", Values.integer(1, MOST_YEARS));
    Optional<List<Condition>> parts =
        map.required("of", whole(Values.mapping(ConditionReader::condition)));
    return map.finish(
        () -> Combination.soManyOf(Math.toIntExact(needed.orElseThrow()), parts.orElseThrow()));
  }

  private static Optional<Combination> checked(
      MappingReader map, String key, int needed, List<Condition> parts) {
    if (parts.isEmpty()) {
      map.contradiction(key, "列表为空，没有条件可以满足", "an empty list has no condition that could be met");
      return Optional.empty();
    }
    return Optional.of(Combination.soManyOf(needed, parts));
  }

  /** A list of which every item could be read; an incomplete one is no condition. */
  private static <T> ValueReader<List<T>> whole(ValueReader<T> item) {
    return (node, reader) ->
        Values.list(item)
            .read(node, reader)
            .filter(
                read ->
                    node instanceof SourceNode.Sequence all && all.items().size() == read.size());
  }

  private static Optional<Condition> condition(MappingReader map) {
    List<String> keys = new ArrayList<>(COMBINATIONS);
    Arrays.stream(CriterionKind.values()).map(CriterionKind::inFile).forEach(keys::add);
    Optional<Condition> read =
        map.oneOf(keys)
            .flatMap(
                key ->
                    COMBINATIONS.contains(key)
                        ? combination(map, key).map(Function.identity())
                        : map.required(key, Values.mapping(part -> criterion(part, kind(key)))));
    return map.finish(() -> read).flatMap(Function.identity());
  }

  private static CriterionKind kind(String key) {
    return Arrays.stream(CriterionKind.values())
        .filter(each -> each.inFile().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Condition> criterion(MappingReader map, CriterionKind kind) {
    return switch (kind) {
      case YEARS_OF_WORK -> {
        Optional<Integer> least =
            map.required("least", Values.integer(1, MOST_YEARS)).map(Math::toIntExact);
        unit(map, kind);
        yield map.finish(() -> new Criterion.YearsOfWork(least.orElseThrow()));
      }
      case CASES -> {
        Optional<Long> least = map.required("least", Values.integer(1, MOST));
        unit(map, kind);
        Optional<CountingSpan> span = span(map);
        yield map.finish(() -> new Criterion.Cases(least.orElseThrow(), span.orElseThrow()));
      }
      case TRAINING -> {
        Optional<Long> least = map.required("least", Values.integer(1, MOST));
        Optional<TrainingUnit> unit = unit(map, kind).map(ConditionReader::trainingUnit);
        Optional<CountingSpan> span = span(map);
        yield map.finish(
            () ->
                new Criterion.Training(
                    new TrainingAmount(BigDecimal.valueOf(least.orElseThrow()), unit.orElseThrow()),
                    span.orElseThrow()));
      }
      case ORAL_SHARE -> {
        Optional<Ratio> most = map.required("most", share(kind));
        Optional<CountingSpan> span = span(map);
        yield map.finish(() -> new Criterion.OralShare(most.orElseThrow(), span.orElseThrow()));
      }
      case SUCCESS_RATE -> {
        Optional<Ratio> least = map.required("least", share(kind));
        Optional<CountingSpan> span = span(map);
        yield map.finish(() -> new Criterion.SuccessRate(least.orElseThrow(), span.orElseThrow()));
      }
      case NO_MISCONDUCT -> {
        Optional<Within> within = within(map, kind);
        yield map.finish(() -> new Criterion.NoMisconduct(within.orElseThrow().years()));
      }
      case NO_ESCALATION -> {
        Optional<Within> within = within(map, kind);
        yield map.finish(() -> new Criterion.NoEscalation(within.orElseThrow().years()));
      }
      case QUOTA -> quota(map, kind);
      case ATTESTED -> {
        Optional<String> code = map.required("code", GradingLadderReader.code());
        Optional<LocalText> text = map.required("text", Values.localText());
        yield map.finish(() -> new Criterion.Attested(code.orElseThrow(), text.orElseThrow()));
      }
    };
  }

  /** Reads {@code most: 10} with the unit mediators, or {@code most: 5%}. */
  private static Optional<Condition> quota(MappingReader map, CriterionKind kind) {
    Optional<String> most = map.required("most", Values.text());
    boolean share = most.map(text -> text.endsWith("%")).orElse(false);
    if (share) {
      Optional<Ratio> ratio = map.required("most", Values.share());
      return map.finish(() -> Criterion.Quota.of(ratio.orElseThrow()));
    }
    Optional<Long> places = map.required("most", Values.integer(1, MOST));
    unit(map, kind);
    return map.finish(() -> Criterion.Quota.of(places.orElseThrow()));
  }

  /** Reads {@code within: ever}, or a number of years with the unit. */
  private static Optional<Within> within(MappingReader map, CriterionKind kind) {
    Optional<String> text = map.required("within", Values.text());
    if (text.equals(Optional.of("ever"))) {
      return Optional.of(new Within(Optional.empty()));
    }
    Optional<Integer> years =
        map.required("within", Values.integer(1, MOST_YEARS)).map(Math::toIntExact);
    unit(map, kind);
    return years.map(each -> new Within(Optional.of(each)));
  }

  private static Optional<CountingSpan> span(MappingReader map) {
    Optional<CountingSpan.Kind> kind = map.required("over", Values.code(CountingSpan.Kind.class));
    if (kind.equals(Optional.of(CountingSpan.Kind.CUMULATIVE))) {
      return Optional.of(CountingSpan.cumulative());
    }
    Optional<Long> years = map.required("years", Values.integer(1, MOST_YEARS));
    return kind.flatMap(
        each -> years.map(number -> new CountingSpan(each, Math.toIntExact(number))));
  }

  private static Optional<String> unit(MappingReader map, CriterionKind kind) {
    if (!map.has("unit")) {
      map.report(GradingProblem.NO_UNIT, "unit", kind, kind.units());
      return Optional.empty();
    }
    return map.required(
        "unit",
        Values.parsed(
            text ->
                kind.units().contains(text) && !text.equals("%")
                    ? Optional.of(text)
                    : Optional.empty(),
            LocalText.of(String.join("、", kind.units()), String.join(", ", kind.units()))));
  }

  private static TrainingUnit trainingUnit(String unit) {
    return unit.equals("days") ? TrainingUnit.DAY : TrainingUnit.CLASS_HOUR;
  }

  /** A share without the percent sign could mean anything. */
  private static ValueReader<Ratio> share(CriterionKind kind) {
    return (node, reader) -> {
      if (node instanceof SourceNode.Scalar scalar
          && BARE_NUMBER.matcher(scalar.text().strip()).matches()) {
        reader.report(GradingProblem.NO_UNIT, node.position(), kind, kind.units());
        return Optional.empty();
      }
      return Values.share().read(node, reader);
    };
  }
}
