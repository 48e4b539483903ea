package org.fengqiao.mediation.campaign.check;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What the plan check can find under each rule, and how grave it is. */
public enum FindingKind implements ProblemCode {
  /** Two phases share days. */
  PHASES_OVERLAP(PlanRule.PHASE_OVERLAP, Severity.ERROR, "PHASES-OVERLAP"),
  /** Two phases share days if a month that one of them states counts as a whole. */
  PHASES_MAY_OVERLAP(PlanRule.PHASE_OVERLAP, Severity.WARNING, "PHASES-MAY-OVERLAP"),
  /** A phase stands after one that it precedes in time. */
  PHASES_OUT_OF_ORDER(PlanRule.PHASE_OVERLAP, Severity.WARNING, "PHASES-OUT-OF-ORDER"),
  /** A phase has days outside the period. */
  PHASE_OUTSIDE_PERIOD(PlanRule.PHASE_OVERLAP, Severity.ERROR, "PHASE-OUTSIDE-PERIOD"),
  /** Days between two phases belong to none. */
  PHASES_GAP(PlanRule.PHASE_GAP, Severity.WARNING, "PHASES-GAP"),
  /** Days at an end of the period belong to no phase. */
  PERIOD_NOT_COVERED(PlanRule.PHASE_GAP, Severity.WARNING, "PERIOD-NOT-COVERED"),
  /** Neither start nor end. */
  PERIOD_MISSING(PlanRule.NO_PERIOD, Severity.WARNING, "PERIOD-MISSING"),
  /** An end, but no start. */
  START_MISSING(PlanRule.NO_PERIOD, Severity.INFO, "START-MISSING"),
  /** A start, but no end. */
  END_MISSING(PlanRule.NO_PERIOD, Severity.INFO, "END-MISSING"),
  /** Named campaigns without dates. */
  LINKED_CAMPAIGN_UNDATED(PlanRule.NO_PERIOD, Severity.INFO, "LINKED-CAMPAIGN-UNDATED"),
  /** The text was written for another year than its dates. */
  YEAR_MISMATCH(PlanRule.YEAR_MISMATCH, Severity.ERROR, "YEAR-MISMATCH"),
  /** Due before the start. */
  DUE_BEFORE_START(PlanRule.DUE_BEFORE_START, Severity.ERROR, "DUE-BEFORE-START"),
  /** A report on everything, due before everything is done. */
  DUE_BEFORE_END(PlanRule.DUE_BEFORE_END, Severity.WARNING, "DUE-BEFORE-END"),
  /** Due after the end. */
  DUE_AFTER_END(PlanRule.DUE_AFTER_END, Severity.INFO, "DUE-AFTER-END"),
  /** Due on rest days. */
  DUE_ON_REST_DAY(PlanRule.NON_WORKING_DAY, Severity.INFO, "DUE-ON-REST-DAY"),
  /** Due on days that no holiday notice settles yet. */
  REST_DAY_UNKNOWN(PlanRule.NON_WORKING_DAY, Severity.INFO, "REST-DAY-UNKNOWN"),
  /** Tasks due before the implementation phase. */
  TASK_BEFORE_IMPLEMENTATION(
      PlanRule.TASK_BEFORE_IMPLEMENTATION, Severity.WARNING, "TASK-BEFORE-IMPLEMENTATION"),
  /** Tasks due after the implementation phase. */
  TASK_AFTER_IMPLEMENTATION(
      PlanRule.TASK_AFTER_IMPLEMENTATION, Severity.WARNING, "TASK-AFTER-IMPLEMENTATION"),
  /** What a task builds on is not due before it. */
  PREREQUISITE_NOT_EARLIER(PlanRule.TASK_ORDER, Severity.WARNING, "PREREQUISITE-NOT-EARLIER"),
  /** What a task builds on is due before it in one reading of the deadlines only. */
  PREREQUISITE_IN_ONE_READING(PlanRule.TASK_ORDER, Severity.INFO, "PREREQUISITE-IN-ONE-READING"),
  /** What a task builds on begins after it is due. */
  PREREQUISITE_BEGINS_LATER(PlanRule.TASK_ORDER, Severity.ERROR, "PREREQUISITE-BEGINS-LATER"),
  /** Tasks that each wait for the next one, and the last for the first. */
  PREREQUISITE_CIRCLE(PlanRule.TASK_ORDER, Severity.ERROR, "PREREQUISITE-CIRCLE"),
  /** One thing, several demands. */
  DEADLINE_CONFLICT(PlanRule.DEADLINE_CONFLICT, Severity.WARNING, "DEADLINE-CONFLICT"),
  /** Measurable demands without a day, in a plan without an end. */
  NO_DEADLINE_NO_END(PlanRule.NO_DEADLINE, Severity.WARNING, "NO-DEADLINE-NO-END"),
  /** Measurable demands without a day of their own. */
  NO_DEADLINE_BUT_END(PlanRule.NO_DEADLINE, Severity.INFO, "NO-DEADLINE-BUT-END"),
  /** Deadline words that name no day. */
  NO_DEADLINE_VAGUE(PlanRule.NO_DEADLINE, Severity.INFO, "NO-DEADLINE-VAGUE"),
  /** Tasks without a deadline. */
  NO_DEADLINE_TASKS(PlanRule.NO_DEADLINE, Severity.INFO, "NO-DEADLINE-TASKS"),
  /** Two readings of one deadline. */
  AMBIGUOUS_DEADLINE(PlanRule.AMBIGUOUS_DEADLINE, Severity.INFO, "AMBIGUOUS-DEADLINE"),
  /** An indicator is dropped in a later year. */
  INDICATOR_GAP(PlanRule.INDICATOR_GAP, Severity.WARNING, "INDICATOR-GAP"),
  /** A year of the campaign has no number at all. */
  YEAR_WITHOUT_NUMBER(PlanRule.INDICATOR_GAP, Severity.INFO, "YEAR-WITHOUT-NUMBER"),
  /** Opposite directions. */
  DIRECTION(PlanRule.DIRECTION, Severity.WARNING, "DIRECTION"),
  /** A standard without content. */
  UNDEFINED_STANDARD(PlanRule.UNDEFINED_STANDARD, Severity.INFO, "UNDEFINED-STANDARD"),
  /** A mechanism without explanation. */
  UNEXPLAINED_MECHANISM(PlanRule.UNDEFINED_STANDARD, Severity.INFO, "UNEXPLAINED-MECHANISM"),
  /** Sensitive periods without days. */
  UNDEFINED_SENSITIVE_PERIOD(
      PlanRule.UNDEFINED_PERIOD, Severity.INFO, "UNDEFINED-SENSITIVE-PERIOD"),
  /** A rhythm without a frequency. */
  UNDEFINED_RHYTHM(PlanRule.UNDEFINED_PERIOD, Severity.INFO, "UNDEFINED-RHYTHM"),
  /** Training days without a period they add up over. */
  UNDEFINED_TRAINING_PERIOD(PlanRule.UNDEFINED_PERIOD, Severity.INFO, "UNDEFINED-TRAINING-PERIOD"),
  /** Two different lists of one thing. */
  LIST_MISMATCH(PlanRule.LIST_MISMATCH, Severity.WARNING, "LIST-MISMATCH"),
  /** A report nobody can hand in: no day, no recipient. */
  REPORT_WITHOUT_ANYTHING(PlanRule.REPORT_GAP, Severity.WARNING, "REPORT-WITHOUT-ANYTHING"),
  /** An assessment rests on a paper that is not demanded by any day. */
  ASSESSMENT_WITHOUT_REPORT(PlanRule.REPORT_GAP, Severity.WARNING, "ASSESSMENT-WITHOUT-REPORT"),
  /** A periodic paper that nobody is to hand in. */
  PRODUCT_WITHOUT_REPORT(PlanRule.REPORT_GAP, Severity.INFO, "PRODUCT-WITHOUT-REPORT"),
  /** A report that has a day and names nobody to hand it in. */
  REPORT_WITHOUT_REPORTER(PlanRule.REPORT_GAP, Severity.INFO, "REPORT-WITHOUT-REPORTER"),
  /** A report without a day. */
  REPORT_WITHOUT_DUE(PlanRule.REPORT_GAP, Severity.INFO, "REPORT-WITHOUT-DUE"),
  /** A report without a recipient. */
  REPORT_WITHOUT_RECIPIENT(PlanRule.REPORT_GAP, Severity.INFO, "REPORT-WITHOUT-RECIPIENT"),
  /** An addressee without any duty to report. */
  ADDRESSEE_NO_DUTY(PlanRule.ADDRESSEE_NO_DUTY, Severity.WARNING, "ADDRESSEE-NO-DUTY"),
  /** An addressed group of which only a part reports. */
  ADDRESSEE_PARTLY_NO_DUTY(
      PlanRule.ADDRESSEE_NO_DUTY, Severity.WARNING, "ADDRESSEE-PARTLY-NO-DUTY"),
  /** A route that the law does not name. */
  OUTDATED_ROUTE(PlanRule.OUTDATED_ROUTE, Severity.WARNING, "OUTDATED-ROUTE"),
  /** A route that the law opens on a condition, which the plan does not state. */
  ROUTE_ON_CONDITION(PlanRule.OUTDATED_ROUTE, Severity.INFO, "ROUTE-ON-CONDITION"),
  /** A demand that a statute forbids. */
  FORBIDDEN_BY_LAW(PlanRule.CONTRADICTS_LAW, Severity.ERROR, "FORBIDDEN-BY-LAW"),
  /** A demand on what a statute leaves to the parties. */
  LEFT_TO_THE_PARTIES(PlanRule.CONTRADICTS_LAW, Severity.WARNING, "LEFT-TO-THE-PARTIES"),
  /** A number of disputes to be found, registered or mediated. */
  DISPUTE_QUOTA(PlanRule.CONTRADICTS_LAW, Severity.ERROR, "DISPUTE-QUOTA"),
  /** A number of committee members that the law does not allow. */
  COMMITTEE_SIZE(PlanRule.CONTRADICTS_LAW, Severity.ERROR, "COMMITTEE-SIZE"),
  /** Numbers of committee members of which the law does not allow some. */
  COMMITTEE_SIZE_PARTLY(PlanRule.CONTRADICTS_LAW, Severity.WARNING, "COMMITTEE-SIZE-PARTLY"),
  /** Another term of a committee than the law's. */
  COMMITTEE_TERM(PlanRule.CONTRADICTS_LAW, Severity.WARNING, "COMMITTEE-TERM");

  private final PlanRule rule;
  private final Severity severity;
  private final String code;

  FindingKind(PlanRule rule, Severity severity, String code) {
    this.rule = rule;
    this.severity = severity;
    this.code = code;
  }

  /** Returns the rule it belongs to. */
  public PlanRule rule() {
    return rule;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String code() {
    return code;
  }
}
