package org.fengqiao.mediation.casework.enforce;

import org.fengqiao.mediation.kernel.Coded;

/** What a debtor says against a payment order (CPLI 436). */
public enum OrderObjection implements Coded {
  /** The debt is denied, in whole or in part (否认债务). */
  DEBT_DENIED("DEBT-DENIED"),
  /** Another amount is owed (对数额有异议). */
  AMOUNT_DENIED("AMOUNT-DENIED"),
  /** It was paid or released (已清偿或免除). */
  ALREADY_PAID("ALREADY-PAID"),
  /** No money: no objection in law (缺乏清偿能力). */
  CANNOT_PAY("CANNOT-PAY"),
  /** More time is wanted: no objection in law (延缓清偿期限). */
  LATER("LATER"),
  /** Another manner of payment is wanted: no objection in law (变更清偿方式). */
  OTHERWISE("OTHERWISE");

  private final String code;

  OrderObjection(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns whether it is one in law; a debtor who only lacks money or time raises none. */
  public boolean isObjection() {
    return this == DEBT_DENIED || this == AMOUNT_DENIED || this == ALREADY_PAID;
  }
}
