package org.fengqiao.mediation.storage;

import org.fengqiao.mediation.kernel.Coded;

/** What is wrong with the first event of a journal that is not as it was written. */
public enum ChainFault implements Coded {
  /** The event does not fit its link: it, or what stood before it, was changed (篡改). */
  CHANGED("CHANGED"),
  /** The event is not there, though later ones are (缺失). */
  MISSING("MISSING"),
  /** The event was written at another place of the journal (调换). */
  MOVED("MOVED"),
  /** The journal ends before this event, which is known to have been there (截断). */
  CUT_OFF("CUT_OFF"),
  /** The journal goes on with this event, which the case does not count (多出). */
  UNCOUNTED("UNCOUNTED"),
  /**
   * The links fit each other and not the head that was kept for this event: it or one before it,
   * after the head kept before, was replaced and the rest linked anew (替换).
   */
  REPLACED("REPLACED"),
  /** The link was made by a digest the storage was not given (摘要算法未知). */
  UNKNOWN_DIGEST("UNKNOWN_DIGEST");

  private final String code;

  ChainFault(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
