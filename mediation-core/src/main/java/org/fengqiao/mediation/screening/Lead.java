package org.fengqiao.mediation.screening;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.immutables.value.Value;

/**
 * A sign of a dispute that was found or told (线索, T01). It describes a matter, never a person to be
 * watched: it has no attribute for a person, and its free text lies in the store of personal data.
 * After it was recorded it changes by {@link LeadWorkflow} only; stores rebuild it by the builder.
 */
@Value.Immutable
@MediationStyle
public abstract class Lead {

  Lead() {}

  /** Returns the id. */
  public abstract LeadId id();

  /** Returns where the matter is. */
  public abstract RegionCode region();

  /** Returns the day it was found or told. */
  public abstract LocalDate foundOn();

  /** Returns how it became known. */
  public abstract LeadOrigin origin();

  /** Returns who received it first (首问责任); never changes. */
  public abstract OrganisationId firstReceiver();

  /**
   * Returns the person of that organisation who recorded it and so answers for it first (T01);
   * empty for one read in from an older ledger. Never changes.
   */
  public abstract Optional<ActorId> receivedBy();

  /** Returns the mediator or information officer who found it, where there is one. */
  public abstract Optional<MediatorId> foundBy();

  /**
   * Returns the type of dispute: a code of {@link DisputeTypes} or of the place's table. An unknown
   * one is kept as it came and reported.
   */
  public abstract String disputeType();

  /**
   * Returns the token of the description. It has to be a token of its own, which no case names:
   * erasing the data of cases asks no leads (T119).
   */
  public abstract TextRef description();

  /** Returns how grave the matter is. */
  @Value.Default
  public LeadGravity gravity() {
    return LeadGravity.GENERAL;
  }

  /** Returns how many people or organisations are concerned, where known; 1 or more. */
  public abstract OptionalInt parties();

  /** Returns the amount in dispute, where there is one. */
  public abstract Optional<Fen> amount();

  /** Returns who answers for it now. */
  public abstract OrganisationId holder();

  /** Returns where it stands. */
  @Value.Default
  public LeadState state() {
    return LeadState.OPEN;
  }

  /** Returns the day people were told how to apply, once they were. */
  public abstract Optional<LocalDate> guidedOn();

  /** Returns the case that was opened, for a converted lead only. */
  public abstract Optional<CaseId> caseId();

  /** Returns how it was struck off, for a closed lead only. */
  public abstract Optional<LeadClosing> closing();

  /**
   * Returns the last day for disposing of it (C-01), counted when it was recorded; an entry in the
   * ledger may set another.
   */
  public abstract Optional<LocalDate> disposeBy();

  /** Returns the entry in the work ledger, once there is one. */
  public abstract Optional<LedgerEntry> entry();

  /** Returns the number of changes including the recording, 1 or more; for optimistic locking. */
  @Value.Default
  public int version() {
    return 1;
  }

  @Value.Check
  void check() {
    if (disputeType().isBlank() || disputeType().length() > Coded.MAX_LENGTH) {
      throw new IllegalArgumentException(
          "lead " + id() + ": a dispute type has 1 to " + Coded.MAX_LENGTH + " characters");
    }
    StorableTexts.of(id().text()).check("disputeType", disputeType(), Coded.MAX_LENGTH).orThrow();
    if (parties().orElse(1) < 1 || version() < 1) {
      throw new IllegalArgumentException(
          "lead "
              + id()
              + ": parties and version must be 1 or more: "
              + parties()
              + ", "
              + version());
    }
    if (caseId().isPresent() != (state() == LeadState.CONVERTED)
        || closing().isPresent() != (state() == LeadState.CLOSED)) {
      throw new IllegalArgumentException(
          "lead "
              + id()
              + " in state "
              + state().code()
              + ": a converted lead names its case, a closed one its reason, no other does");
    }
    if (state() == LeadState.GUIDED && guidedOn().isEmpty()) {
      throw new IllegalArgumentException("lead " + id() + " is guided but does not say when");
    }
  }

  /** Returns whether nothing can change any more. */
  public final boolean isFinal() {
    return state() == LeadState.CONVERTED || state() == LeadState.CLOSED;
  }

  /** Returns whether its time limit is over on a day and nothing final was done; derived. */
  public final boolean isOverdueOn(LocalDate day) {
    return !isFinal()
        && entry().map(LedgerEntry::timeLimit).or(this::disposeBy).filter(day::isAfter).isPresent();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Lead}. */
  public static final class Builder extends ImmutableLead.Builder {
    Builder() {}
  }
}
