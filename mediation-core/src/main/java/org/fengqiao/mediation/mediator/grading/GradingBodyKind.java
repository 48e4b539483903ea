package org.fengqiao.mediation.mediator.grading;

import org.fengqiao.mediation.kernel.Coded;

/** Who takes part in grading. */
public enum GradingBodyKind implements Coded {
  /** The mediation committee the mediator works for (人民调解委员会). */
  MEDIATION_COMMITTEE("MEDIATION-COMMITTEE"),
  /** Township judicial office (司法所). */
  JUDICIAL_OFFICE("JUDICIAL-OFFICE"),
  /** Bureau or department of justice (司法行政机关). */
  JUSTICE_BUREAU("JUSTICE-BUREAU"),
  /** Association of people's mediators (人民调解员协会). */
  ASSOCIATION("ASSOCIATION"),
  /** Committee or leading group set up for the assessment (评定委员会、领导小组). */
  ASSESSMENT_COMMITTEE("ASSESSMENT-COMMITTEE");

  private final String code;

  GradingBodyKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
