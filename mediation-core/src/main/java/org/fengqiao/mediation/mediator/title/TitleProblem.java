package org.fengqiao.mediation.mediator.title;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What can be wrong with titles and awards. */
public enum TitleProblem implements ProblemCode {
  /** Arguments: the code. */
  TITLE_TWICE("TITLE-TWICE"),
  /** Arguments: the code, the known titles. */
  UNKNOWN_TITLE("UNKNOWN-TITLE"),
  /** Arguments: the title, the kind of holder, the kinds it is for. */
  ANOTHER_HOLDER("ANOTHER-HOLDER"),
  /** Arguments: the title, the level that awarded it, the level that awards it. */
  ANOTHER_LEVEL("ANOTHER-LEVEL"),
  /** Arguments: the title, the day of the first award, the day of the second one. */
  AWARDED_TWICE("AWARDED-TWICE"),
  /** Arguments: the title, the level it is nominated or recommended to, the level before. */
  NOT_UPWARD("NOT-UPWARD"),
  /** Arguments: the title, the level it is recommended to, the level that awards it. */
  ABOVE_AWARDING_LEVEL("ABOVE-AWARDING-LEVEL"),
  /** Arguments: the day, the day of the step before. */
  BEFORE_LAST_STEP("BEFORE-LAST-STEP"),
  /** Arguments: the title, what is not attested. */
  NOT_ATTESTED("NOT-ATTESTED"),
  /** Arguments: the title, the level reached, the level that awards it. */
  NOT_RECOMMENDED_SO_FAR("NOT-RECOMMENDED-SO-FAR");

  private final String code;

  TitleProblem(String code) {
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
