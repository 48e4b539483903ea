package org.fengqiao.mediation.casework.handover;

import org.fengqiao.mediation.kernel.Coded;

/** An organ outside people's mediation (有关机关). */
public enum Organ implements Coded {
  /** Police (公安机关). */
  POLICE("POLICE"),
  /** Procuratorate (检察机关). */
  PROCURATORATE("PROCURATORATE"),
  /** Labour inspection (劳动保障监察). */
  LABOUR_INSPECTION("LABOUR-INSPECTION"),
  /** Another competent administrative department (行政主管部门). */
  ADMINISTRATION("ADMINISTRATION"),
  /** Supervisory commission (监察机关). */
  SUPERVISION("SUPERVISION"),
  /** Court (人民法院). */
  COURT("COURT"),
  /** Arbitral body (仲裁机构). */
  ARBITRATION("ARBITRATION");

  private final String code;

  Organ(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
