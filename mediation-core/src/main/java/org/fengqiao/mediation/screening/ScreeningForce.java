package org.fengqiao.mediation.screening;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.kernel.Coded;

/**
 * Who takes part in finding and resolving disputes: the six forces of a campaign (六种力量, ORG-55) and
 * the partners of mass prevention (群防群治, ORG-56). Which of them a campaign counts on is its plan's
 * to say.
 */
public enum ScreeningForce implements Coded {
  /** Staff of the judicial office (司法所工作人员). */
  JUDICIAL_OFFICE("JUDICIAL-OFFICE"),
  /** Mediators (人民调解员). */
  MEDIATORS("MEDIATORS"),
  /** Legal advisers of villages and communities (村（居）法律顾问). */
  LEGAL_ADVISERS("LEGAL-ADVISERS"),
  /** Legal aid (法律援助). */
  LEGAL_AID("LEGAL-AID"),
  /** Community correction (社区矫正). */
  COMMUNITY_CORRECTION("COMMUNITY-CORRECTION"),
  /** Law-savvy people (法律明白人). */
  LAW_SAVVY("LAW-SAVVY"),
  /** Grid workers (网格员). */
  GRID_WORKERS("GRID-WORKERS"),
  /** Community workers (社区工作者). */
  COMMUNITY_WORKERS("COMMUNITY-WORKERS"),
  /** Police station (派出所). */
  POLICE_STATION("POLICE-STATION"),
  /** Centre of comprehensive governance (综治中心). */
  GOVERNANCE_CENTRE("GOVERNANCE-CENTRE"),
  /** Grassroots units for stability (基层维稳单位). */
  STABILITY_UNITS("STABILITY-UNITS");

  private final String code;

  ScreeningForce(String code) {
    this.code = code;
  }

  /**
   * Returns which of the forces a plan counts on took part in no round that was finished in a
   * period, in the order above.
   *
   * @param expected the forces of the plan
   */
  public static Set<ScreeningForce> missing(
      Collection<ScreeningForce> expected, Collection<ScreeningRound> rounds, DateRange period) {
    Set<ScreeningForce> missing = EnumSet.noneOf(ScreeningForce.class);
    missing.addAll(expected);
    for (ScreeningRound round : rounds) {
      if (period.contains(round.finishedOn())) {
        missing.removeAll(round.forces());
      }
    }
    return missing;
  }

  @Override
  public String code() {
    return code;
  }
}
