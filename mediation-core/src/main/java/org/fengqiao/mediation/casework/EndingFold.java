package org.fengqiao.mediation.casework;

/** Reads how mediation ended without agreement. */
final class EndingFold {

  private EndingFold() {}

  static void read(EndingEvent body, CaseFold fold) {
    if (body instanceof EndingEvent.PartyRefused refused) {
      fold.change(refused.party(), party -> party.refused(refused.severed()));
    } else if (body instanceof EndingEvent.CaseEnded ended) {
      fold.facts().endReason = ended.reason();
      if (ended.outcome() == Outcome.PARTLY_AGREED) {
        fold.facts().agreedOn = fold.day();
      }
      fold.end(ended.outcome(), stateAfter(ended.outcome()));
    } else if (body instanceof EndingEvent.RoutesTold told) {
      told.parties().forEach(p -> fold.change(p, party -> party.told(told.routes())));
    }
  }

  private static CaseState stateAfter(Outcome outcome) {
    return switch (outcome) {
      case NOT_AGREED -> CaseState.FAIL;
      case PARTLY_AGREED -> CaseState.AGR;
      default -> CaseState.TERM;
    };
  }
}
