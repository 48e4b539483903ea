package org.fengqiao.mediation.screening;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What can be wrong with a ledger file; the subject is {@code file:row:column}. */
public enum ImportProblem implements ProblemCode {
  /** Arguments: the English heading, the Chinese one. */
  MISSING_COLUMN("MISSING-COLUMN", Severity.ERROR),
  /** Arguments: the heading, the columns it repeats. */
  REPEATED_COLUMN("REPEATED-COLUMN", Severity.ERROR),
  /** Arguments: the headings. */
  UNKNOWN_COLUMNS("UNKNOWN-COLUMNS", Severity.INFO),
  /** Arguments: the Chinese and English heading. */
  EMPTY_CELL("EMPTY-CELL", Severity.ERROR),
  /** Arguments: the cell, the greatest number of characters. */
  TOO_LONG("TOO-LONG", Severity.ERROR),
  /** Arguments: the cell. */
  BAD_REGION("BAD-REGION", Severity.ERROR),
  /** Arguments: the code, the area's code. */
  REGION_OUTSIDE("REGION-OUTSIDE", Severity.ERROR),
  /** Arguments: the code, the day. */
  NO_SUCH_REGION("NO-SUCH-REGION", Severity.ERROR),
  /** Arguments: the cell. */
  BAD_DATE("BAD-DATE", Severity.ERROR),
  /** Arguments: the day, the day of the file. */
  DATE_AFTER_FILE("DATE-AFTER-FILE", Severity.ERROR),
  /** Arguments: the limit, the day it was found. */
  LIMIT_BEFORE_FOUND("LIMIT-BEFORE-FOUND", Severity.ERROR),
  /** Arguments: the cell, the valid codes. */
  BAD_CODE("BAD-CODE", Severity.ERROR),
  /** Arguments: the cell. */
  BAD_COUNT("BAD-COUNT", Severity.ERROR),
  /** Arguments: the cell. */
  BAD_AMOUNT("BAD-AMOUNT", Severity.ERROR),
  /** Arguments: the number, the row that has it already. */
  DUPLICATE_NUMBER("DUPLICATE-NUMBER", Severity.ERROR);

  private final String code;
  private final Severity severity;

  ImportProblem(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
