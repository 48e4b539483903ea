package org.fengqiao.mediation.casework;

import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.kernel.MediatorId;

/** Who may become mediator of a case, what speaks against it, and who presides. */
final class Candidates {

  private Candidates() {}

  /** Whether somebody can become mediator of the case. */
  static void checkCandidate(MediatorId mediator, Attempt attempt) {
    String name = mediator.text();
    if (!attempt.context().engagedMediators().contains(mediator)) {
      attempt.notAmong(
          CaseProblem.NOT_ENGAGED,
          "mediator",
          name,
          attempt.context().engagedMediators().stream().sorted().map(MediatorId::text).toList());
    }
    if (attempt.context().minorMediators().contains(mediator)) {
      attempt.report(AppointmentProblem.NOT_ADULT, "mediator", name);
    }
    Optional.ofNullable(attempt.context().uncertifiedMediators().get(mediator))
        .filter(rule -> attempt.kind() == ActionKind.APPOINT)
        .ifPresent(
            rule ->
                attempt.reportAsFirmAs(
                    rule, AppointmentProblem.NO_VALID_CERTIFICATE, "mediator", name));
    MediatorStanding standing = standing(mediator, attempt);
    Optional.ofNullable(attempt.context().knownTies().get(mediator))
        .or(standing::tie)
        .filter(tie -> !standing.recused() && !waivedByAll(standing, attempt))
        .ifPresent(tie -> attempt.report(AppointmentProblem.KNOWN_CONFLICT, "mediator", name, tie));
    if (standing.notAccepted() && attempt.kind() == ActionKind.APPOINT) {
      attempt.report(AppointmentProblem.NOT_ACCEPTED_BEFORE, "mediator", name);
    }
    if (standing.recused()) {
      attempt.report(AppointmentProblem.RECUSED_BEFORE, "mediator", name);
    }
  }

  /** Somebody who mediates already is named again only to preside where nobody does. */
  static void checkFree(MediatorId mediator, boolean presiding, Attempt attempt) {
    boolean moves = presiding && !someonePresides(attempt);
    if (attempt.it().mediators().contains(mediator)
        && !moves
        && !attempt.said(AppointmentProblem.NO_ONE_TO_CHOOSE)
        && !attempt.said(AppointmentProblem.NO_ONE_TO_APPOINT)) {
      attempt.report(CaseProblem.ALREADY_APPOINTED, "mediator", mediator.text());
    }
  }

  /** Nobody presides beside another. */
  static void checkPlace(MediatorId mediator, Attempt attempt) {
    for (Appointment other : attempt.it().appointments()) {
      if (presides(other) && !other.mediator().equals(mediator)) {
        attempt.report(CaseProblem.PRESIDES_ALREADY, "presiding", other.mediator().text());
      }
    }
  }

  static boolean someonePresides(Attempt attempt) {
    return CaseLists.any(attempt.it().appointments(), Candidates::presides);
  }

  private static boolean presides(Appointment appointment) {
    return appointment.isInForce() && appointment.presiding();
  }

  /** Who could become mediator of the case, or is. */
  static Stream<MediatorId> candidates(Attempt attempt) {
    return attempt.context().engagedMediators().stream()
        .filter(mediator -> !attempt.context().minorMediators().contains(mediator))
        .filter(mediator -> !attempt.context().uncertifiedMediators().containsKey(mediator))
        .filter(mediator -> mayMediate(standing(mediator, attempt), attempt));
  }

  private static boolean mayMediate(MediatorStanding standing, Attempt attempt) {
    boolean tied =
        standing.tie().isPresent()
            || attempt.context().knownTies().containsKey(standing.mediator());
    boolean declined = standing.notAccepted() && attempt.kind() == ActionKind.APPOINT;
    return !standing.recused() && !declined && (!tied || waivedByAll(standing, attempt));
  }

  static MediatorStanding standing(MediatorId mediator, Attempt attempt) {
    return attempt.it().standing(mediator).orElseGet(() -> MediatorStanding.of(mediator));
  }

  private static boolean waivedByAll(MediatorStanding standing, Attempt attempt) {
    return standing.waivedBy().containsAll(AppointmentRows.active(attempt));
  }
}
