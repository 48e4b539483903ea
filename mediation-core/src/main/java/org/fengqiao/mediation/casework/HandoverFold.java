package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.casework.handover.HolderTrack;
import org.fengqiao.mediation.casework.handover.Offer;
import org.fengqiao.mediation.casework.handover.OrganHandover;
import org.fengqiao.mediation.casework.handover.OrganStatus;
import org.fengqiao.mediation.casework.handover.Receiver;

/** Reads what brings a case to somebody else. */
final class HandoverFold {

  private HandoverFold() {}

  static void read(HandoverEvent body, CaseFold fold) {
    CaseFacts facts = fold.facts();
    HolderTrack track = facts.holding;
    if (body instanceof HandoverEvent.TransferOffered offered) {
      offer(offered.to(), false, offered.clock(), fold);
    } else if (body instanceof HandoverEvent.CaseEscalated escalated) {
      offer(escalated.to(), true, escalated.clock(), fold);
    } else if (body instanceof HandoverEvent.TransferAccepted accepted) {
      accept(accepted, fold);
    } else if (body instanceof HandoverEvent.TransferReturned) {
      openOffer(fold);
      facts.holding = track.givenBack();
    } else if (body instanceof HandoverEvent.CommitteeInvited invited) {
      facts.holding = track.inviting(invited.committee());
    } else if (body instanceof HandoverEvent.CommitteeAnswered answered) {
      facts.holding = track.answered(answered.committee(), answered.joins());
    } else if (body instanceof HandoverEvent.OrganSent sent) {
      facts.holding =
          track.with(
              new OrganHandover(
                  sent.handover(),
                  sent.organ(),
                  sent.ground(),
                  OrganStatus.SENT,
                  fold.day(),
                  sent.clock()));
    } else if (body instanceof HandoverEvent.OrganReceipted receipted) {
      answer(receipted.handover(), OrganStatus.RECEIPTED, fold);
    } else if (body instanceof HandoverEvent.OrganReturned returned) {
      answer(returned.handover(), OrganStatus.RETURNED, fold);
    }
  }

  private static void offer(Receiver to, boolean up, Optional<Integer> clock, CaseFold fold) {
    CaseFacts facts = fold.facts();
    if (facts.holder == null) {
      throw fold.wrong("is not registered");
    }
    facts.holding = facts.holding.offered(new Offer(facts.holder, to, up, fold.day(), clock));
  }

  private static Offer openOffer(CaseFold fold) {
    return fold.facts().holding.offer().orElseThrow(() -> fold.wrong("answers no open offer"));
  }

  /** The receiver names its own mediators; what was being signed before the former ones falls. */
  private static void accept(HandoverEvent.TransferAccepted accepted, CaseFold fold) {
    CaseFacts facts = fold.facts();
    Receiver receiver = openOffer(fold).receiver();
    facts.holder = receiver.id();
    facts.holderRegion = receiver.region();
    facts.holderLevel = receiver.level();
    facts.holding = facts.holding.taken();
    facts.attempt = accepted.attempt();
    facts.rulesDay = accepted.rulesDay();
    facts.rulesFingerprint = accepted.rulesFingerprint();
    if (facts.acceptedOn == null) {
      facts.acceptedOn = fold.day();
      facts.elsewhere = accepted.elsewhere().orElse(null);
    }
    facts.appointments =
        facts.appointments.stream()
            .map(a -> new Appointment(a.mediator(), a.presiding(), AppointmentStatus.REPLACED))
            .toList();
    fold.dropDrafts();
    fold.enter(CaseState.ACC);
  }

  private static void answer(int number, OrganStatus status, CaseFold fold) {
    OrganHandover sent =
        fold.facts()
            .holding
            .organ(number)
            .orElseThrow(() -> fold.wrong("refers to hand-over " + number + ", not there"));
    fold.facts().holding = fold.facts().holding.with(sent.answered(status));
  }

  /** Mediation has ended: whoever was asked need not answer. */
  static void end(CaseFold fold) {
    CaseFacts facts = fold.facts();
    LocalDate day = fold.day();
    facts
        .holding
        .offer()
        .flatMap(Offer::clock)
        .flatMap(number -> Optional.ofNullable(facts.clocks.get(number)))
        .filter(CaseClock::isRunning)
        .ifPresent(clock -> fold.put(clock.stopped(day)));
    facts.holding = facts.holding.ended();
  }
}
