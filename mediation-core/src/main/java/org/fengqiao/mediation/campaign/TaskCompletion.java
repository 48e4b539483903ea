package org.fengqiao.mediation.campaign;

import java.time.LocalDate;

/**
 * That a task of a plan is done.
 *
 * @param doneOn the day it was done
 * @param evidence what proves it, such as the number of a document; no personal data
 */
public record TaskCompletion(LocalDate doneOn, String evidence) {

  /** Checks that there is evidence. */
  public TaskCompletion {
    if (evidence.isBlank()) {
      throw new IllegalArgumentException("a task is done only with evidence");
    }
  }
}
