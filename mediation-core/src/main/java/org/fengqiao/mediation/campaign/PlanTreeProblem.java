package org.fengqiao.mediation.campaign;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What can be wrong between a plan and the plans it carries out; the subject is the lower plan. */
public enum PlanTreeProblem implements ProblemCode {
  /** Arguments: the plan. */
  DUPLICATE_PLAN("DUPLICATE-PLAN", Severity.ERROR),
  /** Arguments: the plans of the circle. */
  PLAN_CIRCLE("PLAN-CIRCLE", Severity.ERROR),
  /** Arguments: the parent named, the plans given. */
  UNKNOWN_PARENT_PLAN("UNKNOWN-PARENT-PLAN", Severity.WARNING),
  /** Arguments: the level of the plan, the parent, the level of the parent. */
  LEVEL_ORDER("LEVEL-ORDER", Severity.WARNING),
  /** Arguments: the parent, the task, its place in the parent, its words, what it asks. */
  MISSING_PARENT_TASK("MISSING-PARENT-TASK", Severity.WARNING),
  /** Arguments: the parent, the task named, the tasks of the parent. */
  UNKNOWN_PARENT_TASK("UNKNOWN-PARENT-TASK", Severity.ERROR),
  /** Arguments: the plan named, the parents. */
  NOT_A_PARENT("NOT-A-PARENT", Severity.ERROR);

  private final String code;
  private final Severity severity;

  PlanTreeProblem(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
