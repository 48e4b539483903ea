package org.fengqiao.mediation.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fengqiao.mediation.kernel.Severity;

/** Why an ending is refused. */
public enum EndingProblem implements StepProblem {
  /** Arguments: since when it is looked into. */
  SHAM_UNDER_REVIEW("SHAM-UNDER-REVIEW", false, ActionKind.STOP_SHAM),
  /** No arguments. */
  NO_SHAM_SUSPECTED("NO-SHAM-SUSPECTED", false),
  /** No arguments. */
  MEDIATION_NOT_OPENED("MEDIATION-NOT-OPENED", false, ActionKind.OPEN_MEDIATION),
  /** No arguments. */
  NO_GUIDANCE_OPEN("NO-GUIDANCE-OPEN", false, ActionKind.GIVE_ROUTES),
  /** Arguments: the field, the clock, since when it stands still. */
  PERIOD_PAUSED("PERIOD-PAUSED", true, ActionKind.END_APPRAISAL),
  /** Arguments: the field. */
  OTHERS_GO_ON("OTHERS-GO-ON", true),
  /** Arguments: the field, the ground, the grounds allowed. */
  GROUND_NOT_ALLOWED("GROUND-NOT-ALLOWED", true),
  /** Arguments: the field, the organ. */
  SENT_BY_THAT_ORGAN("SENT-BY-THAT-ORGAN", true),
  /** Arguments: the field, the step, the steps allowed. */
  SHAM_STEP("SHAM-STEP", true),
  /** Arguments: the field. */
  SHAM_FACTS("SHAM-FACTS", true),
  /** Arguments: the field. */
  CALM_FIRST("CALM-FIRST", true, ActionKind.REPORT_DANGER),
  /** Arguments: the field. */
  UNREACHABLE_GOES_ON("UNREACHABLE-GOES-ON", true, ActionKind.END_NOT_AGREED),
  /** Arguments: the field, the party, the parties whose result is not known. */
  NOT_GUIDED("NOT-GUIDED", true),
  /** Arguments: the field, the routes told. */
  ROUTE_NOT_TOLD("ROUTE-NOT-TOLD", true);

  private final String code;
  private final boolean aboutArgument;
  private final ImmutableList<ActionKind> alternatives;

  EndingProblem(String code, boolean aboutArgument, ActionKind... alternatives) {
    this.code = code;
    this.aboutArgument = aboutArgument;
    this.alternatives = ImmutableList.copyOf(alternatives);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
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
