package org.fengqiao.mediation.mediator;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What can be wrong with mediators. */
public enum MediatorProblem implements ProblemCode {
  /** Arguments: none. */
  DUPLICATE_MEDIATOR("DUPLICATE-MEDIATOR", Severity.ERROR),
  /** Arguments: the organisation's id, the kind. */
  UNKNOWN_ORGANISATION("UNKNOWN-ORGANISATION", Severity.ERROR),
  /** Arguments: the first organisation's id, the second one's, the first common day. */
  FULL_TIME_TWICE("FULL-TIME-TWICE", Severity.ERROR),
  /** Arguments: the organisation's id, the two kinds, the first common day. */
  ENGAGED_TWICE("ENGAGED-TWICE", Severity.ERROR),
  /** Arguments: the organisation's id, its kind, the kind of engagement. */
  ENGAGED_BY_OTHERS("ENGAGED-BY-OTHERS", Severity.ERROR),
  /** Arguments: the organisation's id, the last day, the first day. */
  ENGAGED_BACKWARDS("ENGAGED-BACKWARDS", Severity.ERROR),
  /**
   * Arguments: the organisation's id, the first day, the last day or an empty text. An error where
   * the engagement begins, a warning about what has been kept.
   */
  ENGAGED_OUTSIDE_LIFE("ENGAGED-OUTSIDE-LIFE", Severity.WARNING),
  /** Arguments: the member's id; the subject is the committee. */
  MEMBER_NOT_REGISTERED("MEMBER-NOT-REGISTERED", Severity.WARNING),
  /** Arguments: the day. */
  NO_CERTIFICATE("NO-CERTIFICATE", Severity.WARNING),
  /** Arguments: the last day it was valid, the day. */
  CERTIFICATE_EXPIRED("CERTIFICATE-EXPIRED", Severity.WARNING),
  /** Arguments: the day of issue. */
  NO_TRAINING("NO-TRAINING", Severity.WARNING),
  /** Arguments: the day of issue, the day the training was passed. */
  ISSUED_BEFORE_TRAINING("ISSUED-BEFORE-TRAINING", Severity.WARNING),
  /**
   * Arguments: the day the certificate names, the days on which trainings on record were passed.
   */
  TRAINING_NOT_ON_RECORD("TRAINING-NOT-ON-RECORD", Severity.WARNING),
  /** Arguments: the first day of age, the day. */
  MINOR("MINOR", Severity.ERROR),
  /** Arguments: the codes of what nobody attested. */
  NOT_ATTESTED("NOT-ATTESTED", Severity.WARNING),
  /** Arguments: the least education. */
  EDUCATION_UNKNOWN("EDUCATION-UNKNOWN", Severity.ERROR),
  /** Arguments: the education, the least one. */
  EDUCATION_TOO_LOW("EDUCATION-TOO-LOW", Severity.ERROR),
  /** Arguments: none. */
  NO_KNOWLEDGE_OR_EXPERIENCE("NO-KNOWLEDGE-OR-EXPERIENCE", Severity.ERROR),
  /** Arguments: the day of the response, the day of the finding. */
  BEFORE_FINDING("BEFORE-FINDING", Severity.ERROR),
  /** Arguments: the response, the id of the bureau or office. */
  BUREAU_DOES_NOT_DISCIPLINE("BUREAU-DOES-NOT-DISCIPLINE", Severity.ERROR),
  /** Arguments: the response, the body's id, the id of the body it is for. */
  OTHER_BODY("OTHER-BODY", Severity.ERROR),
  /** Arguments: the misconduct. */
  NOT_SERIOUS("NOT-SERIOUS", Severity.ERROR),
  /** Arguments: the first day of the post. */
  POST_WITHOUT_ENGAGEMENT("POST-WITHOUT-ENGAGEMENT", Severity.ERROR),
  /** Arguments: the buyer's id. */
  UNKNOWN_BUYER("UNKNOWN-BUYER", Severity.ERROR),
  /** Arguments: the buyer's name. */
  BUYER_MEDIATES("BUYER-MEDIATES", Severity.ERROR),
  /** Arguments: the first common day. */
  BOUGHT_TWICE("BOUGHT-TWICE", Severity.ERROR);

  private final String code;
  private final Severity severity;

  MediatorProblem(String code, Severity severity) {
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
