package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.party.TextRef;

/** What can be done about how a case comes in besides an application. */
public sealed interface ReferralAction extends CaseAction {

  /**
   * Receive a dispute another organ sends (T06).
   *
   * @param registration what is registered
   * @param firstReceiver who was approached first, if not the actor
   * @param letter the letter
   */
  record ReceiveReferral(
      Registration registration, Optional<FirstReceiver> firstReceiver, ReferralLetter letter)
      implements ReferralAction, RegisteringAction {
    @Override
    public ActionKind kind() {
      return ActionKind.RECEIVE_REFERRAL;
    }
  }

  /** Confirm to the sender that the referral is taken (T07). */
  record ConfirmReferral() implements ReferralAction {
    @Override
    public ActionKind kind() {
      return ActionKind.CONFIRM_REFERRAL;
    }
  }

  /**
   * Return the referral; sender and parties are told by its paper (T08).
   *
   * @param reason why
   * @param explanation more about it
   */
  record ReturnReferral(ReturnReason reason, Optional<TextRef> explanation)
      implements ReferralAction {
    @Override
    public ActionKind kind() {
      return ActionKind.RETURN_REFERRAL;
    }
  }

  /** Ask for what is missing before the decision, or note that it is there (T09). */
  sealed interface Supplement extends ReferralAction {
    @Override
    default ActionKind kind() {
      return ActionKind.ASK_SUPPLEMENT;
    }
  }

  /**
   * Ask for what is missing before the decision (T09).
   *
   * @param items what is missing
   */
  record AskSupplement(List<SupplementItem> items) implements Supplement {

    /** Copies the list. */
    public AskSupplement {
      items = List.copyOf(items);
    }
  }

  /**
   * Note that what was asked for is there (T09). With the last item the time for the decision goes
   * on.
   *
   * @param received what is there now
   */
  record SupplementReceived(List<SupplementItem> received) implements Supplement {

    /** Copies the list. */
    public SupplementReceived {
      received = List.copyOf(received);
    }
  }

  /**
   * Look again at a refusal to take the case (T20). Others advise, the committee decides.
   *
   * @param cause why it is looked at again
   * @param reopen whether the decision is open again
   * @param opinion the opinion
   */
  record ReviewDecline(ReviewCause cause, boolean reopen, TextRef opinion)
      implements ReferralAction {
    @Override
    public ActionKind kind() {
      return ActionKind.REVIEW_DECLINE;
    }
  }

  /**
   * Open a case that goes on where this archived one ended (T113). The volume stays untouched.
   *
   * @param successor the case that is registered for it
   */
  record OpenSuccessor(CaseId successor) implements ReferralAction {
    @Override
    public ActionKind kind() {
      return ActionKind.OPEN_SUCCESSOR;
    }
  }
}
