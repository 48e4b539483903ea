package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.handover.EscalationGround;
import org.fengqiao.mediation.casework.handover.GiveBackReason;
import org.fengqiao.mediation.casework.handover.JoinGround;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganGround;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.casework.handover.Receiver;
import org.fengqiao.mediation.casework.handover.TransferGround;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** What brings a case to somebody else, or somebody else to a case. */
public sealed interface HandoverEvent extends CaseEventBody {

  /**
   * The case was offered to another committee (T70); the sender goes on answering for it.
   *
   * @param to the receiver, as the registry knew it
   * @param ground why
   * @param agreed the parties who agreed
   * @param proposedBy the office that proposed it, where one did
   * @param clock the clock of the answer
   */
  record TransferOffered(
      Receiver to,
      TransferGround ground,
      List<PartyNumber> agreed,
      Optional<OrganisationId> proposedBy,
      Optional<Integer> clock)
      implements HandoverEvent {

    /** Copies the list. */
    public TransferOffered {
      agreed = List.copyOf(agreed);
    }

    @Override
    public EventKind kind() {
      return EventKind.TRANSFER_OFFERED;
    }
  }

  /**
   * The case was offered to an organisation of a higher level (T71).
   *
   * @param to the receiver, as the registry knew it
   * @param ground why
   * @param agreed the parties who are willing to go on there
   * @param clock the clock of the answer
   */
  record CaseEscalated(
      Receiver to, EscalationGround ground, List<PartyNumber> agreed, Optional<Integer> clock)
      implements HandoverEvent {

    /** Copies the list. */
    public CaseEscalated {
      agreed = List.copyOf(agreed);
    }

    @Override
    public EventKind kind() {
      return EventKind.CASE_ESCALATED;
    }
  }

  /**
   * The receiver has taken the case (T72). The rules of its place hold from that day.
   *
   * @param attempt the round that begins
   * @param rulesDay the day whose rules govern it
   * @param rulesFingerprint what those rules are
   * @param elsewhere the organ that has taken or decided the dispute, and its paper
   */
  record TransferAccepted(
      int attempt, LocalDate rulesDay, String rulesFingerprint, Optional<Elsewhere> elsewhere)
      implements HandoverEvent {

    /** A case that no other organ has. */
    public TransferAccepted(int attempt, LocalDate rulesDay, String rulesFingerprint) {
      this(attempt, rulesDay, rulesFingerprint, Optional.empty());
    }

    /** Checks the length of the fingerprint. */
    public TransferAccepted {
      if (rulesFingerprint.isEmpty()
          || rulesFingerprint.length() > CaseRules.MAX_FINGERPRINT_LENGTH) {
        throw new IllegalArgumentException(
            "a fingerprint has 1 to " + CaseRules.MAX_FINGERPRINT_LENGTH + " characters");
      }
    }

    @Override
    public EventKind kind() {
      return EventKind.TRANSFER_ACCEPTED;
    }
  }

  /**
   * The receiver has given the case back (T73).
   *
   * @param reason why
   * @param explanation in words
   */
  record TransferReturned(GiveBackReason reason, Optional<TextRef> explanation)
      implements HandoverEvent {
    @Override
    public EventKind kind() {
      return EventKind.TRANSFER_RETURNED;
    }
  }

  /**
   * Another committee was asked to mediate together (T74).
   *
   * @param committee which
   * @param ground why
   */
  record CommitteeInvited(OrganisationId committee, JoinGround ground) implements HandoverEvent {
    @Override
    public EventKind kind() {
      return EventKind.COMMITTEE_INVITED;
    }
  }

  /**
   * A committee that was asked has answered (T74).
   *
   * @param committee which
   * @param joins whether it takes part
   */
  record CommitteeAnswered(OrganisationId committee, boolean joins) implements HandoverEvent {
    @Override
    public EventKind kind() {
      return EventKind.COMMITTEE_ANSWERED;
    }
  }

  /**
   * The case was sent to an organ outside people's mediation (T75).
   *
   * @param handover the number of the hand-over within the case
   * @param organ to whom
   * @param ground why
   * @param papers what went along
   * @param consents the parties who agreed that their papers go along
   * @param request the request of the organ, where it asked
   * @param clock the clock of the receipt
   * @param unit which office of it, where the registry knows it; its liaison then reaches the case
   */
  record OrganSent(
      int handover,
      Organ organ,
      OrganGround ground,
      List<OrganPaper> papers,
      List<PartyNumber> consents,
      Optional<TextRef> request,
      Optional<Integer> clock,
      Optional<OrganisationId> unit)
      implements HandoverEvent {

    /** Copies the lists. */
    public OrganSent {
      papers = List.copyOf(papers);
      consents = List.copyOf(consents);
    }

    /** To an organ the registry does not name. */
    public OrganSent(
        int handover,
        Organ organ,
        OrganGround ground,
        List<OrganPaper> papers,
        List<PartyNumber> consents,
        Optional<TextRef> request,
        Optional<Integer> clock) {
      this(handover, organ, ground, papers, consents, request, clock, Optional.empty());
    }

    @Override
    public EventKind kind() {
      return EventKind.ORGAN_SENT;
    }
  }

  /**
   * The organ has receipted it (T75).
   *
   * @param handover the number of the hand-over within the case
   * @param receipt the receipt
   */
  record OrganReceipted(int handover, TextRef receipt) implements HandoverEvent {
    @Override
    public EventKind kind() {
      return EventKind.ORGAN_RECEIPTED;
    }
  }

  /**
   * The organ has given it back (T75).
   *
   * @param handover the number of the hand-over within the case
   * @param reason why
   */
  record OrganReturned(int handover, GiveBackReason reason) implements HandoverEvent {
    @Override
    public EventKind kind() {
      return EventKind.ORGAN_RETURNED;
    }
  }
}
