package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.MediationException;
import org.fengqiao.mediation.kernel.Problems;

/** An action was refused. Nothing was written; the case and its version are as before. */
public final class IllegalStepException extends MediationException {

  private static final long serialVersionUID = 1L;

  private final transient Decision decision;

  /** Creates the exception for a decision that refuses. */
  public IllegalStepException(Decision decision) {
    super(describe(decision, Locale.ENGLISH));
    this.decision = decision;
  }

  private static String describe(Decision decision, Locale locale) {
    return decision.action().code()
        + " "
        + decision.action().label(locale)
        + " in state "
        + decision.state().code()
        + ":\n"
        + decision.refusal().describe(locale)
        + "\nalternatives: "
        + decision.alternatives().stream()
            .map(kind -> kind.code() + " " + kind.label(locale))
            .collect(Collectors.joining(", "));
  }

  /** Returns the case. */
  public CaseId caseId() {
    return decision.caseId();
  }

  /** Returns the main state the case is in. */
  public CaseState state() {
    return decision.state();
  }

  /** Returns what was wanted. */
  public ActionKind action() {
    return decision.action();
  }

  /** Returns every reason. */
  public Problems problems() {
    return decision.refusal();
  }

  /** Returns what may lawfully be done instead or first. */
  public List<ActionKind> alternatives() {
    return decision.alternatives();
  }
}
