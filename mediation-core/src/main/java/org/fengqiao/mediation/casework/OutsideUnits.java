package org.fengqiao.mediation.casework;

import java.util.Optional;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * Which outside unit an event concerns: the one that sent the case, or the one that was asked. What
 * a court or an organ did in a matter concerns the unit that was last asked in that matter; where
 * none was named, nobody outside.
 */
final class OutsideUnits {

  private OutsideUnits() {}

  /** Returns the unit an event itself names. */
  static Optional<OrganisationId> named(CaseEventBody body) {
    if (body instanceof ReferralEvent.ReferralReceived received) {
      return Optional.of(received.letter().sender());
    } else if (body instanceof HandoverEvent.OrganSent sent) {
      return sent.unit();
    } else if (body instanceof ConfirmationEvent.ConfirmationApplied applied) {
      return applied.unit();
    } else if (body instanceof EnforcementEvent.OrderAsked asked) {
      return asked.unit();
    }
    return body instanceof EnforcementEvent.LeniencyAsked asked ? asked.unit() : Optional.empty();
  }

  /** Returns whether an event of a journal concerns a unit. */
  static boolean concerns(OrganisationId unit, CaseEventBody body, MediationCase it) {
    return of(body, it).filter(unit::equals).isPresent();
  }

  private static Optional<OrganisationId> of(CaseEventBody body, MediationCase it) {
    return switch (body.kind()) {
      case CONFLICT_DISCLOSED,
          RECUSAL_DECIDED,
          APPRAISAL_STARTED,
          APPRAISAL_ENDED,
          AGREEMENT_ANNULLED,
          RETURNED_TO_COURT,
          RESULT_TOLD ->
          it.referral().map(referral -> referral.letter().sender());
      default -> asked(body, it);
    };
  }

  /** The unit an event asks, or the one that the last event before it asked in its matter. */
  @SuppressWarnings("ReferenceEquality") // two events of one case may say the same
  private static Optional<OrganisationId> asked(CaseEventBody body, MediationCase it) {
    CaseEventBody asking = body;
    int sent = 0;
    for (CaseEvent event : it.events()) {
      CaseEventBody earlier = event.body();
      if (earlier == body) {
        break;
      }
      if (earlier instanceof HandoverEvent.OrganSent) {
        sent++;
      }
      if (isAnswer(body, earlier, sent)) {
        asking = earlier;
      }
    }
    return named(asking);
  }

  /** Returns whether an event goes on in the matter that an earlier one opened. */
  private static boolean isAnswer(CaseEventBody body, CaseEventBody earlier, int sent) {
    if (earlier instanceof HandoverEvent.OrganSent) {
      return (body instanceof HandoverEvent.OrganReceipted taken && taken.handover() == sent)
          || (body instanceof HandoverEvent.OrganReturned back && back.handover() == sent);
    } else if (earlier instanceof ConfirmationEvent.ConfirmationApplied applied) {
      return body instanceof ConfirmationEvent later
          && !(body instanceof ConfirmationEvent.ConfirmationApplied)
          && later.agreement() == applied.agreement();
    } else if (earlier instanceof EnforcementEvent.OrderAsked asked) {
      return body instanceof EnforcementEvent
          && CaseTokens.of(body).orders().contains(asked.order());
    }
    return earlier instanceof EnforcementEvent.LeniencyAsked asked
        && body instanceof EnforcementEvent.LeniencySettled settled
        && settled.agreement() == asked.agreement();
  }
}
