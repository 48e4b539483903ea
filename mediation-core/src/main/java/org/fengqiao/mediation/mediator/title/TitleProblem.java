package org.fengqiao.mediation.mediator.title;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What can be wrong with titles and awards. */
public enum TitleProblem implements ProblemCode {
  /** Arguments: the format found, the format expected. */
  UNKNOWN_TITLE_FORMAT("UNKNOWN-TITLE-FORMAT", Severity.ERROR),
  /** Arguments: none. */
  NO_TITLES("NO-TITLES", Severity.ERROR),
  /** Arguments: the title. */
  FOR_NO_HOLDER("FOR-NO-HOLDER", Severity.ERROR),
  /** Arguments: the title, the criterion. */
  CRITERION_TWICE("CRITERION-TWICE", Severity.ERROR),
  /** Arguments: the title, the least number, the greatest one. */
  QUOTA_BACKWARDS("QUOTA-BACKWARDS", Severity.ERROR),
  /** Arguments: the title. */
  CAMPAIGN_NEEDED("CAMPAIGN-NEEDED", Severity.ERROR),
  /** Arguments: the title, the day of the award, the last day of the campaign. */
  AWARDED_BEFORE_END("AWARDED-BEFORE-END", Severity.ERROR),
  /** Arguments: the title, the last day of the campaign. */
  NOBODY_REWARDED("NOBODY-REWARDED", Severity.WARNING),
  /** Arguments: the code. */
  TITLE_TWICE("TITLE-TWICE", Severity.ERROR),
  /** Arguments: the code, the known titles. */
  UNKNOWN_TITLE("UNKNOWN-TITLE", Severity.ERROR),
  /** Arguments: the title, the kind of holder, the kinds it is for. */
  ANOTHER_HOLDER("ANOTHER-HOLDER", Severity.ERROR),
  /** Arguments: the title, the level that awarded it, the level that awards it. */
  ANOTHER_LEVEL("ANOTHER-LEVEL", Severity.ERROR),
  /** Arguments: the title, the day of the first award, the day of the second one. */
  AWARDED_TWICE("AWARDED-TWICE", Severity.ERROR),
  /** Arguments: the title, the level it is nominated or recommended to, the level before. */
  NOT_UPWARD("NOT-UPWARD", Severity.ERROR),
  /** Arguments: the title, the level it is recommended to, the level that awards it. */
  ABOVE_AWARDING_LEVEL("ABOVE-AWARDING-LEVEL", Severity.ERROR),
  /** Arguments: the day, the day of the step before. */
  BEFORE_LAST_STEP("BEFORE-LAST-STEP", Severity.ERROR),
  /** Arguments: the title, what is not attested. */
  NOT_ATTESTED("NOT-ATTESTED", Severity.ERROR),
  /** Arguments: the title, the level reached, the level that awards it. */
  NOT_RECOMMENDED_SO_FAR("NOT-RECOMMENDED-SO-FAR", Severity.ERROR);

  private final String code;
  private final Severity severity;

  TitleProblem(String code, Severity severity) {
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
