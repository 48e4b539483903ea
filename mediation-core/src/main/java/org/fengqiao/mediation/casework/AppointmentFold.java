package org.fengqiao.mediation.casework;

import java.util.function.UnaryOperator;
import org.fengqiao.mediation.kernel.MediatorId;

/** Reads what was said about who mediates. */
final class AppointmentFold {

  private AppointmentFold() {}

  static void read(AppointmentEvent body, CaseFold fold) {
    if (body instanceof AppointmentEvent.MediatorChosen chosen) {
      change(chosen.mediator(), standing -> standing.chosen(chosen.by()), fold);
    } else if (body instanceof AppointmentEvent.MediatorNotAccepted refused) {
      change(refused.mediator(), MediatorStanding::refused, fold);
    } else if (body instanceof AppointmentEvent.ConflictDisclosed disclosed) {
      change(disclosed.mediator(), standing -> standing.disclosed(disclosed.tie()), fold);
    } else if (body instanceof AppointmentEvent.ConflictWaived waived) {
      change(waived.mediator(), standing -> standing.waived(waived.by()), fold);
    } else if (body instanceof AppointmentEvent.RecusalDecided decided) {
      change(
          decided.mediator(),
          standing -> standing.decided(decided.granted(), decided.ground()),
          fold);
    }
  }

  private static void change(
      MediatorId mediator, UnaryOperator<MediatorStanding> change, CaseFold fold) {
    CaseFacts facts = fold.facts();
    MediatorStanding before = facts.standings.get(mediator);
    facts.standings =
        facts.standings.with(
            mediator, change.apply(before == null ? MediatorStanding.of(mediator) : before));
  }
}
