package org.fengqiao.mediation.screening;

import java.util.Map;

/**
 * One row of a ledger file as the host read it.
 *
 * @param row the number of the row in the file, as its user sees it
 * @param cells the cells by the heading of their column; a missing cell is empty
 */
public record LedgerRow(int row, Map<String, String> cells) {

  /** Copies the cells. */
  public LedgerRow {
    cells = Map.copyOf(cells);
  }

  /** Returns the number of the row only: cells may hold personal data. */
  @Override
  public String toString() {
    return "LedgerRow[" + row + "]";
  }
}
