package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.PersonRef;

/**
 * Somebody who acts for a party (代理人).
 *
 * @param person the agent
 * @param powers what the authority names
 * @param until the last day of the authority, where it has a term
 */
public record Agent(PersonRef person, List<AgentPower> powers, Optional<LocalDate> until) {

  /** Copies the powers. */
  public Agent {
    powers = List.copyOf(powers);
  }

  /** Returns whether the agent has a power on a day. */
  public boolean may(AgentPower power, LocalDate day) {
    return powers.contains(power) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
