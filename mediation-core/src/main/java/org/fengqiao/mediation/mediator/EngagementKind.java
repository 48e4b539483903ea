package org.fengqiao.mediation.mediator;

import org.fengqiao.mediation.kernel.Coded;

/**
 * In which way somebody works for a mediation organisation (MED-01), or stands by it: grid workers
 * and liaisons, who report disputes (MED-21), and those who help with the law (MED-24), are kept
 * beside its mediators and are none.
 */
public enum EngagementKind implements Coded {
  /** Full-time mediator (专职人民调解员). */
  FULL_TIME("FULL-TIME"),
  /** Part-time mediator (兼职人民调解员). */
  PART_TIME("PART-TIME"),
  /** Mediator for every ten households (十户调解员). */
  TEN_HOUSEHOLD("TEN-HOUSEHOLD"),
  /** Dispute information officer (纠纷信息员). */
  INFORMATION_OFFICER("INFORMATION-OFFICER"),
  /** Volunteer (人民调解志愿者). */
  VOLUNTEER("VOLUNTEER"),
  /** Consulting expert of a pool (人民调解专家). */
  EXPERT("EXPERT"),
  /**
   * Core mediator of a township (骨干人民调解员, MED-19): a mark somebody bears beside the work as one of
   * its mediators, or as one of a village's.
   */
  BACKBONE("BACKBONE"),
  /** Grid worker (网格员), who reports disputes (MED-21). */
  GRID_WORKER("GRID-WORKER"),
  /** Liaison of a group, an enterprise or a unit (联络员), who reports disputes (MED-21). */
  LIAISON("LIAISON"),
  /** Legal adviser of the village or community (村居法律顾问, MED-24). */
  LEGAL_ADVISER("LEGAL-ADVISER"),
  /** Law-savvy person of the village (法律明白人, MED-24). */
  LAW_SAVVY("LAW-SAVVY");

  private final String code;

  EngagementKind(String code) {
    this.code = code;
  }

  /**
   * Returns whether people engaged like this mediate, so that a committee engages them (人民调解法 art.
   * 13). Information officers, grid workers and liaisons report, experts, legal advisers and
   * law-savvy people advise.
   */
  public boolean mediates() {
    return switch (this) {
      case FULL_TIME, PART_TIME, TEN_HOUSEHOLD, VOLUNTEER, BACKBONE -> true;
      case INFORMATION_OFFICER, EXPERT, GRID_WORKER, LIAISON, LEGAL_ADVISER, LAW_SAVVY -> false;
    };
  }

  /**
   * Returns whether people engaged like this stand on the roster of mediators (名册, MED-01): not
   * those who stand by the committee only, such as grid workers.
   */
  public boolean isOfRoster() {
    return switch (this) {
      case FULL_TIME, PART_TIME, TEN_HOUSEHOLD, INFORMATION_OFFICER, VOLUNTEER, EXPERT, BACKBONE ->
          true;
      case GRID_WORKER, LIAISON, LEGAL_ADVISER, LAW_SAVVY -> false;
    };
  }

  /**
   * Returns whether it goes with another engagement in the same organisation: the mark of a core
   * mediator, and what somebody is beside the roster.
   */
  public boolean goesWithOthers() {
    return this == BACKBONE || !isOfRoster();
  }

  @Override
  public String code() {
    return code;
  }
}
