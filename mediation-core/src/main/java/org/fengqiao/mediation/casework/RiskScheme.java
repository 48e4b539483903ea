package org.fengqiao.mediation.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * The risk levels of a place (风险等级).
 *
 * @param levels the gravest first
 * @param basis where the scheme comes from
 */
public record RiskScheme(List<Level> levels, LegalBasis basis) {

  /**
   * One level.
   *
   * @param code its code
   * @param name its name
   * @param planNeeded whether mediation may begin only with a handling plan
   */
  public record Level(String code, LocalText name, boolean planNeeded) {}

  /** Copies the levels and checks that their codes differ. */
  public RiskScheme {
    levels = List.copyOf(levels);
    Set<String> codes = new HashSet<>();
    for (Level level : levels) {
      if (!codes.add(level.code())) {
        throw new IllegalArgumentException("risk level " + level.code() + " stands twice");
      }
    }
  }

  /** Returns the level with a code. */
  public Optional<Level> find(String code) {
    return levels.stream().filter(level -> level.code().equals(code)).findFirst();
  }

  /** Returns the codes, the gravest first. */
  public List<String> codes() {
    return levels.stream().map(Level::code).toList();
  }

  /** Returns whether one level of the scheme is graver than another. */
  boolean isGraver(String code, String than) {
    return codes().indexOf(code) < codes().indexOf(than);
  }
}
