package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.enforce.Filing;
import org.fengqiao.mediation.casework.enforce.NotAcceptedGround;
import org.fengqiao.mediation.casework.enforce.RejectedGround;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** How the judicial confirmation of an agreement goes. That it lapses (T87) is no event. */
public sealed interface ConfirmationEvent extends CaseEventBody {

  /** Returns the number of the agreement within the case. */
  int agreement();

  /**
   * Both sides applied (T79).
   *
   * @param agreement the number of the agreement
   * @param applicants who
   * @param court where
   * @param filing how
   * @param paper the application
   * @param unit which court, where the registry knows it; its liaison then reaches the case
   */
  record ConfirmationApplied(
      int agreement,
      List<PartyNumber> applicants,
      CourtChoice court,
      Filing filing,
      TextRef paper,
      Optional<OrganisationId> unit)
      implements ConfirmationEvent {

    /** Copies the list. */
    public ConfirmationApplied {
      applicants = List.copyOf(applicants);
    }

    /** An application to a court the registry does not name. */
    public ConfirmationApplied(
        int agreement,
        List<PartyNumber> applicants,
        CourtChoice court,
        Filing filing,
        TextRef paper) {
      this(agreement, applicants, court, filing, paper, Optional.empty());
    }

    @Override
    public EventKind kind() {
      return EventKind.CONFIRMATION_APPLIED;
    }
  }

  /**
   * The court asked for more (T80).
   *
   * @param agreement the number of the agreement
   * @param until the last day the court gave
   * @param paper the court's paper
   */
  record SupplementAsked(int agreement, Optional<LocalDate> until, TextRef paper)
      implements ConfirmationEvent {
    @Override
    public EventKind kind() {
      return EventKind.CONFIRMATION_SUPPLEMENT;
    }
  }

  /**
   * The court docketed it (T81).
   *
   * @param agreement the number of the agreement
   * @param paper the court's paper
   */
  record ConfirmationDocketed(int agreement, TextRef paper) implements ConfirmationEvent {
    @Override
    public EventKind kind() {
      return EventKind.CONFIRMATION_DOCKETED;
    }
  }

  /**
   * The court did not accept it (T82).
   *
   * @param agreement the number of the agreement
   * @param ground why
   * @param paper the court's paper
   */
  record ConfirmationNotAccepted(int agreement, NotAcceptedGround ground, TextRef paper)
      implements ConfirmationEvent {
    @Override
    public EventKind kind() {
      return EventKind.CONFIRMATION_NOT_ACCEPTED;
    }
  }

  /**
   * It was withdrawn (T83).
   *
   * @param agreement the number of the agreement
   * @param party by whom; empty if the court treated it so
   * @param paper the court's paper
   */
  record ConfirmationWithdrawn(int agreement, Optional<PartyNumber> party, Optional<TextRef> paper)
      implements ConfirmationEvent {
    @Override
    public EventKind kind() {
      return EventKind.CONFIRMATION_WITHDRAWN;
    }
  }

  /**
   * The agreement was ruled valid (T84).
   *
   * @param agreement the number of the agreement
   * @param paper the ruling
   */
  record AgreementRuledValid(int agreement, TextRef paper) implements ConfirmationEvent {
    @Override
    public EventKind kind() {
      return EventKind.RULED_VALID;
    }
  }

  /**
   * Confirmation was rejected (T85).
   *
   * @param agreement the number of the agreement
   * @param ground why
   * @param paper the ruling
   */
  record AgreementRuledOut(int agreement, RejectedGround ground, TextRef paper)
      implements ConfirmationEvent {
    @Override
    public EventKind kind() {
      return EventKind.RULED_REJECTED;
    }
  }

  /**
   * Somebody objected to the ruling (T86).
   *
   * @param agreement the number of the agreement
   * @param party which party; empty for a third person
   * @param paper the court's paper
   */
  record RulingObjected(int agreement, Optional<PartyNumber> party, TextRef paper)
      implements ConfirmationEvent {
    @Override
    public EventKind kind() {
      return EventKind.RULING_OBJECTED;
    }
  }

  /**
   * The court decided on the objection (T86).
   *
   * @param agreement the number of the agreement
   * @param upheld whether the ruling fell
   * @param paper the court's paper
   */
  record ObjectionSettled(int agreement, boolean upheld, TextRef paper)
      implements ConfirmationEvent {
    @Override
    public EventKind kind() {
      return EventKind.RULING_OBJECTION_DECIDED;
    }
  }
}
