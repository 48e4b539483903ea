package org.fengqiao.mediation.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.followup.ReopenGround;
import org.fengqiao.mediation.casework.followup.VisitFinding;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;

/** The rows about what comes to light after the ending: findings, a new round, late papers. */
final class AftermathRows {

  private static final Set<Role> MAY_ASK =
      EnumSet.of(
          Role.PARTY,
          Role.REPRESENTATIVE,
          Role.MEDIATOR,
          Role.PRESIDING_MEDIATOR,
          Role.JUDICIAL_OFFICE);

  private AftermathRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(finding(), reopen(), annex());
  }

  private static CaseRow<?> finding() {
    return CaseRow.of(ActionKind.REVISIT_FINDING, FollowUpAction.RevisitFinding.class)
        .from(CaseState.AGR, CaseState.FAIL, CaseState.TERM, CaseState.CLOSED)
        .earliest(CaseRow.Earliest.ENDING)
        .papers(Paper.REVISIT_RECORD, Paper.RISK_FORM)
        .basis(LegalBasis.mediationLaw("25, 31"))
        .arguments(
            (action, attempt) -> {
              attempt.checkParty("party", action.party());
              if (action.found() == VisitFinding.DEFAULT && attempt.then().overdue().isEmpty()) {
                attempt.report(AftermathProblem.NO_DEFAULT, "found");
              }
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new FollowUpEvent.VisitFindingMade(
                      action.found(), action.party(), action.facts()));
              if (action.found() == VisitFinding.DANGER) {
                RiskRows.dangerKnown(attempt, effects);
              }
            });
  }

  private static CaseRow<?> reopen() {
    return CaseRow.of(ActionKind.REOPEN, FollowUpAction.Reopen.class)
        .from(CaseState.CLOSED)
        .to(CaseState.MED)
        .orTo(CaseState.AGR)
        .papers(Paper.REOPENING_FORM)
        .basis(LegalBasis.ourDefault())
        .pinned()
        .guard(
            attempt -> {
              if (attempt.it().acceptedOn() == null) {
                attempt.report(AftermathProblem.NEVER_TAKEN);
              }
            },
            AftermathProblem.NEVER_TAKEN)
        .arguments(AftermathRows::checkReopening)
        .does(
            (action, attempt, effects) -> {
              effects.stop(ClockKind.FILING);
              effects.add(
                  new FollowUpEvent.CaseReopened(
                      action.ground(),
                      action.askedBy(),
                      action.request(),
                      action.consenting(),
                      action.followUpOnly(),
                      !attempt.rules().defaults().says(CaseDefault.FIGURES_KEPT)));
              if (!action.followUpOnly()) {
                effects.newRound();
              }
            });
  }

  private static void checkReopening(FollowUpAction.Reopen action, Attempt attempt) {
    if (!MAY_ASK.contains(action.askedBy())) {
      attempt.report(
          AftermathProblem.MAY_NOT_ASK,
          "askedBy",
          action.askedBy(),
          MAY_ASK.stream().sorted().toList());
    }
    boolean annulled =
        attempt.it().agreements().stream()
            .anyMatch(agreement -> agreement.status() == AgreementStatus.ANNULLED);
    if (action.ground() == ReopenGround.ANNULLED && !annulled) {
      attempt.report(AftermathProblem.NOTHING_ANNULLED, "ground");
    }
    if (action.followUpOnly() && attempt.it().effectiveAgreements().isEmpty()) {
      attempt.report(AftermathProblem.NOTHING_TO_FOLLOW, "followUpOnly");
    }
    checkConsents(action, attempt);
  }

  /** Whoever has refused says yes, or there is no new round with that party (PML 17, 23). */
  private static void checkConsents(FollowUpAction.Reopen action, Attempt attempt) {
    List<PartyNumber> active = attempt.it().activeNumbers();
    boolean known =
        action.consenting().isEmpty()
            || attempt.checkParties("consenting", action.consenting(), active);
    if (!known || action.followUpOnly()) {
      return;
    }
    boolean all = action.ground() == ReopenGround.BOTH_WANT || Guards.optIn(attempt).isPresent();
    List<PartyNumber> missing =
        active.stream()
            .filter(p -> all || attempt.party(p).consent() == ConsentStatus.REFUSED)
            .filter(p -> !action.consenting().contains(p))
            .toList();
    if (!missing.isEmpty()) {
      attempt.reportBecause(
          LegalBasis.mediationLaw("17, 23"),
          AftermathProblem.CONSENT_NEEDED,
          "consenting",
          Attempt.values(missing));
    }
  }

  private static CaseRow<?> annex() {
    return CaseRow.of(ActionKind.ANNEX_PAPER, FollowUpAction.AnnexPaper.class)
        .from(CaseState.ARCH)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.VOLUME)
        .basis(LegalBasis.mediationLaw("27"))
        .does(
            (action, attempt, effects) ->
                effects.add(new FollowUpEvent.PaperAnnexed(action.annex(), action.paper())));
  }
}
