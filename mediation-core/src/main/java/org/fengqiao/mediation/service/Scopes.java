package org.fengqiao.mediation.service;

import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.PersonRef;

/** Lists read across partitions, yet a unit of work has one: that of something in the scope. */
final class Scopes {

  private Scopes() {}

  /** The partitions in which a scope names something; for the kinds that name what they reach. */
  static Set<Partition> partitions(Scope scope) {
    if (scope instanceof Scope.Committees committees) {
      return committees.committees().stream()
          .map(OrganisationId::partition)
          .collect(Collectors.toSet());
    } else if (scope instanceof Scope.Own own) {
      return own.persons().stream()
          .map(person -> PersonRef.of(person).partition())
          .collect(Collectors.toSet());
    }
    return Set.of(partition(scope));
  }

  static Partition partition(Scope scope) {
    if (scope instanceof Scope.Subtrees subtrees) {
      return subtrees.areas().get(0).region().partition();
    } else if (scope instanceof Scope.Grid grid) {
      return grid.areas().get(0).region().partition();
    } else if (scope instanceof Scope.Committees committees) {
      return committees.committees().stream().sorted().findFirst().orElseThrow().partition();
    } else if (scope instanceof Scope.Assigned assigned) {
      return assigned.mediator().partition();
    } else if (scope instanceof Scope.Own own) {
      return PersonRef.of(own.persons().iterator().next()).partition();
    } else if (scope instanceof Scope.Mandate mandate) {
      return mandate.cases().stream().sorted().findFirst().orElseThrow().partition();
    }
    return ((Scope.Referred) scope).unit().partition();
  }
}
