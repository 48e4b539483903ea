package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** What a cell of the {@link CaseMatrix} grants. */
public enum Permission implements Coded {
  /** Refused. */
  NONE("NONE"),
  /** Does it. */
  DOES("E"),
  /** Decides or approves it. */
  DECIDES("A"),
  /** Takes part, together with the others the guards name; cannot do it alone. */
  JOINS("J"),
  /** Helps: delivers, prepares, proposes, is told. */
  HELPS("H"),
  /** Sees it masked. */
  SEES("V"),
  /** Sees it as it is; the reading is recorded with its purpose. */
  SEES_UNMASKED("U");

  private final String code;

  Permission(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns whether the role may carry the action out. */
  public boolean acts() {
    return this == DOES || this == DECIDES;
  }
}
