package org.fengqiao.mediation.indicator;

import org.fengqiao.mediation.kernel.Coded;

/**
 * The numbers that the default indicators are computed from. A place may count further things under
 * codes of its own; a definition refers to a number by its code only.
 */
public enum CountName implements Coded {
  /** Disputes screened or applied for that are suited to mediation; unsuited ones stay outside. */
  SUITED("SUITED"),
  /** Disputes accepted (受理). */
  ACCEPTED("ACCEPTED"),
  /** Mediations ended with an agreement (达成协议). */
  AGREED("AGREED"),
  /** Mediations ended without an agreement (调解不成). */
  NOT_AGREED("NOT-AGREED"),
  /** Accepted disputes ended in another way: withdrawn, refused, unsuited, handed to an organ. */
  ENDED_OTHERWISE("ENDED-OTHERWISE"),
  /** Disputes in whose resolution an organisation of the place took part. */
  PARTICIPATED("PARTICIPATED"),
  /** Disputes known in the area, whoever resolves them. */
  KNOWN("KNOWN"),
  /** Agreements whose last due day has passed. */
  AGREEMENTS_DUE("AGREEMENTS-DUE"),
  /** Agreements due that were fully performed; partly performed ones are not among them. */
  AGREEMENTS_PERFORMED("AGREEMENTS-PERFORMED"),
  /** Agreements due that were fully performed without payment order or enforcement. */
  AGREEMENTS_PERFORMED_FREELY("AGREEMENTS-PERFORMED-FREELY"),
  /** Ended disputes that are to be visited by the rule of the place (FUP-01). */
  VISITS_OWED("VISITS-OWED"),
  /** Those of them that were visited at least once. */
  VISITED("VISITED"),
  /** Ended disputes that were resolved at the level where they arose. */
  RESOLVED_LOCALLY("RESOLVED-LOCALLY"),
  /** Units, such as villages, that are to have an organisation or to be covered by one. */
  UNITS("UNITS"),
  /** Those of them that have an active organisation or are covered by one. */
  UNITS_COVERED("UNITS-COVERED"),
  /** Mediation organisations. */
  ORGANISATIONS("ORGANISATIONS"),
  /** Those of them that were assessed as up to the standard (规范化达标). */
  ORGANISATIONS_UP_TO_STANDARD("ORGANISATIONS-UP-TO-STANDARD"),
  /** Organisations that a staffing standard binds. */
  STAFFING_OWED("STAFFING-OWED"),
  /** Those of them that keep it. */
  STAFFING_KEPT("STAFFING-KEPT"),
  /** Those of them with Party-building work (党建). */
  ORGANISATIONS_WITH_PARTY_BUILDING("ORGANISATIONS-WITH-PARTY-BUILDING"),
  /** Mediators to be trained in the period. */
  MEDIATORS("MEDIATORS"),
  /** Those of them that were trained. */
  MEDIATORS_TRAINED("MEDIATORS-TRAINED"),
  /** Full-time mediators. */
  FULL_TIME("FULL-TIME"),
  /** Those of them that hold a certificate and were graded. */
  FULL_TIME_CERTIFIED("FULL-TIME-CERTIFIED"),
  /** Full-time mediators paid by government purchase (政府购买). */
  PURCHASED("PURCHASED"),
  /** Police stations. */
  POLICE_STATIONS("POLICE-STATIONS"),
  /** Those of them docked with mediation (警调对接). */
  POLICE_STATIONS_DOCKED("POLICE-STATIONS-DOCKED"),
  /** Organisations, people and cases that are to be recorded (应录). */
  RECORDS_OWED("RECORDS-OWED"),
  /** Those of them that are recorded (尽录). */
  RECORDS_KEPT("RECORDS-KEPT"),
  /** Reports due by the cut-off day. */
  REPORTS_DUE("REPORTS-DUE"),
  /** Those of them received by their due day. */
  REPORTS_IN_TIME("REPORTS-IN-TIME"),
  /** Petitions (信访), an aggregate from outside. */
  PETITIONS("PETITIONS"),
  /** Collective petitions (集体访), from outside. */
  COLLECTIVE_PETITIONS("COLLECTIVE-PETITIONS"),
  /** Petitions in Beijing (进京访), from outside. */
  BEIJING_PETITIONS("BEIJING-PETITIONS"),
  /** Petitions that skip a level (越级访), from outside. */
  SKIP_LEVEL_PETITIONS("SKIP-LEVEL-PETITIONS"),
  /** Mass petitions (群体性上访), from outside. */
  MASS_PETITIONS("MASS-PETITIONS"),
  /** Civil and commercial cases of the courts, from outside. */
  CIVIL_COMMERCIAL_CASES("CIVIL-COMMERCIAL-CASES"),
  /** Cases entrusted by the courts and resolved by mediation. */
  COURT_ENTRUSTED_CASES("COURT-ENTRUSTED-CASES"),
  /** Criminal cases grown from civil disputes, from outside. */
  CRIMINAL_FROM_CIVIL("CRIMINAL-FROM-CIVIL"),
  /** Public-security cases grown from civil disputes, from outside. */
  PUBLIC_SECURITY_FROM_CIVIL("PUBLIC-SECURITY-FROM-CIVIL"),
  /** Mass incidents grown from civil disputes, from outside. */
  MASS_INCIDENTS("MASS-INCIDENTS"),
  /** Civil disputes that became crimes (民转刑), from outside. */
  CIVIL_TO_CRIMINAL("CIVIL-TO-CRIMINAL"),
  /** Disputes handed up to a higher level (矛盾上交). */
  HANDED_UP("HANDED-UP");

  private final String code;

  CountName(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
