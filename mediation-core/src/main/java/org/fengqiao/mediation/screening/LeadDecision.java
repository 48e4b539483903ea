package org.fengqiao.mediation.screening;

import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;

/** What comes of a wanted step with a lead. */
public sealed interface LeadDecision {

  /**
   * The step is lawful.
   *
   * @param lead the lead after the step
   * @param notes what is worth a look, none of it an error
   */
  record Changed(Lead lead, Problems notes) implements LeadDecision {}

  /**
   * The step is refused; nothing changes.
   *
   * @param reasons every reason at once
   */
  record Refused(Problems reasons) implements LeadDecision {}

  /** Returns the reasons of a refusal or the notes of a change. */
  default Problems problems() {
    return this instanceof Changed changed ? changed.notes() : ((Refused) this).reasons();
  }

  /**
   * Returns the lead after the step.
   *
   * @throws ProblemsException with every reason if the step is refused
   */
  default Lead orThrow() {
    if (this instanceof Changed changed) {
      return changed.lead();
    }
    throw new ProblemsException(((Refused) this).reasons());
  }
}
