package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

  /** The claims that lines belong to, by the number of the first one. */
  static List<Claim> of(List<ObligationState> lines) {
    SortedMap<Integer, List<ObligationState>> byClaim = new TreeMap<>();
    lines.forEach(
        line -> byClaim.computeIfAbsent(line.claim(), none -> new ArrayList<>()).add(line));
    return byClaim.entrySet().stream()
        .map(entry -> new Claim(entry.getKey(), entry.getValue()))
        .toList();
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
