package org.fengqiao.mediation.storage;

import org.fengqiao.mediation.kernel.CaseId;

/**
 * What stays where data was destroyed: the event of the decision. That event and the proposal it
 * names hold the ground, the days, who proposed and who approved (T119, F57), and are not written
 * down twice.
 *
 * @param caseId the case
 * @param event the number of the event by which the second person approved; from 1
 */
public record ErasureCertificate(CaseId caseId, int event) {

  /** Checks the number. */
  public ErasureCertificate {
    if (event < 1) {
      throw new IllegalArgumentException("events are numbered from 1: " + event);
    }
  }
}
