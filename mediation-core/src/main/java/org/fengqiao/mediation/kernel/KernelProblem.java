package org.fengqiao.mediation.kernel;

/** The kinds of problem that every room may meet. */
public enum KernelProblem implements ProblemCode {
  /** Arguments: the code, the set, the day, the valid codes. */
  UNKNOWN_CODE("UNKNOWN-CODE", Severity.WARNING);

  private final String code;
  private final Severity severity;

  KernelProblem(String code, Severity severity) {
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
