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

/** What happens after the ending. */
public sealed interface FollowUpEvent extends CaseEventBody {

  /**
   * An obligation was performed, wholly or in part (T97).
   *
   * @param obligation its number within the case
   * @param amount how much, for money; empty for an act, which is performed as a whole
   * @param payer who performed
   * @param receiver who received
   * @param manner how it came about
   * @param proof the proof, where there is one
   * @param channel the way it went
   * @param takenBy the agent who received it, where one did
   */
  record PerformanceRecorded(
      int obligation,
      Optional<Fen> amount,
      PartyNumber payer,
      PartyNumber receiver,
      PerformanceManner manner,
      Optional<TextRef> proof,
      PaymentChannel channel,
      Optional<PersonRef> takenBy)
      implements FollowUpEvent {

    /** Creates an event about something given directly. */
    public PerformanceRecorded(
        int obligation,
        Optional<Fen> amount,
        PartyNumber payer,
        PartyNumber receiver,
        PerformanceManner manner,
        Optional<TextRef> proof) {
      this(
          obligation,
          amount,
          payer,
          receiver,
          manner,
          proof,
          PaymentChannel.DIRECT,
          Optional.empty());
    }

    @Override
    public EventKind kind() {
      return EventKind.PERFORMANCE_RECORDED;
    }
  }

  /**
   * A party was visited (T104).
   *
   * @param party who
   * @param toldFree whether the party was told that answering is free
   * @param findings performance, obstacles, wishes, faults of the work
   * @param stateOfMind what it told of the party's state of mind; for the mediators of the case
   */
  record RevisitDone(
      PartyNumber party, boolean toldFree, TextRef findings, Optional<TextRef> stateOfMind)
      implements FollowUpEvent {

    /** A visit to a party who was told that answering is free, with facts only. */
    public RevisitDone(PartyNumber party, TextRef findings) {
      this(party, true, findings, Optional.empty());
    }

    @Override
    public EventKind kind() {
      return EventKind.REVISIT_DONE;
    }
  }

  /**
   * A visit met nobody (T105).
   *
   * @param party who was not met
   * @param discharges whether this was the last try the rule asks for
   */
  record RevisitTried(PartyNumber party, boolean discharges) implements FollowUpEvent {
    @Override
    public EventKind kind() {
      return EventKind.REVISIT_TRIED;
    }
  }

  /**
   * A party prefers no visit (T106).
   *
   * @param party who
   */
  record RevisitDeclined(PartyNumber party) implements FollowUpEvent {
    @Override
    public EventKind kind() {
      return EventKind.REVISIT_DECLINED;
    }
  }

  /**
   * The case was closed (T108).
   *
   * @param ground on what ground
   * @param proposedBy the mediator who proposed it, where one did
   */
  record CaseClosed(ClosingGround ground, Optional<MediatorId> proposedBy)
      implements FollowUpEvent {

    /** Creates a closing that nobody proposed. */
    public CaseClosed(ClosingGround ground) {
      this(ground, Optional.empty());
    }

    @Override
    public EventKind kind() {
      return EventKind.CASE_CLOSED;
    }
  }

  /**
   * The dossier was reviewed (T110).
   *
   * @param complete whether nothing was found
   * @param findings what was found
   */
  record DossierReviewed(boolean complete, Optional<TextRef> findings) implements FollowUpEvent {
    @Override
    public EventKind kind() {
      return EventKind.DOSSIER_REVIEWED;
    }
  }

  /**
   * The volume was shelved (T111).
   *
   * @param retention how long it is kept
   */
  record CaseArchived(RetentionClass retention) implements FollowUpEvent {
    @Override
    public EventKind kind() {
      return EventKind.CASE_ARCHIVED;
    }
  }

  /**
   * A return visit found something (T107).
   *
   * @param found what
   * @param party with which party
   * @param facts the facts
   */
  record VisitFindingMade(VisitFinding found, PartyNumber party, TextRef facts)
      implements FollowUpEvent {
    @Override
    public EventKind kind() {
      return EventKind.VISIT_FINDING;
    }
  }

  /**
   * A closed case was taken up again (T109). The round that follows is a further one of the same
   * dispute.
   *
   * @param ground why
   * @param askedBy who asked for it
   * @param request the request
   * @param consenting the parties who have said yes anew
   * @param followUpOnly whether only the follow-up of what was agreed begins again
   * @param restatesFigures whether the figures of past periods follow how it ends next, because the
   *     place says so; otherwise they keep how it ended first
   */
  record CaseReopened(
      ReopenGround ground,
      Role askedBy,
      TextRef request,
      List<PartyNumber> consenting,
      boolean followUpOnly,
      boolean restatesFigures)
      implements FollowUpEvent {

    /** Copies the list. */
    public CaseReopened {
      consenting = List.copyOf(consenting);
    }

    @Override
    public EventKind kind() {
      return EventKind.CASE_REOPENED;
    }
  }

  /**
   * A late paper was put to the volume (T112).
   *
   * @param annex what it is
   * @param paper the paper
   */
  record PaperAnnexed(AnnexKind annex, TextRef paper) implements FollowUpEvent {
    @Override
    public EventKind kind() {
      return EventKind.PAPER_ANNEXED;
    }
  }
}
