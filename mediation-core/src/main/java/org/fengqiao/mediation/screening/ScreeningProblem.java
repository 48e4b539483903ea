package org.fengqiao.mediation.screening;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What can be wrong with leads and with who screens what. */
public enum ScreeningProblem implements ProblemCode {
  /** Arguments: the lead's region, the acting organisation's name and region. */
  OUTSIDE_AREA("OUTSIDE-AREA", Severity.ERROR),
  /** Arguments: the first receiver named, the acting organisation. */
  OTHER_RECEIVER("OTHER-RECEIVER", Severity.ERROR),
  /** Arguments: the person named as first receiver, the person who records it. */
  OTHER_PERSON_RECEIVED("OTHER-PERSON-RECEIVED", Severity.ERROR),
  /** Arguments: the lead's region, the partition its id must have. */
  OTHER_PARTITION("OTHER-PARTITION", Severity.ERROR),
  /** Arguments: the day it was found, the day of the step. */
  FOUND_LATER("FOUND-LATER", Severity.ERROR),
  /** Arguments: the state, the code of the action. */
  LEAD_FINAL("LEAD-FINAL", Severity.ERROR),
  /** Arguments: the number of the entry. */
  ENTRY_EXISTS("ENTRY-EXISTS", Severity.ERROR),
  /** Arguments: the code of the action. */
  NO_ENTRY("NO-ENTRY", Severity.ERROR),
  /** Arguments: the limit, the day of the step. */
  LIMIT_BEFORE_ENTRY("LIMIT-BEFORE-ENTRY", Severity.ERROR),
  /** Arguments: the number of the entry. */
  POLICY_OWED("POLICY-OWED", Severity.WARNING),
  /** Arguments: the day. */
  ALREADY_GUIDED("ALREADY-GUIDED", Severity.ERROR),
  /** Arguments: none. */
  NOT_TOLD("NOT-TOLD", Severity.ERROR),
  /** Arguments: the reason. */
  DUPLICATE_UNNAMED("DUPLICATE-UNNAMED", Severity.ERROR),
  /** Arguments: the reason. */
  RECEIPT_MISSING("RECEIPT-MISSING", Severity.ERROR),
  /** Arguments: none. */
  NEVER_ENTERED("NEVER-ENTERED", Severity.WARNING),
  /** Arguments: the first and last day of the period. */
  NOT_SCREENED("NOT-SCREENED", Severity.WARNING),
  /** Arguments: the day. */
  NO_SCREENING_ACTOR("NO-SCREENING-ACTOR", Severity.WARNING),
  /** Arguments: the day, the names of the organisations. */
  SEVERAL_SCREENING_ACTORS("SEVERAL-SCREENING-ACTORS", Severity.WARNING),
  /** Arguments: who shall be rewarded, who found it or an empty text. */
  NOT_ITS_FINDER("NOT-ITS-FINDER", Severity.ERROR),
  /** Arguments: who shall be rewarded, the day, the kinds found, the kinds that may be. */
  NOT_AN_INFORMANT("NOT-AN-INFORMANT", Severity.ERROR),
  /** Arguments: the merit. */
  MERIT_NOT_ATTESTED("MERIT-NOT-ATTESTED", Severity.ERROR);

  private final String code;
  private final Severity severity;

  ScreeningProblem(String code, Severity severity) {
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
