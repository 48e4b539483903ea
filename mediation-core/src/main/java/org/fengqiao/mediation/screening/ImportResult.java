package org.fengqiao.mediation.screening;

import java.util.List;
import org.fengqiao.mediation.kernel.Problems;

/**
 * What came of reading a ledger file. Good rows are kept whatever the bad ones are.
 *
 * @param accepted the rows to be stored, in the order of the file
 * @param alreadyKnown the numbers of rows that were stored before, in the order of the file; they
 *     are not compared with what is stored
 * @param rejected the row numbers of rows with an error, in the order of the file
 * @param problems everything found; the subject is {@code file:row:column}. An accepted row may
 *     have warnings
 */
public record ImportResult(
    List<LedgerLine> accepted,
    List<String> alreadyKnown,
    List<Integer> rejected,
    Problems problems) {

  /** Copies the lists. */
  public ImportResult {
    accepted = List.copyOf(accepted);
    alreadyKnown = List.copyOf(alreadyKnown);
    rejected = List.copyOf(rejected);
  }
}
