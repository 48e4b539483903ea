package org.fengqiao.mediation.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fengqiao.mediation.kernel.Severity;

/** Why nothing is told, or nobody is left to be told. */
public enum FeedbackProblem implements StepProblem {
  /** Arguments: the source. */
  NOT_FROM_COURT("NOT-FROM-COURT", Severity.ERROR, false, ActionKind.FEED_BACK),
  /** Arguments: the source. */
  NOBODY_TO_TELL("NOBODY-TO-TELL", Severity.ERROR, false),
  /** No arguments. */
  TOLD_ALREADY("TOLD-ALREADY", Severity.ERROR, false),
  /** Arguments: the source. */
  FEEDBACK_OWED(
      "FEEDBACK-OWED", Severity.ERROR, false, ActionKind.FEED_BACK, ActionKind.RETURN_TO_COURT),
  /** Arguments: the field, the papers, the papers allowed. */
  PAPERS_STAY("PAPERS-STAY", Severity.ERROR, true),
  /** Arguments: the field. */
  NO_UNDISPUTED_FACTS("NO-UNDISPUTED-FACTS", Severity.ERROR, true, ActionKind.RECORD_UNDISPUTED),
  /** Arguments: the field. */
  NO_CONTENT("NO-CONTENT", Severity.ERROR, true),
  /** Arguments: the field, the parties to the agreements who have not agreed. */
  CONTENT_NEEDS_CONSENT("CONTENT-NEEDS-CONSENT", Severity.ERROR, true),
  /** Arguments: the field, the organ, the organs allowed. */
  NOT_HANDLING("NOT-HANDLING", Severity.ERROR, true),
  /** Arguments: the field, who may make it. */
  INQUIRY_NOT_YOURS("INQUIRY-NOT-YOURS", Severity.ERROR, true),
  /** Arguments: the field, the organ, the deciding organs. */
  NOT_COMMISSIONED("NOT-COMMISSIONED", Severity.ERROR, true),
  /** Arguments: the field, the term, the day. */
  TERM_IS_OVER("TERM-IS-OVER", Severity.ERROR, true);

  private final String code;
  private final Severity severity;
  private final boolean aboutArgument;
  private final ImmutableList<ActionKind> alternatives;

  FeedbackProblem(
      String code, Severity severity, boolean aboutArgument, ActionKind... alternatives) {
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
