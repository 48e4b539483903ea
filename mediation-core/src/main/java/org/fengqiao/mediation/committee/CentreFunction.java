package org.fengqiao.mediation.committee;

import org.fengqiao.mediation.kernel.Coded;

/** What a mediation centre does (ORG-12, ORG-46, ORG-47). */
public enum CentreFunction implements Coded {
  /** Centralised acceptance and reception (集中受理、受理接待). */
  ACCEPTANCE("ACCEPTANCE"),
  /** Diversion and transfer of disputes (分流转办). */
  DIVERSION("DIVERSION"),
  /** Assignment to an organisation or mediator (指派). */
  ASSIGNMENT("ASSIGNMENT"),
  /** Mediation (调处化解). */
  MEDIATION("MEDIATION"),
  /** Coordinated command (协同指挥). */
  COMMAND("COMMAND"),
  /** Tracking and supervision (跟踪督办). */
  TRACKING("TRACKING"),
  /** Evaluation and feedback (评估反馈). */
  FEEDBACK("FEEDBACK"),
  /** Gathering of information and warning (信息汇聚预警). */
  WARNING("WARNING"),
  /** Analysis of disputes (矛盾分析研判). */
  ANALYSIS("ANALYSIS"),
  /** Guidance and training (业务指导培训). */
  GUIDANCE("GUIDANCE");

  private final String code;

  CentreFunction(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
