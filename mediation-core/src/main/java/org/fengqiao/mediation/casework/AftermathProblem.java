package org.fengqiao.mediation.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fengqiao.mediation.kernel.Severity;

/** Why a finding is not recorded or a case not taken up again. */
public enum AftermathProblem implements StepProblem {
  /** No arguments. */
  NEVER_TAKEN("NEVER-TAKEN", Severity.ERROR, false),
  /** Arguments: the field. */
  NO_DEFAULT("NO-DEFAULT", Severity.ERROR, true),
  /** Arguments: the field, the role, the roles that may ask. */
  MAY_NOT_ASK("MAY-NOT-ASK", Severity.ERROR, true),
  /** Arguments: the field. */
  NOTHING_ANNULLED("NOTHING-ANNULLED", Severity.ERROR, true, ActionKind.ANNUL),
  /** Arguments: the field. */
  NOTHING_TO_FOLLOW("NOTHING-TO-FOLLOW", Severity.ERROR, true),
  /** Arguments: the field, the parties. */
  CONSENT_NEEDED("CONSENT-NEEDED", Severity.ERROR, true),
  /** Arguments: the field, the paper, the parties it is missing for. */
  PAPER_MISSING("PAPER-MISSING", Severity.ERROR, true),
  /** Arguments: the field. */
  NOT_TOLD_FREE("NOT-TOLD-FREE", Severity.ERROR, true),
  /** Arguments: the field, the role. */
  FACTS_ONLY("FACTS-ONLY", Severity.ERROR, true),
  /** Arguments: the field, the party, the day its visit counts from, the last day for it. */
  VISIT_BEFORE_ITS_DAY("VISIT-BEFORE-ITS-DAY", Severity.WARNING, true),
  /** Arguments: the field, the mediators who may propose. */
  PROPOSER_MISSING("PROPOSER-MISSING", Severity.ERROR, true),
  /** Arguments: the field, the mediator, who presides. */
  PROPOSER_NOT_PRESIDING("PROPOSER-NOT-PRESIDING", Severity.ERROR, true);

  private final String code;
  private final Severity severity;
  private final boolean aboutArgument;
  private final ImmutableList<ActionKind> alternatives;

  AftermathProblem(
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
