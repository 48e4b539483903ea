package org.fengqiao.mediation.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.CodeTable;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.source.SourceNode.Mapping;
import org.fengqiao.mediation.source.SourceNode.Scalar;
import org.fengqiao.mediation.source.SourceNode.Sequence;

/** The readers of the values that plans and rule files consist of. */
public final class Values {

  private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
  private static final Pattern PERCENT = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?)\\s*%");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}");

  private Values() {}

  /** Reads a text that is not blank, without blanks at its ends. */
  public static ValueReader<String> text() {
    return (node, reader) -> {
      if (!(node instanceof Scalar scalar)) {
        return wrongShape(node, reader, LocalText.of("文字", "a text"));
      }
      if (scalar.text().isBlank()) {
        reader.report(SourceProblem.EMPTY_TEXT, node.position());
        return Optional.empty();
      }
      return Optional.of(scalar.text().strip());
    };
  }

  /**
   * Reads a text of a form.
   *
   * @param valid what would be valid, for the message
   */
  public static ValueReader<String> matching(Pattern form, LocalText valid) {
    return parsed(
        text -> form.matcher(text).matches() ? Optional.of(text) : Optional.empty(), valid);
  }

  /**
   * Reads a text that a function understands.
   *
   * @param parse empty if it does not
   * @param valid what would be valid, for the message
   */
  public static <T> ValueReader<T> parsed(Function<String, Optional<T>> parse, LocalText valid) {
    return (node, reader) -> {
      Optional<String> text = text().read(node, reader);
      Optional<T> value = text.flatMap(parse);
      if (text.isPresent() && value.isEmpty()) {
        reader.report(SourceProblem.BAD_VALUE, node.position(), text.get(), valid);
      }
      return value;
    };
  }

  /** Reads a text in Chinese, or a mapping {@code {zh: …, en: …}}. */
  public static ValueReader<LocalText> localText() {
    return (node, reader) ->
        node instanceof Mapping
            ? mapping(Values::twoLanguages).read(node, reader)
            : text().read(node, reader).map(LocalText::chinese);
  }

  private static Optional<LocalText> twoLanguages(MappingReader map) {
    Optional<String> zh = map.required("zh", text());
    Optional<String> en = map.optional("en", text());
    return map.finish(() -> LocalText.of(zh.orElseThrow(), en.or(() -> zh).orElseThrow()));
  }

  /** Reads a whole number in a closed range. */
  public static ValueReader<Long> integer(long least, long most) {
    return parsed(
        text ->
            NUMBER.matcher(text).matches()
                ? Optional.of(Long.valueOf(text)).filter(n -> n >= least && n <= most)
                : Optional.empty(),
        LocalText.of(
            least + " 到 " + most + " 的整数", "a whole number from " + least + " to " + most));
  }

  /** Reads {@code true} or {@code false}. */
  public static ValueReader<Boolean> flag() {
    return parsed(
        text ->
            text.equals("true") || text.equals("false")
                ? Optional.of(text.equals("true"))
                : Optional.empty(),
        LocalText.of("true 或 false", "true or false"));
  }

  /** Reads a day such as {@code 2022-03-15}; a day that does not exist is named. */
  public static ValueReader<LocalDate> date() {
    return dated(
        DATE,
        matcher -> LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)),
        LocalText.of("日期，如 2022-03-15", "a day such as 2022-03-15"));
  }

  /** Reads a month such as {@code 2022-03}. */
  public static ValueReader<YearMonth> month() {
    return dated(
        MONTH,
        matcher -> YearMonth.of(number(matcher, 1), number(matcher, 2)),
        LocalText.of("月份，如 2022-03", "a month such as 2022-03"));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /**
   * Reads a date of a form.
   *
   * @param parse may throw {@link DateTimeException} for a date that does not exist
   */
  public static <T> ValueReader<T> dated(
      Pattern form, Function<Matcher, T> parse, LocalText valid) {
    return (node, reader) -> {
      Optional<String> text = text().read(node, reader);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      Matcher matcher = form.matcher(text.get());
      if (!matcher.matches()) {
        reader.report(SourceProblem.BAD_VALUE, node.position(), text.get(), valid);
        return Optional.empty();
      }
      try {
        return Optional.of(parse.apply(matcher));
      } catch (DateTimeException e) {
        reader.report(SourceProblem.IMPOSSIBLE_DATE, node.position(), text.get());
        return Optional.empty();
      }
    };
  }

  /** Reads a rate in percent, such as {@code 96%} or {@code 97.5%}. */
  public static ValueReader<Ratio> ratio() {
    return parsed(Values::percent, LocalText.of("百分比，如 96%", "a percentage such as 96%"));
  }

  private static Optional<Ratio> percent(String text) {
    Matcher matcher = PERCENT.matcher(text);
    return matcher.matches()
        ? Optional.of(Ratio.ofPercent(new BigDecimal(matcher.group(1))))
        : Optional.empty();
  }

  /** Reads a rate that cannot exceed the whole: from {@code 0%} to {@code 100%}. */
  public static ValueReader<Ratio> share() {
    LocalText valid =
        LocalText.of("0% 到 100% 的百分比，如 96%", "a percentage from 0% to 100% such as 96%");
    return (node, reader) -> {
      Optional<Ratio> ratio = parsed(Values::percent, valid).read(node, reader);
      if (ratio.filter(rate -> rate.compareTo(Ratio.ofPercent(100)) > 0).isPresent()) {
        reader.report(SourceProblem.BAD_VALUE, node.position(), ((Scalar) node).text(), valid);
        return Optional.empty();
      }
      return ratio;
    };
  }

  /** Reads a code of a closed set, in capitals or small letters. */
  public static <E extends Enum<E> & Coded> ValueReader<E> code(Class<E> type) {
    return code(type.getSimpleName(), Arrays.asList(type.getEnumConstants()));
  }

  /** Reads a code out of some coded values, in capitals or small letters. */
  public static <C extends Coded> ValueReader<C> code(String set, List<C> values) {
    Map<String, C> byCode = new LinkedHashMap<>();
    values.forEach(value -> byCode.put(value.code(), value));
    return (node, reader) -> {
      Optional<String> text = text().read(node, reader);
      Optional<C> value = text.map(code -> byCode.get(code.toUpperCase(Locale.ROOT)));
      if (text.isPresent() && value.isEmpty()) {
        reader.report(
            SourceProblem.UNKNOWN_SOURCE_CODE,
            node.position(),
            text.get(),
            set,
            List.copyOf(byCode.keySet()));
      }
      return value;
    };
  }

  /** Reads a code of a table, whatever its period. */
  public static ValueReader<String> code(CodeTable table, LocalDate day) {
    return (node, reader) -> {
      Optional<String> text = text().read(node, reader);
      if (text.isPresent() && table.find(text.get()).isEmpty()) {
        reader.report(
            SourceProblem.UNKNOWN_SOURCE_CODE,
            node.position(),
            text.get(),
            table.name(),
            table.codesOn(day));
        return Optional.empty();
      }
      return text;
    };
  }

  /** Reads a list; items that cannot be read are reported and left out. */
  public static <T> ValueReader<List<T>> list(ValueReader<T> item) {
    return (node, reader) -> {
      if (!(node instanceof Sequence sequence)) {
        return wrongShape(node, reader, LocalText.of("列表", "a list"));
      }
      List<T> values = new ArrayList<>();
      sequence.items().forEach(part -> item.read(part, reader).ifPresent(values::add));
      return Optional.of(List.copyOf(values));
    };
  }

  /** Reads a list, or a single item in its place. */
  public static <T> ValueReader<List<T>> oneOrMore(ValueReader<T> item) {
    return (node, reader) ->
        node instanceof Sequence
            ? list(item).read(node, reader)
            : item.read(node, reader).map(List::of);
  }

  /** Reads a mapping. */
  public static <T> ValueReader<T> mapping(Function<MappingReader, Optional<T>> value) {
    return (node, reader) -> {
      if (!(node instanceof Mapping mapping)) {
        return wrongShape(node, reader, LocalText.of("键值对", "keys with values"));
      }
      return value.apply(new MappingReader(mapping, reader));
    };
  }

  /** Reads {@code {instrument, edition?, article?, issuer?, certainty}}. */
  public static ValueReader<LegalBasis> legalBasis() {
    return mapping(Values::legalBasis);
  }

  private static Optional<LegalBasis> legalBasis(MappingReader map) {
    Optional<LocalText> instrument = map.required("instrument", localText());
    Optional<String> edition = map.optional("edition", text());
    Optional<String> article = map.optional("article", text());
    Optional<String> issuer = map.optional("issuer", text());
    Optional<Certainty> certainty = map.required("certainty", code(Certainty.class));
    return map.finish(
        () ->
            LegalBasis.builder()
                .instrument(instrument.orElseThrow())
                .edition(edition)
                .article(article)
                .issuer(issuer)
                .certainty(certainty.orElseThrow())
                .build());
  }

  private static <T> Optional<T> wrongShape(
      SourceNode node, TreeReader reader, LocalText expected) {
    LocalText found =
        node instanceof Scalar
            ? LocalText.of("文字", "a text")
            : node instanceof Sequence
                ? LocalText.of("列表", "a list")
                : LocalText.of("键值对", "keys with values");
    reader.report(SourceProblem.WRONG_SHAPE, node.position(), expected, found);
    return Optional.empty();
  }
}
