package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/**
 * What a supervising office asks for (督办事项). Some things nobody may order: {@link
 * #isBeyondSupervision()}.
 */
public enum SupervisionDemand implements Coded {
  /** Progress of the case (办理进展). */
  PROGRESS("PROGRESS"),
  /** A step that is overdue (逾期事项). */
  OVERDUE_STEP("OVERDUE-STEP"),
  /** A report that is owed (应报情况). */
  REPORT("REPORT"),
  /** Order in the dossier (案卷规范). */
  DOSSIER("DOSSIER"),
  /** A result of mediation (调解结果); never lawful. */
  RESULT("RESULT"),
  /** An opinion of the mediator (调解员意见); never lawful. */
  OPINION("OPINION"),
  /** Consent of a party (当事人同意); never lawful. */
  CONSENT("CONSENT");

  private final String code;

  SupervisionDemand(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns whether nobody may order it (人民调解法 3, 5, 7). */
  public boolean isBeyondSupervision() {
    return this == RESULT || this == OPINION || this == CONSENT;
  }
}
