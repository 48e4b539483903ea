package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/**
 * A question the law leaves open, which this library answers by default and a place may answer
 * otherwise by the rule of the same code (workflow, section 9).
 */
public enum CaseDefault implements Coded {
  /** Taking part after being told is a yes where no clear one is needed (T11). */
  CONSENT_BY_CONDUCT("CASE-CONSENT-BY-CONDUCT", true),
  /** A matter is divisible where nobody said why it is or is not (section 1). */
  DIVISIBLE("CASE-DIVISIBLE", false),
  /** The period stands still until a successor is informed (T16). */
  SUCCESSION_PAUSES("CASE-SUCCESSION-PAUSES", true),
  /** A report that is owed bars a lower risk level; otherwise one is warned of it (T23). */
  REPORTS_BEFORE_LOWERING("CASE-REPORTS-BEFORE-LOWERING", true),
  /**
   * Whoever disclosed a tie acts no further until all waive it or somebody decides (T30). In the
   * channel of a court that is law (INV 15) and holds whatever a place says.
   */
  DISCLOSURE_SUSPENDS("CASE-DISCLOSURE-SUSPENDS", true),
  /**
   * Where the director mediates, another officer of the committee decides a recusal (T32).
   * Otherwise no director of the committee does, and the case is handed over for it (T70); nobody
   * of an office ever does, since offices do not act inside a mediation.
   */
  OWN_SUBSTITUTE("CASE-OWN-SUBSTITUTE", true),
  /** Both sides are told of talks apart; otherwise nobody is reminded of it (T37). */
  SEPARATE_TOLD("CASE-SEPARATE-TOLD", true),
  /** Helpers promise to keep silent; otherwise nobody is reminded of it (T46). */
  SILENCE_PROMISED("CASE-SILENCE-PROMISED", true),
  /** Mediators show certificate and badge when people meet (携带证件、佩戴徽章, MED-12, T36). */
  CREDENTIALS_SHOWN("CASE-CREDENTIALS-SHOWN", false),
  /** Every mediator of record signs, and not only the presiding one (T50). */
  EVERY_MEDIATOR_SIGNS("CASE-EVERY-MEDIATOR-SIGNS", true),
  /**
   * Of two arguable days of effect the earlier begins the time for confirmation and review (T51,
   * T58, C-08, C-09). A place that says no holds that only the day of effect, or of the
   * ratification, can be argued there; the earliest arguable day is what parties are shown in any
   * case, and a time that is over never begins again.
   */
  EARLIEST_DAY_COUNTS("CASE-EARLIEST-DAY-COUNTS", true),
  /** As long as a signature is missing, whoever signed may take the own one back (T52). */
  SIGNATURE_TAKEN_BACK("CASE-SIGNATURE-TAKEN-BACK", true),
  /**
   * An oral agreement put in writing keeps its day of effect and the last day for confirmation
   * (T53). Otherwise both follow the paper, unless that time is over already; what is owed keeps
   * its days, since the content is the same.
   */
  PAPER_KEEPS_DAY("CASE-PAPER-KEEPS-DAY", true),
  /** People are calmed before they are told where else to go (安抚稳控, CASE-21, T19, T63). */
  CALM_BEFORE_ROUTING("CASE-CALM-BEFORE-ROUTING", true),
  /**
   * A party nobody can reach within the period ends mediation (T64). On the platform of the courts
   * that is law (ONL 25) and holds whatever a place says.
   */
  UNREACHABLE_ENDS("CASE-UNREACHABLE-ENDS", true),
  /** The figures of past periods are not restated when a case is taken up again (T109). */
  FIGURES_KEPT("CASE-FIGURES-KEPT", true),
  /**
   * A finding about a person comes after that person was heard; otherwise that is advised (T123).
   */
  HEARD_FIRST("CASE-HEARD-FIRST", true);

  private final String code;
  private final boolean ours;

  CaseDefault(String code, boolean ours) {
    this.code = code;
    this.ours = ours;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns the answer of this library. */
  public boolean ours() {
    return ours;
  }
}
