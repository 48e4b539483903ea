package org.fengqiao.mediation.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.handover.HolderTrack;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;

/** Holds an actor against the {@link CaseMatrix}. */
final class ActorCheck {

  private static final Set<Role> MEDIATING = EnumSet.of(Role.MEDIATOR, Role.PRESIDING_MEDIATOR);

  /**
   * What only a mediator appointed to the case does, even while there is none (PML 19): the talks,
   * the time for them, what comes of them; opening and joint talks ask for one by their own guards.
   * The rest, such as the risk, a plan, a report or an answer to a court, does not wait for an
   * appointment.
   */
  private static final Set<ActionKind> MEDIATION =
      EnumSet.of(
          ActionKind.INVITE_HELPER,
          ActionKind.SUMMON_SESSION,
          ActionKind.HOLD_SEPARATE,
          ActionKind.ADD_NOTE,
          ActionKind.INVESTIGATE,
          ActionKind.RECORD_UNDISPUTED,
          ActionKind.RECORD_LAW_TALK,
          ActionKind.START_APPRAISAL,
          ActionKind.END_APPRAISAL,
          ActionKind.EXTEND,
          ActionKind.DRAFT,
          ActionKind.RECORD_ORAL,
          ActionKind.MEDIATOR_SIGN,
          ActionKind.UPGRADE_ORAL,
          ActionKind.FIX_PART,
          ActionKind.CORRECT_CLERICAL,
          ActionKind.END_NOT_AGREED,
          ActionKind.END_UNSUITED,
          ActionKind.END_IMPOSSIBLE,
          ActionKind.STOP_SHAM,
          ActionKind.END_PARTLY,
          ActionKind.RENEGOTIATE);

  /** Their own guards say that nobody mediates yet. */
  private static final Set<ActionKind> OPENING =
      EnumSet.of(ActionKind.OPEN_MEDIATION, ActionKind.HOLD_JOINT);

  private static final LegalBasis ORAL_BY_MEDIATOR = LegalBasis.mediationLaw("13, 28");

  private ActorCheck() {}

  static void check(Attempt attempt) {
    CaseMatrix.Cell cell = attempt.cell();
    Role role = attempt.actor().role();
    if (!cell.permission().acts()) {
      if (CaseMatrix.isForMediators(attempt.kind()) && !MEDIATING.contains(role)) {
        notTheMediator(attempt);
      } else {
        attempt.report(
            CaseProblem.ROLE_NOT_ALLOWED,
            attempt.kind(),
            role,
            CaseMatrix.executors(attempt.kind()));
      }
    } else if (attempt.it().state() != CaseState.NONE) {
      checkReach(attempt, cell);
    }
  }

  /**
   * That a mediator writes down an oral agreement is said by who mediators are, and by its form.
   */
  private static void notTheMediator(Attempt attempt) {
    attempt.reportBecause(
        attempt.kind() == ActionKind.RECORD_ORAL ? ORAL_BY_MEDIATOR : attempt.basis(),
        CaseProblem.ACTOR_NOT_MEDIATOR,
        attempt.kind(),
        attempt.actor().role());
  }

  private static void checkReach(Attempt attempt, CaseMatrix.Cell cell) {
    Actor actor = attempt.actor();
    switch (cell.reach().orElseThrow()) {
      case OWN -> checkOwn(attempt, cell);
      case ASSIGNED -> checkAssigned(attempt);
      case COMMITTEE -> require(attempt, isOfHolder(attempt) || mustReport(attempt));
      case RECEIVER -> require(attempt, isOfReceiver(attempt));
      case JOINED -> require(attempt, isOfHolder(attempt) || isJoining(attempt));
      case GRID -> require(attempt, actor.scope() instanceof Scope.Grid && isReached(attempt));
      case TOWN, COUNTY, REGION ->
          require(attempt, actor.scope() instanceof Scope.Subtrees && isReached(attempt));
      case REFERRED ->
          require(attempt, actor.scope() instanceof Scope.Referred && isReached(attempt));
      case MANDATE ->
          require(attempt, actor.scope() instanceof Scope.Mandate && isReached(attempt));
    }
  }

  private static void checkOwn(Attempt attempt, CaseMatrix.Cell cell) {
    if (!attempt.ownParties().isEmpty()) {
      return;
    }
    if (attempt.ownPartiesWithoutPower().isEmpty()) {
      require(attempt, false);
    } else {
      attempt.report(
          CaseProblem.AUTHORITY_MISSING, attempt.kind(), cell.power().orElse(AgentPower.DISPOSE));
    }
  }

  private static void checkAssigned(Attempt attempt) {
    List<MediatorId> mediators = attempt.it().mediators();
    Actor actor = attempt.actor();
    if (mediators.isEmpty()) {
      checkUnassigned(attempt);
      return;
    }
    Optional<MediatorId> self = actor.mediator().filter(mediators::contains);
    if (self.isEmpty() || !isReached(attempt)) {
      notTheMediator(attempt);
    } else if (mustPreside(attempt) && !presides(attempt, self.get())) {
      attempt.report(CaseProblem.ACTOR_NOT_PRESIDING, attempt.kind());
    }
  }

  /**
   * Nobody mediates: any mediator of the committee does what is not mediation itself, but not one
   * who waits or was replaced.
   */
  private static void checkUnassigned(Attempt attempt) {
    if (MEDIATION.contains(attempt.kind())) {
      attempt.report(CaseProblem.NO_MEDIATOR);
      return;
    }
    Actor actor = attempt.actor();
    boolean steppedBack =
        attempt.it().appointments().stream()
            .filter(a -> actor.mediator().equals(Optional.of(a.mediator())))
            .anyMatch(a -> a.status() != AppointmentStatus.PROPOSED);
    if (steppedBack && !OPENING.contains(attempt.kind())) {
      notTheMediator(attempt);
    } else {
      require(attempt, isOfHolder(attempt));
    }
  }

  /**
   * Several mediators: whoever acts as the presiding one is that one, and only that one opens.
   * Where the presiding one has gone and nobody took the place, each of the others may act for the
   * case.
   */
  private static boolean mustPreside(Attempt attempt) {
    MediationCase it = attempt.it();
    return it.mediators().size() > 1
        && (attempt.kind() == ActionKind.OPEN_MEDIATION
            || attempt.actor().role() == Role.PRESIDING_MEDIATOR)
        && it.mediators().stream().anyMatch(each -> presides(attempt, each));
  }

  private static boolean presides(Attempt attempt, MediatorId mediator) {
    return attempt.it().appointments().stream()
        .anyMatch(a -> a.isInForce() && a.presiding() && a.mediator().equals(mediator));
  }

  private static boolean isOfHolder(Attempt attempt) {
    Actor actor = attempt.actor();
    if (actor.scope() instanceof Scope.Assigned) {
      return isReached(attempt) && actor.organisation().equals(attempt.it().holder());
    }
    Optional<OrganisationId> holder = attempt.it().holder();
    return holder.isPresent() && isOf(holder.get(), attempt);
  }

  /** A case offered to a committee, or mediated with it, is not its case. */
  private static boolean isOf(OrganisationId committee, Attempt attempt) {
    return attempt.actor().scope() instanceof Scope.Committees own
        && own.committees().contains(committee);
  }

  private static boolean isOfReceiver(Attempt attempt) {
    return attempt
        .it()
        .holderTrack()
        .offer()
        .filter(offer -> isOf(offer.receiver().id(), attempt))
        .isPresent();
  }

  /**
   * Whoever of a joined committee takes part reports harm as the staff of the holder does (T26).
   */
  private static boolean mustReport(Attempt attempt) {
    List<OrganisationId> partners = attempt.it().holderTrack().partners();
    return attempt.kind() == ActionKind.REPORT_HARM
        && attempt.actor().organisation().filter(partners::contains).isPresent()
        && isReached(attempt);
  }

  /** Who is asked answers (T74), who takes part seals (T51). */
  private static boolean isJoining(Attempt attempt) {
    HolderTrack track = attempt.it().holderTrack();
    List<OrganisationId> others =
        attempt.kind() == ActionKind.SEAL ? track.partners() : track.invited();
    return others.stream().anyMatch(id -> isOf(id, attempt));
  }

  private static boolean isReached(Attempt attempt) {
    return CaseReach.reaches(attempt.actor().scope(), attempt.it());
  }

  private static void require(Attempt attempt, boolean reached) {
    if (!reached) {
      attempt.report(CaseProblem.OUT_OF_SCOPE, attempt.kind(), attempt.actor().role());
    }
  }
}
