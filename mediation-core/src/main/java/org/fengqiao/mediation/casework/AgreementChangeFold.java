package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.PartyNumber;

/** Reads what happens to agreements besides their conclusion. */
final class AgreementChangeFold {

  private AgreementChangeFold() {}

  static void read(AgreementChangeEvent body, CaseFold fold) {
    CaseFacts facts = fold.facts();
    if (body instanceof AgreementChangeEvent.PartFixed fixed) {
      fold.put(
          change(fold.agreement(fixed.agreement())).addAllLeavesOpen(fixed.leavesOpen()).build());
    } else if (body instanceof AgreementChangeEvent.OralUpgraded upgraded) {
      upgrade(upgraded, fold);
    } else if (body instanceof AgreementChangeEvent.SlipCorrected corrected) {
      fold.put(
          change(fold.agreement(corrected.agreement()))
              .addCorrections(corrected.correction())
              .build());
    } else if (body instanceof AgreementChangeEvent.AgreementAnnulled annulled) {
      annul(annulled, fold);
    } else if (body instanceof AgreementChangeEvent.RatificationAsked asked) {
      facts.ratifications =
          CaseFacts.with(
              facts.ratifications,
              new Ratification(asked.agreement(), asked.party(), asked.actOn(), asked.clock()));
    } else if (body instanceof AgreementChangeEvent.RatificationAnswered answered) {
      answer(answered, fold);
    } else if (body instanceof AgreementChangeEvent.RenegotiationOpened opened) {
      facts.renegotiating = opened.lines();
    } else if (body instanceof AgreementChangeEvent.LineReplaced replaced) {
      replace(replaced, fold);
    }
  }

  private static void upgrade(AgreementChangeEvent.OralUpgraded upgraded, CaseFold fold) {
    Agreement agreement =
        change(fold.agreement(upgraded.agreement()))
            .form(AgreementForm.WRITTEN)
            .documentNumber(upgraded.documentNumber())
            .addAllPartnerSeals(upgraded.partnerSeals())
            .build();
    if (upgraded.effectiveOn().isPresent()) {
      agreement = change(agreement).effectiveOn(upgraded.effectiveOn()).build();
    }
    for (PartySignature signature : upgraded.signatures()) {
      agreement =
          change(agreement.signedBy(signature.party(), fold.day()))
              .status(AgreementStatus.EFFECTIVE)
              .build();
    }
    for (MediatorId mediator : upgraded.mediators()) {
      agreement = agreement.signedBy(mediator, fold.day());
    }
    fold.put(agreement);
  }

  private static void annul(AgreementChangeEvent.AgreementAnnulled annulled, CaseFold fold) {
    CaseFacts facts = fold.facts();
    fold.put(change(fold.agreement(annulled.agreement())).status(AgreementStatus.ANNULLED).build());
    for (ObligationState line : facts.obligations.values()) {
      if (line.agreement() == annulled.agreement() && !line.isDone()) {
        fold.put(line.dropped(PerformanceStatus.ANNULLED, Fen.ZERO, fold.day()));
      }
    }
    fold.dropDrafts();
    if (annulled.newRound()) {
      facts.attempt++;
      fold.openAgain(fold.agreement(annulled.agreement()).content().parties());
      facts.keepEnding();
      fold.forgetEnding();
      facts.parties.values().stream()
          .filter(PartyStanding::isActive)
          .forEach(all -> fold.change(all.number(), p -> p.consented(ConsentManner.EXPRESS)));
      fold.enter(CaseState.MED);
    } else {
      fallAway(fold.agreement(annulled.agreement()).content().parties(), fold);
    }
  }

  /** The case ended with less than was thought; whoever loses the agreement is told the routes. */
  private static void fallAway(List<PartyNumber> parties, CaseFold fold) {
    CaseFacts facts = fold.facts();
    facts.keepEnding();
    boolean left = facts.agreements.values().stream().anyMatch(Agreement::isEffective);
    facts.outcome = left ? Outcome.PARTLY_AGREED : Outcome.NOT_AGREED;
    facts.endReason = EndReason.ANNULLED;
    facts.endedOn = fold.day();
    if (!left) {
      facts.agreedOn = null;
    }
    for (PartyNumber party : parties) {
      facts.annulledFor = CaseFacts.with(facts.annulledFor, party);
      fold.change(party, before -> before.told(List.of()));
    }
    fold.forgetWhoWasTold();
  }

  private static void answer(AgreementChangeEvent.RatificationAnswered answered, CaseFold fold) {
    CaseFacts facts = fold.facts();
    List<Ratification> others = new ArrayList<>();
    for (Ratification open : facts.ratifications) {
      if (open.agreement() != answered.agreement() || !open.party().equals(answered.party())) {
        others.add(open);
      }
    }
    facts.ratifications = List.copyOf(others);
    Agreement agreement = fold.agreement(answered.agreement());
    if (answered.ratified() && agreement.isOpen()) {
      fold.put(agreement.signedBy(answered.party(), answered.actOn()));
    } else if (!answered.ratified() && agreement.isEffective()) {
      unbind(change(agreement).addNotRatifiedBy(answered.party()).build(), fold);
    }
  }

  /** What was never ratified has no effect for the party, and no line stands without a side. */
  private static void unbind(Agreement agreement, CaseFold fold) {
    fold.put(agreement);
    for (ObligationState line : fold.facts().obligations.values()) {
      if (line.agreement() == agreement.number()
          && !line.isDone()
          && !line.bindsWithout(agreement.notRatifiedBy())) {
        fold.put(line.dropped(PerformanceStatus.ANNULLED, Fen.ZERO, fold.day()));
      }
    }
  }

  private static void replace(AgreementChangeEvent.LineReplaced replaced, CaseFold fold) {
    LocalDate day = fold.day();
    ObligationState line = fold.obligation(replaced.obligation());
    fold.put(line.dropped(PerformanceStatus.RENEGOTIATED, replaced.released(), day));
    boolean open =
        fold.facts().obligations.values().stream()
            .anyMatch(other -> other.agreement() == line.agreement() && !other.isDone());
    if (!open) {
      fold.put(change(fold.agreement(line.agreement())).status(AgreementStatus.SUPERSEDED).build());
    }
  }

  private static Agreement.Builder change(Agreement before) {
    return Agreement.builder().from(before);
  }
}
