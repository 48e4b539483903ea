package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** The way money or a thing went from debtor to creditor (给付途径). */
public enum PaymentChannel implements Coded {
  /** From the debtor to the creditor, by hand or to the creditor's own account (直接给付). */
  DIRECT("DIRECT"),
  /** Through an agent of the creditor with the power to receive (代理人受领). */
  AGENT("AGENT"),
  /** Paid out by a court (法院发放). */
  COURT("COURT"),
  /** Deposited for the creditor (提存, CC 571). */
  DEPOSIT("DEPOSIT"),
  /** Through the committee or a mediator, which is refused (经调委会或调解员, PML 15). */
  COMMITTEE("COMMITTEE");

  private final String code;

  PaymentChannel(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
