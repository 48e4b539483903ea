package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/** What somebody asks about personal data (个人信息请求; 个人信息保护法 45 to 47). */
public enum DataRequestKind implements Coded {
  /** See and copy (查阅复制; PIPL 45). */
  ACCESS("ACCESS"),
  /** Correct or complete (更正补充; PIPL 46). */
  CORRECTION("CORRECTION"),
  /** Erase (删除; PIPL 47). */
  ERASURE("ERASURE");

  private final String code;

  DataRequestKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
