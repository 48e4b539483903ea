package org.fengqiao.mediation.casework;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.PartyNumber;

/** The rows about who mediates. */
final class AppointmentRows {

  private static final Set<AppointmentStatus> NAMED =
      EnumSet.of(
          AppointmentStatus.PROPOSED, AppointmentStatus.DISCLOSED, AppointmentStatus.APPOINTED);

  private AppointmentRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(
        appoint(), chooseMediator(), notAcceptMediator(), disclose(), waive(), decideRecusal());
  }

  private static CaseRow<?> appoint() {
    return CaseRow.of(ActionKind.APPOINT, MediationAction.Appoint.class)
        .from(CaseState.ACC, CaseState.MED)
        .papers(Paper.APPOINTMENT_NOTICE)
        .basis(LegalBasis.mediationLaw("13, 14, 19"))
        .guard(AppointmentRows::someoneIsNeeded, CaseProblem.PERIOD_EXPIRED)
        .guard(
            attempt -> {
              boolean nobodyPresides = !Candidates.someonePresides(attempt);
              if (Candidates.candidates(attempt)
                  .allMatch(m -> attempt.it().mediators().contains(m) && !nobodyPresides)) {
                attempt.report(AppointmentProblem.NO_ONE_TO_APPOINT);
              }
            },
            AppointmentProblem.NO_ONE_TO_APPOINT)
        .arguments(
            (action, attempt) -> {
              Candidates.checkCandidate(action.mediator(), attempt);
              Candidates.checkFree(action.mediator(), action.presiding(), attempt);
              if (action.presiding()) {
                Candidates.checkPlace(action.mediator(), attempt);
              }
              checkChoiceIsOver(action.nobodyObjects(), attempt);
            })
        .does(
            (action, attempt, effects) -> {
              name(
                  action.mediator(),
                  action.presiding(),
                  action.nobodyObjects() ? AppointmentStatus.APPOINTED : AppointmentStatus.PROPOSED,
                  effects);
              effects.stop(ClockKind.MEDIATOR_CHOICE);
            });
  }

  /** On the platform the director appoints once the parties' time to choose is over (ONL 10). */
  private static void checkChoiceIsOver(boolean nobodyObjects, Attempt attempt) {
    attempt.it().running(ClockKind.MEDIATOR_CHOICE).stream()
        .filter(clock -> !nobodyObjects && !clock.isExpiredOn(attempt.day()))
        .forEach(
            clock ->
                attempt.reportBecause(
                    attempt.rules().periods().mediatorChoice().basis(),
                    AppointmentProblem.CHOICE_TIME_RUNS,
                    "nobodyObjects",
                    clock.lastDay()));
  }

  /** Of what a court sent on its platform the parties choose the mediator (ONL 10). */
  static void startChoice(Attempt attempt, Effects effects) {
    attempt
        .it()
        .referral()
        .flatMap(referral -> referral.letter().channel())
        .filter(channel -> channel == CourtChannel.PLATFORM)
        .ifPresent(
            platform -> effects.start(attempt.rules().periods().mediatorChoice(), attempt.day()));
  }

  /** Once a period has ended mediation (T45) somebody still has to end the case, and no more. */
  private static void someoneIsNeeded(Attempt attempt) {
    if (Candidates.someonePresides(attempt)) {
      Guards.periodHasNotEnded(attempt);
    }
  }

  static List<PartyNumber> active(Attempt attempt) {
    return attempt.it().activeNumbers();
  }

  private static void name(
      MediatorId mediator, boolean presiding, AppointmentStatus status, Effects effects) {
    effects.add(new MediationEvent.MediatorNamed(mediator, presiding, status));
  }

  /** The same place at the table, another status. */
  private static void rename(
      MediatorId mediator, AppointmentStatus status, Attempt attempt, Effects effects) {
    boolean presiding =
        attempt.it().appointments().stream()
            .anyMatch(a -> a.mediator().equals(mediator) && a.presiding());
    boolean taken =
        attempt.it().appointments().stream()
            .anyMatch(a -> !a.mediator().equals(mediator) && a.isInForce() && a.presiding());
    name(mediator, presiding && !taken, status, effects);
  }

  private static CaseRow<?> chooseMediator() {
    return CaseRow.of(ActionKind.CHOOSE_MEDIATOR, AppointmentAction.ChooseMediator.class)
        .from(CaseState.ACC, CaseState.MED)
        .papers(Paper.APPOINTMENT_NOTICE)
        .basis(LegalBasis.mediationLaw("19, 23"))
        .guard(AppointmentRows::someoneIsNeeded, CaseProblem.PERIOD_EXPIRED)
        .guard(Guards::notSevered, CaseProblem.PARTY_SEVERED)
        .guard(
            attempt -> {
              Set<MediatorId> free = new HashSet<>(attempt.context().engagedMediators());
              free.removeAll(attempt.it().mediators());
              if (free.isEmpty()) {
                attempt.report(AppointmentProblem.NO_ONE_TO_CHOOSE);
              }
            },
            AppointmentProblem.NO_ONE_TO_CHOOSE)
        .arguments(
            (action, attempt) -> {
              Candidates.checkCandidate(action.mediator(), attempt);
              Candidates.checkFree(action.mediator(), false, attempt);
              checkSpeakers(action.by(), attempt);
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(new AppointmentEvent.MediatorChosen(action.mediator(), action.by()));
              List<PartyNumber> all =
                  MediatorStanding.join(
                      Candidates.standing(action.mediator(), attempt).chosenBy(), action.by());
              if (all.containsAll(active(attempt))) {
                boolean first =
                    attempt.it().appointments().stream()
                        .noneMatch(a -> a.isInForce() && a.presiding());
                name(action.mediator(), first, AppointmentStatus.APPOINTED, effects);
                effects.stop(ClockKind.MEDIATOR_CHOICE);
              }
            });
  }

  /** Whoever takes a case may be chosen there and then, by everybody and as anybody else is. */
  static void checkTaker(List<PartyNumber> by, Attempt attempt) {
    Guards.everybodyAgrees("chosenBy", by, attempt);
    attempt
        .actor()
        .mediator()
        .ifPresentOrElse(
            self -> Candidates.checkCandidate(self, attempt),
            () -> attempt.report(RecordProblem.FIELD_NOT_EXPECTED, "chosenBy"));
  }

  static void take(List<PartyNumber> by, Attempt attempt, Effects effects) {
    MediatorId self = attempt.actor().mediator().orElseThrow();
    effects.add(new AppointmentEvent.MediatorChosen(self, by));
    name(self, true, AppointmentStatus.APPOINTED, effects);
  }

  /** The parties named must be some mediation goes on with, and the actor's own. */
  private static void checkSpeakers(List<PartyNumber> by, Attempt attempt) {
    if (attempt.checkParties("by", by, active(attempt))) {
      by.forEach(party -> attempt.checkParty("by", party));
    }
  }

  private static CaseRow<?> notAcceptMediator() {
    return CaseRow.of(ActionKind.NOT_ACCEPT_MEDIATOR, AppointmentAction.NotAcceptMediator.class)
        .from(CaseState.ACC, CaseState.MED)
        .papers(Paper.DISCLOSURE)
        .basis(LegalBasis.mediationLaw("23"))
        .guard(Guards::notSevered, CaseProblem.PARTY_SEVERED)
        .guard(AppointmentRows::someoneIsNamed, AppointmentProblem.NO_MEDIATOR_NAMED)
        .guard(
            attempt -> {
              if (attempt.isCourtChannel()) {
                attempt.reportBecause(
                    NationalCaseRules.invited("12"), AppointmentProblem.MEANS_REFUSAL);
              }
            },
            AppointmentProblem.MEANS_REFUSAL)
        .arguments(
            (action, attempt) -> {
              if (attempt.checkParty("party", action.party())) {
                attempt.checkOneOf("party", action.party(), active(attempt));
              }
              checkNamed(action.mediator(), named(attempt), attempt);
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new AppointmentEvent.MediatorNotAccepted(action.mediator(), action.party()));
              rename(action.mediator(), AppointmentStatus.REPLACED, attempt, effects);
            });
  }

  private static void someoneIsNamed(Attempt attempt) {
    if (named(attempt).isEmpty()) {
      attempt.report(AppointmentProblem.NO_MEDIATOR_NAMED);
    }
  }

  /** Who is proposed, waits after a disclosure, or mediates. */
  private static Set<MediatorId> named(Attempt attempt) {
    return with(NAMED, attempt);
  }

  private static Set<MediatorId> with(Set<AppointmentStatus> statuses, Attempt attempt) {
    Set<MediatorId> mediators = new HashSet<>();
    for (Appointment appointment : attempt.it().appointments()) {
      if (statuses.contains(appointment.status())) {
        mediators.add(appointment.mediator());
      }
    }
    return mediators;
  }

  private static void checkNamed(MediatorId mediator, Set<MediatorId> allowed, Attempt attempt) {
    if (!allowed.contains(mediator)) {
      attempt.notAmong(
          AppointmentProblem.OTHER_MEDIATOR,
          "mediator",
          mediator.text(),
          allowed.stream().sorted().map(MediatorId::text).toList());
    }
  }

  private static CaseRow<?> disclose() {
    return CaseRow.of(ActionKind.DISCLOSE, AppointmentAction.Disclose.class)
        .from(CaseState.ACC, CaseState.MED)
        .papers(Paper.DISCLOSURE)
        .basis(LegalBasis.ourDefault())
        .guard(
            attempt -> {
              if (mayDisclose(attempt).isEmpty()) {
                attempt.report(AppointmentProblem.NO_MEDIATOR_NAMED);
              }
            },
            AppointmentProblem.NO_MEDIATOR_NAMED)
        .arguments(
            (action, attempt) -> checkNamed(action.mediator(), mayDisclose(attempt), attempt))
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new AppointmentEvent.ConflictDisclosed(
                      action.mediator(), action.tie(), action.what()));
              if (attempt.isCourtChannel()
                  || attempt.rules().defaults().says(CaseDefault.DISCLOSURE_SUSPENDS)) {
                rename(action.mediator(), AppointmentStatus.DISCLOSED, attempt, effects);
              }
            });
  }

  /** A mediator speaks about oneself, the director about everybody. */
  private static Set<MediatorId> mayDisclose(Attempt attempt) {
    Set<MediatorId> acting =
        with(EnumSet.of(AppointmentStatus.PROPOSED, AppointmentStatus.APPOINTED), attempt);
    if (attempt.actor().role() != Role.DIRECTOR) {
      acting.removeIf(mediator -> !attempt.actor().mediator().equals(Optional.of(mediator)));
    }
    return acting;
  }

  private static CaseRow<?> waive() {
    return CaseRow.of(ActionKind.WAIVE_CONFLICT, AppointmentAction.WaiveConflict.class)
        .from(CaseState.ACC, CaseState.MED)
        .papers(Paper.DISCLOSURE)
        .basis(NationalCaseRules.invited("15"))
        .guard(Guards::notSevered, CaseProblem.PARTY_SEVERED)
        .guard(
            AppointmentRows::someoneMayWaive,
            AppointmentProblem.NOTHING_DISCLOSED,
            AppointmentProblem.WAIVED_ALREADY)
        .arguments(
            (action, attempt) -> {
              checkNamed(action.mediator(), disclosed(attempt), attempt);
              checkSpeakers(action.by(), attempt);
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(new AppointmentEvent.ConflictWaived(action.mediator(), action.by()));
              List<PartyNumber> all =
                  MediatorStanding.join(
                      Candidates.standing(action.mediator(), attempt).waivedBy(), action.by());
              if (all.containsAll(active(attempt))) {
                rename(action.mediator(), AppointmentStatus.APPOINTED, attempt, effects);
              }
            });
  }

  private static Set<MediatorId> disclosed(Attempt attempt) {
    return with(EnumSet.of(AppointmentStatus.DISCLOSED), attempt);
  }

  private static void someoneMayWaive(Attempt attempt) {
    Set<MediatorId> waiting = disclosed(attempt);
    List<PartyNumber> own = CaseLists.those(attempt.ownParties(), active(attempt)::contains);
    if (waiting.isEmpty()) {
      attempt.report(AppointmentProblem.NOTHING_DISCLOSED);
    } else if (!own.isEmpty()
        && waiting.stream()
            .allMatch(m -> Candidates.standing(m, attempt).waivedBy().containsAll(own))) {
      attempt.report(AppointmentProblem.WAIVED_ALREADY, Attempt.values(own));
    }
  }

  private static CaseRow<?> decideRecusal() {
    return CaseRow.of(ActionKind.DECIDE_RECUSAL, AppointmentAction.DecideRecusal.class)
        .from(CaseState.ACC, CaseState.MED)
        .papers(Paper.DISCLOSURE)
        .basis(LegalBasis.ourDefault())
        .guard(AppointmentRows::someoneIsNamed, AppointmentProblem.NO_MEDIATOR_NAMED)
        .guard(
            AppointmentRows::somebodyElseDecides,
            AppointmentProblem.RECUSAL_OF_ONESELF,
            AppointmentProblem.NO_OWN_SUBSTITUTE,
            AppointmentProblem.NOT_THE_COURTS)
        .arguments(
            (action, attempt) -> {
              checkNamed(action.mediator(), named(attempt), attempt);
              RecusalRule rule = attempt.rules().recusal();
              boolean enough = rule.requestIsEnough() && action.requested();
              if (action.granted() && action.ground().isEmpty() && !enough) {
                attempt.reportBecause(rule.basis(), AppointmentProblem.GROUND_MISSING, "ground");
              }
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new AppointmentEvent.RecusalDecided(
                      action.mediator(), action.granted(), action.ground(), action.reason()));
              rename(
                  action.mediator(),
                  action.granted() ? AppointmentStatus.REPLACED : AppointmentStatus.APPOINTED,
                  attempt,
                  effects);
            });
  }

  /** A director who mediates the case leaves it to another officer; a court decides its own. */
  private static void somebodyElseDecides(Attempt attempt) {
    Choice substitute = attempt.rules().defaults().of(CaseDefault.OWN_SUBSTITUTE);
    if (attempt.actor().role() == Role.DIRECTOR && Concern.mediates(attempt)) {
      attempt.report(AppointmentProblem.RECUSAL_OF_ONESELF, attempt.actor().id().text());
    } else if (attempt.actor().role() == Role.DIRECTOR
        && !substitute.yes()
        && Concern.directorMediates(attempt)) {
      attempt.reportBecause(substitute.basis(), AppointmentProblem.NO_OWN_SUBSTITUTE);
    }
    if (attempt.actor().role() == Role.LIAISON
        && !attempt.isCourtChannel()
        && !attempt.said(CaseProblem.OUT_OF_SCOPE)) {
      attempt.report(AppointmentProblem.NOT_THE_COURTS);
    }
  }
}
