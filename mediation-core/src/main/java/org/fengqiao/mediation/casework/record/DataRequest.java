package org.fengqiao.mediation.casework.record;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * A request about personal data (T115 to T117).
 *
 * @param number its number within the case
 * @param kind what is asked for
 * @param party whose data it is about
 * @param heir who asks in place of a party who died
 * @param datum the number of the event a correction is asked of
 * @param ground why erasure is asked for
 * @param askedOn the day it was made
 * @param clock the number of the clock by which it is to be answered (C-24)
 * @param answer the answer, once given
 * @param answeredOn the day of the answer
 * @param appealed whether the county bureau has been asked to look at the answer and has not
 *     decided
 */
public record DataRequest(
    int number,
    DataRequestKind kind,
    PartyNumber party,
    Optional<Heir> heir,
    Optional<Integer> datum,
    Optional<ErasureGround> ground,
    LocalDate askedOn,
    int clock,
    Optional<DataAnswer> answer,
    Optional<LocalDate> answeredOn,
    boolean appealed) {

  /** Returns whether it waits for an answer. */
  public boolean isPending() {
    return answer.isEmpty();
  }

  /** Returns whether anybody still has to decide about it. */
  public boolean isOpen() {
    return isPending() || appealed;
  }

  /** Returns the request after an answer. */
  public DataRequest answered(DataAnswer how, LocalDate day) {
    return with(clock, Optional.of(how), Optional.of(day), false);
  }

  /** Returns the request after an appeal. */
  public DataRequest appealedTo() {
    return with(clock, answer, answeredOn, true);
  }

  /** Returns the request after an appeal that changed nothing. */
  public DataRequest upheld() {
    return with(clock, answer, answeredOn, false);
  }

  /** Returns the request after an appeal that asks for a new answer. */
  public DataRequest setAside(int newClock) {
    return with(newClock, Optional.empty(), Optional.empty(), false);
  }

  private DataRequest with(
      int newClock, Optional<DataAnswer> how, Optional<LocalDate> day, boolean open) {
    return new DataRequest(
        number, kind, party, heir, datum, ground, askedOn, newClock, how, day, open);
  }
}
