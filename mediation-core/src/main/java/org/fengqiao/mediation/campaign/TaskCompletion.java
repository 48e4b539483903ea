package org.fengqiao.mediation.campaign;

import java.time.LocalDate;
import org.fengqiao.mediation.kernel.StorableTexts;

/**
 * That a task of a plan is done.
 *
 * @param doneOn the day it was done
 * @param evidence what proves it, such as the number of a document; no personal data
 */
public record TaskCompletion(LocalDate doneOn, String evidence) {

  /** The greatest number of characters of the evidence. */
  public static final int MAX_EVIDENCE_LENGTH = 500;

  /** Checks that there is evidence. */
  public TaskCompletion {
    if (evidence.isBlank()) {
      throw new IllegalArgumentException("a task is done only with evidence");
    }
    StorableTexts.of("TaskCompletion").check("evidence", evidence, MAX_EVIDENCE_LENGTH).orThrow();
  }
}
