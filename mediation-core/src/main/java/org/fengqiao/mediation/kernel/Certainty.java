package org.fengqiao.mediation.kernel;

/** How binding the instrument behind a rule is; only {@link #LAW} may refuse an act everywhere. */
public enum Certainty implements Coded {
  /** National law, regulation, department rule or judicial interpretation in force. */
  LAW("LAW"),
  /** Local regulation of one place (地方性法规). */
  LOCAL_REGULATION("LOCAL-REGULATION"),
  /** Official norm, or a ministry rule older than the law. */
  OFFICIAL_NORM("OFFICIAL-NORM"),
  /** A campaign plan or local practice. */
  PLAN_OR_PRACTICE("PLAN-OR-PRACTICE"),
  /** Taken over from court procedure because nothing regulates the point. */
  ANALOGY("ANALOGY"),
  /** This library's default, which a place may replace. */
  OUR_DEFAULT("OUR-DEFAULT");

  private final String code;

  Certainty(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
