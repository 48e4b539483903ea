package org.fengqiao.mediation.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fengqiao.mediation.kernel.Severity;

/** Why a step about the mediation period is refused, or what its actor is warned of. */
public enum PeriodProblem implements StepProblem {
  /** Arguments: the day the appraisal began. */
  APPRAISAL_UNDER_WAY("APPRAISAL-UNDER-WAY", Severity.ERROR, false, ActionKind.END_APPRAISAL),
  /** No arguments. */
  NO_APPRAISAL("NO-APPRAISAL", Severity.ERROR, false, ActionKind.START_APPRAISAL),
  /** No arguments. */
  NO_PERIOD("NO-PERIOD", Severity.ERROR, false),
  /** Arguments: the clock, since when it stands still. */
  PERIOD_STANDS_STILL("PERIOD-STANDS-STILL", Severity.ERROR, false, ActionKind.END_APPRAISAL),
  /** Arguments: the clock, its last day. */
  TOO_LATE_TO_EXTEND("TOO-LATE-TO-EXTEND", Severity.ERROR, false, ActionKind.END_NOT_AGREED),
  /** Arguments: the clock. */
  COMMITTEE_MUST_AGREE("COMMITTEE-MUST-AGREE", Severity.ERROR, false),
  /** No arguments. */
  DIRECTOR_NOT_NEEDED("DIRECTOR-NOT-NEEDED", Severity.ERROR, false),
  /** Arguments: the field. */
  OPINION_MISSING("OPINION-MISSING", Severity.ERROR, true),
  /** Arguments: the field. */
  OPINION_NOT_EXPECTED("OPINION-NOT-EXPECTED", Severity.ERROR, true),
  /** Arguments: the field, the day, the present last day. */
  UNTIL_NOT_LATER("UNTIL-NOT-LATER", Severity.ERROR, true),
  /** Arguments: the field, the day, the last day allowed. */
  UNTIL_TOO_LATE("UNTIL-TOO-LATE", Severity.ERROR, true),
  /** Arguments: the field, the clock, its last day. */
  TIME_NOT_LEFT_OUT("TIME-NOT-LEFT-OUT", Severity.WARNING, true, ActionKind.EXTEND);

  private final String code;
  private final Severity severity;
  private final boolean aboutArgument;
  private final ImmutableList<ActionKind> alternatives;

  PeriodProblem(String code, Severity severity, boolean aboutArgument, ActionKind... alternatives) {
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
