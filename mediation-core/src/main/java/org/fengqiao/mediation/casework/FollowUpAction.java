package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.followup.AnnexKind;
import org.fengqiao.mediation.casework.followup.ReopenGround;
import org.fengqiao.mediation.casework.followup.VisitFinding;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;

/** What can be done after the ending. */
public sealed interface FollowUpAction extends CaseAction {

  /**
   * Record that obligations were performed, wholly or in part (T97). One transfer may pay several
   * lines, also of several creditors; each is booked on its own line.
   *
   * @param lines what was given on which line, at least one
   * @param payer who performed: a debtor or guarantor of the lines
   * @param manner how it came about
   * @param channel the way it went
   * @param takenBy the agent who received it, where one did
   * @param proof the proof, where there is one
   */
  record RecordPerformance(
      List<PaymentLine> lines,
      PartyNumber payer,
      PerformanceManner manner,
      PaymentChannel channel,
      Optional<PersonRef> takenBy,
      Optional<TextRef> proof)
      implements FollowUpAction {

    /** Copies the lines. */
    public RecordPerformance {
      lines = List.copyOf(lines);
    }

    /**
     * Creates the performance of one line, given directly.
     *
     * @param obligation its number
     * @param amount how much, for money; empty for a thing or an act
     * @param payer who performed
     * @param receiver who received
     * @param manner how it came about
     * @param proof the proof, where there is one
     */
    public RecordPerformance(
        int obligation,
        Optional<Fen> amount,
        PartyNumber payer,
        PartyNumber receiver,
        PerformanceManner manner,
        Optional<TextRef> proof) {
      this(
          List.of(new PaymentLine(obligation, amount, receiver)),
          payer,
          manner,
          PaymentChannel.DIRECT,
          Optional.empty(),
          proof);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.RECORD_PERFORMANCE;
    }
  }

  /**
   * Visit a party (T104).
   *
   * @param party whom
   * @param toldFree whether the party was told that answering is free
   * @param findings performance, obstacles, wishes, faults of the work (FUP-05, FUP-07)
   * @param stateOfMind what the visit told of the party's state of mind (FUP-06); for the mediators
   *     of the case alone, and not for an information officer to write down
   */
  record DoRevisit(
      PartyNumber party, boolean toldFree, TextRef findings, Optional<TextRef> stateOfMind)
      implements FollowUpAction {

    /** A visit to a party who was told that answering is free, with facts only. */
    public DoRevisit(PartyNumber party, TextRef findings) {
      this(party, true, findings, Optional.empty());
    }

    @Override
    public ActionKind kind() {
      return ActionKind.DO_REVISIT;
    }
  }

  /**
   * Note a visit that met nobody (T105).
   *
   * @param party who was not met
   */
  record RevisitAttempt(PartyNumber party) implements FollowUpAction {
    @Override
    public ActionKind kind() {
      return ActionKind.REVISIT_ATTEMPT;
    }
  }

  /**
   * Prefer no visit (T106).
   *
   * @param party who
   */
  record RevisitDeclined(PartyNumber party) implements FollowUpAction {
    @Override
    public ActionKind kind() {
      return ActionKind.REVISIT_DECLINED;
    }
  }

  /**
   * Close the case (T108). A mediator of the case proposes it, the director decides.
   *
   * @param proposedBy the mediator who proposed it: the presiding one, where somebody presides;
   *     empty where nobody mediated, or nobody who did is with the committee any more
   */
  record Close(Optional<MediatorId> proposedBy) implements FollowUpAction {

    /** Closes a case that nobody mediates. */
    public Close() {
      this(Optional.empty());
    }

    @Override
    public ActionKind kind() {
      return ActionKind.CLOSE;
    }
  }

  /**
   * Review the dossier (T110). What it must hold and what is missing is told by {@link Volume}.
   *
   * @param complete whether it is in order
   * @param findings what was found; where a required paper is missing, why it cannot be had
   */
  record ReviewDossier(boolean complete, Optional<TextRef> findings) implements FollowUpAction {
    @Override
    public ActionKind kind() {
      return ActionKind.REVIEW_DOSSIER;
    }
  }

  /**
   * Shelve the volume (T111, PML 27).
   *
   * @param retention how long it is kept
   */
  record Archive(RetentionClass retention) implements FollowUpAction {
    @Override
    public ActionKind kind() {
      return ActionKind.ARCHIVE;
    }
  }

  /**
   * Note what a return visit found (T107).
   *
   * @param found what
   * @param party with which party
   * @param facts the facts
   */
  record RevisitFinding(VisitFinding found, PartyNumber party, TextRef facts)
      implements FollowUpAction {
    @Override
    public ActionKind kind() {
      return ActionKind.REVISIT_FINDING;
    }
  }

  /**
   * Take a closed case up again (T109).
   *
   * @param ground why
   * @param askedBy who asked for it: a party, a mediator or the judicial office
   * @param request the request
   * @param consenting the parties who have said yes anew
   * @param followUpOnly whether only the follow-up of what was agreed begins again
   */
  record Reopen(
      ReopenGround ground,
      Role askedBy,
      TextRef request,
      List<PartyNumber> consenting,
      boolean followUpOnly)
      implements FollowUpAction {

    /** Copies the list. */
    public Reopen {
      consenting = List.copyOf(consenting);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.REOPEN;
    }
  }

  /**
   * Put a late paper to the volume (T112).
   *
   * @param annex what it is
   * @param paper the paper
   */
  record AnnexPaper(AnnexKind annex, TextRef paper) implements FollowUpAction {
    @Override
    public ActionKind kind() {
      return ActionKind.ANNEX_PAPER;
    }
  }
}
