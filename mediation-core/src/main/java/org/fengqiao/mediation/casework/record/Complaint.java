package org.fengqiao.mediation.casework.record;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/**
 * A complaint (投诉, T122). It costs nothing and harms nobody in the case.
 *
 * @param number its number within the case
 * @param subject what it is about
 * @param mediator the mediator complained of
 * @param by the party who complains; empty for somebody else concerned
 * @param text in words
 * @param madeOn the day
 * @param clock the number of the clock by which it is to be answered
 * @param result what it came to, once answered
 * @param answeredOn the day it was answered
 */
public record Complaint(
    int number,
    ComplaintSubject subject,
    Optional<MediatorId> mediator,
    Optional<PartyNumber> by,
    TextRef text,
    LocalDate madeOn,
    int clock,
    Optional<ComplaintResult> result,
    Optional<LocalDate> answeredOn) {

  /** Returns whether it waits for an answer. */
  public boolean isOpen() {
    return answeredOn.isEmpty();
  }

  /** Returns the complaint after the answer. */
  public Complaint answered(ComplaintResult what, LocalDate day) {
    return new Complaint(
        number, subject, mediator, by, text, madeOn, clock, Optional.of(what), Optional.of(day));
  }
}
