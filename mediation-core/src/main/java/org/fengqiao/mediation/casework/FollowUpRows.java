package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.PartyNumber;

/** The rows after the ending: performance, return visits, closing, filing. */
final class FollowUpRows {

  private static final CaseState[] VISITED = {
    CaseState.AGR, CaseState.FAIL, CaseState.TERM, CaseState.DECL, CaseState.CLOSED
  };

  private FollowUpRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(
        doRevisit(), revisitAttempt(), revisitDeclined(), close(), reviewDossier(), archive());
  }

  private static CaseRow<?> doRevisit() {
    return CaseRow.of(ActionKind.DO_REVISIT, FollowUpAction.DoRevisit.class)
        .from(VISITED)
        .earliest(CaseRow.Earliest.ENDING)
        .papers(Paper.REVISIT_RECORD)
        .basis(LegalBasis.mediationLaw("31"))
        .arguments(
            (action, attempt) -> {
              attempt.checkParty("party", action.party());
              if (!action.toldFree()) {
                attempt.report(AftermathProblem.NOT_TOLD_FREE, "toldFree");
              }
              if (action.stateOfMind().isPresent()
                  && attempt.actor().role() == Role.INFORMATION_OFFICER) {
                attempt.report(AftermathProblem.FACTS_ONLY, "stateOfMind", attempt.actor().role());
              }
              warnIfBeforeItsDay(action.party(), attempt);
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new FollowUpEvent.RevisitDone(
                        action.party(),
                        action.toldFree(),
                        action.findings(),
                        action.stateOfMind())));
  }

  /** A talk before its day is noted and is welcome; the visit that is planned stays owed. */
  private static void warnIfBeforeItsDay(PartyNumber party, Attempt attempt) {
    if (Revisit.nextOf(party, attempt.then().revisitsPossible()).isEmpty()) {
      Revisit.nextOf(party, attempt.then().revisitsOwed())
          .flatMap(visit -> attempt.it().clock(visit.clock()))
          .ifPresent(
              clock ->
                  attempt.report(
                      AftermathProblem.VISIT_BEFORE_ITS_DAY,
                      "occurredOn",
                      party.value(),
                      clock.startedOn(),
                      clock.lastDay()));
    }
  }

  private static CaseRow<?> revisitAttempt() {
    return CaseRow.of(ActionKind.REVISIT_ATTEMPT, FollowUpAction.RevisitAttempt.class)
        .from(VISITED)
        .earliest(CaseRow.Earliest.ENDING)
        .papers(Paper.REVISIT_RECORD)
        .basis(LegalBasis.mediationLaw("31"))
        .pinned()
        .guard(attempt -> isOwed(toBeMet(attempt), attempt), CaseProblem.NO_REVISIT_OWED)
        .guard(FollowUpRows::someoneIsLeftToTry, CaseProblem.ALL_TRIED_THAT_DAY)
        .arguments(
            (action, attempt) -> {
              checkVisit(action.party(), toBeMet(attempt), attempt);
              if (tries(action.party(), attempt).contains(attempt.day())
                  && !attempt.said(CaseProblem.ALL_TRIED_THAT_DAY)) {
                attempt.report(CaseProblem.TRIED_THAT_DAY, "occurredOn", attempt.day());
              }
            })
        .does(
            (action, attempt, effects) -> {
              int tries = 1 + tries(action.party(), attempt).size();
              effects.add(
                  new FollowUpEvent.RevisitTried(
                      action.party(), tries >= attempt.rules().revisits().tries()));
            });
  }

  /** The tries that count for the visit that is planned, or else for the one after a default. */
  private static List<LocalDate> tries(PartyNumber party, Attempt attempt) {
    return Revisit.nextOf(party, attempt.then().revisitsPossible())
        .map(Revisit::tries)
        .orElseGet(() -> attempt.then().triesAfterDefault(party));
  }

  /** A second try on one day counts for nothing (T105). */
  private static void someoneIsLeftToTry(Attempt attempt) {
    List<PartyNumber> owed = toBeMet(attempt);
    if (!owed.isEmpty()
        && owed.stream().allMatch(party -> tries(party, attempt).contains(attempt.day()))) {
      attempt.report(CaseProblem.ALL_TRIED_THAT_DAY, attempt.day());
    }
  }

  private static CaseRow<?> revisitDeclined() {
    return CaseRow.of(ActionKind.REVISIT_DECLINED, FollowUpAction.RevisitDeclined.class)
        .from(VISITED)
        .earliest(CaseRow.Earliest.ENDING)
        .papers(Paper.REVISIT_RECORD)
        .basis(LegalBasis.mediationLaw("23"))
        .guard(attempt -> isOwed(toDecline(attempt), attempt), CaseProblem.NO_REVISIT_OWED)
        .arguments((action, attempt) -> checkVisit(action.party(), toDecline(attempt), attempt))
        .does(
            (action, attempt, effects) ->
                effects.add(new FollowUpEvent.RevisitDeclined(action.party())));
  }

  /** The own parties whose visit may be tried now, as planned or because of a default. */
  private static List<PartyNumber> toBeMet(Attempt attempt) {
    return ownAmong(attempt.then().revisitsPossible(), attempt);
  }

  /** The own parties that may do without a visit, also before its day. */
  private static List<PartyNumber> toDecline(Attempt attempt) {
    return ownAmong(attempt.then().revisitsOwed(), attempt);
  }

  private static List<PartyNumber> ownAmong(List<Revisit> planned, Attempt attempt) {
    List<PartyNumber> own = attempt.ownParties();
    return Stream.concat(
            planned.stream().map(Revisit::party),
            attempt.then().defaultVisits().stream().map(DefaultVisit::party))
        .filter(own::contains)
        .distinct()
        .toList();
  }

  private static void isOwed(List<PartyNumber> parties, Attempt attempt) {
    if (parties.isEmpty()) {
      attempt.report(CaseProblem.NO_REVISIT_OWED);
    }
  }

  private static void checkVisit(PartyNumber party, List<PartyNumber> owed, Attempt attempt) {
    if (attempt.checkParty("party", party) && !owed.contains(party)) {
      attempt.notAmong(CaseProblem.NO_VISIT_OWED, "party", party.value(), Attempt.values(owed));
    }
  }

  private static CaseRow<?> close() {
    return CaseRow.of(ActionKind.CLOSE, FollowUpAction.Close.class)
        .from(CaseState.AGR, CaseState.FAIL, CaseState.TERM, CaseState.XFER, CaseState.DECL)
        .to(CaseState.CLOSED)
        .papers(Paper.CLOSING_REPORT)
        .basis(LegalBasis.ourDefault())
        .pinned()
        .guard(FollowUpRows::routesAreTold, CaseProblem.ROUTES_OWED)
        .guard(RiskRows::nothingToReport, RiskProblem.REPORT_OWED)
        .guard(FeedbackRows::sourceIsTold, FeedbackProblem.FEEDBACK_OWED)
        .guard(FollowUpRows::copiesAreDelivered, CaseProblem.COPY_OWED)
        .guard(FollowUpRows::visitsAreDone, CaseProblem.REVISIT_OWED)
        .guard(FollowUpRows::performanceIsDone, CaseProblem.PERFORMANCE_OPEN)
        .arguments(FollowUpRows::checkProposer)
        .does(
            (action, attempt, effects) -> {
              effects.add(new FollowUpEvent.CaseClosed(ground(attempt.it()), action.proposedBy()));
              attempt
                  .rules()
                  .periods()
                  .filing()
                  .ifPresent(rule -> effects.start(rule, attempt.day()));
            });
  }

  private static void routesAreTold(Attempt attempt) {
    List<PartyNumber> owed =
        CaseLists.those(
            EndingRows.toBeTold(attempt.it()), p -> attempt.party(p).routes().isEmpty());
    if (!owed.isEmpty()) {
      attempt.reportBecause(
          LegalBasis.mediationLaw("26"), CaseProblem.ROUTES_OWED, Attempt.values(owed));
    }
  }

  private static void copiesAreDelivered(Attempt attempt) {
    for (Agreement agreement : attempt.it().effectiveAgreements()) {
      List<PartyNumber> owed = agreement.copiesOwed();
      if (!owed.isEmpty()) {
        attempt.reportBecause(
            LegalBasis.mediationLaw("29"),
            CaseProblem.COPY_OWED,
            agreement.number(),
            Attempt.values(owed));
      }
    }
  }

  private static void visitsAreDone(Attempt attempt) {
    LocalDate day = attempt.day();
    boolean all = attempt.rules().closing().afterAllRevisits();
    Set<DefaultVisit> owed = new LinkedHashSet<>();
    for (Revisit visit : attempt.it().revisits()) {
      if (visit.isOwed()) {
        owed.add(new DefaultVisit(visit.party(), visit.dueOn()));
      }
    }
    owed.addAll(attempt.then().defaultVisits());
    for (DefaultVisit visit : owed) {
      if (all || !day.isBefore(visit.dueOn())) {
        attempt.reportBecause(
            all ? attempt.rules().closing().basis() : attempt.rules().revisits().basis(),
            CaseProblem.REVISIT_OWED,
            visit.party().value(),
            visit.dueOn());
      }
    }
  }

  /**
   * What a court enforces is in its hands; the committee need not wait for it. A part of a sham
   * stays under watch: nothing on it is recorded before the case is closed (T97).
   */
  private static void performanceIsDone(Attempt attempt) {
    List<ObligationState> open =
        CaseLists.those(
            attempt.it().obligations(),
            line -> !line.isDone() && !attempt.it().courtTracks().isEnforcing(line.number()));
    if (attempt.it().state() == CaseState.AGR
        && !open.isEmpty()
        && attempt.rules().closing().afterPerformance()) {
      attempt.reportBecause(
          attempt.rules().closing().performanceBasis(),
          CaseProblem.PERFORMANCE_OPEN,
          open.stream().map(ObligationState::number).toList(),
          open.stream().map(ObligationState::outstanding).reduce(Fen.ZERO, Fen::plus));
    }
  }

  private static ClosingGround ground(MediationCase it) {
    return switch (it.state()) {
      case AGR ->
          CaseLists.any(it.obligations(), line -> !line.isDone())
              ? ClosingGround.UNDER_WATCH
              : ClosingGround.PERFORMED;
      case DECL -> ClosingGround.DECLINED;
      case XFER -> ClosingGround.HANDED_OVER;
      default -> ClosingGround.ENDED;
    };
  }

  private static CaseRow<?> reviewDossier() {
    return CaseRow.of(ActionKind.REVIEW_DOSSIER, FollowUpAction.ReviewDossier.class)
        .from(CaseState.CLOSED)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.DOSSIER_REVIEW)
        .basis(LegalBasis.mediationLaw("27"))
        .arguments(FollowUpRows::checkReview)
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new FollowUpEvent.DossierReviewed(action.complete(), action.findings())));
  }

  /** What is missing is named; a paper that cannot be had any more is explained by the findings. */
  private static void checkReview(FollowUpAction.ReviewDossier action, Attempt attempt) {
    if (!action.complete() || action.findings().isPresent()) {
      return;
    }
    VolumeRule rule = attempt.rules().volume();
    Volume.missing(attempt.it(), rule)
        .forEach(
            gap ->
                attempt.reportBecause(
                    rule.basis(),
                    AftermathProblem.PAPER_MISSING,
                    "complete",
                    gap.paper(),
                    Attempt.values(gap.parties())));
  }

  /**
   * The presiding mediator proposes; where nobody presides, any mediator of the case (T108). A
   * director who mediates alone proposes as the mediator and decides. Where nobody who could
   * propose is with the committee any more, and where nobody ever mediated, the director decides
   * without a proposal.
   */
  private static void checkProposer(FollowUpAction.Close action, Attempt attempt) {
    List<MediatorId> mediators = attempt.it().mediators();
    List<MediatorId> presiding =
        attempt.it().appointments().stream()
            .filter(appointment -> appointment.isInForce() && appointment.presiding())
            .map(Appointment::mediator)
            .toList();
    List<MediatorId> proposing = presiding.isEmpty() ? mediators : presiding;
    if (action.proposedBy().isEmpty()) {
      if (CaseLists.any(proposing, attempt.context().engagedMediators()::contains)) {
        attempt.report(
            AftermathProblem.PROPOSER_MISSING,
            "proposedBy",
            CaseLists.each(proposing, MediatorId::text));
      }
      return;
    }
    MediatorId proposer = action.proposedBy().get();
    if (!mediators.contains(proposer)) {
      attempt.report(
          SupervisionProblem.MEDIATOR_NOT_OF_CASE,
          "proposedBy",
          proposer.text(),
          CaseLists.each(mediators, MediatorId::text));
    } else if (!proposing.contains(proposer)) {
      attempt.report(
          AftermathProblem.PROPOSER_NOT_PRESIDING,
          "proposedBy",
          proposer.text(),
          CaseLists.each(proposing, MediatorId::text));
    }
  }

  private static CaseRow<?> archive() {
    return CaseRow.of(ActionKind.ARCHIVE, FollowUpAction.Archive.class)
        .from(CaseState.CLOSED)
        .to(CaseState.ARCH)
        .papers(Paper.VOLUME)
        .basis(LegalBasis.mediationLaw("27"))
        .guard(
            attempt -> {
              if (!attempt.it().isDossierComplete()) {
                attempt.report(CaseProblem.DOSSIER_NOT_REVIEWED);
              }
            },
            CaseProblem.DOSSIER_NOT_REVIEWED)
        .guard(FollowUpRows::routesAreTold, CaseProblem.ROUTES_OWED)
        .guard(FollowUpRows::copiesAreDelivered, CaseProblem.COPY_OWED)
        .guard(FeedbackRows::sourceIsTold, FeedbackProblem.FEEDBACK_OWED)
        .does(
            (action, attempt, effects) -> {
              effects.stop(ClockKind.FILING);
              Optional.ofNullable(
                      attempt.rulesOfDay().records().retention().get(action.retention()))
                  .ifPresent(rule -> effects.start(rule, attempt.day()));
              effects.add(new FollowUpEvent.CaseArchived(action.retention()));
            });
  }
}
