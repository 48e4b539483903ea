package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;

/** The rows of performance. */
final class PerformanceRows {

  private PerformanceRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(recordPerformance(), urge(), waiveAcceleration(), letGo());
  }

  private static CaseRow<?> recordPerformance() {
    return CaseRow.of(ActionKind.RECORD_PERFORMANCE, FollowUpAction.RecordPerformance.class)
        .from(CaseState.MED, CaseState.AGR, CaseState.CLOSED)
        .papers(Paper.PERFORMANCE_PROOF)
        .basis(LegalBasis.mediationLaw("31"))
        .guard(
            attempt -> {
              if (outstanding(attempt).isEmpty()) {
                attempt.report(
                    isOutside(attempt)
                        ? PerformanceProblem.NOT_YOUR_AGREEMENT
                        : CaseProblem.NOTHING_OUTSTANDING);
              }
            },
            CaseProblem.NOTHING_OUTSTANDING,
            PerformanceProblem.NOT_YOUR_AGREEMENT)
        .arguments(PaymentCheck::check)
        .does(PerformanceRows::perform);
  }

  private static void perform(
      FollowUpAction.RecordPerformance action, Attempt attempt, Effects effects) {
    for (PaymentLine line : action.lines()) {
      effects.add(
          new FollowUpEvent.PerformanceRecorded(
              line.obligation(),
              line.amount(),
              action.payer(),
              line.receiver(),
              action.manner(),
              action.proof(),
              action.channel(),
              action.takenBy()));
    }
    Endings.discharged(
        CaseLists.each(
            CaseLists.those(
                action.lines(), line -> isRest(line.obligation(), line.amount(), attempt)),
            PaymentLine::obligation),
        attempt,
        effects);
  }

  /** Whether the actor stands for parties of the case whom none of its agreements concerns. */
  private static boolean isOutside(Attempt attempt) {
    List<PartyNumber> own = attempt.ownParties();
    return attempt.isPartyOrAgent()
        && !own.isEmpty()
        && !attempt.it().obligations().isEmpty()
        && attempt.it().obligations().stream().noneMatch(line -> concerns(line, own));
  }

  /** Whether nothing of a line is left after this. */
  private static boolean isRest(int line, Optional<Fen> amount, Attempt attempt) {
    Fen open = attempt.it().obligation(line).orElseThrow().outstanding();
    return amount.orElse(Fen.ZERO).equals(open);
  }

  /** The open obligations that concern the actor. */
  static List<ObligationState> outstanding(Attempt attempt) {
    if (attempt.it().obligations().isEmpty()) {
      return List.of();
    }
    List<PartyNumber> own = attempt.ownParties();
    return CaseLists.those(
        attempt.it().obligations(),
        line -> !line.isDone() && concerns(line, own) && attempt.then().binds(line));
  }

  static boolean concerns(ObligationState line, List<PartyNumber> parties) {
    ObligationTerms terms = line.obligation().terms();
    return parties.contains(terms.creditor())
        || !Collections.disjoint(terms.debtors(), parties)
        || !Collections.disjoint(terms.guarantors(), parties);
  }

  private static CaseRow<?> urge() {
    return CaseRow.of(ActionKind.URGE, PerformanceAction.Urge.class)
        .from(CaseState.AGR, CaseState.CLOSED)
        .earliest(CaseRow.Earliest.ENDING)
        .papers(Paper.URGE_RECORD)
        .basis(LegalBasis.mediationLaw("31"))
        .guard(
            attempt -> {
              if (outstanding(attempt).isEmpty()) {
                attempt.report(PerformanceProblem.NOTHING_OVERDUE);
              }
            },
            PerformanceProblem.NOTHING_OVERDUE)
        .arguments(
            (action, attempt) ->
                attempt.checkOneOf(
                    "debtor",
                    action.debtor(),
                    outstanding(attempt).stream()
                        .map(line -> line.obligation().terms())
                        .flatMap(
                            terms ->
                                Stream.concat(
                                    terms.debtors().stream(), terms.guarantors().stream()))
                        .distinct()
                        .sorted()
                        .toList()))
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new PerformanceEvent.PerformanceUrged(
                        action.debtor(), action.manner(), action.answer())));
  }

  /** Open in MED too: a part in effect is performed, and falls due early, while the talks go on. */
  private static CaseRow<?> waiveAcceleration() {
    return CaseRow.of(ActionKind.WAIVE_ACCELERATION, PerformanceAction.WaiveAcceleration.class)
        .from(CaseState.MED, CaseState.AGR, CaseState.CLOSED)
        .papers(Paper.URGE_RECORD)
        .basis(NationalCaseRules.civilCode("140, 543"))
        .guard(
            attempt -> {
              if (accelerated(attempt).isEmpty()) {
                attempt.report(PerformanceProblem.NO_ACCELERATION);
              }
            },
            PerformanceProblem.NO_ACCELERATION)
        .arguments(
            (action, attempt) -> {
              List<Integer> possible = accelerated(attempt);
              if (!possible.contains(action.claim())) {
                attempt.notAmong(
                    PerformanceProblem.NOT_ACCELERATED, "claim", action.claim(), possible);
              }
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new PerformanceEvent.AccelerationWaived(
                        attempt.it().obligations().stream()
                            .filter(line -> line.claim() == action.claim())
                            .filter(line -> line.isPastGraceOn(attempt.day()))
                            .map(ObligationState::number)
                            .toList())));
  }

  /** The obligations of the actor of which something has fallen due early. */
  private static List<Integer> accelerated(Attempt attempt) {
    if (attempt.it().obligations().isEmpty()) {
      return List.of();
    }
    List<PartyNumber> own = attempt.ownParties();
    return attempt.then().accelerated().stream()
        .filter(line -> own.contains(line.obligation().terms().creditor()))
        .map(ObligationState::claim)
        .distinct()
        .toList();
  }

  private static CaseRow<?> letGo() {
    return CaseRow.of(ActionKind.RELEASE_OR_SET_OFF, PerformanceAction.LetGo.class)
        .from(CaseState.AGR, CaseState.CLOSED)
        .earliest(CaseRow.Earliest.ENDING)
        .papers(Paper.PERFORMANCE_PROOF)
        .basis(NationalCaseRules.civilCode("568, 569, 575"))
        .guard(
            attempt -> {
              if (owedToActor(attempt).isEmpty()) {
                attempt.report(PerformanceProblem.NOTHING_OWED_TO_YOU);
              }
            },
            PerformanceProblem.NOTHING_OWED_TO_YOU)
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(PerformanceRows::checkLetGo)
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new PerformanceEvent.ObligationLetGo(
                      action.obligation(),
                      action.how(),
                      action.amount(),
                      action.declaration(),
                      action.wardsInterest()));
              if (isRest(action.obligation(), action.amount(), attempt)) {
                Endings.discharged(List.of(action.obligation()), attempt, effects);
              }
            });
  }

  private static List<ObligationState> owedToActor(Attempt attempt) {
    List<PartyNumber> own = attempt.ownParties();
    return outstanding(attempt).stream()
        .filter(line -> own.contains(line.obligation().terms().creditor()))
        .toList();
  }

  private static void checkLetGo(PerformanceAction.LetGo action, Attempt attempt) {
    Optional<ObligationState> found =
        PaymentCheck.openLine("obligation", action.obligation(), attempt);
    if (found.isEmpty()) {
      return;
    }
    ObligationState line = found.get();
    ObligationTerms terms = line.obligation().terms();
    if (!attempt.ownParties().contains(terms.creditor())
        && !attempt.said(PerformanceProblem.NOTHING_OWED_TO_YOU)) {
      attempt.report(
          PerformanceProblem.NOT_YOUR_CLAIM, "obligation", line.number(), terms.creditor().value());
    }
    attempt.checkActing("declaredBy", action.declaredBy(), Optional.of(action.declaration()));
    PaymentCheck.amount("amount", action.amount(), line, attempt);
    if (!attempt.party(terms.creditor()).actsAlone() && action.wardsInterest().isEmpty()) {
      attempt.reportBecause(
          NationalCaseRules.civilCode("35"),
          PerformanceProblem.WARDS_INTEREST,
          "wardsInterest",
          terms.creditor().value());
    }
    if (!action.declaredBy().contains(terms.creditor())
        || (action.how() == ReleaseKind.SET_OFF
            && terms.debtors().stream().noneMatch(action.declaredBy()::contains))) {
      List<PartyNumber> needed =
          action.how() == ReleaseKind.SET_OFF
              ? Stream.concat(Stream.of(terms.creditor()), terms.debtors().stream()).toList()
              : List.of(terms.creditor());
      attempt.report(
          PerformanceProblem.DECLARATION_MISSING,
          "declaredBy",
          Attempt.values(needed.stream().filter(p -> !action.declaredBy().contains(p)).toList()));
    }
    LocalDate agreed = attempt.it().agreement(line.agreement()).effectiveOn().orElseThrow();
    if (attempt.day().isBefore(agreed)) {
      attempt.report(PerformanceProblem.PAYMENT_TOO_EARLY, "occurredOn", attempt.day(), agreed);
    }
  }
}
