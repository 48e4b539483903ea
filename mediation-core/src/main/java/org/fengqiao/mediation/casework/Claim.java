package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.mediation.kernel.Fen;

/**
 * An obligation with its lines, one to each instalment. For money: amount = performed + released +
 * set off + outstanding, always.
 *
 * @param number the number of its first line
 * @param lines its lines by number
 */
public record Claim(int number, List<ObligationState> lines) {

  /** Copies the lines. */
  public Claim {
    lines = List.copyOf(lines);
  }

  /** Returns what is owed in money. */
  public Fen amount() {
    return lines.stream().map(ObligationState::amount).reduce(Fen.ZERO, Fen::plus);
  }

  /** Returns what was paid. */
  public Fen performed() {
    return lines.stream().map(ObligationState::performed).reduce(Fen.ZERO, Fen::plus);
  }

  /** Returns what is still to be paid. */
  public Fen outstanding() {
    return lines.stream().map(ObligationState::outstanding).reduce(Fen.ZERO, Fen::plus);
  }

  /** Returns the last day of its last line. */
  public LocalDate dueOn() {
    return lines.stream().map(ObligationState::dueOn).max(LocalDate::compareTo).orElseThrow();
  }

  /** Returns whether nothing is outstanding. */
  public boolean isDone() {
    return lines.stream().allMatch(ObligationState::isDone);
  }
}
