package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** What is read of cases without acting in them: the last two rows of the {@link CaseMatrix}. */
public enum CaseReading implements Coded {
  /** A case, its place in a list, what is due in it (查看案件). */
  CASE("CASE"),
  /** Counts (查看统计). */
  FIGURES("FIGURES"),
  /** Whether a person with name and number known is in an open case (查找在办案件). */
  PERSON("PERSON");

  private final String code;

  CaseReading(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
