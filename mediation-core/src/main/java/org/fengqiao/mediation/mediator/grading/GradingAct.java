package org.fengqiao.mediation.mediator.grading;

import org.fengqiao.mediation.kernel.Coded;

/** What is done in the course of an application for a grade. */
public enum GradingAct implements Coded {
  /** It is reviewed before the assessment (初审). */
  REVIEW("REVIEW"),
  /** It is assessed (评定). */
  ASSESS("ASSESS"),
  /** Name and step are published (公示). */
  PUBLISH("PUBLISH"),
  /** Somebody objects (异议). */
  OBJECT("OBJECT"),
  /** An objection is answered. */
  ANSWER("ANSWER"),
  /** It is decided (决定). */
  DECIDE("DECIDE"),
  /** The grade is filed (备案). */
  FILE("FILE"),
  /** The mediator withdraws it. */
  WITHDRAW("WITHDRAW");

  private final String code;

  GradingAct(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
