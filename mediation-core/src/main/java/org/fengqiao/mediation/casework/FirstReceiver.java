package org.fengqiao.mediation.casework;

import java.util.Optional;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.screening.Lead;

/**
 * Who was approached first (首问责任人). Kept for ever; answers for the matter until a hand-over is
 * accepted (CASE-33).
 *
 * @param actor the person
 * @param organisation the unit of that person, where known
 */
public record FirstReceiver(ActorId actor, Optional<OrganisationId> organisation) {

  /** Returns who received a lead first, where it is known who recorded it (T01). */
  static Optional<FirstReceiver> of(Lead lead) {
    return lead.receivedBy()
        .map(person -> new FirstReceiver(person, Optional.of(lead.firstReceiver())));
  }

  /** Returns whether somebody names this receiver, by person alone or with the unit. */
  boolean isNamedBy(FirstReceiver other) {
    return other.actor().equals(actor)
        && (other.organisation().isEmpty() || other.organisation().equals(organisation));
  }
}
