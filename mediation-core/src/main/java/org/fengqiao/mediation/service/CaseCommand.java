package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.fengqiao.mediation.casework.CaseAction;

/**
 * An action as it is handed in: {@code CaseCommand.of(action).on(day).keyed("form-4711")}.
 *
 * @param action what is to be done
 * @param occurredOn the day it happened; empty for today
 * @param occurredAt the time of that day, where known
 * @param idempotencyKey the key by which a repetition is recognised: the same actor handing in the
 *     same command again gets the case as it was after the first time
 */
public record CaseCommand(
    CaseAction action,
    Optional<LocalDate> occurredOn,
    Optional<LocalTime> occurredAt,
    Optional<String> idempotencyKey) {

  /** Returns the command for an action that happens now. */
  public static CaseCommand of(CaseAction action) {
    return new CaseCommand(action, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns the same command for something that happened on a day. */
  public CaseCommand on(LocalDate day) {
    return new CaseCommand(action, Optional.of(day), occurredAt, idempotencyKey);
  }

  /** Returns the same command for something that happened at a time of the day. */
  public CaseCommand at(LocalTime time) {
    return new CaseCommand(action, occurredOn, Optional.of(time), idempotencyKey);
  }

  /** Returns the same command with an idempotency key: 1 to 64 characters without blanks. */
  public CaseCommand keyed(String key) {
    return new CaseCommand(action, occurredOn, occurredAt, Optional.of(key));
  }
}
