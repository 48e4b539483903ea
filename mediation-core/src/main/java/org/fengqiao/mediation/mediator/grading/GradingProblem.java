package org.fengqiao.mediation.mediator.grading;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What can be wrong with ladders, and why an act of grading is refused. */
public enum GradingProblem implements ProblemCode {
  /** Arguments: the format found, the format expected. */
  UNKNOWN_LADDER_FORMAT("UNKNOWN-LADDER-FORMAT"),
  /** Arguments: none. */
  NO_STEPS("NO-STEPS"),
  /** Arguments: none. */
  FOR_NOBODY("FOR-NOBODY"),
  /** Arguments: the last day, the first day. */
  LADDER_ENDS_FIRST("LADDER-ENDS-FIRST"),
  /** Arguments: the missing rank or ranks, the step below the hole. */
  LADDER_HOLE("LADDER-HOLE"),
  /** Arguments: the first step, the second step, the rank of the second one. */
  EQUAL_RANKS("EQUAL-RANKS"),
  /** Arguments: the first step, the second step, the rank of the second one. */
  EQUAL_STEP_CODES("EQUAL-STEP-CODES"),
  /** Arguments: the first step, the second step, the rank of the second one. */
  EQUAL_STEP_NAMES("EQUAL-STEP-NAMES"),
  /** Arguments: the first step, the second step, the rank of the second one. */
  EQUAL_CONDITIONS("EQUAL-CONDITIONS"),
  /** Arguments: the step. */
  STEP_ASKS_NOTHING("STEP-ASKS-NOTHING"),
  /** Arguments: the criterion, the units it may have. */
  NO_UNIT("NO-UNIT"),

  /** Arguments: the ladder, the known ladders. */
  UNKNOWN_LADDER("UNKNOWN-LADDER"),
  /** Arguments: the ladder, the day. */
  LADDER_NOT_IN_FORCE("LADDER-NOT-IN-FORCE"),
  /** Arguments: the ladder, its region, the mediator's region. */
  LADDER_ELSEWHERE("LADDER-ELSEWHERE"),
  /** Arguments: the step, the steps of the ladder. */
  UNKNOWN_STEP("UNKNOWN-STEP"),
  /** Arguments: the ladder, the kinds of engagement it is for, the day. */
  NOT_ENGAGED_AS_ASKED("NOT-ENGAGED-AS-ASKED"),
  /** Arguments: the step applied for, the grade held, the highest step that may be applied for. */
  NOT_STEP_BY_STEP("NOT-STEP-BY-STEP"),
  /** Arguments: the step applied for, the lowest step. */
  FIRST_AT_LOWEST("FIRST-AT-LOWEST"),
  /** Arguments: the step applied for, the grade held. */
  BELOW_GRADE_HELD("BELOW-GRADE-HELD"),
  /** Arguments: the day of the application, the day the grade was given, the first day allowed. */
  BEFORE_NEXT_CYCLE("BEFORE-NEXT-CYCLE"),

  /** Arguments: what was to be done, the state, the states in which it can be done. */
  NOT_NOW("NOT-NOW"),
  /** Arguments: the kind and level asked for, the kind and level of the body that acts. */
  ANOTHER_BODY("ANOTHER-BODY"),
  /** Arguments: the region of the body, the mediator's region. */
  BODY_ELSEWHERE("BODY-ELSEWHERE"),
  /** Arguments: the day of the act, the day of the act before. */
  BEFORE_LAST_ACT("BEFORE-LAST-ACT"),
  /** Arguments: the day of the facts, the earliest and the latest day they may be of. */
  FACTS_OF_ANOTHER_DAY("FACTS-OF-ANOTHER-DAY"),
  /** Arguments: the grade in the facts, the grade in the history. */
  FACTS_OF_ANOTHER_GRADE("FACTS-OF-ANOTHER-GRADE"),
  /** Arguments: the last day of the notice, the day of the act. */
  NOTICE_RUNS("NOTICE-RUNS"),
  /** Arguments: the day of the objection, the last day of the notice. */
  OBJECTION_LATE("OBJECTION-LATE"),
  /** Arguments: the numbers of the objections. */
  OBJECTIONS_OPEN("OBJECTIONS-OPEN"),
  /** Arguments: the number, the number of objections. */
  UNKNOWN_OBJECTION("UNKNOWN-OBJECTION"),
  /** Arguments: the number, the day it was answered. */
  OBJECTION_ANSWERED("OBJECTION-ANSWERED"),
  /** Arguments: the numbers of the objections. */
  OBJECTIONS_UPHELD("OBJECTIONS-UPHELD"),
  /** Arguments: none. */
  NOTHING_TO_FILE("NOTHING-TO-FILE"),

  /** Arguments: the first day of the entry, the first day of the one before. */
  ENTRY_BEFORE_LAST("ENTRY-BEFORE-LAST"),
  /** Arguments: the ladder, the day. */
  NO_GRADE_TO_LOSE("NO-GRADE-TO-LOSE"),
  /** Arguments: the step asked for, the grade held. */
  NOT_LOWER("NOT-LOWER");

  private final String code;

  GradingProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
