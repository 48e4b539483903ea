package org.fengqiao.mediation.casework;

import java.time.LocalDate;

/** Reads how agreements come about. */
final class AgreementFold {

  private AgreementFold() {}

  static void read(AgreementEvent body, CaseFold fold) {
    if (body instanceof AgreementEvent.AgreementDrafted drafted) {
      fold.put(agreement(drafted.agreement(), drafted.content(), AgreementForm.WRITTEN).build());
    } else if (body instanceof AgreementEvent.OralAgreementRecorded oral) {
      takeEffect(
          agreement(oral.agreement(), oral.content(), AgreementForm.ORAL),
          oral.effectiveOn(),
          oral.settlesAll(),
          fold);
    } else if (body instanceof AgreementEvent.PartySigned signed) {
      fold.put(fold.agreement(signed.agreement()).signedBy(signed.party(), fold.day()));
    } else if (body instanceof AgreementEvent.MediatorSigned signed) {
      fold.put(fold.agreement(signed.agreement()).signedBy(signed.mediator(), fold.day()));
    } else if (body instanceof AgreementEvent.AgreementSealed sealed) {
      takeEffect(
          change(fold.agreement(sealed.agreement())).documentNumber(sealed.documentNumber()),
          sealed.effectiveOn(),
          sealed.settlesAll(),
          fold);
    } else if (body instanceof AgreementEvent.AgreementFell fell) {
      fold.put(change(fold.agreement(fell.agreement())).status(AgreementStatus.FALLEN).build());
    } else if (body instanceof AgreementEvent.CopyDelivered delivered) {
      fold.put(
          change(fold.agreement(delivered.agreement()))
              .addAllCopiesTo(delivered.parties())
              .build());
    }
  }

  private static void takeEffect(
      Agreement.Builder agreement, LocalDate on, boolean settlesAll, CaseFold fold) {
    Agreement effective = agreement.status(AgreementStatus.EFFECTIVE).effectiveOn(on).build();
    fold.put(effective);
    for (Obligation obligation : effective.content().obligations()) {
      fold.put(ObligationState.of(obligation, effective.number()));
    }
    if (settlesAll) {
      CaseFacts facts = fold.facts();
      boolean partly = facts.parties.values().stream().anyMatch(PartyStanding::severed);
      facts.agreedOn = on;
      facts.outcome = partly ? Outcome.PARTLY_AGREED : Outcome.AGREED;
      facts.endedOn = on;
      fold.enter(CaseState.AGR);
    }
  }

  private static Agreement.Builder agreement(
      int number, AgreementContent content, AgreementForm form) {
    return Agreement.builder()
        .number(number)
        .content(content)
        .form(form)
        .status(AgreementStatus.DRAFT);
  }

  private static Agreement.Builder change(Agreement before) {
    return Agreement.builder().from(before);
  }
}
