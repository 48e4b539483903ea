package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;

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
    } else if (body instanceof ReferralEvent.DeclineReviewed reviewed && reviewed.reopened()) {
      reopen(fold);
    }
  }

  private static void change(ReferralStatus status, CaseFold fold) {
    IncomingReferral referral =
        Optional.ofNullable(fold.facts().referral)
            .orElseThrow(() -> fold.wrong("no referral was received"));
    fold.facts().referral = new IncomingReferral(referral.letter(), status);
  }

  /** What the refusal had planned is owed no more. */
  private static void reopen(CaseFold fold) {
    CaseFacts facts = fold.facts();
    facts.outcome = null;
    facts.endedOn = null;
    facts.declineReason = null;
    for (Revisit visit : List.copyOf(facts.revisits.values())) {
      if (visit.isOwed()) {
        facts.revisits =
            CaseFacts.with(
                facts.revisits,
                visit.clock(),
                visit.discharged(RevisitStatus.NOT_OWED, fold.day()));
      }
    }
    fold.enter(CaseState.REG);
  }
}
