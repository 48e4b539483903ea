package org.fengqiao.mediation.casework;

import java.util.Optional;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * Who was approached first (首问责任人). Kept for ever; answers for the matter until a hand-over is
 * accepted (CASE-33).
 *
 * @param actor the person
 * @param organisation the unit of that person, where known
 */
public record FirstReceiver(ActorId actor, Optional<OrganisationId> organisation) {}
