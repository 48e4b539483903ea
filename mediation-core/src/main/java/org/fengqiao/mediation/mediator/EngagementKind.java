package org.fengqiao.mediation.mediator;

import org.fengqiao.mediation.kernel.Coded;

/** In which way somebody works for a mediation organisation (MED-01). */
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
  /** Core mediator of a township (骨干人民调解员). */
  BACKBONE("BACKBONE");

  private final String code;

  EngagementKind(String code) {
    this.code = code;
  }

  /**
   * Returns whether people engaged like this mediate, so that a committee engages them (人民调解法 art.
   * 13). Information officers report, and experts of a pool advise.
   */
  public boolean mediates() {
    return this != INFORMATION_OFFICER && this != EXPERT;
  }

  @Override
  public String code() {
    return code;
  }
}
