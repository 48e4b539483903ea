package org.fengqiao.mediation.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fengqiao.mediation.kernel.Severity;

/** Why a step at a court, a notary, an arbitral body or the police is refused. */
public enum EnforcementProblem implements StepProblem {
  /** Arguments: the agreement. */
  REVIEW_NOT_LABOUR("REVIEW-NOT-LABOUR", Severity.ERROR, false, ActionKind.APPLY_CONFIRMATION),
  /** Arguments: the agreement, the last day. */
  REVIEW_LAPSED("REVIEW-LAPSED", Severity.ERROR, false, ActionKind.APPLY_CONFIRMATION),
  /** Arguments: the agreement, where its review stands. */
  REVIEW_UNDER_WAY("REVIEW-UNDER-WAY", Severity.ERROR, false),
  /** Arguments: the field, the parties who do not apply, the last day. */
  REVIEW_NOT_JOINT("REVIEW-NOT-JOINT", Severity.ERROR, true, ActionKind.APPLY_PAYMENT_ORDER),
  /** Arguments: the agreement, where its notarisation stands. */
  NOTARY_UNDER_WAY("NOTARY-UNDER-WAY", Severity.ERROR, false),
  /** Arguments: the field. */
  NOTARY_FEE_NOT_TOLD("NOTARY-FEE-NOT-TOLD", Severity.ERROR, true),
  /** Arguments: the field, the outcome, the outcomes allowed. */
  NOTARY_OUTCOME("NOTARY-OUTCOME", Severity.ERROR, true),
  /** Arguments: the field. */
  NOTARY_PROMISE_MISSING("NOTARY-PROMISE-MISSING", Severity.ERROR, true),
  /** Arguments: the field. */
  NOTARY_NO_PAYMENT("NOTARY-NO-PAYMENT", Severity.ERROR, true),
  /** Arguments: the field, what is asked for, what of it is due, the days the rest may fall due. */
  PAYMENT_ORDER_NOT_DUE(
      "PAYMENT-ORDER-NOT-DUE",
      Severity.ERROR,
      true,
      ActionKind.APPLY_PAYMENT_ORDER,
      ActionKind.URGE,
      ActionKind.RENEGOTIATE),
  /** Arguments: the first day on which something can be asked for. */
  PAYMENT_ORDER_NOTHING_DUE("PAYMENT-ORDER-NOTHING-DUE", Severity.ERROR, false),
  /** Arguments: the number of the order, where it stands. */
  ORDER_UNDER_WAY("ORDER-UNDER-WAY", Severity.ERROR, false),
  /** Arguments: the lines. */
  ENFORCEABLE_ALREADY("ENFORCEABLE-ALREADY", Severity.ERROR, false, ActionKind.APPLY_ENFORCEMENT),
  /** Arguments: the creditor, the lines the creditor still owes. */
  COUNTER_PERFORMANCE("COUNTER-PERFORMANCE", Severity.ERROR, false, ActionKind.RECORD_PERFORMANCE),
  /** Arguments: the creditor. */
  LABOUR_EMPLOYER_CLAIM("LABOUR-EMPLOYER-CLAIM", Severity.ERROR, false),
  /** Arguments: the field. */
  LABOUR_CLAIM_MISSING("LABOUR-CLAIM-MISSING", Severity.ERROR, true),
  /** Arguments: the field, the conditions. */
  ORDER_CONDITION_MISSING("ORDER-CONDITION-MISSING", Severity.ERROR, true),
  /** Arguments: the field, the creditors. */
  ORDER_OTHER_DISPUTE("ORDER-OTHER-DISPUTE", Severity.WARNING, true),
  /** Arguments: the stages at which this can be done. */
  NO_ORDER_AT_STAGE("NO-ORDER-AT-STAGE", Severity.ERROR, false),
  /** Arguments: the field, the number, the numbers allowed. */
  WRONG_ORDER("WRONG-ORDER", Severity.ERROR, true),
  /** Arguments: the field, the role. */
  STEP_NOT_FOR_ROLE("STEP-NOT-FOR-ROLE", Severity.ERROR, true),
  /** Arguments: the lines. */
  NO_TITLE(
      "NO-TITLE",
      Severity.ERROR,
      false,
      ActionKind.APPLY_CONFIRMATION,
      ActionKind.ARBITRAL_REVIEW,
      ActionKind.NOTARISE,
      ActionKind.APPLY_PAYMENT_ORDER),
  /** Arguments: the first day on which something is due. */
  NOT_DUE_YET("NOT-DUE-YET", Severity.ERROR, false),
  /** Arguments: the lines. */
  ENFORCING_ALREADY("ENFORCING-ALREADY", Severity.ERROR, false, ActionKind.RECORD_PERFORMANCE),
  /** Arguments: the field, the line, the lines allowed. */
  LINE_NOT_ENFORCEABLE("LINE-NOT-ENFORCEABLE", Severity.ERROR, true),
  /** Arguments: the field, the creditors. */
  ONE_CREDITOR("ONE-CREDITOR", Severity.ERROR, true),
  /** Arguments: the field. */
  CERTIFICATE_MISSING("CERTIFICATE-MISSING", Severity.ERROR, true),
  /** Arguments: the field, the last day. */
  ENFORCEMENT_LATE("ENFORCEMENT-LATE", Severity.WARNING, true),
  /** Arguments: the agreement, the lines. */
  AGREEMENT_NOT_PERFORMED(
      "AGREEMENT-NOT-PERFORMED", Severity.ERROR, false, ActionKind.RECORD_PERFORMANCE),
  /** Arguments: the agreement, where the request stands. */
  LENIENCY_UNDER_WAY("LENIENCY-UNDER-WAY", Severity.ERROR, false),
  /** No arguments. */
  NO_LENIENCY_ASKED("NO-LENIENCY-ASKED", Severity.ERROR, false),
  /** Arguments: the field, the parties who do not ask. */
  LENIENCY_NOT_JOINT("LENIENCY-NOT-JOINT", Severity.ERROR, true),
  /** Arguments: the field. */
  LENIENCY_NOT_OPEN("LENIENCY-NOT-OPEN", Severity.ERROR, true),
  /** Arguments: the field, the day of the decision. */
  LENIENCY_TOO_LATE("LENIENCY-TOO-LATE", Severity.ERROR, true);

  private final String code;
  private final Severity severity;
  private final boolean aboutArgument;
  private final ImmutableList<ActionKind> alternatives;

  EnforcementProblem(
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
