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
      discharge(done.party(), RevisitStatus.DONE, fold);
    } else if (body instanceof FollowUpEvent.RevisitTried tried) {
      owed(tried.party(), fold)
          .ifPresent(before -> put(before.tried(fold.day(), tried.discharges()), fold));
    } else if (body instanceof FollowUpEvent.RevisitDeclined declined) {
      discharge(declined.party(), RevisitStatus.DECLINED_BY_PARTY, fold);
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

  /** Everybody is asked anew; how the case ended and was closed first stays in the figures. */
  private static void reopen(FollowUpEvent.CaseReopened reopened, CaseFold fold) {
    CaseFacts facts = fold.facts();
    facts.attempt++;
    facts.closingGround = null;
    facts.closingProposedBy = Optional.empty();
    facts.dossierComplete = false;
    if (reopened.followUpOnly()) {
      facts.keepEnding();
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

  private static void discharge(PartyNumber party, RevisitStatus how, CaseFold fold) {
    owed(party, fold).ifPresent(before -> put(before.discharged(how, fold.day()), fold));
  }

  private static Optional<Revisit> owed(PartyNumber party, CaseFold fold) {
    fold.party(party);
    return Revisit.nextOf(party, fold.facts().revisits.values());
  }

  private static void put(Revisit visit, CaseFold fold) {
    CaseFacts facts = fold.facts();
    facts.revisits = facts.revisits.with(visit.clock(), visit);
    if (!visit.isOwed()) {
      fold.put(fold.running(visit.clock()).stopped(fold.day()));
    }
  }
}
