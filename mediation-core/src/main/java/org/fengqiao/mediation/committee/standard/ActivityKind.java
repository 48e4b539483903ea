package org.fengqiao.mediation.committee.standard;

import org.fengqiao.mediation.kernel.Coded;

/** In what the activity of an organisation shows (ORG-43, IND-31). */
public enum ActivityKind implements Coded {
  /** Screenings that were held; one that found nothing counts (排查). */
  SCREENING("SCREENING"),
  /** Disputes that were mediated to an end (调解). */
  CASE("CASE");

  private final String code;

  ActivityKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
