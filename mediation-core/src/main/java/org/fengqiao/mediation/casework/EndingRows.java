package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.Side;

/** The rows that end mediation without agreement. */
final class EndingRows {

  /** States in which every party is told the routes; elsewhere only those who were severed. */
  private static final Set<CaseState> ENDED =
      EnumSet.of(CaseState.FAIL, CaseState.TERM, CaseState.DECL, CaseState.XFER);

  private static final Set<EndingGround> IMPOSSIBLE =
      EnumSet.of(EndingGround.UNREACHABLE, EndingGround.DIED);

  private EndingRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(refuse(), refuseSever(), endNotAgreed(), giveRoutes());
  }

  /** Not pinned: no edit of a rule file stands between a party and a refusal (PML 17, 23). */
  private static CaseRow<?> refuse() {
    return CaseRow.of(ActionKind.REFUSE, EndingAction.Refuse.class)
        .from(CaseState.ACC, CaseState.MED)
        .to(CaseState.TERM)
        .orTo(CaseState.AGR)
        .papers(Paper.DECLARATION, Paper.TERMINATION_NOTICE)
        .basis(LegalBasis.mediationLaw("17, 23, 26"))
        .guard(Guards::notSevered, CaseProblem.PARTY_SEVERED)
        .guard(
            attempt -> {
              List<PartyNumber> own = ownActive(attempt);
              if (!own.isEmpty() && severable(attempt).equals(own)) {
                attempt.report(CaseProblem.SEVER_INSTEAD, Attempt.values(own));
              }
            },
            CaseProblem.SEVER_INSTEAD)
        .arguments(
            (action, attempt) -> {
              if (checkRefusing(action.party(), attempt)) {
                List<PartyNumber> whole = new ArrayList<>(ownActive(attempt));
                whole.removeAll(severable(attempt));
                if (!whole.isEmpty()) {
                  attempt.checkOneOf("party", action.party(), whole);
                }
              }
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(new EndingEvent.PartyRefused(action.party(), false));
              Endings.end(Outcome.TERMINATED, EndReason.REFUSED, attempt, effects);
            });
  }

  private static CaseRow<?> refuseSever() {
    return CaseRow.of(ActionKind.REFUSE_SEVER, EndingAction.RefuseSever.class)
        .from(CaseState.ACC, CaseState.MED)
        .papers(Paper.DECLARATION, Paper.TERMINATION_NOTICE)
        .basis(LegalBasis.mediationLaw("17, 23, 26"))
        .guard(Guards::notSevered, CaseProblem.PARTY_SEVERED)
        .guard(EndingRows::mayBeSevered, CaseProblem.MATTER_INDIVISIBLE)
        .arguments(
            (action, attempt) -> {
              if (checkRefusing(action.party(), attempt)) {
                attempt.checkOneOf("party", action.party(), severable(attempt));
              }
            })
        .does((action, attempt, effects) -> sever(action.party(), attempt, effects));
  }

  /** Ends mediation towards one party; it goes on with the others. */
  static void sever(PartyNumber party, Attempt attempt, Effects effects) {
    attempt
        .it()
        .openAgreement()
        .filter(a -> a.content().parties().contains(party))
        .ifPresent(
            a -> effects.add(new AgreementEvent.AgreementFell(a.number(), Optional.of(party))));
    effects.add(new EndingEvent.PartyRefused(party, true));
    effects.startRequests(Optional.of(party));
    Endings.planRevisits(Outcome.TERMINATED, List.of(party), attempt.day(), attempt, effects);
    ConsentRows.goOnWithout(party, attempt, effects);
  }

  private static boolean checkRefusing(PartyNumber party, Attempt attempt) {
    return attempt.checkParty("party", party)
        && attempt.checkOneOf("party", party, ownActive(attempt));
  }

  private static void mayBeSevered(Attempt attempt) {
    if (!ownActive(attempt).isEmpty() && severable(attempt).isEmpty()) {
      attempt.report(CaseProblem.MATTER_INDIVISIBLE);
    }
  }

  private static List<PartyNumber> ownActive(Attempt attempt) {
    return CaseLists.those(attempt.ownParties(), attempt.it().activeNumbers()::contains);
  }

  private static List<PartyNumber> severable(Attempt attempt) {
    return CaseLists.those(ownActive(attempt), party -> staysWithout(party, attempt));
  }

  /** Whether the matter can be divided and each side still has somebody without the party. */
  static boolean staysWithout(PartyNumber party, Attempt attempt) {
    if (!attempt.it().registered().divisible()) {
      return false;
    }
    Side side = attempt.party(party).party().side();
    for (PartyStanding other : attempt.it().activeParties()) {
      if (other.party().side() == side && !other.number().equals(party)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A period that ends mediation leaves this row (T45, in ACC and MED), so that it is open before
   * mediation was opened too, but only for the sake of that period.
   */
  private static CaseRow<?> endNotAgreed() {
    return CaseRow.of(ActionKind.END_NOT_AGREED, EndingAction.EndNotAgreed.class)
        .from(CaseState.ACC, CaseState.MED)
        .to(CaseState.FAIL)
        .papers(Paper.TERMINATION_NOTICE)
        .basis(LegalBasis.mediationLaw("26"))
        .pinned()
        .guard(EndingRows::nothingIsAgreed, AgreementProblem.AGREEMENT_IN_EFFECT)
        .guard(Guards::noShamUnderReview, EndingProblem.SHAM_UNDER_REVIEW)
        .guard(EndingRows::openedOrOver, EndingProblem.MEDIATION_NOT_OPENED)
        .arguments(
            (action, attempt) -> {
              checkPause(action, attempt);
              checkReason(action.reason(), attempt);
            })
        .does(
            (action, attempt, effects) ->
                Endings.end(Outcome.NOT_AGREED, action.reason(), attempt, effects));
  }

  private static void openedOrOver(Attempt attempt) {
    if (attempt.it().state() == CaseState.ACC && attempt.then().endedPeriod().isEmpty()) {
      attempt.report(EndingProblem.MEDIATION_NOT_OPENED);
    }
  }

  private static void nothingIsAgreed(Attempt attempt) {
    List<Agreement> agreed = attempt.it().effectiveAgreements();
    if (!agreed.isEmpty()) {
      attempt.report(
          AgreementProblem.AGREEMENT_IN_EFFECT, agreed.stream().map(Agreement::number).toList());
    }
  }

  static void checkReason(EndReason reason, Attempt attempt) {
    if (reason == EndReason.PERIOD_EXPIRED) {
      checkExpired(attempt);
    } else if (!endReasons(attempt).contains(reason)) {
      attempt.report(CaseProblem.REASON_NOT_ALLOWED, "reason", reason, endReasons(attempt));
    }
  }

  /** How far apart the parties are shows only once mediation was opened. */
  private static List<EndReason> endReasons(Attempt attempt) {
    return attempt.it().state() == CaseState.ACC
        ? List.of(EndReason.PERIOD_EXPIRED)
        : List.of(EndReason.TOO_FAR_APART, EndReason.PERIOD_EXPIRED);
  }

  /** While a period stands still it is for the parties to say that they do not wait. */
  private static void checkPause(EndingAction.EndNotAgreed action, Attempt attempt) {
    action
        .wantedBy()
        .ifPresent(party -> attempt.checkOneOf("wantedBy", party, attempt.it().activeNumbers()));
    if (action.wantedBy().isEmpty()) {
      attempt.then().paused().stream()
          .filter(clock -> clock.kind().isMediationPeriod())
          .forEach(
              clock ->
                  attempt.report(
                      EndingProblem.PERIOD_PAUSED, "wantedBy", clock.kind(), pausedSince(clock)));
    }
  }

  private static LocalDate pausedSince(CaseClock clock) {
    return clock.pauses().stream()
        .filter(ClockPause::isOpen)
        .map(ClockPause::from)
        .findFirst()
        .orElseThrow();
  }

  /** A period that is only "normally" kept ends nothing when it is over. */
  private static void checkExpired(Attempt attempt) {
    if (attempt.then().endedPeriod().isEmpty()
        && !attempt.said(EndingProblem.MEDIATION_NOT_OPENED)) {
      attempt.report(CaseProblem.PERIOD_RUNS, "reason");
    }
  }

  /**
   * Open in CLOSED too: whoever loses an agreement by annulment after the closing is told (T57).
   */
  private static CaseRow<?> giveRoutes() {
    return CaseRow.of(ActionKind.GIVE_ROUTES, EndingAction.GiveRoutes.class)
        .from(
            CaseState.ACC,
            CaseState.MED,
            CaseState.AGR,
            CaseState.FAIL,
            CaseState.TERM,
            CaseState.DECL,
            CaseState.XFER,
            CaseState.CLOSED)
        .earliest(CaseRow.Earliest.ENDING)
        .papers(Paper.TERMINATION_NOTICE)
        .basis(LegalBasis.mediationLaw("26"))
        .guard(
            attempt -> {
              if (toBeTold(attempt.it()).isEmpty()) {
                attempt.report(CaseProblem.NO_SEVERED_PARTY);
              }
            },
            CaseProblem.NO_SEVERED_PARTY)
        .arguments(
            (action, attempt) -> {
              attempt.checkParties("parties", action.parties(), toBeTold(attempt.it()));
              checkRoutes(action.routes(), attempt);
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new EndingEvent.RoutesTold(action.parties(), action.routes(), attempt.day())));
  }

  /**
   * The parties towards whom mediation has ended without agreement. Once the case is closed
   * everybody was told, except whoever an agreement was annulled for since.
   */
  static List<PartyNumber> toBeTold(MediationCase it) {
    return CaseLists.those(Attempt.numbers(endedTowards(it)), party -> !isLost(party, it));
  }

  private static List<PartyStanding> endedTowards(MediationCase it) {
    if (ENDED.contains(it.state())) {
      return it.parties();
    }
    if (it.state() == CaseState.CLOSED) {
      return CaseLists.those(
          it.parties(), party -> party.routes().isEmpty() && it.isAnnulledFor(party.number()));
    }
    List<PartyNumber> unsettled = it.outcome().isPresent() ? it.unsettledParties() : List.of();
    return CaseLists.those(
        it.parties(), party -> party.severed() || unsettled.contains(party.number()));
  }

  /** Nobody can tell anything to a party that cannot be reached or has died. */
  private static boolean isLost(PartyNumber party, MediationCase it) {
    return it.endingGround()
        .filter(noted -> IMPOSSIBLE.contains(noted.ground()))
        .flatMap(EndingEvent.GroundNoted::party)
        .filter(party::equals)
        .isPresent();
  }

  private static void checkRoutes(List<Route> routes, Attempt attempt) {
    LegalRoutes table = attempt.rules().routes();
    List<Route> allowed = table.toTell(attempt.disputeType(), attempt.day());
    List<Route> wrong = routes.stream().filter(route -> !allowed.contains(route)).toList();
    List<Route> missing =
        table.mustTell(attempt.disputeType(), attempt.day()).stream()
            .filter(route -> !routes.contains(route))
            .toList();
    if (routes.isEmpty()) {
      attempt.report(CaseProblem.NOTHING_GIVEN, "routes");
      return;
    }
    if (!wrong.isEmpty()) {
      attempt.report(CaseProblem.ROUTE_NOT_OPEN, "routes", wrong, allowed);
    }
    if (!missing.isEmpty()) {
      attempt.report(CaseProblem.ROUTE_MISSING, "routes", missing);
    }
  }
}
