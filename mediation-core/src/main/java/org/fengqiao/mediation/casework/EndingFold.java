package org.fengqiao.mediation.casework;

/** Reads how mediation ended without agreement. */
final class EndingFold {

  private EndingFold() {}

  static void read(EndingEvent body, CaseFold fold) {
    if (body instanceof EndingEvent.PartyRefused refused) {
      fold.change(refused.party(), party -> party.refused(refused.severed()));
    } else if (body instanceof EndingEvent.CaseEnded ended) {
      fold.facts().endReason = ended.reason();
      fold.end(
          ended.outcome(), ended.outcome() == Outcome.NOT_AGREED ? CaseState.FAIL : CaseState.TERM);
    } else if (body instanceof EndingEvent.RoutesTold told) {
      told.parties().forEach(p -> fold.change(p, party -> party.told(told.routes())));
    }
  }
}
