package org.fengqiao.mediation.mediator.training;

import org.fengqiao.mediation.kernel.Coded;

/** How mediators are trained (TRN-05); attending hearings with the court counts (TRN-09). */
public enum TrainingForm implements Coded {
  /** Lectures together (集中授课). */
  LECTURE("LECTURE"),
  /** Review of cases (案例评析). */
  CASE_REVIEW("CASE-REVIEW"),
  /** Observing trials (旁听庭审). */
  TRIAL_OBSERVATION("TRIAL-OBSERVATION"),
  /** Sitting with the lay judges (陪审). */
  JURY_ATTENDANCE("JURY-ATTENDANCE"),
  /** Drills (实训演练). */
  DRILL("DRILL"),
  /** Remotely, online (网络远程培训). */
  REMOTE("REMOTE");

  private final String code;

  TrainingForm(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
