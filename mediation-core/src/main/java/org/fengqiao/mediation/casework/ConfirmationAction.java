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

/** What can be done about the judicial confirmation of an agreement (司法确认). */
public sealed interface ConfirmationAction extends CaseAction {

  /** Returns the number of the agreement within the case. */
  int agreement();

  /**
   * Check what a court would say (T78); changes nothing. The findings are those of the package
   * {@code precheck}.
   *
   * @param agreement the number of the agreement
   */
  record Precheck(int agreement) implements ConfirmationAction {
    @Override
    public ActionKind kind() {
      return ActionKind.PRECHECK;
    }
  }

  /**
   * Apply together for confirmation (T79, PML 33, CPL 205). Any of the parties brings it; the paper
   * stands for the others, who signed it. The day of the act is the day of posting or of handing
   * in.
   *
   * @param agreement the number of the agreement
   * @param applicants who applies; all parties of the agreement
   * @param court where
   * @param filing how it reaches the court
   * @param paper the application
   * @param unit which court, where the registry knows it; its liaison then reaches the case
   * @param signers who signed for those who did not sign in person; empty if all did
   */
  record ApplyConfirmation(
      int agreement,
      List<PartyNumber> applicants,
      CourtChoice court,
      Filing filing,
      TextRef paper,
      Optional<OrganisationId> unit,
      Optional<List<PaperSigner>> signers)
      implements ConfirmationAction {

    /** Copies the lists. */
    public ApplyConfirmation {
      applicants = List.copyOf(applicants);
      signers = signers.map(List::copyOf);
    }

    /** An application that all sign in person. */
    public ApplyConfirmation(
        int agreement,
        List<PartyNumber> applicants,
        CourtChoice court,
        Filing filing,
        TextRef paper,
        Optional<OrganisationId> unit) {
      this(agreement, applicants, court, filing, paper, unit, Optional.empty());
    }

    /** An application to a court the registry does not name. */
    public ApplyConfirmation(
        int agreement,
        List<PartyNumber> applicants,
        CourtChoice court,
        Filing filing,
        TextRef paper) {
      this(agreement, applicants, court, filing, paper, Optional.empty());
    }

    @Override
    public ActionKind kind() {
      return ActionKind.APPLY_CONFIRMATION;
    }
  }

  /**
   * Note that the court asks for more (T80).
   *
   * @param agreement the number of the agreement
   * @param until the last day the court gives, where it gives one
   * @param paper the court's paper
   */
  record CourtAsks(int agreement, Optional<LocalDate> until, TextRef paper)
      implements ConfirmationAction {
    @Override
    public ActionKind kind() {
      return ActionKind.COURT_ASKS;
    }
  }

  /**
   * Note that the court has docketed the application (T81).
   *
   * @param agreement the number of the agreement
   * @param paper the court's paper
   */
  record CourtDockets(int agreement, TextRef paper) implements ConfirmationAction {
    @Override
    public ActionKind kind() {
      return ActionKind.COURT_DOCKETS;
    }
  }

  /**
   * Note that the court has not accepted the application (T82).
   *
   * @param agreement the number of the agreement
   * @param ground the ground of CPLI 355
   * @param paper the court's paper
   */
  record CourtNotAccepts(int agreement, NotAcceptedGround ground, TextRef paper)
      implements ConfirmationAction {
    @Override
    public ActionKind kind() {
      return ActionKind.COURT_NOT_ACCEPTS;
    }
  }

  /**
   * Withdraw the application, or note that the court treats it as withdrawn (T83, CPLI 357).
   *
   * @param agreement the number of the agreement
   * @param party who withdraws; empty if the court treats it so
   * @param paper the court's paper; needed if the court treats it so
   */
  record WithdrawConfirmation(int agreement, Optional<PartyNumber> party, Optional<TextRef> paper)
      implements ConfirmationAction {
    @Override
    public ActionKind kind() {
      return ActionKind.CONFIRMATION_WITHDRAWN;
    }
  }

  /**
   * Note that the agreement was ruled valid (T84, CPL 206).
   *
   * @param agreement the number of the agreement
   * @param paper the ruling
   */
  record RuledValid(int agreement, TextRef paper) implements ConfirmationAction {
    @Override
    public ActionKind kind() {
      return ActionKind.RULED_VALID;
    }
  }

  /**
   * Note that confirmation was rejected (T85, CPL 206).
   *
   * @param agreement the number of the agreement
   * @param ground the ground
   * @param paper the ruling
   */
  record RuledRejected(int agreement, RejectedGround ground, TextRef paper)
      implements ConfirmationAction {
    @Override
    public ActionKind kind() {
      return ActionKind.RULED_REJECTED;
    }
  }

  /** What becomes of an objection to the ruling (T86, CPLI 372). */
  sealed interface RulingObjection extends ConfirmationAction {
    @Override
    default ActionKind kind() {
      return ActionKind.RULING_OBJECTION;
    }
  }

  /**
   * Note an objection to the ruling (T86).
   *
   * @param agreement the number of the agreement
   * @param party which party objects; empty for a third person
   * @param knownOn the day a third person knew, or should have known, of the harm
   * @param paper the court's paper
   */
  record ObjectToRuling(
      int agreement, Optional<PartyNumber> party, Optional<LocalDate> knownOn, TextRef paper)
      implements RulingObjection {}

  /**
   * Note what the court decided on the objection (T86).
   *
   * @param agreement the number of the agreement
   * @param upheld whether the objection was right, so that the ruling falls
   * @param paper the court's paper
   */
  record RulingObjectionDecided(int agreement, boolean upheld, TextRef paper)
      implements RulingObjection {}
}
