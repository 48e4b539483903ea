package org.fengqiao.mediation.mediator.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.PeriodUnit;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.source.MappingReader;
import org.fengqiao.mediation.source.SourcePosition;
import org.fengqiao.mediation.source.SourceReader;
import org.fengqiao.mediation.source.SourceTree;
import org.fengqiao.mediation.source.TreeReader;
import org.fengqiao.mediation.source.ValueReader;
import org.fengqiao.mediation.source.Values;

/**
 * Reads ladder files of the format {@value #FORMAT}, which {@link
 * org.fengqiao.mediation.mediator.grading the package page} describes. A function: opening files is
 * the caller's. Either a whole ladder or every error at once, each with file, line and column, and
 * what is wrong with the ladder itself with the ladder's basis.
 */
public final class GradingLadderReader {

  /** The format that the key {@code format} must name. */
  public static final String FORMAT = "fengqiao-ladder/1";

  private static final int MOST_LENGTH = 9999;
  private static final int MOST_STEPS = 99;

  private static final List<PeriodUnit> DAYS =
      List.of(PeriodUnit.CALENDAR_DAYS, PeriodUnit.WORKING_DAYS);

  private final List<LadderCheck.Head> heads = new ArrayList<>();
  private final List<SourcePosition> positions = new ArrayList<>();
  private Optional<LegalBasis> basis = Optional.empty();

  private GradingLadderReader() {}

  /**
   * Reads a ladder.
   *
   * @param file what the text is called in problems, usually the file name
   * @param text the YAML text
   * @throws ProblemsException naming every error at once; nothing is read by half
   */
  public static GradingLadder read(String file, String text) {
    return read(SourceReader.read(file, text));
  }

  /**
   * Reads a ladder from a tree.
   *
   * @throws ProblemsException naming every error at once, in the order of the file
   */
  public static GradingLadder read(SourceTree tree) {
    TreeReader reader = new TreeReader(tree);
    GradingLadderReader ladder = new GradingLadderReader();
    Optional<GradingLadder> read = reader.root(ladder::ladder);
    ladder.withBasis(reader.problems()).orThrow();
    return read.orElseThrow();
  }

  private Problems withBasis(Problems problems) {
    return new Problems(
        problems.stream()
            .map(
                each ->
                    each.code() instanceof GradingProblem
                        ? basis.map(each::because).orElse(each)
                        : each)
            .toList());
  }

  private Optional<GradingLadder> ladder(MappingReader map) {
    GradingLadder.Builder builder = GradingLadder.builder();
    map.required("format", Values.text())
        .filter(found -> !found.equals(FORMAT))
        .ifPresent(
            found -> map.report(GradingProblem.UNKNOWN_LADDER_FORMAT, "format", found, FORMAT));
    map.required("id", code()).ifPresent(builder::id);
    map.required("name", Values.localText()).ifPresent(builder::name);
    builder.continues(map.list("continues", code()));
    map.optional("region", region()).ifPresent(builder::region);
    Optional<LocalDate> from = map.required("from", Values.date());
    Optional<LocalDate> until = map.optional("until", Values.date());
    from.ifPresent(builder::validFrom);
    builder.validTo(until);
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      map.report(GradingProblem.LADDER_ENDS_FIRST, "until", until.get(), from.get());
    }
    List<EngagementKind> kinds = map.requiredList("for", Values.code(EngagementKind.class));
    if (kinds.isEmpty()) {
      map.report(GradingProblem.FOR_NOBODY, "for");
    } else {
      builder.kinds(EnumSet.copyOf(kinds));
    }
    basis = map.required("basis", Values.legalBasis());
    basis.ifPresent(builder::basis);
    map.required("procedure", Values.mapping(GradingLadderReader::procedure))
        .ifPresent(builder::procedure);
    builder.steps(map.requiredList("steps", Values.mapping(this::step)));
    if (heads.isEmpty()) {
      map.report(GradingProblem.NO_STEPS, "steps");
    }
    for (LadderCheck.Flaw flaw : LadderCheck.flaws(heads)) {
      map.reader().report(flaw.code(), positions.get(flaw.at()), flaw.arguments().toArray());
    }
    return map.finish(builder::build);
  }

  private Optional<GradingStep> step(MappingReader map) {
    Optional<Integer> rank =
        map.required("rank", Values.integer(1, MOST_STEPS)).map(Math::toIntExact);
    Optional<String> code = map.required("code", code());
    Optional<LocalText> name = map.required("name", Values.localText());
    Optional<GradingBody> body =
        map.required("assessed-by", Values.mapping(GradingLadderReader::body));
    Optional<Combination> conditions = ConditionReader.combination(map);
    if (rank.isPresent() && code.isPresent()) {
      heads.add(new LadderCheck.Head(rank.get(), code.get(), name.map(LocalText::zh), conditions));
      positions.add(map.position());
    }
    return map.finish(
        () ->
            new GradingStep(
                rank.orElseThrow(),
                code.orElseThrow(),
                name.orElseThrow(),
                body.orElseThrow(),
                conditions.orElseThrow()));
  }

  private static Optional<GradingProcedure> procedure(MappingReader map) {
    GradingProcedure.Builder builder = GradingProcedure.builder();
    builder.preReview(map.optional("pre-review", Values.mapping(GradingLadderReader::body)));
    map.required("public-notice", Values.mapping(notice -> notice(notice, builder)))
        .ifPresent(builder::publicNotice);
    builder.filedWith(map.optional("filed-with", Values.mapping(GradingLadderReader::body)));
    map.optional("cycle", Values.mapping(GradingLadderReader::months))
        .ifPresent(builder::cycleMonths);
    map.optional("valid-for", Values.mapping(GradingLadderReader::months))
        .ifPresent(builder::validForMonths);
    map.required("first", either("any-step", "lowest-step")).ifPresent(builder::firstAtAnyStep);
    map.required("later", either("step-by-step", "any-step")).ifPresent(builder::laterStepByStep);
    return map.finish(builder::build);
  }

  private static ValueReader<Boolean> either(String yes, String no) {
    return Values.parsed(
        text ->
            text.equals(yes) || text.equals(no) ? Optional.of(text.equals(yes)) : Optional.empty(),
        LocalText.of(yes + " 或 " + no, yes + " or " + no));
  }

  private static Optional<Integer> months(MappingReader map) {
    Optional<Long> length = map.required("length", Values.integer(1, MOST_LENGTH));
    map.required("unit", Values.code("PeriodUnit", List.of(PeriodUnit.MONTHS)));
    return map.finish(() -> Math.toIntExact(length.orElseThrow()));
  }

  private static Optional<Period> notice(MappingReader map, GradingProcedure.Builder builder) {
    map.required("roll", Values.code(Roll.class)).ifPresent(builder::noticeRoll);
    Optional<Long> length = map.required("length", Values.integer(1, MOST_LENGTH));
    Optional<PeriodUnit> unit = map.required("unit", Values.code("PeriodUnit", DAYS));
    return map.finish(() -> Period.of(unit.orElseThrow(), Math.toIntExact(length.orElseThrow())));
  }

  private static Optional<GradingBody> body(MappingReader map) {
    Optional<GradingBodyKind> kind = map.required("kind", Values.code(GradingBodyKind.class));
    Optional<RegionLevel> level = map.required("level", Values.code(RegionLevel.class));
    return map.finish(() -> new GradingBody(kind.orElseThrow(), level.orElseThrow()));
  }

  static ValueReader<String> code() {
    return Values.matching(
        Pattern.compile("[A-Z0-9_-]{1,40}"),
        LocalText.of("1 到 40 个大写字母、数字、_ 和 -", "1 to 40 capitals, digits, _ and -"));
  }

  private static ValueReader<RegionCode> region() {
    return Values.parsed(
        text -> RegionCode.isWellFormed(text) ? Optional.of(RegionCode.of(text)) : Optional.empty(),
        LocalText.of("12 位统计用区划代码", "a statistical region code of 12 digits"));
  }
}
