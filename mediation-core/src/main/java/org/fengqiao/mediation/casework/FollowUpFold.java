package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.PartyNumber;

/** Reads what happens after the ending: performance, return visits, closing, filing. */
final class FollowUpFold {

  private FollowUpFold() {}

  static void read(FollowUpEvent body, CaseFold fold) {
    CaseFacts facts = fold.facts();
    if (body instanceof FollowUpEvent.PerformanceRecorded performed) {
      fold.put(
          fold.obligation(performed.obligation())
              .performedBy(performed.amount(), performed.manner(), fold.day()));
    } else if (body instanceof FollowUpEvent.RevisitDone done) {
      possible(done.party(), fold)
          .ifPresent(before -> put(before.discharged(RevisitStatus.DONE, fold.day()), fold));
    } else if (body instanceof FollowUpEvent.RevisitTried tried) {
      possible(tried.party(), fold)
          .ifPresent(before -> put(before.tried(fold.day(), tried.discharges()), fold));
    } else if (body instanceof FollowUpEvent.RevisitDeclined declined) {
      decline(declined.party(), fold);
    } else if (body instanceof FollowUpEvent.CaseClosed closed) {
      facts.closingGround = closed.ground();
      facts.closingProposedBy = closed.proposedBy();
      if (facts.closedOn == null) {
        facts.closedOn = fold.day();
      }
      fold.dropDrafts();
      fold.enter(CaseState.CLOSED);
    } else if (body instanceof FollowUpEvent.DossierReviewed reviewed) {
      facts.dossierComplete = reviewed.complete();
    } else if (body instanceof FollowUpEvent.CaseArchived archived) {
      facts.retention = archived.retention();
      facts.archivedOn = fold.day();
      fold.enter(CaseState.ARCH);
    } else if (body instanceof FollowUpEvent.VisitFindingMade finding) {
      facts.findings = CaseFacts.with(facts.findings, finding);
    } else if (body instanceof FollowUpEvent.CaseReopened reopened) {
      reopen(reopened, fold);
    } else if (body instanceof FollowUpEvent.PaperAnnexed annexed) {
      facts.annexes = CaseFacts.with(facts.annexes, annexed);
    }
  }

  /** Everybody is asked anew; how the case ended first stays in the figures, unless restated. */
  private static void reopen(FollowUpEvent.CaseReopened reopened, CaseFold fold) {
    CaseFacts facts = fold.facts();
    facts.attempt++;
    facts.closingGround = null;
    facts.closingProposedBy = Optional.empty();
    facts.dossierComplete = false;
    if (reopened.restatesFigures()) {
      facts.closedOn = null;
    } else {
      facts.keepEnding();
    }
    if (reopened.followUpOnly()) {
      fold.forgetWhoWasTold();
      fold.enter(CaseState.AGR);
      return;
    }
    for (PartyStanding party : facts.parties.values()) {
      if (party.isActive()) {
        fold.openAgain(List.of(party.number()));
        fold.change(party.number(), PartyStanding::askedAnew);
      }
    }
    reopened
        .consenting()
        .forEach(p -> fold.change(p, party -> party.consented(ConsentManner.EXPRESS)));
    fold.forgetEnding();
    fold.enter(CaseState.MED);
  }

  /** Whoever wants no visit may say so at any time, also before its day. */
  private static void decline(PartyNumber party, CaseFold fold) {
    fold.party(party);
    Revisit.nextOf(party, fold.facts().revisits.values())
        .map(before -> before.discharged(RevisitStatus.DECLINED_BY_PARTY, fold.day()))
        .ifPresent(declined -> put(declined, fold));
  }

  /** Of the visits whose time has come the first due (T104, T105). */
  private static Optional<Revisit> possible(PartyNumber party, CaseFold fold) {
    fold.party(party);
    CaseFacts facts = fold.facts();
    return Revisit.nextOf(
        party,
        Revisit.possibleOn(
            fold.day(), facts.revisits.values(), fold::clock, facts.obligations.values()));
  }

  private static void put(Revisit visit, CaseFold fold) {
    CaseFacts facts = fold.facts();
    facts.revisits = facts.revisits.with(visit.clock(), visit);
    if (!visit.isOwed()) {
      fold.put(fold.running(visit.clock()).stopped(fold.day()));
    }
  }
}
