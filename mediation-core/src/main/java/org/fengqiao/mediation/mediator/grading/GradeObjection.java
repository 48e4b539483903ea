package org.fengqiao.mediation.mediator.grading;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.kernel.StorableTexts;

/**
 * An objection against a published step. What it says and who made it lies with the body that hears
 * it.
 *
 * @param number its number within the application, from 1
 * @param round the assessment it is against, from 1
 * @param on the day it was made
 * @param document where it is kept, 200 characters at most
 * @param answer how it was answered, once it was
 */
public record GradeObjection(
    int number, int round, LocalDate on, String document, Optional<Answer> answer) {

  /** The greatest number of characters of a reference to a document. */
  public static final int MAX_DOCUMENT_LENGTH = 200;

  /**
   * How an objection was answered.
   *
   * @param by who answered
   * @param on the day
   * @param upheld whether it is right; the application is then assessed again
   */
  public record Answer(GradingSeat by, LocalDate on, boolean upheld) {}

  /** Checks the length. */
  public GradeObjection {
    StorableTexts.of("GradeObjection").check("document", document, MAX_DOCUMENT_LENGTH).orThrow();
  }

  boolean isUpheldIn(int assessment) {
    return round == assessment && answer.map(Answer::upheld).orElse(false);
  }
}
