package org.fengqiao.mediation.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemCode;

/** The cells of one row and what was found wrong with them. */
final class LedgerCells {

  private final String fileName;
  private final int row;
  private final Map<LedgerColumn, String> cells;
  private final Map<String, String> others;
  private final List<Problem> problems = new ArrayList<>();

  LedgerCells(
      String fileName, int row, Map<LedgerColumn, String> cells, Map<String, String> others) {
    this.fileName = fileName;
    this.row = row;
    this.cells = cells;
    this.others = others;
  }

  int row() {
    return row;
  }

  Map<String, String> others() {
    return others;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Returns the cell without blanks around it; empty if there is nothing in it. */
  Optional<String> find(LedgerColumn column) {
    return Optional.ofNullable(cells.get(column));
  }

  String subject(LedgerColumn column) {
    return fileName + ":" + row + ":" + column.heading();
  }

  void report(ProblemCode code, LedgerColumn column, Object... arguments) {
    problems.add(Problem.of(code, subject(column), arguments));
  }

  /**
   * Returns how a cell appears in a message. Somebody's name or number may stand in the wrong
   * column, so only what looks like a code, number or date is shown.
   */
  static LocalText shown(String cell) {
    return cell.matches("[0-9A-Za-z年月日/.,_-]{1,17}")
        ? LocalText.of("“" + cell + "”", "'" + cell + "'")
        : LocalText.of(cell.length() + "个字符的内容", "a text of " + cell.length() + " characters");
  }
}
