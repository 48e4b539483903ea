package org.fengqiao.mediation.casework.record;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.party.TextRef;

/**
 * A case that an office watches (督办, T120).
 *
 * @param number its number within the case
 * @param demand what is asked for
 * @param text in words
 * @param openedOn the day it was opened
 * @param clock the number of the clock by which it is to be answered (C-22)
 * @param answeredOn the day it was answered
 */
public record Supervision(
    int number,
    SupervisionDemand demand,
    TextRef text,
    LocalDate openedOn,
    int clock,
    Optional<LocalDate> answeredOn) {

  /** Returns whether it waits for an answer. */
  public boolean isOpen() {
    return answeredOn.isEmpty();
  }

  /** Returns the supervision after the answer. */
  public Supervision answered(LocalDate day) {
    return new Supervision(number, demand, text, openedOn, clock, Optional.of(day));
  }
}
