package org.fengqiao.mediation.storage;

import java.time.Instant;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.kernel.Instants;

/**
 * Who asks for personal data, and when.
 *
 * @param actor who
 * @param role under which role
 * @param at when, cut to microseconds
 */
public record DataReading(ActorId actor, Role role, Instant at) {

  /** Cuts the instant. */
  public DataReading {
    at = Instants.cut(at);
  }
}
