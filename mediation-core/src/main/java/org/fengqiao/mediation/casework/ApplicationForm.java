package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** How somebody applied (申请方式; LAB 12, MDR 31). */
public enum ApplicationForm implements Coded {
  /** In writing, on paper or online (书面申请). */
  WRITTEN("WRITTEN"),
  /** By word of mouth, noted and read back to whoever applied (口头申请，笔录已核对). */
  ORAL_READ_BACK("ORAL-READ-BACK"),
  /** By word of mouth, noted and not read back (口头申请，笔录未核对). */
  ORAL_NOT_READ_BACK("ORAL-NOT-READ-BACK");

  private final String code;

  ApplicationForm(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns whether it was made by word of mouth. */
  public boolean isOral() {
    return this != WRITTEN;
  }
}
