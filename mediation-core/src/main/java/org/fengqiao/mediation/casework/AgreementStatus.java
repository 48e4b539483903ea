package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Where an agreement stands. */
public enum AgreementStatus implements Coded {
  /** Drafted; nobody has signed (拟定). */
  DRAFT("DRAFT"),
  /** Some have signed (签署中). */
  SIGNING("SIGNING"),
  /** In effect (生效). */
  EFFECTIVE("EFFECTIVE"),
  /** A draft that nobody goes on with (未成立). */
  FALLEN("FALLEN"),
  /** Replaced by a later agreement (被变更). */
  SUPERSEDED("SUPERSEDED"),
  /** Set aside by a court or arbitral body (被撤销). */
  ANNULLED("ANNULLED");

  private final String code;

  AgreementStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
