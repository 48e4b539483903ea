package org.fengqiao.mediation.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fengqiao.mediation.kernel.Severity;

/** Why a step towards, on or away from an agreement is refused. */
public enum AgreementProblem implements StepProblem {
  /** No arguments. */
  NO_RENEGOTIATION("NO-RENEGOTIATION", Severity.ERROR, false, ActionKind.RENEGOTIATE),
  /** No arguments. */
  NO_LINE_OPEN("NO-LINE-OPEN", Severity.ERROR, false),
  /** Arguments: the field, the items, the items open. */
  UNKNOWN_ITEM("UNKNOWN-ITEM", Severity.ERROR, true),
  /** Arguments: the field, the sum of the parts, the amount. */
  INSTALMENTS_SUM("INSTALMENTS-SUM", Severity.ERROR, true),
  /** Arguments: the field, the creditor. */
  WAGES_NOT_TO_WORKER("WAGES-NOT-TO-WORKER", Severity.ERROR, true),
  /** Arguments: the field, the dispute type. */
  NO_ELECTRONIC_SIGNATURE("NO-ELECTRONIC-SIGNATURE", Severity.ERROR, true),
  /** Arguments: the field. */
  ELECTRONIC_NOT_AGREED("ELECTRONIC-NOT-AGREED", Severity.ERROR, true),
  /** Arguments: the field, the party. */
  SIGNER_MISSING("SIGNER-MISSING", Severity.ERROR, true),
  /** Arguments: the field, the party. */
  SEAL_MISSING("SEAL-MISSING", Severity.ERROR, true),
  /** Arguments: the field, the party. */
  SIGNER_NOT_EXPECTED("SIGNER-NOT-EXPECTED", Severity.ERROR, true),
  /** Arguments: the field, the party. */
  NOT_READ_OUT("NOT-READ-OUT", Severity.ERROR, true),
  /** Arguments: the field, whose seal, the committee. */
  NOT_THE_COMMITTEE_SEAL("NOT-THE-COMMITTEE-SEAL", Severity.ERROR, true),
  /** Arguments: the agreement, its parties. */
  NOT_IN_THE_DRAFT("NOT-IN-THE-DRAFT", Severity.ERROR, false),
  /** Arguments: the agreement that every party has signed. */
  SIGNATURES_COMPLETE("SIGNATURES-COMPLETE", Severity.ERROR, false, ActionKind.REFUSE),
  /** Arguments: the field, the party. */
  SIGNATURE_STANDS("SIGNATURE-STANDS", Severity.ERROR, true, ActionKind.REFUSE),
  /** Arguments: the parties without whose consent nothing can be agreed. */
  CONSENTS_OUTSTANDING(
      "CONSENTS-OUTSTANDING",
      Severity.ERROR,
      false,
      ActionKind.INFORM_PARTY,
      ActionKind.GIVE_CONSENT),
  /** Arguments: the field, the parties who took part in no session. */
  NOT_AT_THE_TALKS("NOT-AT-THE-TALKS", Severity.WARNING, true, ActionKind.HOLD_JOINT),
  /** Arguments: the field, the committees whose seals are missing. */
  PARTNER_SEAL_MISSING("PARTNER-SEAL-MISSING", Severity.ERROR, true),
  /** Arguments: the field. */
  SEAL_DAY_MISSING("SEAL-DAY-MISSING", Severity.ERROR, true),
  /** Arguments: the agreements. */
  AGREEMENT_IN_EFFECT("AGREEMENT-IN-EFFECT", Severity.ERROR, false, ActionKind.END_PARTLY),
  /** No arguments. */
  NO_AGREEMENT_IN_EFFECT("NO-AGREEMENT-IN-EFFECT", Severity.ERROR, false),
  /** No arguments. */
  NO_ORAL_AGREEMENT("NO-ORAL-AGREEMENT", Severity.ERROR, false),
  /** No arguments. */
  NO_WRITTEN_AGREEMENT("NO-WRITTEN-AGREEMENT", Severity.ERROR, false),
  /** Arguments: the field, the missing parties. */
  ALL_MUST_SIGN("ALL-MUST-SIGN", Severity.ERROR, true),
  /** Arguments: the field, the missing mediators. */
  MEDIATORS_MUST_SIGN("MEDIATORS-MUST-SIGN", Severity.ERROR, true),
  /** Arguments: the field. */
  NEW_ROUND_NEEDS_REOPENING("NEW-ROUND-NEEDS-REOPENING", Severity.ERROR, true),
  /** No arguments. */
  NOTHING_TO_RATIFY("NOTHING-TO-RATIFY", Severity.ERROR, false),
  /** Arguments: the field, the step, the party. */
  RATIFICATION_STEP("RATIFICATION-STEP", Severity.ERROR, true),
  /** Arguments: the field, the day given, the day of the act that was asked about. */
  RATIFICATION_OF_OTHER_ACT("RATIFICATION-OF-OTHER-ACT", Severity.ERROR, true),
  /** Arguments: the agreement, the parties it does not bind. */
  PARTY_NOT_BOUND("PARTY-NOT-BOUND", Severity.ERROR, false),
  /** Arguments: the field, the line, the parties it does not bind. */
  LINE_NOT_BINDING("LINE-NOT-BINDING", Severity.ERROR, true),
  /** Arguments: the field, the last day. */
  RATIFICATION_LATE("RATIFICATION-LATE", Severity.ERROR, true),
  /** Arguments: the field, the step. */
  SIGNER_CANNOT_RATIFY("SIGNER-CANNOT-RATIFY", Severity.ERROR, true),
  /** Arguments: the field, the lines, the open lines. */
  LINE_NOT_OPEN("LINE-NOT-OPEN", Severity.ERROR, true),
  /** Arguments: the field, the missing parties. */
  WILL_MISSING("WILL-MISSING", Severity.ERROR, true),
  /** Arguments: the field, the parties. */
  TOUCHED_PARTY_MISSING("TOUCHED-PARTY-MISSING", Severity.ERROR, true),
  /** Arguments: the field, the creditor, the new sum, what was outstanding. */
  CHANGE_RAISES_DEBT("CHANGE-RAISES-DEBT", Severity.ERROR, true),
  /** Arguments: the lines, what is still outstanding on them. */
  CHANGE_OVERTAKEN("CHANGE-OVERTAKEN", Severity.ERROR, false, ActionKind.RENEGOTIATE),
  /** Arguments: the field. */
  CHANGE_SETTLES_ITEMS("CHANGE-SETTLES-ITEMS", Severity.ERROR, true),
  /** No arguments. */
  NOTHING_TO_PART("NOTHING-TO-PART", Severity.ERROR, false, ActionKind.DRAFT),
  /** Arguments: the agreement. */
  SAME_TEXT_AGAIN("SAME-TEXT-AGAIN", Severity.WARNING, true);

  private final String code;
  private final Severity severity;
  private final boolean aboutArgument;
  private final ImmutableList<ActionKind> alternatives;

  AgreementProblem(
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
