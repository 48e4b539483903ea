package org.fengqiao.mediation.mediator;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A mediator's certificate (人民调解员证).
 *
 * @param issuedOn the day it was issued
 * @param trainingPassedOn the day the training before it was passed, where that is recorded
 *     (MED-09)
 * @param validTo the last day it is valid; empty if it has no end
 */
public record Certificate(
    LocalDate issuedOn, Optional<LocalDate> trainingPassedOn, Optional<LocalDate> validTo) {

  /** Checks the period. */
  public Certificate {
    if (validTo.isPresent() && validTo.get().isBefore(issuedOn)) {
      throw new IllegalArgumentException(
          "a certificate is valid to " + validTo.get() + " but was issued " + issuedOn);
    }
  }

  /** Returns whether it is valid on a day. */
  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(issuedOn) && (validTo.isEmpty() || !day.isAfter(validTo.get()));
  }
}
