package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/** How a dispute turned bad (激化后果). A property of the dispute, never of a person. */
public enum BadOutcomeKind implements Coded {
  /** Criminal case (刑事案件). */
  CRIMINAL("CRIMINAL"),
  /** Public-security case (治安案件). */
  PUBLIC_SECURITY("PUBLIC-SECURITY"),
  /** Mass incident (群体性事件). */
  MASS("MASS"),
  /** Another petition than those below (信访). */
  PETITION("PETITION"),
  /** Collective petition (集体访). */
  COLLECTIVE_PETITION("COLLECTIVE-PETITION"),
  /** Petition that skips a level (越级访). */
  SKIP_LEVEL_PETITION("SKIP-LEVEL-PETITION"),
  /** Petition in Beijing (进京访). */
  BEIJING_PETITION("BEIJING-PETITION"),
  /** Death (非正常死亡). */
  DEATH("DEATH");

  private final String code;

  BadOutcomeKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /**
   * Returns whether a look-back is to be opened: for a criminal case, a mass incident or a death
   * (SUP-08, 003 三(四)), and for a collective, skip-level or Beijing petition (SUP-12). An ordinary
   * petition is a right, and no plan asks who is to blame for it.
   */
  public boolean asksForLookBack() {
    return switch (this) {
      case CRIMINAL, MASS, DEATH, COLLECTIVE_PETITION, SKIP_LEVEL_PETITION, BEIJING_PETITION ->
          true;
      case PUBLIC_SECURITY, PETITION -> false;
    };
  }
}
