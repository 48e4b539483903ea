package org.fengqiao.mediation.casework.enforce;

import org.fengqiao.mediation.kernel.Coded;

/**
 * What must be so before a payment order is asked for, beyond what the case itself shows (CPL 225,
 * CPLI 427).
 */
public enum OrderCondition implements Coded {
  /** The debtor is in China (债务人在我国境内). */
  DEBTOR_IN_CHINA("DEBTOR-IN-CHINA"),
  /** The debtor is not missing (债务人未下落不明). */
  DEBTOR_NOT_MISSING("DEBTOR-NOT-MISSING"),
  /** The order can be served (支付令能够送达). */
  SERVICE_POSSIBLE("SERVICE-POSSIBLE"),
  /** No preservation before suit was asked for (未申请诉前保全). */
  NO_PRESERVATION("NO-PRESERVATION"),
  /** The court is that of the debtor's domicile (债务人住所地法院, CPLI 23). */
  DEBTORS_COURT("DEBTORS-COURT");

  private final String code;

  OrderCondition(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
