package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.handover.EscalationGround;
import org.fengqiao.mediation.casework.handover.GiveBackReason;
import org.fengqiao.mediation.casework.handover.JoinGround;
import org.fengqiao.mediation.casework.handover.JoinStep;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganGround;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.casework.handover.TransferGround;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** What can be done to bring a case to somebody else, or somebody else to a case. */
public sealed interface HandoverAction extends CaseAction {

  /**
   * Offer the case to another committee (T70).
   *
   * @param to which
   * @param ground why
   * @param agreed the parties who agree to it
   * @param proposedBy the judicial office or county bureau that proposes it; needed once the case
   *     was given back as often as the rule says
   */
  record OfferTransfer(
      OrganisationId to,
      TransferGround ground,
      List<PartyNumber> agreed,
      Optional<OrganisationId> proposedBy)
      implements HandoverAction {

    /** Copies the list. */
    public OfferTransfer {
      agreed = List.copyOf(agreed);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.OFFER_TRANSFER;
    }
  }

  /**
   * Offer the case to an organisation of a higher level and report it (T71).
   *
   * @param to which
   * @param ground why
   * @param agreed the parties who are willing to go on there
   * @param report what the authority and the upper organisation are told
   * @param authorityReceipt the receipt of the authority
   * @param upperReceipt the receipt of the upper organisation
   */
  record Escalate(
      OrganisationId to,
      EscalationGround ground,
      List<PartyNumber> agreed,
      TextRef report,
      Optional<TextRef> authorityReceipt,
      Optional<TextRef> upperReceipt)
      implements HandoverAction {

    /** Copies the list. */
    public Escalate {
      agreed = List.copyOf(agreed);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.ESCALATE;
    }
  }

  /**
   * Take the case that was offered (T72).
   *
   * @param restartAgreed the parties who agree that the mediation period begins anew; empty if it
   *     goes on
   * @param elsewhere who has taken or decided the dispute already, where it was not accepted before
   *     and somebody has (T18)
   */
  record AcceptTransfer(List<PartyNumber> restartAgreed, Optional<Elsewhere> elsewhere)
      implements HandoverAction {

    /** Takes a case that no other organ has. */
    public AcceptTransfer(List<PartyNumber> restartAgreed) {
      this(restartAgreed, Optional.empty());
    }

    /** Copies the list. */
    public AcceptTransfer {
      restartAgreed = List.copyOf(restartAgreed);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.ACCEPT_TRANSFER;
    }
  }

  /**
   * Give the case back that was offered (T73).
   *
   * @param reason why
   * @param explanation in words
   */
  record ReturnTransfer(GiveBackReason reason, Optional<TextRef> explanation)
      implements HandoverAction {
    @Override
    public ActionKind kind() {
      return ActionKind.RETURN_TRANSFER;
    }
  }

  /**
   * Mediate together with another committee (T74). The director of each says so: the holder's
   * invites, the other's joins.
   *
   * @param step which of it
   * @param committee the committee that is invited, or that answers
   * @param ground why; needed for an invitation
   */
  record JoinCommittees(JoinStep step, OrganisationId committee, Optional<JoinGround> ground)
      implements HandoverAction {
    @Override
    public ActionKind kind() {
      return ActionKind.JOIN_COMMITTEES;
    }
  }

  /** Hand the case to an organ outside people's mediation (T75). */
  sealed interface HandOver extends HandoverAction {
    @Override
    default ActionKind kind() {
      return ActionKind.HAND_OVER;
    }
  }

  /**
   * Send it.
   *
   * @param organ to whom
   * @param ground why
   * @param papers what goes along
   * @param consents the parties who agree that their papers go along (PIPL 23)
   * @param request the request of the organ, where it asked
   * @param unit which office of it, where the registry knows it; its liaison then reaches the case
   */
  record SendToOrgan(
      Organ organ,
      OrganGround ground,
      List<OrganPaper> papers,
      List<PartyNumber> consents,
      Optional<TextRef> request,
      Optional<OrganisationId> unit)
      implements HandOver {

    /** Copies the lists. */
    public SendToOrgan {
      papers = List.copyOf(papers);
      consents = List.copyOf(consents);
    }

    /** To an organ the registry does not name. */
    public SendToOrgan(
        Organ organ,
        OrganGround ground,
        List<OrganPaper> papers,
        List<PartyNumber> consents,
        Optional<TextRef> request) {
      this(organ, ground, papers, consents, request, Optional.empty());
    }
  }

  /**
   * Note that the organ has receipted it, which ends the case here.
   *
   * @param handover the number of the hand-over within the case
   * @param receipt the receipt
   */
  record OrganReceipts(int handover, TextRef receipt) implements HandOver {}

  /**
   * Note that the organ has given it back.
   *
   * @param handover the number of the hand-over within the case
   * @param reason why
   */
  record OrganReturns(int handover, GiveBackReason reason) implements HandOver {}
}
