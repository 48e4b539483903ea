package org.fengqiao.mediation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.casework.risk.LevelLimit;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportDuty;
import org.fengqiao.mediation.casework.risk.RiskColour;
import org.fengqiao.mediation.casework.risk.RiskScheme;
import org.fengqiao.mediation.kernel.CodeTable;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.source.MappingReader;
import org.fengqiao.mediation.source.SourceNode;
import org.fengqiao.mediation.source.SourceProblem;
import org.fengqiao.mediation.source.TreeReader;
import org.fengqiao.mediation.source.ValueReader;
import org.fengqiao.mediation.source.Values;

/** Reads the risk levels of a place, the gravest first. */
final class RiskLevelReader {

  private static final int MOST = 9999;

  private final CodeTable disputeTypes;

  private RiskLevelReader(CodeTable disputeTypes) {
    this.disputeTypes = disputeTypes;
  }

  static ValueReader<RuleValue> of(CodeTable disputeTypes) {
    return new RiskLevelReader(disputeTypes)::levels;
  }

  /** A level as it is written: the moves it allows are checked when all levels are known. */
  private record Written(RiskScheme.Level level, Optional<List<String>> lowerTo) {}

  private Optional<RuleValue> levels(SourceNode node, TreeReader reader) {
    Optional<List<Written>> written =
        Values.list(Values.mapping(this::level)).read(node, reader).filter(all -> !all.isEmpty());
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      List<RiskScheme.Level> levels = written.get().stream().map(Written::level).toList();
      return Optional.of(new RuleValue.Levels(levels, lowering(written.get())));
    } catch (IllegalArgumentException e) {
      reader.report(SourceProblem.CONTRADICTION, node.position(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** Empty if no level names any, because every move is then allowed. */
  private static List<RiskScheme.Move> lowering(List<Written> written) {
    if (written.stream().allMatch(each -> each.lowerTo().isEmpty())) {
      return List.of();
    }
    List<RiskScheme.Move> moves = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      String from = written.get(i).level().code();
      List<String> milder =
          written.subList(i + 1, written.size()).stream().map(w -> w.level().code()).toList();
      written
          .get(i)
          .lowerTo()
          .orElse(milder)
          .forEach(to -> moves.add(new RiskScheme.Move(from, to)));
    }
    if (moves.isEmpty()) {
      throw new IllegalArgumentException("no level may be lowered: lower-to is empty everywhere");
    }
    return moves;
  }

  private Optional<Written> level(MappingReader map) {
    Optional<String> code = map.required("code", RuleSubject.ownName());
    Optional<LocalText> name = map.required("name", Values.localText());
    Optional<RiskColour> colour = map.optional("colour", Values.code(RiskColour.class));
    List<RiskScheme.Criterion> criteria = map.list("criteria", Values.mapping(this::criterion));
    Optional<Boolean> plan = map.optional("plan-needed", Values.flag());
    Optional<LevelLimit> limit = map.optional("limit", Values.mapping(RiskLevelReader::limit));
    List<ReportDuty> reports = map.list("reports", Values.mapping(RiskLevelReader::report));
    Optional<List<String>> lowerTo = map.optional("lower-to", Values.list(RuleSubject.ownName()));
    twice(map, "criteria", criteria.stream().map(RiskScheme.Criterion::code).toList());
    twice(map, "reports", reports.stream().map(duty -> duty.to().code()).toList());
    lowerTo.ifPresent(codes -> twice(map, "lower-to", codes));
    return map.finish(
        () ->
            new Written(
                new RiskScheme.Level(
                    code.orElseThrow(),
                    name.orElseThrow(),
                    colour,
                    criteria,
                    plan.orElse(false),
                    limit,
                    reports),
                lowerTo));
  }

  private static void twice(MappingReader map, String key, List<String> codes) {
    Set<String> seen = new HashSet<>();
    String again =
        codes.stream().filter(code -> !seen.add(code)).distinct().collect(Collectors.joining(", "));
    if (!again.isEmpty()) {
      map.contradiction(key, again + " 出现两次", again + " stands twice");
    }
  }

  private Optional<RiskScheme.Criterion> criterion(MappingReader map) {
    Optional<String> code = map.required("code", RuleSubject.ownName());
    Optional<LocalText> name = map.required("name", Values.localText());
    List<String> types = map.list("types", Values.code(disputeTypes, LocalDate.MAX));
    return map.finish(
        () -> new RiskScheme.Criterion(code.orElseThrow(), name.orElseThrow(), Set.copyOf(types)));
  }

  private static Optional<LevelLimit> limit(MappingReader map) {
    Optional<Long> length = map.required("length", Values.integer(1, MOST));
    Optional<RuleUnit> unit = map.required("unit", Values.code("RuleUnit", RuleUnit.times()));
    Optional<Roll> roll = map.required("roll", Values.code(Roll.class));
    Optional<Role> answers = map.required("answers", Values.code(Role.class));
    return map.finish(
        () ->
            new LevelLimit(
                unit.orElseThrow().of(Math.toIntExact(length.orElseThrow())),
                roll.orElseThrow(),
                answers.orElseThrow()));
  }

  private static Optional<ReportDuty> report(MappingReader map) {
    Optional<ReportAddressee> to = map.required("to", Values.code(ReportAddressee.class));
    Optional<Long> hours = map.required("hours", Values.integer(1, MOST));
    return map.finish(() -> new ReportDuty(to.orElseThrow(), Math.toIntExact(hours.orElseThrow())));
  }
}
