package org.fengqiao.mediation.casework;

import java.util.List;
import org.fengqiao.mediation.party.PartyNumber;

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
      fold.facts().shamSuspectedOn = null;
    } else if (body instanceof EndingEvent.RoutesTold told) {
      told.parties().forEach(p -> tell(p, told.routes(), fold));
    } else if (body instanceof EndingEvent.GroundNoted noted) {
      fold.facts().endingGround = noted;
    } else if (body instanceof EndingEvent.ShamSuspected) {
      fold.facts().shamSuspectedOn = fold.day();
    } else if (body instanceof EndingEvent.ShamReviewed) {
      fold.facts().shamSuspectedOn = null;
    } else if (body instanceof EndingEvent.GuidanceFollowed followed) {
      follow(followed, fold);
    }
  }

  private static CaseState stateAfter(Outcome outcome) {
    return switch (outcome) {
      case NOT_AGREED -> CaseState.FAIL;
      case PARTLY_AGREED -> CaseState.AGR;
      case TRANSFERRED -> CaseState.XFER;
      default -> CaseState.TERM;
    };
  }

  private static void tell(PartyNumber number, List<Route> routes, CaseFold fold) {
    fold.change(number, party -> party.told(routes));
    CaseFacts facts = fold.facts();
    facts.guidance = facts.guidance.with(number, Guidance.given(number, routes, fold.day()));
  }

  private static void follow(EndingEvent.GuidanceFollowed followed, CaseFold fold) {
    CaseFacts facts = fold.facts();
    Guidance told = facts.guidance.get(followed.party());
    if (told == null) {
      throw fold.wrong("follows guidance party " + followed.party() + " was not given");
    }
    facts.guidance = facts.guidance.with(followed.party(), told.followed(followed, fold.day()));
  }
}
