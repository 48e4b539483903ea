package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/** Where the right value comes from (更正依据). */
public enum CorrectionSource implements Coded {
  /** Whoever wrote it down noticed it (记录人发现). */
  RECORDER("RECORDER"),
  /** A review of the dossier (案卷审核). */
  REVIEW("REVIEW"),
  /** A request of the person concerned, which was checked (个人请求经核实). */
  DATA_REQUEST("DATA-REQUEST"),
  /** A document of an authority or of a bank (有关凭证). */
  DOCUMENT("DOCUMENT"),
  /** A look-back (责任倒查). */
  LOOK_BACK("LOOK-BACK");

  private final String code;

  CorrectionSource(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
