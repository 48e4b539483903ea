package org.fengqiao.mediation.casework.enforce;

import org.fengqiao.mediation.kernel.Coded;

/** Where the notarisation of an agreement stands (公证). */
public enum NotaryStatus implements Coded {
  /** Nobody has asked for it (未申请). */
  NONE("NONE"),
  /** Asked for (已申请). */
  APPLIED("APPLIED"),
  /** Notarised (已公证). */
  NOTARISED("NOTARISED"),
  /** Notarised with the debtor's promise to accept enforcement (赋予强制执行效力, NOT 37). */
  NOTARISED_ENFORCEABLE("NOTARISED-ENFORCEABLE"),
  /** The notary refused (不予办理, NOT 31). */
  REFUSED("REFUSED");

  private final String code;

  NotaryStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
