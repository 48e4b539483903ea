package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/** What the journal shows about a question of a look-back; people judge it. */
public enum LookBackVerdict implements Coded {
  /** The journal shows it, in time (有记录且及时). */
  SHOWN("SHOWN"),
  /** The journal shows it, but late (有记录但逾期). */
  LATE("LATE"),
  /** The journal does not show it (无记录). */
  NOT_SHOWN("NOT-SHOWN"),
  /** It was not owed, or not yet (不适用). */
  NOT_OWED("NOT-OWED");

  private final String code;

  LookBackVerdict(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
