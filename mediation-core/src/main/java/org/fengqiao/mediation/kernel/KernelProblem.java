package org.fengqiao.mediation.kernel;

/** The kinds of problem that every room may meet. */
public enum KernelProblem implements ProblemCode {
  /** Arguments: the code, the set, the day, the valid codes. */
  UNKNOWN_CODE("UNKNOWN-CODE", Severity.WARNING),
  /** Arguments: the field, the greatest number of characters, the number found. */
  TOO_LONG("TOO-LONG", Severity.ERROR),
  /** Arguments: the field, the place of the character from 1 on, its number in hexadecimal. */
  UNSTORABLE_CHARACTER("UNSTORABLE-CHARACTER", Severity.ERROR);

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
