package org.fengqiao.mediation.casework;

import java.util.Optional;
import java.util.stream.Stream;

/** Reads what happens about how a case comes in besides an application. */
final class ReferralFold {

  private ReferralFold() {}

  static void read(ReferralEvent body, CaseFold fold) {
    if (body instanceof ReferralEvent.ReferralReceived received) {
      fold.facts().referral = new IncomingReferral(received.letter(), ReferralStatus.RECEIVED);
    } else if (body instanceof ReferralEvent.ReferralConfirmed) {
      change(ReferralStatus.ACCEPTED, fold);
    } else if (body instanceof ReferralEvent.ReferralReturned) {
      change(ReferralStatus.RETURNED, fold);
      fold.end(Outcome.DECLINED, CaseState.DECL);
    } else if (body instanceof ReferralEvent.SupplementAsked asked) {
      fold.facts().missingItems =
          Stream.concat(fold.facts().missingItems.stream(), asked.items().stream())
              .distinct()
              .toList();
    } else if (body instanceof ReferralEvent.SupplementReceived received) {
      fold.facts().missingItems =
          fold.facts().missingItems.stream()
              .filter(item -> !received.items().contains(item))
              .toList();
    } else if (body instanceof ReferralEvent.DeclineReviewed reviewed && reviewed.reopened()) {
      fold.facts().keepEnding();
      fold.forgetEnding();
      fold.enter(CaseState.REG);
      receiveAgain(fold);
    }
  }

  /** A case that is looked at again is answered for again, as on the day its letter came. */
  private static void receiveAgain(CaseFold fold) {
    if (fold.facts().referral != null) {
      change(ReferralStatus.RECEIVED, fold);
    }
  }

  private static void change(ReferralStatus status, CaseFold fold) {
    IncomingReferral referral =
        Optional.ofNullable(fold.facts().referral)
            .orElseThrow(() -> fold.wrong("no referral was received"));
    fold.facts().referral = new IncomingReferral(referral.letter(), status);
  }
}
