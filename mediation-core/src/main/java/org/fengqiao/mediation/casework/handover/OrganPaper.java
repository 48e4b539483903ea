package org.fengqiao.mediation.casework.handover;

import org.fengqiao.mediation.kernel.Coded;

/** What an organ or court may receive (移送材料). Notes and what a side offered are not among it. */
public enum OrganPaper implements Coded {
  /** Who the parties are (当事人基本情况). */
  PARTICULARS("PARTICULARS"),
  /** What the dispute is about (纠纷简况). */
  MATTER("MATTER"),
  /** Papers the parties handed in (当事人提交材料). */
  PARTY_PAPERS("PARTY-PAPERS"),
  /** Reports of danger (情况报告). */
  RISK_REPORT("RISK-REPORT"),
  /** Facts the parties have confirmed as undisputed (无争议事实). */
  UNDISPUTED_FACTS("UNDISPUTED-FACTS"),
  /** Agreements in effect (已生效协议). */
  AGREEMENTS("AGREEMENTS");

  private final String code;

  OrganPaper(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
