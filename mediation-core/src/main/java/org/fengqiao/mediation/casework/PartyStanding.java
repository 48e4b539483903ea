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
 * @param capacity what it can do in law, once checked; whoever was not checked acts alone
 * @param representative who acts for it by law
 * @param predecessors who had its place before, the latest last
 */
public record PartyStanding(
    Party party,
    ConsentStatus consent,
    Optional<ConsentManner> manner,
    boolean severed,
    List<Agent> agents,
    List<Route> routes,
    Optional<LegalCapacity> capacity,
    Optional<LegalRepresentative> representative,
    List<Party> predecessors) {

  /** Copies the lists. */
  public PartyStanding {
    agents = List.copyOf(agents);
    routes = List.copyOf(routes);
    predecessors = List.copyOf(predecessors);
  }

  static PartyStanding of(Party party) {
    return new PartyStanding(
        party,
        ConsentStatus.NOT_ASKED,
        Optional.empty(),
        false,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Returns the number of the party within the case. */
  public PartyNumber number() {
    return party.number();
  }

  /** Returns whether mediation goes on with this party. */
  public boolean isActive() {
    return !severed;
  }

  /** Returns whether it can settle its own affairs without a legal representative. */
  public boolean actsAlone() {
    return capacity.map(found -> found == LegalCapacity.FULL).orElse(true);
  }

  PartyStanding informed() {
    return consent == ConsentStatus.NOT_ASKED
        ? with(ConsentStatus.INFORMED, manner, severed)
        : this;
  }

  PartyStanding consented(ConsentManner how) {
    return with(ConsentStatus.CONSENTED, Optional.of(how), severed);
  }

  /** A new round begins: what was said about the last one does not hold for it. */
  PartyStanding askedAnew() {
    return with(ConsentStatus.INFORMED, Optional.empty(), severed);
  }

  /** It withdrew its application, which is no refusal of mediation. */
  PartyStanding withdrew() {
    return with(ConsentStatus.NOT_ASKED, Optional.empty(), severed);
  }

  PartyStanding refused(boolean sever) {
    return with(ConsentStatus.REFUSED, Optional.empty(), sever);
  }

  private PartyStanding with(ConsentStatus said, Optional<ConsentManner> how, boolean sever) {
    return new PartyStanding(
        party, said, how, sever, agents, routes, capacity, representative, predecessors);
  }

  /** A new authority of the same agent takes the place of the old one, and so can end it. */
  PartyStanding with(Agent agent) {
    List<Agent> more = new ArrayList<>(agents);
    more.removeIf(before -> before.person().equals(agent.person()));
    more.add(agent);
    return new PartyStanding(
        party, consent, manner, severed, more, routes, capacity, representative, predecessors);
  }

  PartyStanding told(List<Route> given) {
    return new PartyStanding(
        party, consent, manner, severed, agents, given, capacity, representative, predecessors);
  }

  PartyStanding with(LegalCapacity found, Optional<LegalRepresentative> who) {
    return new PartyStanding(
        party, consent, manner, severed, agents, routes, Optional.of(found), who, predecessors);
  }

  /** The successor is asked anew; what was agreed binds it all the same. */
  PartyStanding succeededBy(Party successor) {
    List<Party> before = new ArrayList<>(predecessors);
    before.add(party);
    return new PartyStanding(
        successor,
        ConsentStatus.NOT_ASKED,
        Optional.empty(),
        severed,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        before);
  }
}
