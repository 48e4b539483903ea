package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;

/** How an agreement comes about. Agreements are numbered within the case, from 1. */
public sealed interface AgreementEvent extends CaseEventBody {

  /** Returns the number of the agreement within the case. */
  int agreement();

  /**
   * An agreement was drafted (T47).
   *
   * @param agreement its number
   * @param content what it says
   */
  record AgreementDrafted(int agreement, AgreementContent content) implements AgreementEvent {
    @Override
    public EventKind kind() {
      return EventKind.AGREEMENT_DRAFTED;
    }
  }

  /**
   * An oral agreement was written down by the mediator (T48).
   *
   * @param agreement its number
   * @param content what it says
   * @param effectiveOn the day it was reached, which is the day it takes effect (PML 30)
   * @param settlesAll whether nothing remains open
   * @param days the days of those of its lines whose days were computed
   */
  record OralAgreementRecorded(
      int agreement,
      AgreementContent content,
      LocalDate effectiveOn,
      boolean settlesAll,
      List<LineDays> days)
      implements AgreementEvent {

    /** Copies the list. */
    public OralAgreementRecorded {
      days = List.copyOf(days);
    }

    /** Creates an event without computed days. */
    public OralAgreementRecorded(
        int agreement, AgreementContent content, LocalDate effectiveOn, boolean settlesAll) {
      this(agreement, content, effectiveOn, settlesAll, List.of());
    }

    @Override
    public EventKind kind() {
      return EventKind.ORAL_AGREEMENT_RECORDED;
    }
  }

  /**
   * A party signed (T49).
   *
   * @param agreement the number of the agreement
   * @param party who
   * @param manner how
   * @param signer who signed for it, for an organisation
   * @param readBy who read the text out to the party first; empty if nobody had to, and in journals
   *     from before it was written down
   */
  record PartySigned(
      int agreement,
      PartyNumber party,
      SigningManner manner,
      Optional<PersonRef> signer,
      Optional<PersonRef> readBy)
      implements AgreementEvent {

    /** Creates the signature of a party nobody read to. */
    public PartySigned(
        int agreement, PartyNumber party, SigningManner manner, Optional<PersonRef> signer) {
      this(agreement, party, manner, signer, Optional.empty());
    }

    /** Creates the signature of a person. */
    public PartySigned(int agreement, PartyNumber party, SigningManner manner) {
      this(agreement, party, manner, Optional.empty());
    }

    @Override
    public EventKind kind() {
      return EventKind.PARTY_SIGNED;
    }
  }

  /**
   * A mediator signed (T50).
   *
   * @param agreement the number of the agreement
   * @param mediator who
   */
  record MediatorSigned(int agreement, MediatorId mediator) implements AgreementEvent {
    @Override
    public EventKind kind() {
      return EventKind.MEDIATOR_SIGNED;
    }
  }

  /**
   * A committee that mediates with the holder put its seal to it (T51, T74).
   *
   * @param agreement the number of the agreement
   * @param committee whose seal
   * @param sealedOn the day it was put; empty in what was written before it was asked for
   */
  record PartnerSealed(int agreement, OrganisationId committee, Optional<LocalDate> sealedOn)
      implements AgreementEvent {
    @Override
    public EventKind kind() {
      return EventKind.PARTNER_SEALED;
    }
  }

  /**
   * The committee put its seal to it, which brings it into effect (T51).
   *
   * @param agreement the number of the agreement
   * @param effectiveOn the day the last of signatures and seal was there (PML 29)
   * @param documentNumber the number in the committee's yearly series, where it keeps one
   * @param settlesAll whether nothing remains open
   * @param signedOn the day all parties had signed, where that is arguably the day of effect
   * @param days the days of those of its lines whose days were computed
   */
  record AgreementSealed(
      int agreement,
      LocalDate effectiveOn,
      Optional<String> documentNumber,
      boolean settlesAll,
      Optional<LocalDate> signedOn,
      List<LineDays> days)
      implements AgreementEvent {

    /** The greatest number of characters of the number of a document. */
    public static final int MAX_DOCUMENT_NUMBER = 40;

    /** Copies the list, and checks that every database keeps the number as it is. */
    public AgreementSealed {
      StorableTexts.of("AgreementSealed")
          .check("documentNumber", documentNumber, MAX_DOCUMENT_NUMBER)
          .orThrow();
      days = List.copyOf(days);
    }

    /** Creates an event with one day of effect and without computed days. */
    public AgreementSealed(
        int agreement, LocalDate effectiveOn, Optional<String> documentNumber, boolean settlesAll) {
      this(agreement, effectiveOn, documentNumber, settlesAll, Optional.empty(), List.of());
    }

    @Override
    public EventKind kind() {
      return EventKind.AGREEMENT_SEALED;
    }
  }

  /**
   * A draft came to nothing: a party refused to sign (T52), or another draft took its place (T47).
   *
   * @param agreement the number of the agreement
   * @param refusedBy the party that refused; empty if it was redrafted
   */
  record AgreementFell(int agreement, Optional<PartyNumber> refusedBy) implements AgreementEvent {
    @Override
    public EventKind kind() {
      return EventKind.AGREEMENT_FELL;
    }
  }

  /**
   * Copies were delivered (T55).
   *
   * @param agreement the number of the agreement
   * @param parties to whom
   */
  record CopyDelivered(int agreement, List<PartyNumber> parties) implements AgreementEvent {

    /** Copies the list. */
    public CopyDelivered {
      parties = List.copyOf(parties);
    }

    @Override
    public EventKind kind() {
      return EventKind.COPY_DELIVERED;
    }
  }
}
