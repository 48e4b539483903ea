package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.TextRef;

/** What happens about how a case comes in besides an application. */
public sealed interface ReferralEvent extends CaseEventBody {

  /**
   * A referral was received (T06).
   *
   * @param letter the letter
   */
  record ReferralReceived(ReferralLetter letter) implements ReferralEvent {
    @Override
    public EventKind kind() {
      return EventKind.REFERRAL_RECEIVED;
    }
  }

  /** The referral was confirmed to its sender (T07). */
  record ReferralConfirmed() implements ReferralEvent {
    @Override
    public EventKind kind() {
      return EventKind.REFERRAL_CONFIRMED;
    }
  }

  /**
   * The referral was returned (T08).
   *
   * @param reason why
   * @param explanation more about it
   */
  record ReferralReturned(ReturnReason reason, Optional<TextRef> explanation)
      implements ReferralEvent {
    @Override
    public EventKind kind() {
      return EventKind.REFERRAL_RETURNED;
    }
  }

  /**
   * What is missing was asked for (T09).
   *
   * @param items what is missing
   */
  record SupplementAsked(List<SupplementItem> items) implements ReferralEvent {

    /** Copies the list. */
    public SupplementAsked {
      items = List.copyOf(items);
    }

    @Override
    public EventKind kind() {
      return EventKind.SUPPLEMENT_ASKED;
    }
  }

  /**
   * What was asked for is there (T09).
   *
   * @param items what is there now
   */
  record SupplementReceived(List<SupplementItem> items) implements ReferralEvent {

    /** Copies the list. */
    public SupplementReceived {
      items = List.copyOf(items);
    }

    @Override
    public EventKind kind() {
      return EventKind.SUPPLEMENT_RECEIVED;
    }
  }

  /**
   * A refusal to take the case was looked at again (T20).
   *
   * @param cause why
   * @param reopened whether the decision is open again
   * @param opinion the opinion
   */
  record DeclineReviewed(ReviewCause cause, boolean reopened, TextRef opinion)
      implements ReferralEvent {
    @Override
    public EventKind kind() {
      return EventKind.DECLINE_REVIEWED;
    }
  }
}
