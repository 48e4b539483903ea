package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.record.CorrectableFact;
import org.fengqiao.mediation.casework.record.Correction;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.NegativeAmountException;
import org.fengqiao.mediation.kernel.UnknownCodeException;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.region.MalformedRegionCodeException;
import org.fengqiao.mediation.region.RegionCode;

/**
 * What corrections (T114) mean for a journal. The journal itself never changes; from a correction
 * on, the facts of the case are what they would be if the corrected event had said the right value.
 * Its clocks are those that were started: what a corrected type changes in them is said by events
 * of the same step ({@link TypeClocks}).
 */
final class Corrections {

  private Corrections() {}

  /** Returns the journal as it reads after the corrections in it. */
  static List<CaseEvent> read(List<CaseEvent> journal) {
    List<CaseEvent> read = journal;
    for (CaseEvent event : journal) {
      if (event.body() instanceof RecordEvent.RecordCorrected corrected) {
        read = with(read, corrected.correction());
      }
    }
    return read;
  }

  /**
   * Returns the facts of a journal as they are once a further event corrects it.
   *
   * @throws JournalException if it corrects an event that is not there, or says what cannot be
   */
  static CaseFacts apply(CaseFacts facts, List<CaseEvent> journal, CaseEvent event) {
    Correction correction = ((RecordEvent.RecordCorrected) event.body()).correction();
    if (correction.event() < 1 || correction.event() > journal.size()) {
      throw new JournalException(
          facts.id, event.sequence(), "corrects event " + correction.event() + ", not there");
    }
    try {
      CaseFacts again = new CaseFacts(facts.id);
      with(read(journal), correction).forEach(each -> CaseFold.apply(again, each));
      again.events = facts.events;
      again.holdsPrivateTexts |= facts.holdsPrivateTexts;
      return again;
    } catch (IllegalArgumentException
        | NegativeAmountException
        | UnknownCodeException
        | MalformedRegionCodeException e) {
      throw new JournalException(
          facts.id,
          event.sequence(),
          "corrects " + correction.fact().code() + " to what cannot be");
    }
  }

  private static List<CaseEvent> with(List<CaseEvent> journal, Correction correction) {
    List<CaseEvent> read = new ArrayList<>(journal);
    int place = correction.event() - 1;
    read.set(place, corrected(read.get(place), correction));
    return read;
  }

  private static CaseEvent corrected(CaseEvent event, Correction correction) {
    CaseEvent.Builder right = CaseEvent.builder().from(event);
    switch (correction.fact()) {
      case DAY_OF_EVENT -> right.occurredOn(day(correction.right()));
      case AMOUNT_PAID -> right.body(paid(event.body(), fen(correction.right())));
      default -> right.body(registered(event.body(), correction));
    }
    return right.build();
  }

  private static CaseEventBody registered(CaseEventBody body, Correction correction) {
    if (!(body instanceof IntakeEvent.CaseRegistered first)) {
      throw new IllegalArgumentException("no registration: " + body.kind().code());
    }
    return new IntakeEvent.CaseRegistered(
        registration(first.registration(), correction), first.holderRegion(), first.application());
  }

  private static Registration registration(Registration before, Correction correction) {
    Registration.Builder right = Registration.builder().from(before);
    switch (correction.fact()) {
      case DISPUTE_TYPE -> right.disputeType(correction.right());
      case PLACE -> right.place(RegionCode.of(correction.right()));
      case SOURCE -> right.source(Coded.parse(CaseSource.class, correction.right()));
      case ARISEN_ON -> right.arisenOn(day(correction.right()));
      case COMPLEXITY -> right.complexity(Coded.parse(Complexity.class, correction.right()));
      case PARTY_KIND, PARTY_REGION ->
          right.parties(
              before.parties().stream().map(party -> corrected(party, correction)).toList());
      default -> throw new IllegalArgumentException(correction.fact().code());
    }
    return right.build();
  }

  private static Party corrected(Party party, Correction correction) {
    if (!correction.party().equals(Optional.of(party.number()))) {
      return party;
    }
    boolean kind = correction.fact() == CorrectableFact.PARTY_KIND;
    return new Party(
        party.number(),
        party.side(),
        party.person(),
        kind ? Coded.parse(PartyKind.class, correction.right()) : party.kind(),
        kind ? party.region() : Optional.of(RegionCode.of(correction.right())));
  }

  private static CaseEventBody paid(CaseEventBody body, Fen amount) {
    if (!(body instanceof FollowUpEvent.PerformanceRecorded before)) {
      throw new IllegalArgumentException("no payment: " + body.kind().code());
    }
    return new FollowUpEvent.PerformanceRecorded(
        before.obligation(),
        Optional.of(amount),
        before.payer(),
        before.receiver(),
        before.manner(),
        before.proof(),
        before.channel(),
        before.takenBy());
  }

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no day: " + text, e);
    }
  }

  static Fen fen(String text) {
    return Fen.of(Long.parseLong(text));
  }

  /** Returns what an event says now; empty if it says nothing about the fact. */
  static Optional<String> value(CaseEvent event, Correction asked) {
    return switch (asked.fact()) {
      case DISPUTE_TYPE -> registered(event).map(Registration::disputeType);
      case PLACE -> registered(event).map(registration -> registration.place().digits());
      case SOURCE -> registered(event).map(registration -> registration.source().code());
      case ARISEN_ON -> registered(event).flatMap(Registration::arisenOn).map(LocalDate::toString);
      case COMPLEXITY -> registered(event).flatMap(Registration::complexity).map(Complexity::code);
      case PARTY_KIND -> registered(event).flatMap(r -> party(r, asked)).map(p -> p.kind().code());
      case PARTY_REGION ->
          registered(event)
              .flatMap(r -> party(r, asked))
              .flatMap(Party::region)
              .map(RegionCode::digits);
      case DAY_OF_EVENT -> Optional.of(event.occurredOn().toString());
      case AMOUNT_PAID ->
          event.body() instanceof FollowUpEvent.PerformanceRecorded payment
              ? payment.amount().map(amount -> String.valueOf(amount.amount()))
              : Optional.empty();
    };
  }

  private static Optional<Party> party(Registration registration, Correction asked) {
    return registration.parties().stream()
        .filter(each -> asked.party().equals(Optional.of(each.number())))
        .findFirst();
  }

  private static Optional<Registration> registered(CaseEvent event) {
    return event.body() instanceof IntakeEvent.CaseRegistered first
        ? Optional.of(first.registration())
        : Optional.empty();
  }
}
