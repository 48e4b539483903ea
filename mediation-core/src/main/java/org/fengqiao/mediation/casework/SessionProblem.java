package org.fengqiao.mediation.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fengqiao.mediation.kernel.Severity;

/** Why a step in the talks is refused, or what its actor is warned of. */
public enum SessionProblem implements StepProblem {
  /** Arguments: the field. */
  HELPER_IS_PARTY("HELPER-IS-PARTY", Severity.ERROR),
  /** Arguments: the field. */
  HELPER_TWICE("HELPER-TWICE", Severity.ERROR),
  /** Arguments: the field, the day, the first day allowed. */
  SESSION_IN_PAST("SESSION-IN-PAST", Severity.ERROR),
  /** Arguments: the field. */
  PLACE_MISSING("PLACE-MISSING", Severity.ERROR),
  /** Arguments: the field, the parties. */
  SIDES_MIXED("SIDES-MIXED", Severity.ERROR, ActionKind.HOLD_JOINT),
  /** Arguments: the field. */
  IDENTITY_NOT_CHECKED("IDENTITY-NOT-CHECKED", Severity.ERROR),
  /** Arguments: the field. */
  CREDENTIALS_NOT_SHOWN("CREDENTIALS-NOT-SHOWN", Severity.ERROR),
  /** Arguments: the field. */
  STATE_OF_MIND_SHOWN("STATE-OF-MIND-SHOWN", Severity.ERROR),
  /** Arguments: the field. */
  TEXT_IS_PRIVATE("TEXT-IS-PRIVATE", Severity.ERROR),
  /** Arguments: the field. */
  NOT_WILLING("NOT-WILLING", Severity.ERROR),
  /** Arguments: the field, the parties who did not ask for it. */
  OPEN_NOT_WISHED("OPEN-NOT-WISHED", Severity.ERROR),
  /** Arguments: the field. */
  OPEN_WISHED("OPEN-WISHED", Severity.ERROR),
  /** Arguments: the field. */
  SILENCE_NOT_PROMISED("SILENCE-NOT-PROMISED", Severity.WARNING),
  /** Arguments: the field. */
  SEPARATE_NOT_TOLD("SEPARATE-NOT-TOLD", Severity.WARNING),
  /** Arguments: the field. */
  IDENTITY_ADVISED("IDENTITY-ADVISED", Severity.WARNING);

  private final String code;
  private final Severity severity;
  private final ImmutableList<ActionKind> alternatives;

  SessionProblem(String code, Severity severity, ActionKind... alternatives) {
    this.code = code;
    this.severity = severity;
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
    return true;
  }

  @Override
  public List<ActionKind> alternatives() {
    return alternatives;
  }
}
