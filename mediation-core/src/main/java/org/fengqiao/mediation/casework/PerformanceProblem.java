package org.fengqiao.mediation.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fengqiao.mediation.kernel.Severity;

/** Why a step of performance is refused. */
public enum PerformanceProblem implements StepProblem {
  /** No arguments. */
  NOTHING_OVERDUE("NOTHING-OVERDUE", Severity.ERROR, false),
  /** No arguments. */
  NO_ACCELERATION("NO-ACCELERATION", Severity.ERROR, false),
  /** No arguments. */
  NOTHING_OWED_TO_YOU("NOTHING-OWED-TO-YOU", Severity.ERROR, false),
  /** No arguments. */
  NOT_YOUR_AGREEMENT("NOT-YOUR-AGREEMENT", Severity.ERROR, false),
  /** Arguments: the field, the number, the numbers possible. */
  NOT_ACCELERATED("NOT-ACCELERATED", Severity.ERROR, true),
  /** Arguments: the field. */
  NO_LINES("NO-LINES", Severity.ERROR, true),
  /** Arguments: the field, the numbers. */
  LINE_TWICE("LINE-TWICE", Severity.ERROR, true),
  /** Arguments: the field, the day, the day of the agreement. */
  PAYMENT_TOO_EARLY("PAYMENT-TOO-EARLY", Severity.ERROR, true),
  /** Arguments: the field. */
  HELD_BY_COMMITTEE("HELD-BY-COMMITTEE", Severity.ERROR, true),
  /** Arguments: the field, the creditor. */
  AGENT_MAY_NOT_RECEIVE("AGENT-MAY-NOT-RECEIVE", Severity.ERROR, true),
  /** Arguments: the field. */
  AGENT_NOT_NAMED("AGENT-NOT-NAMED", Severity.ERROR, true),
  /** Arguments: the field, the worker. */
  WAGES_IN_PERSON("WAGES-IN-PERSON", Severity.ERROR, true),
  /** Arguments: the field, the number, the creditor. */
  NOT_YOUR_CLAIM("NOT-YOUR-CLAIM", Severity.ERROR, true),
  /** Arguments: the field, the missing parties. */
  DECLARATION_MISSING("DECLARATION-MISSING", Severity.ERROR, true),
  /** Arguments: the field, the creditor. */
  WARDS_INTEREST("WARDS-INTEREST", Severity.ERROR, true);

  private final String code;
  private final Severity severity;
  private final boolean aboutArgument;
  private final ImmutableList<ActionKind> alternatives;

  PerformanceProblem(
      String code, Severity severity, boolean aboutArgument, ActionKind... alternatives) {
    this.code = code;
    this.severity = severity;
    this.aboutArgument = aboutArgument;
    this.alternatives = ImmutableList.copyOf(alternatives);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public boolean isAboutArgument() {
    return aboutArgument;
  }

  @Override
  public List<ActionKind> alternatives() {
    return alternatives;
  }
}
