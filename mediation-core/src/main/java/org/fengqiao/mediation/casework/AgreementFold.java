package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads how agreements come about. */
final class AgreementFold {

  private AgreementFold() {}

  static void read(AgreementEvent body, CaseFold fold) {
    if (body instanceof AgreementEvent.AgreementDrafted drafted) {
      fold.put(agreement(drafted.agreement(), drafted.content(), AgreementForm.WRITTEN).build());
      fold.facts().draftedOver = CaseLists.each(drafted.content().replaces(), fold::obligation);
    } else if (body instanceof AgreementEvent.OralAgreementRecorded oral) {
      takeEffect(
          agreement(oral.agreement(), oral.content(), AgreementForm.ORAL),
          oral.effectiveOn(),
          oral.settlesAll(),
          oral.days(),
          fold);
    } else if (body instanceof AgreementEvent.PartySigned signed) {
      fold.put(fold.agreement(signed.agreement()).signedBy(signed.party(), fold.day()));
    } else if (body instanceof AgreementEvent.MediatorSigned signed) {
      fold.put(fold.agreement(signed.agreement()).signedBy(signed.mediator(), fold.day()));
    } else if (body instanceof AgreementEvent.PartnerSealed sealed) {
      fold.put(
          change(fold.agreement(sealed.agreement())).addPartnerSeals(sealed.committee()).build());
    } else if (body instanceof AgreementEvent.AgreementSealed sealed) {
      takeEffect(
          change(fold.agreement(sealed.agreement()))
              .documentNumber(sealed.documentNumber())
              .signedOn(sealed.signedOn()),
          sealed.effectiveOn(),
          sealed.settlesAll(),
          sealed.days(),
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
      Agreement.Builder agreement,
      LocalDate on,
      boolean settlesAll,
      List<LineDays> days,
      CaseFold fold) {
    Agreement effective = agreement.status(AgreementStatus.EFFECTIVE).effectiveOn(on).build();
    fold.put(effective);
    for (Obligation line : effective.content().obligations()) {
      List<LineDays> its =
          CaseLists.those(days, computed -> computed.obligation() == line.number());
      fold.put(
          ObligationState.of(
              line, effective.number(), its.isEmpty() ? LineDays.of(line) : its.get(0)));
    }
    CaseFacts facts = fold.facts();
    facts.openItems = open(effective, facts.openItems);
    facts.renegotiating = List.of();
    if (settlesAll && facts.state != CaseState.AGR) {
      boolean partly = CaseLists.any(facts.parties.values(), PartyStanding::severed);
      facts.agreedOn = on;
      facts.outcome = partly ? Outcome.PARTLY_AGREED : Outcome.AGREED;
      facts.endedOn = on;
      fold.enter(CaseState.AGR);
    }
  }

  private static List<OpenItem> open(Agreement effective, List<OpenItem> before) {
    List<OpenItem> open = new ArrayList<>(before);
    open.removeIf(item -> effective.content().settles().contains(item.number()));
    open.addAll(effective.leavesOpen());
    return List.copyOf(open);
  }

  private static Agreement.Builder agreement(
      int number, AgreementContent content, AgreementForm form) {
    return Agreement.builder()
        .number(number)
        .content(content)
        .leavesOpen(content.leavesOpen())
        .form(form)
        .status(AgreementStatus.DRAFT);
  }

  private static Agreement.Builder change(Agreement before) {
    return Agreement.builder().from(before);
  }
}
