package org.fengqiao.mediation.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fengqiao.mediation.calendar.Cadence;
import org.fengqiao.mediation.calendar.FirstPeriod;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.indicator.Comparator;
import org.fengqiao.mediation.indicator.Threshold;
import org.fengqiao.mediation.kernel.CodeTable;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.screening.DisputeTypes;
import org.fengqiao.mediation.source.MappingReader;
import org.fengqiao.mediation.source.SourceNode;
import org.fengqiao.mediation.source.SourceProblem;
import org.fengqiao.mediation.source.TreeReader;
import org.fengqiao.mediation.source.ValueReader;
import org.fengqiao.mediation.source.Values;

/** The readers of the values that the sections of a plan file share. */
final class PlanValues {

  private static final Pattern OPEN_CODE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
  private static final Pattern DATE = Pattern.compile("[12][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?");
  private static final Pattern FRACTION = Pattern.compile("0\\.[0-9]{1,6}|1\\.0+");
  private static final CodeTable DISPUTES = DisputeTypes.national();
  private static final LocalDate ANY_DAY = LocalDate.of(2018, 1, 1);

  private PlanValues() {}

  static ValueReader<String> openCode() {
    return Values.matching(
        OPEN_CODE,
        LocalText.of(
            "代码：1 至 40 个字母、数字、点、连字符或下划线",
            "a code: 1 to 40 letters, digits, dots, hyphens and underscores"));
  }

  static ValueReader<OrganisationKind> organisation() {
    return Values.code(OrganisationKind.class);
  }

  static ValueReader<Cadence> cadence() {
    return Values.code("Cadence", Cadence.all());
  }

  static ValueReader<String> dispute() {
    return Values.code(DISPUTES, ANY_DAY);
  }

  static ValueReader<Integer> year() {
    return (node, reader) -> Values.integer(1900, 2199).read(node, reader).map(Long::intValue);
  }

  static ValueReader<Integer> days(int least, int most) {
    return (node, reader) -> Values.integer(least, most).read(node, reader).map(Long::intValue);
  }

  /** Reads the modality; where the format lets it out, binding. */
  static Modality optionalModality(MappingReader map) {
    return map.optional("modality", Values.code(Modality.class)).orElse(Modality.BINDING);
  }

  /** Reads a day, month or year. */
  static ValueReader<PlanDate> date() {
    return (node, reader) -> {
      Optional<String> text =
          Values.matching(
                  DATE,
                  LocalText.of(
                      "日期、月份或年份，如 2022-03-15、2022-03、2022",
                      "a day, month or year such as 2022-03-15, 2022-03 or 2022"))
              .read(node, reader);
      Optional<PlanDate> date = text.flatMap(PlanDate::parse);
      if (text.isPresent() && date.isEmpty()) {
        reader.report(SourceProblem.IMPOSSIBLE_DATE, node.position(), text.get());
      }
      return date;
    };
  }

  /** Reports an end before a start. */
  static void checkOrder(
      MappingReader map, String endKey, Optional<PlanDate> start, Optional<PlanDate> end) {
    if (start.isPresent()
        && end.isPresent()
        && end.get().lastDay().isBefore(start.get().firstDay())) {
      map.report(
          PlanFileProblem.ENDS_BEFORE_IT_STARTS,
          endKey,
          end.get().toString(),
          start.get().toString());
    }
  }

  /** Reads the citations of a part that must have one. */
  static List<Citation> citations(MappingReader map) {
    if (!map.has("cite")) {
      map.optional("cite", citationList());
      map.report(PlanFileProblem.NO_CITATION, "cite");
      return List.of();
    }
    Optional<List<Citation>> citations = map.optional("cite", citationList());
    if (citations.isPresent() && citations.get().isEmpty()) {
      map.report(PlanFileProblem.NO_CITATION, "cite");
    }
    return citations.orElse(List.of());
  }

  static ValueReader<List<Citation>> citationList() {
    return Values.oneOrMore(Values.mapping(PlanValues::citation));
  }

  private static Optional<Citation> citation(MappingReader map) {
    Optional<String> section = map.required("section", Values.text());
    Optional<String> quote = map.required("quote", Values.text());
    if (quote.isPresent() && !Citation.isClause(quote.get())) {
      map.report(
          PlanFileProblem.QUOTE_TOO_LONG,
          "quote",
          quote.get().codePointCount(0, quote.get().length()),
          Citation.MAX_QUOTE_LENGTH);
    }
    return map.finish(() -> new Citation(section.orElseThrow(), quote.orElseThrow()));
  }

  /** Reads comparator and threshold under the keys of indicators and tasks. */
  static Optional<Measure> measure(MappingReader map) {
    Optional<Comparator> comparator = map.required("comparator", Values.code(Comparator.class));
    boolean stated = map.has("threshold");
    Optional<Threshold> threshold = map.optional("threshold", PlanValues::threshold);
    return fitted(map, "threshold", comparator, threshold, stated);
  }

  /** Reads comparator and number under the keys of staffing lines. */
  static Optional<Measure> headcount(MappingReader map) {
    Optional<Comparator> comparator = map.required("comparator", Values.code(Comparator.class));
    boolean stated = map.has("count") || map.has("range");
    Optional<Threshold> count =
        map.optional("count", Values.integer(0, 1_000_000)).map(Threshold.Count::new);
    Optional<Threshold> range = map.optional("range", PlanValues::range);
    if (map.has("count") && map.has("range")) {
      map.contradiction("range", "range 与 count 不能同时出现", "range and count exclude each other");
    }
    return fitted(map, "count", comparator, range.or(() -> count), stated);
  }

  private static Optional<Measure> fitted(
      MappingReader map,
      String key,
      Optional<Comparator> comparator,
      Optional<Threshold> threshold,
      boolean stated) {
    if (comparator.isEmpty() || stated != threshold.isPresent()) {
      return Optional.empty();
    }
    if (!Measure.fits(comparator.get(), threshold)) {
      map.report(
          PlanFileProblem.THRESHOLD_MISFIT, key, comparator.get(), expected(comparator.get()));
      return Optional.empty();
    }
    return Optional.of(new Measure(comparator.get(), threshold));
  }

  private static LocalText expected(Comparator comparator) {
    return switch (comparator) {
      case AT_LEAST, AT_MOST, EQUAL -> LocalText.of("一个数，如 96% 或 3", "a number such as 96% or 3");
      case BETWEEN -> LocalText.of("两个数，如 [1, 2]", "two numbers such as [1, 2]");
      case DECREASE, INCREASE, FULL_COVERAGE, QUALITATIVE -> LocalText.of("不写数值", "no number");
    };
  }

  /** Reads {@code 96%}, {@code 64}, {@code 0.4} (a rate) or {@code [1, 2]}. */
  static Optional<Threshold> threshold(SourceNode node, TreeReader reader) {
    if (node instanceof SourceNode.Sequence) {
      return range(node, reader);
    }
    if (node instanceof SourceNode.Scalar scalar && scalar.text().endsWith("%")) {
      return Values.share().read(node, reader).map(Threshold.Rate::new);
    }
    if (node instanceof SourceNode.Scalar scalar && FRACTION.matcher(scalar.text()).matches()) {
      return Optional.of(
          new Threshold.Rate(Ratio.ofPercent(new BigDecimal(scalar.text()).movePointRight(2))));
    }
    return Values.integer(0, 1_000_000_000).read(node, reader).map(Threshold.Count::new);
  }

  private static Optional<Threshold> range(SourceNode node, TreeReader reader) {
    List<Long> ends =
        Values.list(Values.integer(0, 1_000_000)).read(node, reader).orElse(List.of());
    if (!(node instanceof SourceNode.Sequence sequence) || ends.size() < sequence.items().size()) {
      return Optional.empty();
    }
    if (ends.size() != 2 || ends.get(1) < ends.get(0)) {
      reader.report(
          SourceProblem.BAD_VALUE,
          node.position(),
          ends.toString(),
          LocalText.of("[最小值, 最大值]", "[least, most]"));
      return Optional.empty();
    }
    return Optional.of(new Threshold.Range(ends.get(0), ends.get(1)));
  }

  /**
   * Reads when a periodic obligation is due.
   *
   * @param ofItem the cadence the item states outside the due rule
   */
  static ValueReader<PlanDue> due(
      PlanContext context, List<Citation> citations, Optional<Cadence> ofItem) {
    return Values.mapping(map -> due(map, context, citations, ofItem));
  }

  private static Optional<PlanDue> due(
      MappingReader map, PlanContext context, List<Citation> citations, Optional<Cadence> ofItem) {
    Optional<String> text = map.required("text", Values.text());
    Optional<Cadence> cadence = map.optional("cadence", cadence());
    FirstPeriod first =
        map.optional("first-period", Values.code(FirstPeriod.class)).orElse(FirstPeriod.WHOLE);
    boolean outlives = map.optional("outlives", Values.flag()).orElse(true);
    Optional<List<String>> phases = map.optional("phases", Values.list(context.phaseReference()));
    List<PlanDue.Rule> rules = new ArrayList<>();
    map.oneOf(
        List.of(
            "day-of-next-month",
            "day-of-next-quarter",
            "days-after-phase",
            "days-after-period",
            "end-of-period",
            "dates"));
    map.optional("day-of-next-month", days(1, 28))
        .ifPresent(day -> rules.add(new PlanDue.DayOfNextMonth(day)));
    map.optional("day-of-next-quarter", days(1, 28))
        .ifPresent(day -> rules.add(new PlanDue.DayOfNextQuarter(day)));
    map.optional("days-after-phase", days(1, 366))
        .ifPresent(days -> rules.add(new PlanDue.DaysAfterPhase(days, phases.orElse(List.of()))));
    map.optional("days-after-period", days(1, 366))
        .ifPresent(days -> rules.add(new PlanDue.DaysAfterPeriod(days)));
    map.optional("end-of-period", onlyTrue())
        .ifPresent(yes -> rules.add(new PlanDue.EndOfPeriod()));
    map.optional("dates", PlanValues.dates(context, citations))
        .ifPresent(dates -> rules.add(new PlanDue.Dates(dates)));
    cadence.ifPresent(every -> checkRhythm(map, every));
    boolean rhythmic = map.has("days-after-period") || map.has("end-of-period");
    if (rhythmic && cadence.or(() -> ofItem).isEmpty() && !map.has("cadence")) {
      map.report(PlanFileProblem.NO_CADENCE, "cadence");
    }
    return map.finish(
        () -> new PlanDue(text.orElseThrow(), rules.get(0), cadence, first, outlives));
  }

  private static ValueReader<List<PlanDeadline>> dates(
      PlanContext context, List<Citation> citations) {
    ValueReader<List<PlanDeadline>> list =
        Values.list(Values.mapping(date -> DeadlineReader.read(date, context, citations)));
    return (node, reader) -> {
      if (node instanceof SourceNode.Sequence sequence && sequence.items().isEmpty()) {
        reader.report(
            SourceProblem.BAD_VALUE,
            node.position(),
            "[]",
            LocalText.of("至少一个日期", "at least one date"));
        return Optional.empty();
      }
      return list.read(node, reader).filter(dates -> !dates.isEmpty());
    };
  }

  /** A day of the next month or quarter belongs to no shorter rhythm: it would be due twice. */
  private static void checkRhythm(MappingReader map, Cadence cadence) {
    List<Cadence> rhythms = Cadence.all();
    boolean shorter =
        (map.has("day-of-next-month")
                && rhythms.indexOf(cadence) < rhythms.indexOf(Cadence.monthly()))
            || (map.has("day-of-next-quarter")
                && rhythms.indexOf(cadence) < rhythms.indexOf(Cadence.quarterly()));
    if (shorter) {
      map.contradiction(
          "cadence",
          "day-of-next-month 的周期不短于 MONTHLY，day-of-next-quarter 的周期不短于 QUARTERLY",
          "day-of-next-month goes with MONTHLY or longer, day-of-next-quarter with QUARTERLY or longer");
    }
  }

  /** Reads {@code true}; {@code false} says nothing and is refused. */
  static ValueReader<Boolean> onlyTrue() {
    return Values.parsed(
        text -> text.equals("true") ? Optional.of(true) : Optional.empty(),
        LocalText.of("true，否则删除该键", "true, or leave out the key"));
  }
}
