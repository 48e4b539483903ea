package org.fengqiao.mediation.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * A party and where it stands in the case.
 *
 * @param party the party
 * @param consent what it said about being mediated
 * @param manner how it said yes, if it did
 * @param severed whether it refused and the case went on without it
 * @param agents who acts for it
 * @param routes the other routes it was told; empty as long as it was told none
 */
public record PartyStanding(
    Party party,
    ConsentStatus consent,
    Optional<ConsentManner> manner,
    boolean severed,
    List<Agent> agents,
    List<Route> routes) {

  /** Copies the lists. */
  public PartyStanding {
    agents = List.copyOf(agents);
    routes = List.copyOf(routes);
  }

  static PartyStanding of(Party party) {
    return new PartyStanding(
        party, ConsentStatus.NOT_ASKED, Optional.empty(), false, List.of(), List.of());
  }

  /** Returns the number of the party within the case. */
  public PartyNumber number() {
    return party.number();
  }

  /** Returns whether mediation goes on with this party. */
  public boolean isActive() {
    return !severed;
  }

  PartyStanding informed() {
    return consent == ConsentStatus.NOT_ASKED
        ? new PartyStanding(party, ConsentStatus.INFORMED, manner, severed, agents, routes)
        : this;
  }

  PartyStanding consented(ConsentManner how) {
    return new PartyStanding(
        party, ConsentStatus.CONSENTED, Optional.of(how), severed, agents, routes);
  }

  PartyStanding refused(boolean sever) {
    return new PartyStanding(party, ConsentStatus.REFUSED, Optional.empty(), sever, agents, routes);
  }

  PartyStanding with(Agent agent) {
    List<Agent> more = new ArrayList<>(agents);
    more.add(agent);
    return new PartyStanding(party, consent, manner, severed, more, routes);
  }

  PartyStanding told(List<Route> given) {
    return new PartyStanding(party, consent, manner, severed, agents, given);
  }
}
