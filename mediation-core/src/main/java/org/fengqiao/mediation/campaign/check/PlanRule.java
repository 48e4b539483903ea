package org.fengqiao.mediation.campaign.check;

import org.fengqiao.mediation.kernel.Coded;

/** What the plan check looks at. */
public enum PlanRule implements Coded {
  /** Phases share days, stand out of order or leave the period. */
  PHASE_OVERLAP("PHASE-OVERLAP"),
  /** Days of the campaign belong to no phase. */
  PHASE_GAP("PHASE-GAP"),
  /** The campaign has no start or no end. */
  NO_PERIOD("NO-PERIOD"),
  /** An anniversary points to another year than the dates. */
  YEAR_MISMATCH("YEAR-MISMATCH"),
  /** Something is due before the campaign starts. */
  DUE_BEFORE_START("DUE-BEFORE-START"),
  /** A report on the whole campaign is due before it ends. */
  DUE_BEFORE_END("DUE-BEFORE-END"),
  /** Something is due after the campaign ends; the duty stays. */
  DUE_AFTER_END("DUE-AFTER-END"),
  /** Something is due on a rest day, and the plan has no rule for that. */
  NON_WORKING_DAY("NON-WORKING-DAY"),
  /** A task is due before the implementation phase starts. */
  TASK_BEFORE_IMPLEMENTATION("TASK-BEFORE-IMPLEMENTATION"),
  /** A task is due after the implementation phase ends. */
  TASK_AFTER_IMPLEMENTATION("TASK-AFTER-IMPLEMENTATION"),
  /** A task is due before what it builds on. */
  TASK_ORDER("TASK-ORDER"),
  /** The same thing has several deadlines, numbers or degrees of firmness. */
  DEADLINE_CONFLICT("DEADLINE-CONFLICT"),
  /** Something that can be measured has no day to be measured on. */
  NO_DEADLINE("NO-DEADLINE"),
  /** A deadline can be read in two ways. */
  AMBIGUOUS_DEADLINE("AMBIGUOUS-DEADLINE"),
  /** An indicator has a number in one year and none in a later one. */
  INDICATOR_GAP("INDICATOR-GAP"),
  /** The same count is to rise and to fall. */
  DIRECTION("DIRECTION"),
  /** A standard the plan leans on is not defined in it. */
  UNDEFINED_STANDARD("UNDEFINED-STANDARD"),
  /** A rhythm without a frequency, a sensitive period without days. */
  UNDEFINED_PERIOD("UNDEFINED-PERIOD"),
  /** The same thing is listed twice, differently. */
  LIST_MISMATCH("LIST-MISMATCH"),
  /** A report lacks its day or its recipient, or nobody demands it. */
  REPORT_GAP("REPORT-GAP"),
  /** An addressee has nothing to report while others have. */
  ADDRESSEE_NO_DUTY("ADDRESSEE-NO-DUTY"),
  /** A dispute is sent to a body that the law does not name for it. */
  OUTDATED_ROUTE("OUTDATED-ROUTE"),
  /** The plan asks what a statute forbids or leaves to the parties. */
  CONTRADICTS_LAW("CONTRADICTS-LAW");

  private final String code;

  PlanRule(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
