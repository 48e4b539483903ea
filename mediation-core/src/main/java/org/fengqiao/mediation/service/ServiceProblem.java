package org.fengqiao.mediation.service;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** Why a desk refuses; what the rules of a feature refuse has the codes of that feature. */
public enum ServiceProblem implements ProblemCode {
  /** Arguments: the role, what was wanted, the roles that may. */
  ROLE_REFUSED("ROLE-REFUSED"),
  /** Arguments: the role. */
  SIGHT_REFUSED("SIGHT-REFUSED"),
  /** Arguments: the token. */
  NOT_OF_CASE("NOT-OF-CASE"),
  /** Arguments: the token. */
  DATA_RESTRICTED("DATA-RESTRICTED"),
  /** Arguments: the task, the tasks of the plan. */
  UNKNOWN_TASK("UNKNOWN-TASK"),
  /** Arguments: the role. */
  NO_ORGANISATION("NO-ORGANISATION"),
  /** Arguments: the region, the role. */
  OUTSIDE_AREA("OUTSIDE-AREA"),
  /** Arguments: the case. */
  UNKNOWN_CASE("UNKNOWN-CASE"),
  /** Arguments: the case, the lead it grew out of. */
  CASE_OF_OTHER_LEAD("CASE-OF-OTHER-LEAD"),
  /** Arguments: the role, what was wanted. */
  SCOPE_REFUSED("SCOPE-REFUSED"),
  /** Arguments: none; the subject is the duty. */
  RECEIVED_MEANWHILE("RECEIVED-MEANWHILE");

  private final String code;

  ServiceProblem(String code) {
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
