package org.fengqiao.mediation.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fengqiao.mediation.kernel.Severity;

/** Why a step about the work on a case is refused, or what its actor is told. */
public enum SupervisionProblem implements StepProblem {
  /** Arguments: the field, what was demanded. */
  SUPERVISION_OVERREACH("SUPERVISION-OVERREACH", Severity.ERROR, true),
  /** Arguments: the field, the day, the day it is asked. */
  ANSWER_DAY_PASSED("ANSWER-DAY-PASSED", Severity.ERROR, true),
  /** No arguments. */
  NO_SUPERVISION("NO-SUPERVISION", Severity.ERROR, false, ActionKind.SUPERVISE),
  /** Arguments: the field, the number, those that are open. */
  UNKNOWN_SUPERVISION("UNKNOWN-SUPERVISION", Severity.ERROR, true),
  /** No arguments. */
  NO_COMPLAINT("NO-COMPLAINT", Severity.ERROR, false, ActionKind.COMPLAIN),
  /** Arguments: the complaints. */
  COMPLAINT_CONCERNS_YOU("COMPLAINT-CONCERNS-YOU", Severity.ERROR, false),
  /** Arguments: the field, the number, those the actor can decide. */
  UNKNOWN_COMPLAINT("UNKNOWN-COMPLAINT", Severity.ERROR, true),
  /** Arguments: the field, the mediator, the mediators of the case. */
  MEDIATOR_NOT_OF_CASE("MEDIATOR-NOT-OF-CASE", Severity.ERROR, true),
  /** Arguments: the field, the consequence. */
  CONSEQUENCE_WITHOUT_FAULT("CONSEQUENCE-WITHOUT-FAULT", Severity.ERROR, true),
  /** Arguments: the field, the number, those that are open. */
  UNKNOWN_LOOKBACK("UNKNOWN-LOOKBACK", Severity.ERROR, true),
  /** Arguments: the field, the finding. */
  FINDING_COMPUTED("FINDING-COMPUTED", Severity.ERROR, true),
  /** Arguments: the field, the person. */
  PERSON_NOT_HEARD("PERSON-NOT-HEARD", Severity.ERROR, true, ActionKind.OPEN_LOOKBACK),
  /** Arguments: the field. */
  FINDING_ABOUT_ONESELF("FINDING-ABOUT-ONESELF", Severity.ERROR, true),
  /** Arguments: the field, what the dispute turned into. */
  LOOKBACK_OFFERED("LOOKBACK-OFFERED", Severity.INFO, true, ActionKind.OPEN_LOOKBACK);

  private final String code;
  private final Severity severity;
  private final boolean aboutArgument;
  private final ImmutableList<ActionKind> alternatives;

  SupervisionProblem(
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
