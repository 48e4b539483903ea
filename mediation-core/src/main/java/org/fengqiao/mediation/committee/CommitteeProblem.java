package org.fengqiao.mediation.committee;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What can be wrong with organisations and their members. */
public enum CommitteeProblem implements ProblemCode {
  /** Arguments: the name. */
  DUPLICATE_ORGANISATION("DUPLICATE-ORGANISATION", Severity.ERROR),
  /** Arguments: the name, the parent's id. */
  UNKNOWN_PARENT("UNKNOWN-PARENT", Severity.ERROR),
  /** Arguments: the name. */
  PARENT_CIRCLE("PARENT-CIRCLE", Severity.ERROR),
  /** Arguments: the members on the day, the least allowed. */
  TOO_FEW_MEMBERS("TOO-FEW-MEMBERS", Severity.ERROR),
  /** Arguments: the members on the day, the most allowed. */
  TOO_MANY_MEMBERS("TOO-MANY-MEMBERS", Severity.ERROR),
  /** Arguments: the directors on the day. */
  NOT_ONE_DIRECTOR("NOT-ONE-DIRECTOR", Severity.ERROR),
  /** Arguments: none. */
  NO_WOMAN_MEMBER("NO-WOMAN-MEMBER", Severity.ERROR),
  /** Arguments: none. */
  NO_MINORITY_MEMBER("NO-MINORITY-MEMBER", Severity.ERROR),
  /** Arguments: the member's id. */
  MEMBER_TWICE("MEMBER-TWICE", Severity.ERROR),
  /**
   * Arguments: the member's id, the first day of the term, its years, its last day. A warning:
   * villages elect for five years since 2018 while the Mediation Law still says three.
   */
  TERM_OVER("TERM-OVER", Severity.WARNING);

  private final String code;
  private final Severity severity;

  CommitteeProblem(String code, Severity severity) {
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
