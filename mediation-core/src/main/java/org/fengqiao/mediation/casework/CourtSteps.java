package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** What the rows of courts, notaries and arbitral bodies share. */
final class CourtSteps {

  /** Where a settlement may be made firm. */
  static final CaseState[] SETTLED = {CaseState.MED, CaseState.AGR, CaseState.CLOSED};

  /** What others drive goes on after the case is archived. */
  static final CaseState[] DRIVEN = {
    CaseState.MED, CaseState.AGR, CaseState.CLOSED, CaseState.ARCH
  };

  /** The clocks that run so that one creditor is paid. */
  private static final Set<ClockKind> FOR_PAYMENT =
      Set.of(
          ClockKind.ORDER_NOTICE,
          ClockKind.ORDER_ISSUE,
          ClockKind.ORDER_SERVICE,
          ClockKind.ORDER_ANSWER,
          ClockKind.NO_SUIT,
          ClockKind.ENFORCEMENT);

  private CourtSteps() {}

  static EnforcementOnDay on(Attempt attempt) {
    return attempt.then().enforcement();
  }

  /** The agreements in effect that bind somebody the actor acts for. */
  static List<Agreement> ownAgreements(Attempt attempt) {
    List<PartyNumber> own = attempt.ownParties();
    return CaseLists.those(
        attempt.it().effectiveAgreements(),
        agreement -> !Collections.disjoint(agreement.content().parties(), own));
  }

  /** Reports that there is no agreement in effect, or what hinders each that is. */
  static void reportUnlessOne(
      List<Agreement> own, List<Optional<Hindrance>> hindrances, Attempt attempt) {
    if (own.isEmpty()) {
      attempt.report(ConfirmationProblem.NO_EFFECTIVE_AGREEMENT);
    } else {
      Hindrance.reportIfAll(hindrances, attempt);
    }
  }

  static boolean checkAgreement(int number, List<Agreement> allowed, Attempt attempt) {
    return AgreementRows.checkAgreement(number, allowed.stream(), attempt);
  }

  static Agreement agreement(int number, Attempt attempt) {
    return attempt.it().agreements().stream()
        .filter(agreement -> agreement.number() == number)
        .findFirst()
        .orElseThrow();
  }

  /** Reports a day before the one on which what it follows upon happened. */
  static void checkNotBefore(LocalDate first, Attempt attempt) {
    if (attempt.day().isBefore(first)) {
      attempt.report(CaseProblem.OCCURRED_TOO_EARLY, "occurredOn", attempt.day(), first);
    }
  }

  /**
   * Checks who does something about an agreement, and finds who of its parties does not take part.
   *
   * @param signed the paper signed by those the actor does not act for
   * @return the parties left out; empty if the list itself is wrong, which is reported
   */
  static List<PartyNumber> missing(
      List<PartyNumber> applicants,
      Optional<TextRef> signed,
      Agreement agreement,
      Attempt attempt) {
    List<PartyNumber> parties = agreement.content().parties();
    if (!attempt.checkParties("applicants", applicants, parties)) {
      return List.of();
    }
    List<PartyNumber> own = attempt.ownParties();
    if (attempt.isPartyOrAgent() && applicants.stream().noneMatch(own::contains)) {
      attempt.report(
          CaseProblem.NOT_OWN_PARTY, "applicants", applicants.get(0).value(), Attempt.values(own));
    }
    attempt.checkActing("applicants", applicants, signed);
    return parties.stream().filter(party -> !applicants.contains(party)).toList();
  }

  static void stop(Effects effects, Attempt attempt, int agreement, ClockKind... kinds) {
    Arrays.stream(kinds)
        .flatMap(kind -> attempt.it().running(kind).stream())
        .filter(clock -> clock.agreement().filter(n -> n == agreement).isPresent())
        .forEach(clock -> effects.add(new ClockEvent.ClockStopped(clock.number())));
  }

  static void stop(Effects effects, Attempt attempt, Optional<Integer> clock) {
    clock
        .flatMap(attempt.it()::clock)
        .filter(CaseClock::isRunning)
        .ifPresent(running -> effects.add(new ClockEvent.ClockStopped(running.number())));
  }

  /**
   * Starts the two years for enforcement of each open obligation (C-14), from its last day; of what
   * is paid in instalments from the last one.
   */
  static void startEnforcement(Effects effects, Attempt attempt, int agreement) {
    Set<Integer> claims = new HashSet<>();
    attempt.it().obligations().stream()
        .filter(line -> line.agreement() == agreement && !line.isDone())
        .filter(line -> claims.add(line.claim()))
        .forEach(
            line ->
                effects.start(
                    attempt.rulesOfDay().court().enforcement(),
                    on(attempt).lastDayOfClaim(line),
                    Optional.of(line.obligation().terms().creditor()),
                    Optional.of(agreement)));
  }

  /**
   * Returns the day on which nothing was left to go to court for, if a clock runs for a creditor
   * who has been paid: its day then no longer matters to anybody.
   */
  static Optional<LocalDate> paidOn(MediationCase it, CaseClock clock) {
    if (!FOR_PAYMENT.contains(clock.kind())) {
      return Optional.empty();
    }
    List<ObligationState> lines =
        it.obligations().stream()
            .filter(line -> clock.agreement().equals(Optional.of(line.agreement())))
            .filter(line -> clock.party().equals(Optional.of(line.obligation().terms().creditor())))
            .toList();
    return lines.stream().allMatch(ObligationState::isDone)
        ? lines.stream().flatMap(line -> line.doneOn().stream()).max(LocalDate::compareTo)
        : Optional.empty();
  }

  /** Stops the clocks for enforcement that ran on an agreement itself. */
  static void stopEnforcement(Effects effects, Attempt attempt, int agreement) {
    List<Integer> ofOrders =
        attempt.it().courtTracks().orders().values().stream()
            .flatMap(order -> order.enforcementClock().stream())
            .toList();
    attempt.it().running(ClockKind.ENFORCEMENT).stream()
        .filter(clock -> clock.agreement().filter(n -> n == agreement).isPresent())
        .filter(clock -> !ofOrders.contains(clock.number()))
        .forEach(clock -> effects.add(new ClockEvent.ClockStopped(clock.number())));
  }
}
