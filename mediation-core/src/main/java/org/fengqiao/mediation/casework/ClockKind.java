package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** The clocks of a case (期限). */
public enum ClockKind implements Coded {
  /** Decision on acceptance (受理审查). */
  ACCEPTANCE("C-02"),
  /** Mediation, general (调解期限). */
  MEDIATION("C-04"),
  /** Mediation, court channel (委派、委托调解期限). */
  COURT("C-05"),
  /** Labour: after it the parties may arbitrate without an ending (劳动争议调解期限). */
  LABOUR_WAIT("C-06"),
  /** Mediation of a medical dispute (医疗纠纷调解期限). */
  MEDICAL("C-07"),
  /** Joint application for judicial confirmation (申请司法确认期限). */
  CONFIRMATION("C-08"),
  /** Joint application for arbitral review, labour (申请仲裁审查期限). */
  ARBITRAL_REVIEW("C-09"),
  /** Return visit to one party (回访期限). */
  REVISIT("C-16"),
  /** Joint request to the traffic police (申请交警调解期限). */
  TRAFFIC_REQUEST("C-18"),
  /** Filing after closing (归档期限). */
  FILING("C-21");

  private final String code;

  ClockKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns whether it measures how long mediation itself may take (C-04 to C-07). */
  boolean isMediationPeriod() {
    return this == MEDIATION || this == COURT || this == LABOUR_WAIT || this == MEDICAL;
  }
}
