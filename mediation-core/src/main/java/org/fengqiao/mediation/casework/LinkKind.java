package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** How two cases belong together (关联). */
public enum LinkKind implements Coded {
  /** The same dispute, which counts once (同一纠纷). */
  SAME_DISPUTE("SAME-DISPUTE"),
  /** The same cause (同一起因). */
  SAME_CAUSE("SAME-CAUSE"),
  /** The same event (同一事件). */
  SAME_EVENT("SAME-EVENT"),
  /** One goes on where the other ended (续案). */
  SUCCESSOR("SUCCESSOR");

  private final String code;

  LinkKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
