package org.fengqiao.mediation.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fengqiao.mediation.kernel.Severity;

/** Why an action is refused, as far as several families of actions share the reason. */
public enum CaseProblem implements StepProblem {
  /** Arguments: the action, the state, the states it is open in. */
  STATE_NOT_ALLOWED("STATE-NOT-ALLOWED", Severity.ERROR, false),
  /** Arguments: the action. */
  CASE_ARCHIVED("CASE-ARCHIVED", Severity.ERROR, false),
  /** Arguments: the action, the role, the roles that may do it. */
  ROLE_NOT_ALLOWED("ROLE-NOT-ALLOWED", Severity.ERROR, false),
  /** Arguments: the action, the role. */
  ACTOR_NOT_MEDIATOR("ACTOR-NOT-MEDIATOR", Severity.ERROR, false, ActionKind.INVITE_HELPER),
  /** Arguments: the action. */
  ACTOR_NOT_PRESIDING("ACTOR-NOT-PRESIDING", Severity.ERROR, false),
  /** Arguments: the action, the role. */
  OUT_OF_SCOPE("OUT-OF-SCOPE", Severity.ERROR, false),
  /** Arguments: the action, the power. */
  AUTHORITY_MISSING("AUTHORITY-MISSING", Severity.ERROR, false, ActionKind.REGISTER_AGENT),
  /** Arguments: now, when the last event was written down. */
  CLOCK_BACKWARDS("CLOCK-BACKWARDS", Severity.ERROR, false),
  /** Arguments: the day, the fingerprint of acceptance, the one given. */
  RULES_CHANGED("RULES-CHANGED", Severity.ERROR, false),
  /** Arguments: the dispute type. */
  TYPE_NOT_MEDIABLE("TYPE-NOT-MEDIABLE", Severity.ERROR, false, ActionKind.DECLINE),
  /** Arguments: the dispute type, the parties. */
  CONSENT_MISSING(
      "CONSENT-MISSING",
      Severity.ERROR,
      false,
      ActionKind.INFORM_PARTY,
      ActionKind.GIVE_CONSENT,
      ActionKind.DECLINE),
  /** Arguments: the parties. */
  PARTY_NOT_INFORMED("PARTY-NOT-INFORMED", Severity.ERROR, false, ActionKind.INFORM_PARTY),
  /** Arguments: the parties. */
  NOT_INFORMED_YET("NOT-INFORMED-YET", Severity.ERROR, false, ActionKind.INFORM_PARTY),
  /** Arguments: the parties. */
  ALREADY_CONSENTED("ALREADY-CONSENTED", Severity.ERROR, false),
  /** No arguments. */
  NO_MEDIATOR("NO-MEDIATOR", Severity.ERROR, false, ActionKind.APPOINT),
  /** Arguments: how many mediators. */
  NO_PRESIDING("NO-PRESIDING", Severity.ERROR, false, ActionKind.APPOINT),
  /** No arguments. */
  RISK_NOT_SET("RISK-NOT-SET", Severity.ERROR, false, ActionKind.ASSESS_RISK),
  /** Arguments: the level. */
  PLAN_NOT_SET("PLAN-NOT-SET", Severity.ERROR, false, ActionKind.SET_PLAN),
  /** Arguments: the clock, its last day. */
  PERIOD_EXPIRED("PERIOD-EXPIRED", Severity.ERROR, false, ActionKind.END_NOT_AGREED),
  /** Arguments: the dispute type. */
  PAPER_REQUIRED("PAPER-REQUIRED", Severity.ERROR, false, ActionKind.DRAFT),
  /** No arguments. */
  NO_DRAFT("NO-DRAFT", Severity.ERROR, false, ActionKind.DRAFT),
  /** Arguments: the number of the agreement. */
  DRAFT_BEING_SIGNED(
      "DRAFT-BEING-SIGNED",
      Severity.ERROR,
      false,
      ActionKind.SIGN,
      ActionKind.MEDIATOR_SIGN,
      ActionKind.SEAL,
      ActionKind.REFUSE_TO_SIGN),
  /** Arguments: the number of the agreement. */
  ALREADY_SIGNED("ALREADY-SIGNED", Severity.ERROR, false),
  /** Arguments: the agreement, the parties. */
  SIGNATURE_MISSING("SIGNATURE-MISSING", Severity.ERROR, false, ActionKind.SIGN),
  /** Arguments: the agreement, the mediators. */
  MEDIATOR_SIGNATURE_MISSING(
      "MEDIATOR-SIGNATURE-MISSING", Severity.ERROR, false, ActionKind.MEDIATOR_SIGN),
  /** No arguments. */
  NO_COPY_OWED("NO-COPY-OWED", Severity.ERROR, false),
  /** No arguments. */
  MATTER_INDIVISIBLE("MATTER-INDIVISIBLE", Severity.ERROR, false, ActionKind.REFUSE),
  /** No arguments. */
  NO_APPLICATION("NO-APPLICATION", Severity.ERROR, false),
  /** No arguments. */
  NO_SEVERED_PARTY("NO-SEVERED-PARTY", Severity.ERROR, false),
  /** No arguments. */
  NOTHING_OUTSTANDING("NOTHING-OUTSTANDING", Severity.ERROR, false),
  /** No arguments. */
  NO_REVISIT_OWED("NO-REVISIT-OWED", Severity.ERROR, false),
  /** Arguments: the day. */
  ALL_TRIED_THAT_DAY("ALL-TRIED-THAT-DAY", Severity.ERROR, false),
  /** Arguments: the parties. */
  ROUTES_OWED("ROUTES-OWED", Severity.ERROR, false, ActionKind.GIVE_ROUTES),
  /** Arguments: the agreement, the parties. */
  COPY_OWED("COPY-OWED", Severity.ERROR, false, ActionKind.DELIVER_COPY),
  /** Arguments: the party, the last day. */
  REVISIT_OWED(
      "REVISIT-OWED",
      Severity.ERROR,
      false,
      ActionKind.DO_REVISIT,
      ActionKind.REVISIT_DECLINED,
      ActionKind.REVISIT_ATTEMPT),
  /** Arguments: the obligations, what is outstanding in money. */
  PERFORMANCE_OPEN("PERFORMANCE-OPEN", Severity.ERROR, false, ActionKind.RECORD_PERFORMANCE),
  /** No arguments. */
  DOSSIER_NOT_REVIEWED("DOSSIER-NOT-REVIEWED", Severity.ERROR, false, ActionKind.REVIEW_DOSSIER),
  /** Arguments: the parties. */
  PARTY_SEVERED("PARTY-SEVERED", Severity.ERROR, false),
  /** No arguments. */
  NO_RISK_SCHEME("NO-RISK-SCHEME", Severity.ERROR, false),
  /** Arguments: the field, the day, today. */
  OCCURRED_IN_FUTURE("OCCURRED-IN-FUTURE", Severity.ERROR, true),
  /** Arguments: the field, the day, the first day allowed. */
  OCCURRED_TOO_EARLY("OCCURRED-TOO-EARLY", Severity.ERROR, true),
  /** Arguments: the field, the number, the numbers allowed. */
  UNKNOWN_PARTY("UNKNOWN-PARTY", Severity.ERROR, true),
  /** Arguments: the field, the number, the numbers one may act for. */
  NOT_OWN_PARTY("NOT-OWN-PARTY", Severity.ERROR, true),
  /** Arguments: the field, the numbers. */
  PERSON_TWICE("PERSON-TWICE", Severity.ERROR, true),
  /** Arguments: the field, the side. */
  SIDE_EMPTY("SIDE-EMPTY", Severity.ERROR, true),
  /** Arguments: the field. */
  APPLICANT_MISSING("APPLICANT-MISSING", Severity.ERROR, true),
  /** Arguments: the field, the organ. */
  TAKEN_ELSEWHERE("TAKEN-ELSEWHERE", Severity.ERROR, true, ActionKind.DECLINE),
  /** Arguments: the field. */
  APPLICANT_NOT_EXPECTED("APPLICANT-NOT-EXPECTED", Severity.ERROR, true, ActionKind.APPLY),
  /** Arguments: the field, the numbers. */
  APPLICANT_SIDE("APPLICANT-SIDE", Severity.ERROR, true),
  /** Arguments: the field, the source, the sources allowed. */
  SOURCE_NOT_ALLOWED("SOURCE-NOT-ALLOWED", Severity.ERROR, true),
  /** Arguments: the field, the dispute type. */
  APPLICATION_NEEDED("APPLICATION-NEEDED", Severity.ERROR, true, ActionKind.APPLY),
  /** Arguments: the field. */
  SIDE_HAS_REFUSED("SIDE-HAS-REFUSED", Severity.ERROR, true),
  /** Arguments: the field, the holder. */
  HOLDER_OUT_OF_SCOPE("HOLDER-OUT-OF-SCOPE", Severity.ERROR, true),
  /** Arguments: the field, the holder. */
  HOLDER_UNKNOWN("HOLDER-UNKNOWN", Severity.ERROR, true),
  /** Arguments: the field, the name of the holder, its kind. */
  HOLDER_NOT_MEDIATING("HOLDER-NOT-MEDIATING", Severity.ERROR, true),
  /** Arguments: the field, the name of the holder, the day. */
  HOLDER_NOT_ACTIVE("HOLDER-NOT-ACTIVE", Severity.ERROR, true),
  /** Arguments: the field, the lead, the holder. */
  LEAD_UNKNOWN("LEAD-UNKNOWN", Severity.ERROR, true),
  /** Arguments: the field, the day, the first and the last day that are possible. */
  DAY_NOT_POSSIBLE("DAY-NOT-POSSIBLE", Severity.ERROR, true),
  /** Arguments: the field, the number of days, the greatest possible one. */
  GRACE_NOT_POSSIBLE("GRACE-NOT-POSSIBLE", Severity.ERROR, true),
  /** Arguments: the field, the person named, the first receiver of the lead. */
  LEAD_OTHER_RECEIVER("LEAD-OTHER-RECEIVER", Severity.ERROR, true),
  /** Arguments: the field, the lead, its state. */
  LEAD_SETTLED("LEAD-SETTLED", Severity.ERROR, true),
  /** Arguments: the field, the lead. */
  LEAD_IS_MAJOR("LEAD-IS-MAJOR", Severity.WARNING, true),
  /** Arguments: the field or the token, its partition, that of the case. */
  WRONG_PARTITION("WRONG-PARTITION", Severity.ERROR, true),
  /** Arguments: the field. */
  APPLICATION_NOT_READ_BACK("APPLICATION-NOT-READ-BACK", Severity.ERROR, true),
  /** Arguments: the field, the day it was made, the day it is noted. */
  APPLICATION_NOTED_LATER("APPLICATION-NOTED-LATER", Severity.ERROR, true),
  /** Arguments: the field, the parties represented already. */
  AGENT_BOTH_SIDES("AGENT-BOTH-SIDES", Severity.ERROR, true),
  /** Arguments: the field. */
  AGENT_IS_PARTY("AGENT-IS-PARTY", Severity.ERROR, true),
  /** Arguments: the field, the number allowed. */
  TOO_MANY_AGENTS("TOO-MANY-AGENTS", Severity.ERROR, true),
  /** Arguments: the field. */
  NO_POWER_NAMED("NO-POWER-NAMED", Severity.ERROR, true),
  /** Arguments: the field, the last day, today. */
  AUTHORITY_OVER("AUTHORITY-OVER", Severity.ERROR, true),
  /** Arguments: the field, the missing applicants. */
  APPLICANTS_MISSING("APPLICANTS-MISSING", Severity.ERROR, true),
  /** Arguments: the field, the level, the levels allowed. */
  UNKNOWN_LEVEL("UNKNOWN-LEVEL", Severity.ERROR, true),
  /** Arguments: the field, the level, the present one. */
  LEVEL_NOT_LOWERED("LEVEL-NOT-LOWERED", Severity.ERROR, true),
  /** Arguments: the field, the mediator, the mediators allowed. */
  NOT_ENGAGED("NOT-ENGAGED", Severity.ERROR, true),
  /** Arguments: the field, the mediator. */
  ALREADY_APPOINTED("ALREADY-APPOINTED", Severity.ERROR, true),
  /** Arguments: the field, the mediator who presides. */
  PRESIDES_ALREADY("PRESIDES-ALREADY", Severity.ERROR, true),
  /** Arguments: the field, the side. */
  SIDE_ABSENT("SIDE-ABSENT", Severity.ERROR, true),
  /** Arguments: the field, the numbers. */
  PARTY_TWICE("PARTY-TWICE", Severity.ERROR, true),
  /** Arguments: the field, the parties left out. */
  PARTIES_MISSING("PARTIES-MISSING", Severity.ERROR, true),
  /** Arguments: the field, the parties. */
  PARTY_NOT_CONSENTED("PARTY-NOT-CONSENTED", Severity.ERROR, true, ActionKind.GIVE_CONSENT),
  /** Arguments: the field, the number, the numbers allowed. */
  OBLIGATION_PARTY("OBLIGATION-PARTY", Severity.ERROR, true),
  /** Arguments: the field, the party. */
  OWES_ITSELF("OWES-ITSELF", Severity.ERROR, true),
  /** Arguments: the field. */
  AMOUNT_ZERO("AMOUNT-ZERO", Severity.ERROR, true),
  /** Arguments: the field, the day, the first day allowed. */
  DUE_TOO_EARLY("DUE-TOO-EARLY", Severity.ERROR, true),
  /** Arguments: the field, the parties. */
  PAPER_WANTED("PAPER-WANTED", Severity.ERROR, true, ActionKind.DRAFT),
  /** Arguments: the field, the number, the numbers allowed. */
  WRONG_AGREEMENT("WRONG-AGREEMENT", Severity.ERROR, true),
  /** Arguments: the field, the party. */
  SIGNED_ALREADY("SIGNED-ALREADY", Severity.ERROR, true),
  /** Arguments: the field. */
  DATA_NOTICE_MISSING("DATA-NOTICE-MISSING", Severity.ERROR, true),
  /** Arguments: the field. */
  DOCUMENT_NUMBER("DOCUMENT-NUMBER", Severity.ERROR, true),
  /** Arguments: the field, the parties. */
  DELIVERED_ALREADY("DELIVERED-ALREADY", Severity.ERROR, true),
  /** Arguments: the field, the parties named who did not sign. */
  STATEMENT_MISSING("STATEMENT-MISSING", Severity.ERROR, true),
  /** Arguments: the parties of the actor. */
  SEVER_INSTEAD("SEVER-INSTEAD", Severity.ERROR, false, ActionKind.REFUSE_SEVER),
  /** Arguments: the field, the reason, the reasons allowed. */
  REASON_NOT_ALLOWED("REASON-NOT-ALLOWED", Severity.ERROR, true),
  /** Arguments: the field. */
  PERIOD_RUNS("PERIOD-RUNS", Severity.ERROR, true),
  /** Arguments: the field. */
  NOTHING_GIVEN("NOTHING-GIVEN", Severity.ERROR, true),
  /** Arguments: the field, the routes, the routes open. */
  ROUTE_NOT_OPEN("ROUTE-NOT-OPEN", Severity.ERROR, true),
  /** Arguments: the field, the routes. */
  ROUTE_MISSING("ROUTE-MISSING", Severity.ERROR, true),
  /** Arguments: the field, the number, the numbers allowed. */
  UNKNOWN_OBLIGATION("UNKNOWN-OBLIGATION", Severity.ERROR, true),
  /** Arguments: the field, the number. */
  OBLIGATION_DONE("OBLIGATION-DONE", Severity.ERROR, true),
  /** Arguments: the field, what is outstanding. */
  AMOUNT_MISSING("AMOUNT-MISSING", Severity.ERROR, true),
  /** Arguments: the field. */
  AMOUNT_NOT_EXPECTED("AMOUNT-NOT-EXPECTED", Severity.ERROR, true),
  /** Arguments: the field, the amount, what is outstanding. */
  AMOUNT_OVER_OUTSTANDING("AMOUNT-OVER-OUTSTANDING", Severity.ERROR, true),
  /** Arguments: the field, the party, the debtors. */
  PAYER_NOT_DEBTOR("PAYER-NOT-DEBTOR", Severity.ERROR, true),
  /** Arguments: the field, the party, the creditor. */
  RECEIVER_NOT_CREDITOR("RECEIVER-NOT-CREDITOR", Severity.ERROR, true),
  /** Arguments: the field, the manner. */
  MANNER_NOT_POSSIBLE("MANNER-NOT-POSSIBLE", Severity.ERROR, true),
  /** Arguments: the field, the day. */
  TRIED_THAT_DAY("TRIED-THAT-DAY", Severity.ERROR, true),
  /** Arguments: the field, the party, the parties with a visit owed. */
  NO_VISIT_OWED("NO-VISIT-OWED", Severity.ERROR, true),
  /** Arguments: the action. */
  WRITTEN_ADVISED("WRITTEN-ADVISED", Severity.WARNING, true, ActionKind.DRAFT),
  /** Arguments: the clock, the day, the missing years. */
  DAY_PROVISIONAL("DAY-PROVISIONAL", Severity.WARNING, true),
  /** Arguments: the clock, its last day. */
  PERIOD_OVER("PERIOD-OVER", Severity.WARNING, true, ActionKind.EXTEND),
  /** Arguments: the clock, its last day. */
  ROUTE_OPENED("ROUTE-OPENED", Severity.WARNING, true);

  private final String code;
  private final Severity severity;
  private final boolean aboutArgument;
  private final ImmutableList<ActionKind> alternatives;

  CaseProblem(String code, Severity severity, boolean aboutArgument, ActionKind... alternatives) {
    this.code = code;
    this.severity = severity;
    this.aboutArgument = aboutArgument;
    this.alternatives = ImmutableList.copyOf(alternatives);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public boolean isAboutArgument() {
    return aboutArgument;
  }

  @Override
  public List<ActionKind> alternatives() {
    return alternatives;
  }
}
