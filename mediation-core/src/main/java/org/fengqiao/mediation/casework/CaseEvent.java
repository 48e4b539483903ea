package org.fengqiao.mediation.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Instants;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.immutables.value.Value;

/**
 * An entry of the journal of a case: what happened, when, when that was written down, and by whom.
 * Events are never changed; a correction is a further event.
 */
@Value.Immutable
@MediationStyle
public abstract class CaseEvent {

  /** The greatest number of characters of an idempotency key and of a command digest. */
  public static final int MAX_KEY_LENGTH = 64;

  CaseEvent() {}

  /** Returns the case. */
  public abstract CaseId caseId();

  /** Returns the place in the journal of the case, from 1 without gaps. */
  public abstract int sequence();

  /** Returns what happened. */
  public abstract CaseEventBody body();

  /** Returns the civil day it happened. */
  public abstract LocalDate occurredOn();

  /** Returns the time of that day, where known. */
  public abstract Optional<LocalTime> occurredAt();

  /** Returns when it was written down, cut to microseconds. */
  public abstract Instant recordedAt();

  /** Returns who wrote it down. */
  public abstract ActorId actor();

  /** Returns the role under which that was done. */
  public abstract Role role();

  /** Returns the committee, office or unit the actor acted for. */
  public abstract Optional<OrganisationId> organisation();

  /** Returns the first receiver; present on the first event and on no other. */
  public abstract Optional<FirstReceiver> firstReceiver();

  /** Returns the key the caller gave the command; only on the first event the command caused. */
  public abstract Optional<String> idempotencyKey();

  /** Returns the digest of the command; present together with the key. */
  public abstract Optional<String> commandDigest();

  /**
   * Returns how many events the command caused, this one included, so that the case can be told as
   * it was after the command; present together with the key.
   */
  public abstract OptionalInt commandEvents();

  /**
   * Returns what the tokens of the event stood for when it was written down, so that it can be
   * proven later that nobody wrote over it; empty where no store of personal data was asked.
   */
  @Value.Default
  public Commitments commitments() {
    return Commitments.NONE;
  }

  @Value.Check
  void check() {
    if (sequence() < 1) {
      throw new IllegalArgumentException("events are numbered from 1: " + sequence());
    }
    if ((sequence() == 1) != firstReceiver().isPresent()) {
      throw new IllegalArgumentException(
          "the first event and no other names the first receiver: event " + sequence());
    }
    if (!recordedAt().equals(Instants.cut(recordedAt()))) {
      throw new IllegalArgumentException("recordedAt must be cut to microseconds");
    }
    if (idempotencyKey().isPresent() != commandDigest().isPresent()
        || idempotencyKey().isPresent() != commandEvents().isPresent()) {
      throw new IllegalArgumentException(
          "an idempotency key, its digest and the number of its events go together");
    }
    if (commandEvents().orElse(1) < 1) {
      throw new IllegalArgumentException(
          "a command causes one event or more, not " + commandEvents().getAsInt());
    }
    idempotencyKey().ifPresent(CaseEvent::checkKey);
    commandDigest().ifPresent(CaseEvent::checkKey);
  }

  private static void checkKey(String key) {
    if (!key.matches("\\S{1," + MAX_KEY_LENGTH + "}")) {
      throw new IllegalArgumentException(
          "a key is 1 to " + MAX_KEY_LENGTH + " characters without blanks, not " + key.length());
    }
    StorableTexts.of("CaseEvent").check("key", key, MAX_KEY_LENGTH).orThrow();
  }

  /** Returns the kind of the body. */
  public final EventKind kind() {
    return body().kind();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CaseEvent}. */
  public static final class Builder extends ImmutableCaseEvent.Builder {
    Builder() {}
  }
}
