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
  /** Arguments: the token. */
  NAMES_ERASED("NAMES-ERASED"),
  /** Arguments: the token. */
  NAMES_RESTRICTED("NAMES-RESTRICTED"),
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
  RECEIVED_MEANWHILE("RECEIVED-MEANWHILE"),
  /** Arguments: none; the subject is the organisation or mediator. */
  REGISTERED_ALREADY("REGISTERED-ALREADY"),
  /** Arguments: the member, the day. */
  NO_SEAT("NO-SEAT"),
  /** Arguments: the organisation, the day. */
  NOT_ENGAGED_THERE("NOT-ENGAGED-THERE"),
  /** Arguments: the day, today. */
  FUTURE_DAY("FUTURE-DAY"),
  /** Arguments: what happened, the day, the rule, what is owed about that day. */
  FILING_NOT_OWED("FILING-NOT-OWED"),
  /** Arguments: what happened, the day, the day it was filed. */
  FILED_ALREADY("FILED-ALREADY"),
  /** Arguments: what is meant, its number, how many there are. */
  NO_SUCH_ENTRY("NO-SUCH-ENTRY"),
  /** Arguments: the ladder, the step, the state of the application. */
  APPLICATION_OPEN("APPLICATION-OPEN"),
  /** Arguments: none; the subject is the mediator. */
  NO_APPLICATION("NO-APPLICATION"),
  /** Arguments: the body, the organisation the actor acts for. */
  OTHER_BODY_ACTS("OTHER-BODY-ACTS"),
  /** Arguments: none; no case is known. */
  JOURNAL_EMPTY("JOURNAL-EMPTY"),
  /** Arguments: the number of the event, what is wrong. */
  JOURNAL_DAMAGED("JOURNAL-DAMAGED"),
  /** Arguments: what takes more room than there is. */
  JOURNAL_TOO_LARGE("JOURNAL-TOO-LARGE"),
  /** Arguments: none; the subject is the case. */
  JOURNAL_GIVEN_TWICE("JOURNAL-GIVEN-TWICE"),
  /** Arguments: how many events the case has here. */
  JOURNAL_DIFFERS("JOURNAL-DIFFERS"),
  /** Arguments: the holder. */
  HOLDER_UNKNOWN("HOLDER-UNKNOWN");

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
