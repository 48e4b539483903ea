package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.risk.RiskScheme;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.PartyNumber;

/** The rows around and in the sessions. */
final class MediationRows {

  static final LegalBasis PLANS =
      LegalBasis.builder()
          .instrument(LocalText.of("专项活动方案", "campaign plans"))
          .certainty(Certainty.PLAN_OR_PRACTICE)
          .build();

  private MediationRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(setPlan(), openMediation(), holdJoint());
  }

  private static CaseRow<?> setPlan() {
    return CaseRow.of(ActionKind.SET_PLAN, MediationAction.SetPlan.class)
        .from(CaseState.ACC, CaseState.MED)
        .papers(Paper.HANDLING_PLAN)
        .basis(PLANS)
        .arguments(
            (action, attempt) -> {
              action.until().ifPresent(until -> attempt.checkDayFromNow("until", until));
              action.force().ifPresent(force -> checkForce(force, attempt));
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new MediationEvent.PlanSet(action.plan(), action.until(), action.force())));
  }

  private static CaseRow<?> openMediation() {
    return CaseRow.of(ActionKind.OPEN_MEDIATION, MediationAction.OpenMediation.class)
        .from(CaseState.ACC)
        .to(CaseState.MED)
        .papers(Paper.MEDIATION_NOTICE)
        .basis(LegalBasis.mediationLaw("17, 19, 23"))
        .pinned()
        .guard(MediationRows::mediatorIsThere, CaseProblem.NO_MEDIATOR, CaseProblem.NO_PRESIDING)
        .guard(MediationRows::partiesAreInformed, CaseProblem.PARTY_NOT_INFORMED)
        .guard(Guards::optInSatisfied, CaseProblem.CONSENT_MISSING)
        .guard(MediationRows::riskIsSet, CaseProblem.RISK_NOT_SET, CaseProblem.PLAN_NOT_SET)
        .guard(MediationRows::whatIsHardIsPlanned, RiskProblem.PLAN_FOR_COMPLEXITY)
        .guard(Guards::periodRuns, Guards.PERIOD)
        .arguments(MediationRows::checkOpenness)
        .does(
            (action, attempt, effects) ->
                effects.add(new MediationEvent.MediationOpened(action.inPublic())));
  }

  /**
   * Open or closed as the parties wish (PML 23): open only if all ask for it, as a court's rule
   * says for what it sends (INV 2), and not closed against the wish of all.
   */
  private static void checkOpenness(MediationAction.OpenMediation action, Attempt attempt) {
    List<PartyNumber> active = attempt.it().activeNumbers();
    if (!action.wishedBy().isEmpty()) {
      attempt.checkParties("wishedBy", action.wishedBy(), active);
    }
    List<PartyNumber> silent = CaseLists.those(active, p -> !action.wishedBy().contains(p));
    LegalBasis basis =
        attempt.isCourtChannel() ? NationalCaseRules.invited("2") : LegalBasis.mediationLaw("23");
    if (action.inPublic() && !silent.isEmpty()) {
      attempt.reportBecause(
          basis, SessionProblem.OPEN_NOT_WISHED, "wishedBy", Attempt.values(silent));
    } else if (!action.inPublic() && silent.isEmpty()) {
      attempt.reportBecause(basis, SessionProblem.OPEN_WISHED, "inPublic");
    }
  }

  private static void mediatorIsThere(Attempt attempt) {
    List<MediatorId> mediators = attempt.it().mediators();
    if (mediators.isEmpty()) {
      attempt.report(CaseProblem.NO_MEDIATOR);
    } else if (mediators.size() > 1
        && attempt.it().appointments().stream().noneMatch(a -> a.isInForce() && a.presiding())) {
      attempt.report(CaseProblem.NO_PRESIDING, mediators.size());
    }
  }

  private static void partiesAreInformed(Attempt attempt) {
    List<PartyNumber> missing =
        Attempt.numbers(
            CaseLists.those(
                attempt.it().activeParties(), party -> party.consent() == ConsentStatus.NOT_ASKED));
    if (!missing.isEmpty()) {
      attempt.report(CaseProblem.PARTY_NOT_INFORMED, Attempt.values(missing));
    }
  }

  private static void riskIsSet(Attempt attempt) {
    Optional<RiskScheme> scheme = attempt.rules().riskScheme();
    if (scheme.isEmpty()) {
      return;
    }
    Optional<String> level = attempt.it().risk().map(RiskAssessment::level);
    if (level.isEmpty()) {
      attempt.reportBecause(scheme.get().basis(), CaseProblem.RISK_NOT_SET);
    }
    level
        .flatMap(scheme.get()::find)
        .filter(found -> found.planNeeded() && attempt.it().plan().isEmpty())
        .ifPresent(
            found ->
                attempt.reportBecause(
                    scheme.get().basis(), CaseProblem.PLAN_NOT_SET, found.name()));
  }

  /** CASE-13, CASE-15: refuses where an instrument in force asks for the plan, and else advises. */
  private static void whatIsHardIsPlanned(Attempt attempt) {
    Complexity complexity = attempt.it().complexity();
    if (complexity == Complexity.GENERAL || attempt.it().plan().isPresent()) {
      return;
    }
    Optional.ofNullable(attempt.rules().complexity().plan().get(complexity))
        .ifPresent(
            basis -> attempt.reportAsFirmAs(basis, RiskProblem.PLAN_FOR_COMPLEXITY, complexity));
  }

  /** A special force is for what is major, a task force for what is long-standing. */
  private static void checkForce(HandlingForce force, Attempt attempt) {
    Complexity usual =
        switch (force.kind()) {
          case SPECIAL_FORCE -> Complexity.MAJOR;
          case TASK_FORCE -> Complexity.BACKLOG;
        };
    if (attempt.it().complexity() != usual) {
      attempt.report(
          RiskProblem.FORCE_AND_COMPLEXITY, "force", force.kind(), attempt.it().complexity());
    }
  }

  private static CaseRow<?> holdJoint() {
    return CaseRow.of(ActionKind.HOLD_JOINT, MediationAction.HoldJoint.class)
        .from(CaseState.MED)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.MINUTES)
        .basis(LegalBasis.mediationLaw("22, 23, 27"))
        .pinned()
        .guard(MediationRows::mediatorIsThere, CaseProblem.NO_MEDIATOR, CaseProblem.NO_PRESIDING)
        .guard(RiskRows::mayMeet, RiskProblem.SEPARATE_ONLY)
        .guard(Guards::periodRuns, Guards.PERIOD)
        .arguments(
            (action, attempt) -> {
              if (SessionRows.checkPresent(
                  "present", SessionKind.JOINT, action.present(), attempt)) {
                SessionRows.checkMayTalk("present", action.present(), attempt);
              }
              SessionRows.checkSetting(action.setting(), attempt);
              checkCredentials(action.setting(), attempt);
            })
        .does(MediationRows::hold);
  }

  /** Certificate and badge are shown where the plan wants it (MED-12). */
  private static void checkCredentials(SessionSetting setting, Attempt attempt) {
    Choice wanted = attempt.rules().defaults().of(CaseDefault.CREDENTIALS_SHOWN);
    if (wanted.yes() && !setting.credentialsShown()) {
      attempt.reportBecause(wanted.basis(), SessionProblem.CREDENTIALS_NOT_SHOWN, "setting");
    }
  }

  private static void hold(MediationAction.HoldJoint action, Attempt attempt, Effects effects) {
    effects.add(
        new MediationEvent.SessionHeld(
            SessionKind.JOINT, action.present(), action.minutes(), action.setting()));
    consentByConduct(action.present(), attempt, effects);
  }

  /** Who knows what it is and takes part says yes by that, unless the type needs a clear yes. */
  static void consentByConduct(List<PartyNumber> present, Attempt attempt, Effects effects) {
    if (!attempt.rules().defaults().says(CaseDefault.CONSENT_BY_CONDUCT)
        || Guards.optIn(attempt).isPresent()) {
      return;
    }
    for (PartyNumber party : present) {
      PartyStanding standing = attempt.party(party);
      if (standing.consent() == ConsentStatus.INFORMED && standing.actsAlone()) {
        effects.add(new IntakeEvent.PartyConsented(party, ConsentManner.BY_CONDUCT));
      }
    }
  }
}
