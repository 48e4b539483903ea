package org.fengqiao.mediation.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fengqiao.mediation.kernel.Severity;

/** Why something about the risk of a dispute is refused, or what is warned of. */
public enum RiskProblem implements StepProblem {
  /** Arguments: the complexity. */
  PLAN_FOR_COMPLEXITY("PLAN-FOR-COMPLEXITY", Severity.ERROR, false, ActionKind.SET_PLAN),
  /** Arguments: the field, the kind of force, the complexity. */
  FORCE_AND_COMPLEXITY("FORCE-AND-COMPLEXITY", Severity.WARNING, true, ActionKind.ASSESS_RISK),
  /** Arguments: the addressees. */
  REPORT_OWED("REPORT-OWED", Severity.ERROR, false, ActionKind.REPORT_DANGER),
  /** Arguments: the present level. */
  NOTHING_LOWER("NOTHING-LOWER", Severity.ERROR, false),
  /** No arguments. */
  SEPARATE_ONLY("SEPARATE-ONLY", Severity.ERROR, false),
  /** Arguments: the field, the level, the levels allowed. */
  MOVE_NOT_ALLOWED("MOVE-NOT-ALLOWED", Severity.ERROR, true, ActionKind.ASSESS_RISK),
  /** Arguments: the field, the criteria, the criteria allowed. */
  UNKNOWN_CRITERION("UNKNOWN-CRITERION", Severity.ERROR, true),
  /** Arguments: the field, the level, the mildest one the criteria allow. */
  LEVEL_TOO_LOW("LEVEL-TOO-LOW", Severity.ERROR, true),
  /** Arguments: the field, when it became known, when it was reported. */
  KNOWN_LATER("KNOWN-LATER", Severity.ERROR, true),
  /** Arguments: the field, the number, how many harms were reported. */
  UNKNOWN_HARM("UNKNOWN-HARM", Severity.ERROR, true),
  /** Arguments: the field. */
  VICTIM_TO_BE_TOLD("VICTIM-TO-BE-TOLD", Severity.WARNING, true);

  private final String code;
  private final Severity severity;
  private final boolean aboutArgument;
  private final ImmutableList<ActionKind> alternatives;

  RiskProblem(String code, Severity severity, boolean aboutArgument, ActionKind... alternatives) {
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
