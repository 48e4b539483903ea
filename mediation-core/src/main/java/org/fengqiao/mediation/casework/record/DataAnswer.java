package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/** How a request about personal data was answered (答复结果). */
public enum DataAnswer implements Coded {
  /** Done as asked. */
  GRANTED("GRANTED"),
  /** The datum stays, and the disagreement is noted beside it (附注异议). */
  NOTED("NOTED"),
  /** Kept and secured only, because it may not be erased yet (限制处理). */
  RESTRICTED("RESTRICTED"),
  /** Erased (删除). */
  ERASED("ERASED"),
  /** Refused with reasons (PIPL 50). */
  REFUSED("REFUSED");

  private final String code;

  DataAnswer(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
