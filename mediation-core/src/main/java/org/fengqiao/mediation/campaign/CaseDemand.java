package org.fengqiao.mediation.campaign;

import org.fengqiao.mediation.kernel.Coded;

/** What a plan may ask of every case; some of it a statute forbids or leaves to the parties. */
public enum CaseDemand implements Coded {
  /** A written agreement for every success. */
  WRITTEN_AGREEMENT_ALWAYS("WRITTEN-AGREEMENT-ALWAYS"),
  /** A written agreement where the parties want one. */
  WRITTEN_AGREEMENT_ON_REQUEST("WRITTEN-AGREEMENT-ON-REQUEST"),
  /** Judicial confirmation is offered. */
  CONFIRMATION_OFFERED("CONFIRMATION-OFFERED"),
  /** Judicial confirmation is applied for in every case. */
  CONFIRMATION_ALWAYS("CONFIRMATION-ALWAYS"),
  /** The parties must mediate. */
  MEDIATION_COMPULSORY("MEDIATION-COMPULSORY"),
  /** Mediation is offered first. */
  MEDIATION_FIRST_OFFERED("MEDIATION-FIRST-OFFERED"),
  /** A fee is charged. */
  FEE_CHARGED("FEE-CHARGED"),
  /** Another route is closed while mediation goes on. */
  ROUTE_BLOCKED("ROUTE-BLOCKED"),
  /** A refusal has a disadvantage. */
  REFUSAL_PENALISED("REFUSAL-PENALISED"),
  /** A return visit after every agreement. */
  RETURN_VISIT_AGREED("RETURN-VISIT-AGREED"),
  /** A return visit after every mediation, failed ones too. */
  RETURN_VISIT_ALL("RETURN-VISIT-ALL"),
  /** A number of disputes to be found or mediated. */
  DISPUTE_QUOTA("DISPUTE-QUOTA"),
  /** Whatever can be mediated is mediated (应调尽调). */
  ACCEPT_ALL_SUITED("ACCEPT-ALL-SUITED"),
  /** The parties may not go to court or must keep the matter from it. */
  PARTIES_KEEP_SECRET_FROM_COURT("PARTIES-KEEP-SECRET-FROM-COURT"),
  /** The parties may not choose a mediator. */
  MEDIATOR_ASSIGNED_ONLY("MEDIATOR-ASSIGNED-ONLY"),
  /** One party alone applies for confirmation. */
  JUDICIAL_CONFIRMATION_UNILATERAL("JUDICIAL-CONFIRMATION-UNILATERAL");

  private final String code;

  CaseDemand(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
