package org.fengqiao.mediation.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fengqiao.mediation.kernel.Severity;

/** Why a step of judicial confirmation is refused. */
public enum ConfirmationProblem implements StepProblem {
  /** No arguments. */
  NO_EFFECTIVE_AGREEMENT("NO-EFFECTIVE-AGREEMENT", Severity.ERROR, false),
  /** Arguments: the agreement. */
  COURT_WRITES_ITSELF("COURT-WRITES-ITSELF", Severity.ERROR, false, ActionKind.FEED_BACK),
  /** Arguments: the agreement, the last day to apply. */
  CONFIRMATION_NEEDS_TEXT(
      "CONFIRMATION-NEEDS-TEXT", Severity.ERROR, false, ActionKind.UPGRADE_ORAL),
  /** Arguments: the agreement, the last day to apply. */
  CONFIRMATION_LAPSED(
      "CONFIRMATION-LAPSED",
      Severity.ERROR,
      false,
      ActionKind.NOTARISE,
      ActionKind.APPLY_PAYMENT_ORDER),
  /** Arguments: the agreement, where its confirmation stands. */
  CONFIRMATION_UNDER_WAY("CONFIRMATION-UNDER-WAY", Severity.ERROR, false),
  /** Arguments: the stages at which this can be done. */
  CONFIRMATION_STAGE("CONFIRMATION-STAGE", Severity.ERROR, false),
  /** Arguments: the field, the parties who do not apply, the last day to apply. */
  CONFIRMATION_NOT_JOINT(
      "CONFIRMATION-NOT-JOINT",
      Severity.ERROR,
      true,
      ActionKind.ARBITRAL_REVIEW,
      ActionKind.APPLY_PAYMENT_ORDER),
  /** Arguments: the field, the court, the courts that are competent. */
  COURT_NOT_COMPETENT("COURT-NOT-COMPETENT", Severity.ERROR, true),
  /** Arguments: the field. */
  COURT_PAPER_MISSING("COURT-PAPER-MISSING", Severity.ERROR, true),
  /** Arguments: the field, the last day. */
  RULING_OBJECTION_LATE("RULING-OBJECTION-LATE", Severity.ERROR, true),
  /** Arguments: the field. */
  KNOWN_DAY_MISSING("KNOWN-DAY-MISSING", Severity.ERROR, true),
  /** Arguments: the field, where the confirmation stands. */
  RULING_STAGE("RULING-STAGE", Severity.ERROR, true),
  /** Arguments: the field. */
  COURT_SEAT_SAFER("COURT-SEAT-SAFER", Severity.WARNING, true);

  private final String code;
  private final Severity severity;
  private final boolean aboutArgument;
  private final ImmutableList<ActionKind> alternatives;

  ConfirmationProblem(
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
