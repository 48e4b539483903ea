package org.fengqiao.mediation.actor;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * Somebody who acts now: under one role, within one scope. The host has proven who it is.
 *
 * @param id the host's id
 * @param role the role
 * @param scope what the actor reaches
 * @param organisation the committee, office or unit the actor acts for; empty for parties
 * @param mediator the mediator the actor is; empty for everybody else
 */
public record Actor(
    ActorId id,
    Role role,
    Scope scope,
    Optional<OrganisationId> organisation,
    Optional<MediatorId> mediator) {

  /** Checks that a mediator's role names the mediator. */
  public Actor {
    boolean mediates = role == Role.MEDIATOR || role == Role.PRESIDING_MEDIATOR;
    if (mediates && mediator.isEmpty()) {
      throw new IllegalArgumentException("role " + role.code() + " needs the mediator: " + id);
    }
  }

  /** Returns a party who acts in the cases that know the person by a token. */
  public static Actor party(ActorId id, String person) {
    return new Actor(id, Role.PARTY, Scope.Own.of(person), Optional.empty(), Optional.empty());
  }

  /** Returns an agent, guardian or legal representative, in the cases that know the person so. */
  public static Actor representative(ActorId id, String person) {
    return new Actor(
        id, Role.REPRESENTATIVE, Scope.Own.of(person), Optional.empty(), Optional.empty());
  }

  /** Returns a liaison of an outside unit, in the cases the unit sent or received. */
  public static Actor liaison(ActorId id, OrganisationId unit) {
    return new Actor(
        id, Role.LIAISON, new Scope.Referred(unit), Optional.of(unit), Optional.empty());
  }

  /** Returns a mediator who acts within the cases of a committee. */
  public static Actor mediator(ActorId id, Role role, OrganisationId committee, MediatorId who) {
    return new Actor(
        id, role, Scope.Committees.of(committee), Optional.of(committee), Optional.of(who));
  }

  /** Returns the director of a committee. */
  public static Actor director(ActorId id, OrganisationId committee) {
    return new Actor(
        id,
        Role.DIRECTOR,
        Scope.Committees.of(committee),
        Optional.of(committee),
        Optional.empty());
  }

  /** Returns an office that acts within one region. */
  public static Actor office(ActorId id, Role role, OrganisationId office, RegionSubtree area) {
    return new Actor(
        id, role, new Scope.Subtrees(List.of(area)), Optional.of(office), Optional.empty());
  }

  /** Returns an information officer of a committee who looks after one area. */
  public static Actor informationOfficer(ActorId id, OrganisationId committee, RegionSubtree area) {
    return new Actor(
        id,
        Role.INFORMATION_OFFICER,
        new Scope.Grid(List.of(area)),
        Optional.of(committee),
        Optional.empty());
  }
}
