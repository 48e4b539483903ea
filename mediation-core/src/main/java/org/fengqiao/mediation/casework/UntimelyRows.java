package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** The rows by which mediation ends for a reason that appeared on the way, and its follow-up. */
final class UntimelyRows {

  private static final List<EndingGround> UNSUITED =
      List.of(
          EndingGround.SPECIAL_ORGAN,
          EndingGround.CRIME,
          EndingGround.STATUS,
          EndingGround.PUBLIC_RULING);
  private static final List<EndingGround> IMPOSSIBLE =
      List.of(EndingGround.UNREACHABLE, EndingGround.DIED);

  /** The organs that can have a dispute instead of the committee. */
  static final List<EndingGround> ORGANS =
      List.of(EndingGround.COURT, EndingGround.ARBITRATION, EndingGround.AUTHORITY);

  private static final Set<CaseSource> AUTHORITIES =
      Set.of(CaseSource.ADMINISTRATIVE, CaseSource.DEPARTMENT, CaseSource.PARTY_COMMITTEE);
  private static final LegalBasis SHAM = NationalCaseRules.invited("18");
  private static final LegalBasis ONLINE =
      NationalCaseRules.law("人民法院在线调解规则", "Online Mediation Rules of the Courts", "2022", "25");

  private UntimelyRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(
        endByApplicant(), endUnsuited(), endImpossible(), endOtherOrgan(), stopSham(), follow());
  }

  /** Not pinned, and no period or review stands in the way: parties leave when they like. */
  private static CaseRow<?> endByApplicant() {
    return CaseRow.of(ActionKind.END_BY_APPLICANT, EndingAction.EndByApplicant.class)
        .from(CaseState.ACC, CaseState.MED)
        .to(CaseState.TERM)
        .orTo(CaseState.AGR)
        .papers(Paper.DECLARATION, Paper.TERMINATION_NOTICE)
        .basis(LegalBasis.mediationLaw("23"))
        .guard(Guards::notSevered, CaseProblem.PARTY_SEVERED)
        .guard(UntimelyRows::applied, CaseProblem.NO_APPLICATION, CaseProblem.OUT_OF_SCOPE)
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(
            (action, attempt) -> {
              List<PartyNumber> applicants = applicants(attempt);
              if (attempt.checkParties("by", action.by(), applicants)) {
                attempt.checkActing("by", action.by(), action.signed());
                PaperCheck.check("by", action.by(), action.signers(), attempt);
                List<PartyNumber> missing =
                    applicants.stream().filter(p -> !action.by().contains(p)).toList();
                if (!missing.isEmpty()) {
                  attempt.report(CaseProblem.APPLICANTS_MISSING, "by", Attempt.values(missing));
                }
              }
              if (action.othersWishToGoOn()) {
                attempt.report(EndingProblem.OTHERS_GO_ON, "othersWishToGoOn");
              }
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(new EndingEvent.ApplicationWithdrawn(action.by(), action.signed()));
              effects.signedBy(action.signers());
              Endings.end(Outcome.TERMINATED, EndReason.WITHDRAWN, attempt, effects);
            });
  }

  private static void applied(Attempt attempt) {
    List<PartyNumber> applicants = applicants(attempt);
    List<PartyNumber> own = attempt.ownParties();
    if (applicants.isEmpty()) {
      attempt.report(CaseProblem.NO_APPLICATION);
    } else if (!own.isEmpty() && own.stream().noneMatch(applicants::contains)) {
      attempt.report(CaseProblem.OUT_OF_SCOPE, attempt.kind(), attempt.actor().role());
    }
  }

  private static List<PartyNumber> applicants(Attempt attempt) {
    return attempt.it().registered().applicants().stream()
        .filter(p -> attempt.party(p).isActive())
        .toList();
  }

  private static CaseRow<?> endUnsuited() {
    return CaseRow.of(ActionKind.END_UNSUITED, EndingAction.EndUnsuited.class)
        .from(CaseState.ACC, CaseState.MED)
        .to(CaseState.TERM)
        .orTo(CaseState.AGR)
        .papers(Paper.TERMINATION_NOTICE)
        .basis(LegalBasis.mediationLaw("25, 26"))
        .guard(Guards::periodRuns, Guards.PERIOD)
        .arguments(
            (action, attempt) -> {
              checkGround("ground", action.ground(), UNSUITED, attempt);
              checkCalmed(action.calmed(), attempt);
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new EndingEvent.GroundNoted(
                      action.ground(),
                      Optional.empty(),
                      Optional.of(action.explanation()),
                      action.calmed()));
              Endings.end(Outcome.TERMINATED, EndReason.UNSUITED, attempt, effects);
            });
  }

  /** CASE-21: who is sent elsewhere is calmed first, and then told the routes (T68). */
  static void checkCalmed(Optional<TextRef> calmed, Attempt attempt) {
    Choice first = attempt.rules().defaults().of(CaseDefault.CALM_BEFORE_ROUTING);
    if (first.yes() && calmed.isEmpty()) {
      attempt.reportAsFirmAs(first.basis(), EndingProblem.CALM_FIRST, "calmed");
    }
  }

  private static CaseRow<?> endImpossible() {
    return CaseRow.of(ActionKind.END_IMPOSSIBLE, EndingAction.EndImpossible.class)
        .from(CaseState.ACC, CaseState.MED)
        .to(CaseState.TERM)
        .orTo(CaseState.AGR)
        .papers(Paper.TERMINATION_NOTICE)
        .basis(ONLINE)
        .guard(UntimelyRows::mayBeImpossible, Guards.PERIOD)
        .arguments(
            (action, attempt) -> {
              checkGround("ground", action.ground(), IMPOSSIBLE, attempt);
              Choice ends = attempt.rules().defaults().of(CaseDefault.UNREACHABLE_ENDS);
              if (action.ground() == EndingGround.UNREACHABLE
                  && !ends.yes()
                  && !attempt.isCourtChannel()) {
                attempt.reportBecause(ends.basis(), EndingProblem.UNREACHABLE_GOES_ON, "ground");
              }
              attempt.checkOneOf("party", action.party(), attempt.it().activeNumbers());
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new EndingEvent.GroundNoted(
                      action.ground(), Optional.of(action.party()), Optional.empty()));
              Endings.end(
                  Outcome.TERMINATED,
                  EndReason.IMPOSSIBLE,
                  Set.of(action.party()),
                  attempt,
                  effects);
            });
  }

  /**
   * A period that is over leaves T62 and T67; before mediation was opened this row stays open too,
   * for whom nobody could reach within the period (ONL 25).
   */
  private static void mayBeImpossible(Attempt attempt) {
    if (attempt.it().state() == CaseState.ACC) {
      Guards.noShamUnderReview(attempt);
    } else {
      Guards.periodRuns(attempt);
    }
  }

  /**
   * One of many who has a claim of the own goes the own way, and the others go on: that party is
   * severed as if it had refused (T60).
   */
  private static CaseRow<?> endOtherOrgan() {
    return CaseRow.of(ActionKind.END_OTHER_ORGAN, EndingAction.EndOtherOrgan.class)
        .from(CaseState.ACC, CaseState.MED)
        .to(CaseState.TERM)
        .orTo(CaseState.AGR)
        .papers(Paper.TERMINATION_NOTICE)
        .basis(LegalBasis.mediationLaw("3"))
        .arguments(
            (action, attempt) -> {
              checkGround("organ", action.organ(), ORGANS, attempt);
              if (isSender(action.organ(), attempt.it().registered().source())) {
                attempt.report(EndingProblem.SENT_BY_THAT_ORGAN, "organ", action.organ());
              }
              attempt.checkOneOf("onRequestOf", action.onRequestOf(), attempt.it().activeNumbers());
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new EndingEvent.GroundNoted(
                      action.organ(), Optional.of(action.onRequestOf()), action.proof()));
              if (EndingRows.staysWithout(action.onRequestOf(), attempt)) {
                EndingRows.sever(action.onRequestOf(), attempt, effects);
              } else {
                Endings.end(Outcome.TERMINATED, EndReason.OTHER_ORGAN, attempt, effects);
              }
            });
  }

  static boolean isSender(EndingGround organ, CaseSource source) {
    return switch (organ) {
      case COURT -> source == CaseSource.COURT;
      case AUTHORITY -> AUTHORITIES.contains(source);
      default -> false;
    };
  }

  static boolean checkGround(
      String field, EndingGround ground, List<EndingGround> allowed, Attempt attempt) {
    if (!allowed.contains(ground)) {
      attempt.report(EndingProblem.GROUND_NOT_ALLOWED, field, ground, allowed);
      return false;
    }
    return true;
  }

  /**
   * The mediator notes facts and stops; the director ends the case or lets it go on. A review that
   * is under way when another committee takes the case is decided there, which begins in ACC.
   */
  private static CaseRow<?> stopSham() {
    return CaseRow.of(ActionKind.STOP_SHAM, EndingAction.StopSham.class)
        .from(CaseState.ACC, CaseState.MED)
        .to(CaseState.TERM)
        .papers(Paper.DANGER_REPORT, Paper.TERMINATION_NOTICE)
        .basis(SHAM)
        .guard(
            UntimelyRows::shamStepIsDue,
            EndingProblem.SHAM_UNDER_REVIEW,
            EndingProblem.NO_SHAM_SUSPECTED)
        .arguments(UntimelyRows::checkSham)
        .does(UntimelyRows::decideSham);
  }

  private static void shamStepIsDue(Attempt attempt) {
    Optional<LocalDate> since = attempt.it().shamSuspectedOn();
    boolean director = attempt.actor().role() == Role.DIRECTOR;
    if ((director || attempt.it().state() == CaseState.ACC) && since.isEmpty()) {
      attempt.report(EndingProblem.NO_SHAM_SUSPECTED);
    } else if (!director && since.isPresent()) {
      attempt.report(EndingProblem.SHAM_UNDER_REVIEW, since.get());
    }
  }

  private static void checkSham(EndingAction.StopSham action, Attempt attempt) {
    List<ShamStep> allowed =
        attempt.actor().role() == Role.DIRECTOR
            ? List.of(ShamStep.CONFIRMED, ShamStep.DISMISSED)
            : List.of(ShamStep.SUSPECTED);
    if (!allowed.contains(action.step())) {
      attempt.report(EndingProblem.SHAM_STEP, "step", action.step(), allowed);
    } else if ((action.step() == ShamStep.SUSPECTED) != action.facts().isPresent()) {
      attempt.report(EndingProblem.SHAM_FACTS, "facts");
    }
    attempt
        .it()
        .shamSuspectedOn()
        .filter(attempt.day()::isBefore)
        .ifPresent(
            first ->
                attempt.report(CaseProblem.OCCURRED_TOO_EARLY, "occurredOn", attempt.day(), first));
  }

  private static void decideSham(EndingAction.StopSham action, Attempt attempt, Effects effects) {
    if (action.step() == ShamStep.SUSPECTED) {
      effects.add(
          new EndingEvent.ShamSuspected(action.facts().orElseThrow(), attempt.isCourtChannel()));
      Pauses.pause(
          PauseReason.SHAM_REVIEW,
          List.of(ClockKind.MEDIATION, ClockKind.COURT, ClockKind.MEDICAL),
          attempt,
          effects);
      return;
    }
    boolean sham = action.step() == ShamStep.CONFIRMED;
    effects.add(new EndingEvent.ShamReviewed(sham));
    if (sham) {
      Endings.endWhole(Outcome.TERMINATED, EndReason.SHAM, Set.of(), attempt, effects);
    } else {
      Pauses.resume(PauseReason.SHAM_REVIEW, attempt, effects);
    }
  }

  private static CaseRow<?> follow() {
    return CaseRow.of(ActionKind.FOLLOW_GUIDANCE, EndingAction.FollowGuidance.class)
        .from(CaseState.DECL, CaseState.AGR, CaseState.FAIL, CaseState.TERM, CaseState.CLOSED)
        .papers(Paper.GUIDANCE_RECORD)
        .basis(MediationRows.PLANS)
        .guard(
            attempt -> {
              if (open(attempt).isEmpty()) {
                attempt.report(EndingProblem.NO_GUIDANCE_OPEN);
              }
            },
            EndingProblem.NO_GUIDANCE_OPEN)
        .arguments(UntimelyRows::checkFollow)
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new EndingEvent.GuidanceFollowed(
                        action.party(), action.result(), action.route())));
  }

  private static void checkFollow(EndingAction.FollowGuidance action, Attempt attempt) {
    Optional<Guidance> told =
        open(attempt).stream().filter(g -> g.party().equals(action.party())).findFirst();
    if (told.isEmpty()) {
      attempt.notAmong(
          EndingProblem.NOT_GUIDED,
          "party",
          action.party().value(),
          Attempt.values(open(attempt).stream().map(Guidance::party).toList()));
      return;
    }
    boolean went = action.result() == GuidanceResult.WENT;
    if (went != action.route().filter(told.get().routes()::contains).isPresent()
        || (!went && action.route().isPresent())) {
      attempt.report(EndingProblem.ROUTE_NOT_TOLD, "route", told.get().routes());
    }
    if (attempt.day().isBefore(told.get().toldOn())) {
      attempt.report(
          CaseProblem.OCCURRED_TOO_EARLY, "occurredOn", attempt.day(), told.get().toldOn());
    }
  }

  private static List<Guidance> open(Attempt attempt) {
    return attempt.it().guidance().stream().filter(Guidance::isOpen).toList();
  }
}
