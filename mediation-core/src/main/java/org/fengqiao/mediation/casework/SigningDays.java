package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** On which days a written agreement is signed and sealed, and from which it is in effect. */
final class SigningDays {

  private SigningDays() {}

  /** Nobody signs a text before it is there. */
  static void checkAfterDraft(Attempt attempt) {
    AgreementRows.open(attempt)
        .flatMap(agreement -> draftedOn(agreement, attempt).stream())
        .forEach(first -> checkNotBefore(first, "occurredOn", attempt.day(), attempt));
  }

  /** The seal is put on what everybody signed (T51), also that of another committee. */
  static void checkAfterSignatures(AgreementAction.Seal action, Attempt attempt) {
    AgreementRows.open(attempt)
        .flatMap(agreement -> lastSignature(agreement).stream())
        .forEach(
            last -> {
              checkNotBefore(last, "occurredOn", attempt.day(), attempt);
              action.sealedOn().ifPresent(day -> checkNotBefore(last, "sealedOn", day, attempt));
            });
  }

  static void checkNotBefore(LocalDate first, String field, LocalDate day, Attempt attempt) {
    if (day.isBefore(first)) {
      attempt.report(CaseProblem.OCCURRED_TOO_EARLY, field, day, first);
    }
  }

  private static Optional<LocalDate> draftedOn(Agreement agreement, Attempt attempt) {
    return attempt.it().effectiveEvents().stream()
        .filter(
            event ->
                event.body() instanceof AgreementEvent.AgreementDrafted drafted
                    && drafted.agreement() == agreement.number())
        .map(CaseEvent::occurredOn)
        .findFirst();
  }

  private static Optional<LocalDate> lastSignature(Agreement agreement) {
    return Stream.concat(
            agreement.signedBy().values().stream(), agreement.mediatorsSigned().values().stream())
        .max(Comparator.naturalOrder());
  }

  /** In the court channel the day all parties had signed is arguable too (INV 24, ONL 19). */
  static Optional<LocalDate> signedOn(Agreement agreement, Attempt attempt) {
    return agreement.signedBy().values().stream()
        .max(LocalDate::compareTo)
        .filter(day -> attempt.isCourtChannel());
  }

  /** The agreement takes effect when the last of signatures and seal is there. */
  static LocalDate lastOf(Agreement agreement, LocalDate sealedOn) {
    return Stream.concat(lastSignature(agreement).stream(), Stream.of(sealedOn))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
