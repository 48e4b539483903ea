package org.fengqiao.mediation.kernel;

import java.util.Locale;

/** Something was refused; {@link #problems()} holds every reason at once. */
public class ProblemsException extends MediationException {

  private static final long serialVersionUID = 1L;

  private final transient Problems problems;

  /** Creates the exception from at least one problem. */
  public ProblemsException(Problems problems) {
    super(problems.describe(Locale.ENGLISH));
    this.problems = problems;
  }

  /** Returns every reason, in the order they were found. */
  public final Problems problems() {
    return problems;
  }
}
