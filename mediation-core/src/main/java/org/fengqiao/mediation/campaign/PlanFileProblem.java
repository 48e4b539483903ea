package org.fengqiao.mediation.campaign;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What can be wrong with a plan file beyond its form; the subject is {@code file:line:column}. */
public enum PlanFileProblem implements ProblemCode {
  /** Arguments: the format found, the format expected. */
  UNKNOWN_FORMAT("UNKNOWN-FORMAT"),
  /** Arguments: the id, where it stands first. */
  DUPLICATE_ID("DUPLICATE-ID"),
  /** Arguments: the reference, what would be valid. */
  DANGLING_REFERENCE("DANGLING-REFERENCE"),
  /** Arguments: the number of characters, the greatest number. */
  QUOTE_TOO_LONG("QUOTE-TOO-LONG"),
  /** No arguments. */
  NO_CITATION("NO-CITATION"),
  /** Arguments: the deadline words, the quotes. */
  DEADLINE_NOT_QUOTED("DEADLINE-NOT-QUOTED"),
  /** Arguments: the comparator, what it takes. */
  THRESHOLD_MISFIT("THRESHOLD-MISFIT"),
  /** No arguments. */
  NO_CADENCE("NO-CADENCE"),
  /** Arguments: the end, the start. */
  ENDS_BEFORE_IT_STARTS("ENDS-BEFORE-IT-STARTS");

  private final String code;

  PlanFileProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
