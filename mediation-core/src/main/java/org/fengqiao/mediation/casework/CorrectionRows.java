package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.casework.record.CorrectableFact;
import org.fengqiao.mediation.casework.record.Correction;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.NegativeAmountException;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Severity;
import org.fengqiao.mediation.kernel.UnknownCodeException;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.region.RegionCode;

/**
 * The row that corrects the record (T114). Correctable are what was written down at the
 * registration, the day of things that start no period and move no state, and the amount of a
 * payment; nothing that the parties signed. With the type of the dispute the clocks that follow
 * from it are replaced in the same step ({@link TypeClocks}).
 */
final class CorrectionRows {

  private static final Set<CorrectableFact> OF_REGISTRATION =
      EnumSet.of(
          CorrectableFact.DISPUTE_TYPE,
          CorrectableFact.PLACE,
          CorrectableFact.SOURCE,
          CorrectableFact.ARISEN_ON,
          CorrectableFact.COMPLEXITY,
          CorrectableFact.PARTY_KIND,
          CorrectableFact.PARTY_REGION);

  private static final Set<CorrectableFact> OF_PARTY =
      EnumSet.of(CorrectableFact.PARTY_KIND, CorrectableFact.PARTY_REGION);

  private static final Set<EventKind> DAY_ONLY =
      EnumSet.of(
          EventKind.PARTY_INFORMED,
          EventKind.SESSION_HELD,
          EventKind.COPY_DELIVERED,
          EventKind.REVISIT_DONE);

  /** Who may correct what others wrote down. */
  private static final Set<Role> OF_ALL = EnumSet.of(Role.PRESIDING_MEDIATOR, Role.DIRECTOR);

  /** No dispute of today arose before. */
  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

  private CorrectionRows() {}

  static CaseRow<?> correctRecord() {
    return CaseRow.of(ActionKind.CORRECT_RECORD, RecordAction.CorrectRecord.class)
        .from(RecordRows.ANY)
        .papers(Paper.CORRECTION_RECORD)
        .basis(LegalBasis.ourDefault())
        .guard(CorrectionRows::hasAnEntry, RecordProblem.NO_OWN_ENTRY)
        .arguments(
            (action, attempt) -> {
              check(action.correction(), attempt);
              if (!attempt.found().hasErrors()) {
                checkTaken(action, attempt);
              }
            })
        .does(
            (action, attempt, effects) -> {
              Correction correction = action.correction();
              effects.add(
                  new RecordEvent.RecordCorrected(correction, action.reason(), action.source()));
              if (correction.fact() == CorrectableFact.DISPUTE_TYPE) {
                new TypeClocks(attempt, effects).follow(correction.right());
              }
            });
  }

  /** What was asked when the case was taken holds of what is right, too (T18). */
  private static void checkTaken(RecordAction.CorrectRecord action, Attempt attempt) {
    MediationCase it = attempt.it();
    CorrectableFact fact = action.correction().fact();
    if (fact == CorrectableFact.SOURCE) {
      checkLetter(Coded.parse(CaseSource.class, action.correction().right()), attempt);
    }
    if (it.rulesDay().isEmpty()
        || !(fact == CorrectableFact.SOURCE || fact == CorrectableFact.DISPUTE_TYPE)) {
      return;
    }
    CaseEvent corrected =
        CaseEvent.builder()
            .caseId(it.id())
            .sequence(it.version() + 1)
            .body(
                new RecordEvent.RecordCorrected(
                    action.correction(), action.reason(), action.source()))
            .occurredOn(attempt.day())
            .recordedAt(it.lastRecordedAt().orElseThrow())
            .actor(attempt.actor().id())
            .role(attempt.actor().role())
            .build();
    Attempt taking = attempt.on(it.after(corrected));
    AcceptanceRows.mayBeTaken(taking);
    it.elsewhere().ifPresent(other -> AcceptanceRows.checkElsewhere("elsewhere", other, taking));
    for (Problem problem : taking.found()) {
      LegalBasis basis = problem.basis().orElse(LegalBasis.ourDefault());
      Object[] told = {"right", action.correction().right(), problem.code().code()};
      if (problem.severity() == Severity.ERROR) {
        attempt.reportBecause(basis, RecordProblem.NOT_TAKEN_SO, told);
      } else {
        attempt.warnBecause(basis, RecordProblem.NOT_TAKEN_SO, told);
      }
    }
  }

  /** A court sent a case exactly if its letter is in the case. */
  private static void checkLetter(CaseSource right, Attempt attempt) {
    boolean ofCourt =
        attempt
            .it()
            .referral()
            .map(IncomingReferral::letter)
            .map(ReferralLetter::isOfCourt)
            .orElse(false);
    if (ofCourt != (right == CaseSource.COURT)) {
      attempt.report(
          CaseProblem.SOURCE_NOT_ALLOWED,
          "right",
          right,
          Arrays.stream(CaseSource.values())
              .filter(source -> ofCourt == (source == CaseSource.COURT))
              .toList());
    }
  }

  private static void hasAnEntry(Attempt attempt) {
    boolean some =
        attempt.it().effectiveEvents().stream()
            .anyMatch(event -> mayCorrect(event, attempt) && !facts(event).isEmpty());
    if (!some) {
      attempt.report(RecordProblem.NO_OWN_ENTRY);
    }
  }

  private static boolean mayCorrect(CaseEvent event, Attempt attempt) {
    return OF_ALL.contains(attempt.actor().role()) || event.actor().equals(attempt.actor().id());
  }

  private static Set<CorrectableFact> facts(CaseEvent event) {
    if (event.body() instanceof IntakeEvent.CaseRegistered) {
      return OF_REGISTRATION;
    } else if (event.body() instanceof FollowUpEvent.PerformanceRecorded payment) {
      return payment.amount().isPresent()
          ? EnumSet.of(CorrectableFact.DAY_OF_EVENT, CorrectableFact.AMOUNT_PAID)
          : EnumSet.of(CorrectableFact.DAY_OF_EVENT);
    }
    return DAY_ONLY.contains(event.kind())
        ? EnumSet.of(CorrectableFact.DAY_OF_EVENT)
        : EnumSet.noneOf(CorrectableFact.class);
  }

  private static void check(Correction correction, Attempt attempt) {
    List<CaseEvent> journal = attempt.it().effectiveEvents();
    if (correction.event() < 1 || correction.event() > journal.size()) {
      attempt.report(RecordProblem.UNKNOWN_EVENT, "event", correction.event(), journal.size());
      return;
    }
    CaseEvent event = journal.get(correction.event() - 1);
    Set<CorrectableFact> facts = facts(event);
    if (!mayCorrect(event, attempt)) {
      if (attempt.said(RecordProblem.NO_OWN_ENTRY)) {
        return;
      }
      attempt.report(RecordProblem.NOT_OWN_ENTRY, "event", correction.event());
    } else if (event.body() instanceof AgreementEvent && facts.isEmpty()) {
      attempt.reportBecause(
          LegalBasis.mediationLaw("29"), RecordProblem.SIGNED_PAPER, "event", event.kind());
    } else if (!facts.contains(correction.fact())) {
      attempt.report(
          RecordProblem.NOT_CORRECTABLE,
          "fact",
          correction.fact(),
          event.kind(),
          List.copyOf(facts));
    } else if (checkParty(correction, attempt)) {
      checkValues(correction, event, attempt);
    }
  }

  private static boolean checkParty(Correction correction, Attempt attempt) {
    if (!OF_PARTY.contains(correction.fact())) {
      if (correction.party().isPresent()) {
        attempt.report(RecordProblem.FIELD_NOT_EXPECTED, "party");
      }
      return correction.party().isEmpty();
    }
    if (correction.party().isEmpty()) {
      attempt.report(CaseProblem.NOTHING_GIVEN, "party");
      return false;
    }
    return attempt.checkOneOf(
        "party",
        correction.party().get(),
        attempt.it().registered().parties().stream().map(party -> party.number()).toList());
  }

  private static void checkValues(Correction correction, CaseEvent event, Attempt attempt) {
    Optional<String> now = Corrections.value(event, correction);
    if (!now.equals(correction.wrong())) {
      attempt.report(
          RecordProblem.WRONG_VALUE_DIFFERS,
          "wrong",
          correction.wrong().orElse("-"),
          now.orElse("-"));
    } else if (now.equals(Optional.of(correction.right()))) {
      attempt.report(RecordProblem.VALUE_SAME, "right", correction.right());
    } else if (!isWellFormed(correction)) {
      attempt.report(RecordProblem.VALUE_MALFORMED, "right", correction.right(), correction.fact());
    } else {
      checkRight(correction, event, attempt);
    }
  }

  private static boolean isWellFormed(Correction correction) {
    try {
      return switch (correction.fact()) {
        case DISPUTE_TYPE -> !correction.right().isBlank();
        case PLACE, PARTY_REGION -> RegionCode.isWellFormed(correction.right());
        case SOURCE -> Coded.parse(CaseSource.class, correction.right()) != null;
        case COMPLEXITY -> Coded.parse(Complexity.class, correction.right()) != null;
        case PARTY_KIND -> Coded.parse(PartyKind.class, correction.right()) != null;
        case ARISEN_ON, DAY_OF_EVENT -> Corrections.day(correction.right()) != null;
        case AMOUNT_PAID -> !Corrections.fen(correction.right()).isZero();
      };
    } catch (IllegalArgumentException | NegativeAmountException | UnknownCodeException e) {
      return false;
    }
  }

  private static void checkRight(Correction correction, CaseEvent event, Attempt attempt) {
    switch (correction.fact()) {
      case DISPUTE_TYPE -> {
        attempt.report(
            attempt
                .rules()
                .disputeTypes()
                .check(attempt.it().id().text(), correction.right(), attempt.day()));
        TypeClocks.check(correction.right(), attempt);
      }
      case SOURCE -> checkSource(correction, attempt);
      case ARISEN_ON -> checkDay(correction, DateRange.of(LONG_AGO, event.occurredOn()), attempt);
      case DAY_OF_EVENT -> checkDay(correction, possibleDays(event, attempt), attempt);
      case AMOUNT_PAID -> checkAmount(correction, event, attempt);
      default -> {}
    }
  }

  /** Whoever sent the case by letter is owed an answer (T77) and is not corrected away. */
  private static void checkSource(Correction correction, Attempt attempt) {
    CaseSource right = Coded.parse(CaseSource.class, correction.right());
    attempt
        .it()
        .referral()
        .map(IncomingReferral::letter)
        .filter(letter -> !ReferralRows.fits(letter, right))
        .ifPresent(
            letter ->
                attempt.report(ReferralProblem.FORM_AND_SOURCE, "right", letter.form(), right));
  }

  private static void checkDay(Correction correction, DateRange possible, Attempt attempt) {
    LocalDate right = Corrections.day(correction.right());
    if (!possible.contains(right)) {
      attempt.report(
          RecordProblem.DAY_NOT_POSSIBLE,
          "right",
          right,
          possible.startInclusive(),
          possible.endInclusive());
    }
  }

  /** Not after it was written down, and within the main state in which it happened. */
  private static DateRange possibleDays(CaseEvent event, Attempt attempt) {
    List<CaseEvent> journal = attempt.it().events();
    MediationCase before = MediationCase.replay(journal.subList(0, event.sequence() - 1));
    LocalDate first = before.stateSince().orElseThrow();
    if (before.endedOn() != null && before.endedOn().isBefore(first)) {
      first = before.endedOn();
    }
    LocalDate last = LocalDate.ofInstant(event.recordedAt(), attempt.context().zone());
    MediationCase then = before;
    for (CaseEvent later : journal.subList(event.sequence() - 1, journal.size())) {
      then = then.after(later);
      if (then.state() != before.state()) {
        last = later.occurredOn().isBefore(last) ? later.occurredOn() : last;
        break;
      }
    }
    return DateRange.of(first.isAfter(last) ? last : first, last);
  }

  private static void checkAmount(Correction correction, CaseEvent event, Attempt attempt) {
    FollowUpEvent.PerformanceRecorded payment = (FollowUpEvent.PerformanceRecorded) event.body();
    ObligationState line = attempt.it().obligation(payment.obligation()).orElseThrow();
    Fen most = line.outstanding().plus(payment.amount().orElseThrow());
    Fen right = Corrections.fen(correction.right());
    if (right.compareTo(most) > 0) {
      attempt.report(RecordProblem.AMOUNT_NOT_POSSIBLE, "right", right, most);
    }
  }
}
