package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.fengqiao.mediation.casework.CaseAction;
import org.fengqiao.mediation.casework.CaseWorkflow;

/**
 * An action as it is handed in: {@code CaseCommand.of(action).on(day).keyed("form-4711")}.
 *
 * @param action what is to be done
 * @param occurredOn the day it happened; empty for today
 * @param occurredAt the time of that day, where known
 * @param idempotencyKey the key by which a repetition is recognised: the same actor handing in the
 *     same command again gets the case as it was after the first time
 * @param commandDigest what stands for the command when repetitions are compared; empty for the
 *     digest of the action. To be given when the action holds tokens made for this call, which
 *     differ in a repetition: for instance the SHA-256 of the form that was handed in
 */
public record CaseCommand(
    CaseAction action,
    Optional<LocalDate> occurredOn,
    Optional<LocalTime> occurredAt,
    Optional<String> idempotencyKey,
    Optional<String> commandDigest) {

  /** Returns the command for an action that happens now. */
  public static CaseCommand of(CaseAction action) {
    return new CaseCommand(
        action, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns the same command for something that happened on a day. */
  public CaseCommand on(LocalDate day) {
    return new CaseCommand(action, Optional.of(day), occurredAt, idempotencyKey, commandDigest);
  }

  /** Returns the same command for something that happened at a time of the day. */
  public CaseCommand at(LocalTime time) {
    return new CaseCommand(action, occurredOn, Optional.of(time), idempotencyKey, commandDigest);
  }

  /** Returns the same command with an idempotency key: 1 to 64 characters without blanks. */
  public CaseCommand keyed(String key) {
    return new CaseCommand(action, occurredOn, occurredAt, Optional.of(key), commandDigest);
  }

  /** Returns the same command with a digest of its own: 1 to 64 characters without blanks. */
  public CaseCommand digestedAs(String digest) {
    return new CaseCommand(action, occurredOn, occurredAt, idempotencyKey, Optional.of(digest));
  }

  /** Returns what stands for the command when repetitions are compared. */
  String digest() {
    return commandDigest.orElseGet(() -> CaseWorkflow.digest(action));
  }
}
