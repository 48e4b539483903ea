package org.fengqiao.mediation.casework.followup;

import org.fengqiao.mediation.kernel.Coded;

/** A paper that came after the volume was shelved (补充归档材料). */
public enum AnnexKind implements Coded {
  /** Ruling or other court paper (裁判文书). */
  RULING("RULING"),
  /** Receipt of delivery or payment (回执). */
  RECEIPT("RECEIPT"),
  /** Reply of an authority or organ (复函). */
  REPLY("REPLY"),
  /** Notice of correction (更正通知). */
  CORRECTION("CORRECTION");

  private final String code;

  AnnexKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
