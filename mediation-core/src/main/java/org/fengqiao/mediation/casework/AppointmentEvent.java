package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/**
 * What was said about who mediates. Where an appointment stands afterwards is a {@link
 * MediationEvent.MediatorNamed} of its own.
 */
public sealed interface AppointmentEvent extends CaseEventBody {

  /** Returns the mediator it is about. */
  MediatorId mediator();

  /**
   * Parties chose a mediator (T28).
   *
   * @param mediator who was chosen
   * @param by who chose
   */
  record MediatorChosen(MediatorId mediator, List<PartyNumber> by) implements AppointmentEvent {

    /** Copies the list. */
    public MediatorChosen {
      by = List.copyOf(by);
    }

    @Override
    public EventKind kind() {
      return EventKind.MEDIATOR_CHOSEN;
    }
  }

  /**
   * A party does not accept a mediator (T29).
   *
   * @param mediator who is not accepted
   * @param party who does not accept
   */
  record MediatorNotAccepted(MediatorId mediator, PartyNumber party) implements AppointmentEvent {
    @Override
    public EventKind kind() {
      return EventKind.MEDIATOR_NOT_ACCEPTED;
    }
  }

  /**
   * A tie was disclosed (T30).
   *
   * @param mediator whose
   * @param tie which
   * @param what the tie in words
   */
  record ConflictDisclosed(MediatorId mediator, TieKind tie, TextRef what)
      implements AppointmentEvent {
    @Override
    public EventKind kind() {
      return EventKind.CONFLICT_DISCLOSED;
    }
  }

  /**
   * Parties agree that a mediator goes on (T31).
   *
   * @param mediator who goes on
   * @param by who agrees
   */
  record ConflictWaived(MediatorId mediator, List<PartyNumber> by) implements AppointmentEvent {

    /** Copies the list. */
    public ConflictWaived {
      by = List.copyOf(by);
    }

    @Override
    public EventKind kind() {
      return EventKind.CONFLICT_WAIVED;
    }
  }

  /**
   * It was decided whether a mediator steps back (T32).
   *
   * @param mediator about whom
   * @param granted whether this one is replaced
   * @param ground the ground shown
   * @param reason the reason in words
   */
  record RecusalDecided(
      MediatorId mediator, boolean granted, Optional<TieKind> ground, TextRef reason)
      implements AppointmentEvent {
    @Override
    public EventKind kind() {
      return EventKind.RECUSAL_DECIDED;
    }
  }
}
