package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** Where something that was found out comes from (证据来源). */
public enum EvidenceSource implements Coded {
  /** A party (当事人). */
  PARTY("PARTY"),
  /** A witness (证人). */
  WITNESS("WITNESS"),
  /** An expert (专业人员). */
  EXPERT("EXPERT"),
  /** An authority or organisation (有关单位). */
  AUTHORITY("AUTHORITY"),
  /** The place itself (现场). */
  SITE("SITE"),
  /** A document or recording (书证、视听资料). */
  DOCUMENT("DOCUMENT");

  private final String code;

  EvidenceSource(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
