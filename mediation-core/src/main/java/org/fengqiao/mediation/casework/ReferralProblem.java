package org.fengqiao.mediation.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fengqiao.mediation.kernel.Severity;

/** Why something about how a case comes in is refused, or what is warned of. */
public enum ReferralProblem implements StepProblem {
  /** No arguments. */
  NO_REFERRAL("NO-REFERRAL", Severity.ERROR, false),
  /** Arguments: where the referral stands. */
  REFERRAL_ANSWERED("REFERRAL-ANSWERED", Severity.ERROR, false),
  /** Arguments: the sender. */
  REFERRAL_UNANSWERED(
      "REFERRAL-UNANSWERED",
      Severity.ERROR,
      false,
      ActionKind.CONFIRM_REFERRAL,
      ActionKind.RETURN_REFERRAL),
  /** Arguments: the sender. */
  NOT_ON_ROLL("NOT-ON-ROLL", Severity.ERROR, false, ActionKind.RETURN_REFERRAL),
  /** Arguments: the sender. */
  OUTSIDE_ROLL_RANGE("OUTSIDE-ROLL-RANGE", Severity.ERROR, false, ActionKind.RETURN_REFERRAL),
  /** Arguments: the field, the form, the source. */
  FORM_AND_SOURCE("FORM-AND-SOURCE", Severity.ERROR, true),
  /** Arguments: the field. */
  CHANNEL_MISSING("CHANNEL-MISSING", Severity.ERROR, true),
  /** Arguments: the field, the parties. */
  CONSENTS_NOT_ENCLOSED("CONSENTS-NOT-ENCLOSED", Severity.ERROR, true),
  /** Arguments: the field. */
  ITEM_TWICE("ITEM-TWICE", Severity.ERROR, true),
  /** Arguments: the field, the items, those that were asked for. */
  ITEM_NOT_ASKED("ITEM-NOT-ASKED", Severity.ERROR, true),
  /** Arguments: the field. */
  DIVISIBLE_WITHOUT_REASON("DIVISIBLE-WITHOUT-REASON", Severity.WARNING, true);

  private final String code;
  private final Severity severity;
  private final boolean aboutArgument;
  private final ImmutableList<ActionKind> alternatives;

  ReferralProblem(
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
