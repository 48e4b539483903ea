package org.fengqiao.mediation.mediator;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What can be wrong with mediators. */
public enum MediatorProblem implements ProblemCode {
  /** Arguments: none. */
  DUPLICATE_MEDIATOR("DUPLICATE-MEDIATOR", Severity.ERROR),
  /** Arguments: the organisation's id, the kind. */
  UNKNOWN_ORGANISATION("UNKNOWN-ORGANISATION", Severity.ERROR),
  /** Arguments: the first organisation's id, the second one's, the first common day. */
  FULL_TIME_TWICE("FULL-TIME-TWICE", Severity.WARNING),
  /** Arguments: the day. */
  NO_CERTIFICATE("NO-CERTIFICATE", Severity.WARNING),
  /** Arguments: the last day it was valid, the day. */
  CERTIFICATE_EXPIRED("CERTIFICATE-EXPIRED", Severity.WARNING),
  /** Arguments: the day of issue. */
  NO_TRAINING("NO-TRAINING", Severity.WARNING),
  /** Arguments: the day of issue, the day the training was passed. */
  ISSUED_BEFORE_TRAINING("ISSUED-BEFORE-TRAINING", Severity.WARNING);

  private final String code;
  private final Severity severity;

  MediatorProblem(String code, Severity severity) {
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
