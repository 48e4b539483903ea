package org.fengqiao.mediation.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fengqiao.mediation.kernel.Severity;

/** Why a case is not brought to somebody else, or what is warned of. */
public enum HandoverProblem implements StepProblem {
  /** Arguments: the committee asked, since when. */
  OFFER_OPEN(
      "OFFER-OPEN", Severity.ERROR, false, ActionKind.ACCEPT_TRANSFER, ActionKind.RETURN_TRANSFER),
  /** No arguments. */
  NO_OFFER("NO-OFFER", Severity.ERROR, false, ActionKind.OFFER_TRANSFER),
  /** No arguments. */
  ASSESS_FIRST("ASSESS-FIRST", Severity.ERROR, false, ActionKind.ASSESS_RISK),
  /** Arguments: the field, the organisation. */
  RECEIVER_UNKNOWN("RECEIVER-UNKNOWN", Severity.ERROR, true),
  /** Arguments: the field, its partition, that of the case. */
  RECEIVER_ELSEWHERE(
      "RECEIVER-ELSEWHERE", Severity.ERROR, true, ActionKind.LINK_CASES, ActionKind.GIVE_ROUTES),
  /** Arguments: the field, the name, the kind. */
  RECEIVER_NOT_MEDIATING("RECEIVER-NOT-MEDIATING", Severity.ERROR, true, ActionKind.HAND_OVER),
  /** Arguments: the field, the name, the day. */
  RECEIVER_NOT_ACTIVE("RECEIVER-NOT-ACTIVE", Severity.ERROR, true),
  /** Arguments: the field, the organisation. */
  RECEIVER_IS_HOLDER("RECEIVER-IS-HOLDER", Severity.ERROR, true),
  /** Arguments: the field, the dispute type, the kind of the receiver. */
  NOT_OF_INDUSTRY("NOT-OF-INDUSTRY", Severity.ERROR, true),
  /** Arguments: the field, how often the case was given back. */
  PROPOSAL_NEEDED("PROPOSAL-NEEDED", Severity.ERROR, true),
  /** Arguments: the field, the organisation. */
  PROPOSER_NOT_OFFICE("PROPOSER-NOT-OFFICE", Severity.ERROR, true),
  /** Arguments: the field, the level of the receiver, that of the holder. */
  NOT_HIGHER("NOT-HIGHER", Severity.ERROR, true, ActionKind.OFFER_TRANSFER),
  /** Arguments: the field, how many sessions were held, how many the rule asks for. */
  TOO_FEW_SESSIONS("TOO-FEW-SESSIONS", Severity.ERROR, true),
  /** Arguments: the field. */
  NOT_GRAVE("NOT-GRAVE", Severity.ERROR, true, ActionKind.ASSESS_RISK),
  /** Arguments: the field, the committee. */
  NOT_YOUR_STEP("NOT-YOUR-STEP", Severity.ERROR, true),
  /** Arguments: the field, the committee. */
  TAKES_PART_ALREADY("TAKES-PART-ALREADY", Severity.ERROR, true),
  /** Arguments: the field, the organ. */
  GUIDANCE_INSTEAD("GUIDANCE-INSTEAD", Severity.ERROR, true, ActionKind.GIVE_ROUTES),
  /** Arguments: the field, the organ. */
  ORGAN_PENDING("ORGAN-PENDING", Severity.ERROR, true),
  /** Arguments: the field, the papers. */
  PAPERS_NEED_CONSENT("PAPERS-NEED-CONSENT", Severity.ERROR, true),
  /** Arguments: the field, the number, the numbers that wait. */
  UNKNOWN_HANDOVER("UNKNOWN-HANDOVER", Severity.ERROR, true),
  /** Arguments: the field. */
  PERIOD_GOES_ON("PERIOD-GOES-ON", Severity.ERROR, true, ActionKind.EXTEND),
  /** No arguments. */
  ASSESSMENT_ADVISED("ASSESSMENT-ADVISED", Severity.WARNING, true, ActionKind.ASSESS_RISK),
  /** Arguments: the field, the level of the receiver, that of the holder. */
  LEVEL_SKIPPED("LEVEL-SKIPPED", Severity.WARNING, true),
  /** Arguments: the place of the dispute, the region of the committee. */
  VENUE_DOUBTFUL("VENUE-DOUBTFUL", Severity.WARNING, false, ActionKind.OFFER_TRANSFER),
  /** Arguments: the place of the dispute, the region of the committee. */
  VENUE_OUTSIDE(
      "VENUE-OUTSIDE",
      Severity.ERROR,
      false,
      ActionKind.GIVE_CONSENT,
      ActionKind.OFFER_TRANSFER,
      ActionKind.DECLINE),
  /** Arguments: how far apart, which kind of organisation takes it, the region of the committee. */
  WIDER_THAN_HOLDER(
      "WIDER-THAN-HOLDER",
      Severity.ERROR,
      false,
      ActionKind.OFFER_TRANSFER,
      ActionKind.ESCALATE,
      ActionKind.JOIN_COMMITTEES),
  /** Arguments: the field, the dispute type. */
  INDUSTRY_ADVISED("INDUSTRY-ADVISED", Severity.WARNING, true);

  private final String code;
  private final Severity severity;
  private final boolean aboutArgument;
  private final ImmutableList<ActionKind> alternatives;

  HandoverProblem(
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
