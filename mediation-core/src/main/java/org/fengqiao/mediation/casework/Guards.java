package org.fengqiao.mediation.casework;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;

/** Guards that several rows share. Each looks at case, actor and time, never at arguments. */
final class Guards {

  /** What {@link #periodRuns} says: it refuses for the first two and warns of the others. */
  static final StepProblem[] PERIOD = {
    EndingProblem.SHAM_UNDER_REVIEW,
    CaseProblem.PERIOD_EXPIRED,
    CaseProblem.PERIOD_OVER,
    CaseProblem.ROUTE_OPENED
  };

  private Guards() {}

  /** Parties who were severed take no further part. */
  static void notSevered(Attempt attempt) {
    List<PartyNumber> own = attempt.ownParties();
    if (!own.isEmpty() && Collections.disjoint(own, attempt.it().activeNumbers())) {
      attempt.report(CaseProblem.PARTY_SEVERED, Attempt.values(own));
    }
  }

  /** Whoever cannot settle the own affairs acts through the legal representative (CC 19-22). */
  static void someoneActsAlone(Attempt attempt) {
    List<PartyNumber> own = attempt.ownParties();
    if (attempt.actor().role() == Role.PARTY
        && !own.isEmpty()
        && own.stream().noneMatch(p -> attempt.party(p).actsAlone())) {
      attempt.reportBecause(
          LegalBasis.law("民法典", "Civil Code", "2020", "19-23"),
          PartyProblem.NEEDS_REPRESENTATIVE,
          Attempt.values(own));
    }
  }

  /** Returns why silence or taking part is no yes in this case, if it is not. */
  static Optional<LegalBasis> optIn(Attempt attempt) {
    CaseRules rules = attempt.rules();
    return Optional.ofNullable(rules.optIn().get(attempt.disputeType()))
        .or(
            () ->
                Optional.ofNullable(rules.optInBySource().get(attempt.it().registered().source())));
  }

  /** In some types every side must have said yes. */
  static void optInSatisfied(Attempt attempt) {
    String type = attempt.disputeType();
    List<PartyNumber> missing = attempt.it().notConsented();
    if (missing.isEmpty()) {
      return;
    }
    optIn(attempt)
        .ifPresent(
            basis ->
                attempt.reportAsFirmAs(
                    basis, CaseProblem.CONSENT_MISSING, type, Attempt.values(missing)));
  }

  /** A period whose end ends mediation stops everything but an extension and the ending. */
  static void periodRuns(Attempt attempt) {
    noShamUnderReview(attempt);
    if (attempt.then().expired().isEmpty()) {
      return;
    }
    periodHasNotEnded(attempt);
    attempt.then().expired().stream()
        .filter(clock -> clock.kind().isMediationPeriod())
        .filter(clock -> clock.effect() != ClockEffect.ENDS)
        .forEach(
            clock ->
                attempt.reportBecause(
                    basisOf(clock, attempt),
                    clock.effect() == ClockEffect.OPENS
                        ? CaseProblem.ROUTE_OPENED
                        : CaseProblem.PERIOD_OVER,
                    clock.kind(),
                    clock.lastDay()));
  }

  /** A period whose end ends mediation stops also what would only prepare more of it (T45). */
  static void periodHasNotEnded(Attempt attempt) {
    attempt
        .then()
        .endedPeriod()
        .ifPresent(
            clock ->
                attempt.reportBecause(
                    basisOf(clock, attempt),
                    CaseProblem.PERIOD_EXPIRED,
                    clock.kind(),
                    clock.lastDay()));
  }

  /** Signs of collusion are for the director to decide on before the committee goes on or ends. */
  static void noShamUnderReview(Attempt attempt) {
    attempt
        .it()
        .shamSuspectedOn()
        .ifPresent(since -> attempt.report(EndingProblem.SHAM_UNDER_REVIEW, since));
  }

  private static LegalBasis basisOf(CaseClock clock, Attempt attempt) {
    return attempt
        .rules()
        .periods()
        .mediationPeriods()
        .filter(rule -> rule.kind() == clock.kind())
        .map(ClockRule::basis)
        .findFirst()
        .orElseGet(() -> LegalBasis.mediationLaw("26"));
  }

  /** What needs everybody's word: every party mediation goes on with is named, once. */
  static void everybodyAgrees(String field, List<PartyNumber> agreed, Attempt attempt) {
    List<PartyNumber> active = attempt.it().activeNumbers();
    if (attempt.checkParties(field, agreed, active)) {
      List<PartyNumber> missing = active.stream().filter(p -> !agreed.contains(p)).toList();
      if (!missing.isEmpty()) {
        attempt.report(CaseProblem.PARTIES_MISSING, field, Attempt.values(missing));
      }
    }
  }

  static void draftIsThere(Attempt attempt) {
    if (attempt.it().openAgreement().isEmpty()) {
      attempt.report(CaseProblem.NO_DRAFT);
    }
  }

  static void nothingIsBeingSigned(Attempt attempt) {
    attempt
        .it()
        .openAgreement()
        .filter(agreement -> agreement.status() == AgreementStatus.SIGNING)
        .ifPresent(agreement -> attempt.report(CaseProblem.DRAFT_BEING_SIGNED, agreement.number()));
  }
}
