package org.fengqiao.mediation.casework.risk;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * The risk levels of a place (风险等级): how many, in which order, by which criteria, and what each
 * asks for.
 *
 * @param levels the gravest first
 * @param lowering the moves to a milder level that are allowed; empty if all are
 * @param basis where the scheme comes from
 */
public record RiskScheme(List<Level> levels, List<Move> lowering, LegalBasis basis) {

  /**
   * One level.
   *
   * @param code its code
   * @param name its name
   * @param colour the colour it is shown in
   * @param criteria what puts a dispute on it
   * @param planNeeded whether mediation may begin only with a handling plan
   * @param limit how long a dispute may stay on it
   * @param reports whom it makes one tell
   */
  public record Level(
      String code,
      LocalText name,
      Optional<RiskColour> colour,
      List<Criterion> criteria,
      boolean planNeeded,
      Optional<LevelLimit> limit,
      List<ReportDuty> reports) {

    /** Copies the lists. */
    public Level {
      criteria = List.copyOf(criteria);
      reports = List.copyOf(reports);
    }

    /** Creates a level that asks for a plan at most. */
    public Level(String code, LocalText name, boolean planNeeded) {
      this(code, name, Optional.empty(), List.of(), planNeeded, Optional.empty(), List.of());
    }
  }

  /**
   * What puts a dispute on a level.
   *
   * @param code its code, without blanks
   * @param name what it says
   * @param disputeTypes the types that meet it by their subject alone
   */
  public record Criterion(String code, LocalText name, Set<String> disputeTypes) {

    /** Copies the types. */
    public Criterion {
      disputeTypes = Set.copyOf(disputeTypes);
    }
  }

  /**
   * A move from one level to a milder one.
   *
   * @param from the code of the graver level
   * @param to the code of the milder level
   */
  public record Move(String from, String to) {}

  /** Copies the lists and checks that codes differ and moves lead to a milder level. */
  public RiskScheme {
    levels = List.copyOf(levels);
    lowering = List.copyOf(lowering);
    Set<String> codes = new HashSet<>();
    for (Level level : levels) {
      if (!codes.add(level.code())) {
        throw new IllegalArgumentException("risk level " + level.code() + " stands twice");
      }
    }
    List<String> order = levels.stream().map(Level::code).toList();
    for (Move move : lowering) {
      if (!order.contains(move.from()) || order.indexOf(move.from()) >= order.indexOf(move.to())) {
        throw new IllegalArgumentException(
            "no move to a milder level: " + move.from() + " to " + move.to());
      }
    }
  }

  /** Creates a scheme that allows every move. */
  public RiskScheme(List<Level> levels, LegalBasis basis) {
    this(levels, List.of(), basis);
  }

  /** Returns the level with a code. */
  public Optional<Level> find(String code) {
    return levels.stream().filter(level -> level.code().equals(code)).findFirst();
  }

  /** Returns the codes, the gravest first. */
  public List<String> codes() {
    return levels.stream().map(Level::code).toList();
  }

  /** Returns the codes of all criteria, those of the gravest level first. */
  public List<String> criteria() {
    return levels.stream()
        .flatMap(level -> level.criteria().stream())
        .map(Criterion::code)
        .toList();
  }

  /** Returns whether one level of the scheme is graver than another. */
  public boolean isGraver(String code, String than) {
    return codes().indexOf(code) < codes().indexOf(than);
  }

  /** Returns the levels a dispute on a level may be lowered to. */
  public List<String> lowerFrom(String code) {
    return codes().stream()
        .filter(to -> isGraver(code, to))
        .filter(to -> lowering.isEmpty() || lowering.contains(new Move(code, to)))
        .toList();
  }

  /**
   * Returns the level to propose for a dispute: the one its criteria or its type lead to, otherwise
   * the mildest (RISK-04).
   *
   * @param met the codes of the criteria that are met
   */
  public Level proposed(Collection<String> met, String disputeType) {
    return leastGrave(met, disputeType).orElseGet(() -> levels.get(levels.size() - 1));
  }

  /**
   * Returns the gravest level one of the criteria or the dispute type alone leads to (RISK-05);
   * empty if none does.
   *
   * @param met the codes of the criteria that are met
   */
  public Optional<Level> leastGrave(Collection<String> met, String disputeType) {
    return levels.stream()
        .filter(
            level ->
                level.criteria().stream()
                    .anyMatch(
                        criterion ->
                            met.contains(criterion.code())
                                || criterion.disputeTypes().contains(disputeType)))
        .findFirst();
  }
}
