package org.fengqiao.mediation.casework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionCode;

/** Which scope reaches which case. A store that answers lists by columns must answer the same. */
public final class CaseReach {

  private CaseReach() {}

  /**
   * Returns whether a scope reaches a case: subtrees by the holder's region, a grid by the place of
   * the dispute, committees by the holder or as one that is asked to take it or takes part, own by
   * the parties and agents, assigned by the mediators, a mandate by the id, referred by the outside
   * unit that sent the case or was asked for something in it.
   */
  public static boolean reaches(Scope scope, CaseSummary summary) {
    return scope instanceof Scope.Own own
        ? summary.persons().stream().anyMatch(person -> own.persons().contains(person.text()))
        : reaches(
            scope,
            summary.caseId(),
            summary.place(),
            summary.holder(),
            summary.otherCommittees(),
            summary.units(),
            summary.holderRegion(),
            summary.mediators());
  }

  /**
   * Returns whether a case counts within a scope: a case counts once, with its holder, and not with
   * the committees that are asked to take it or take part.
   */
  public static boolean counts(Scope scope, CaseSummary summary) {
    return reaches(scope, CaseSummary.builder().from(summary).otherCommittees(List.of()).build());
  }

  /** Returns whether a scope reaches a registered case. */
  public static boolean reaches(Scope scope, MediationCase it) {
    return scope instanceof Scope.Own own
        ? persons(it).stream().anyMatch(person -> own.persons().contains(person.text()))
        : reaches(
            scope,
            it.id(),
            it.registered().place(),
            it.holder().orElseThrow(),
            it.holderTrack().others(),
            it.units(),
            it.holderRegion().orElseThrow(),
            it.mediators());
  }

  private static boolean reaches(
      Scope scope,
      CaseId id,
      RegionCode place,
      OrganisationId holder,
      List<OrganisationId> others,
      List<OrganisationId> units,
      RegionCode holderRegion,
      List<MediatorId> mediators) {
    if (scope instanceof Scope.Subtrees subtrees) {
      return CaseLists.any(subtrees.areas(), area -> area.contains(holderRegion));
    } else if (scope instanceof Scope.Grid grid) {
      return CaseLists.any(grid.areas(), area -> area.contains(place));
    } else if (scope instanceof Scope.Committees committees) {
      return committees.committees().contains(holder)
          || CaseLists.any(others, committees.committees()::contains);
    } else if (scope instanceof Scope.Assigned assigned) {
      return mediators.contains(assigned.mediator());
    } else if (scope instanceof Scope.Referred referred) {
      return units.contains(referred.unit());
    }
    return scope instanceof Scope.Mandate mandate && mandate.cases().contains(id);
  }

  /** Who was invited or helps a party to follow, and takes no part otherwise. */
  static List<PersonRef> helpers(MediationCase it) {
    Set<PersonRef> helpers = new LinkedHashSet<>();
    it.helpers().forEach(invited -> helpers.add(invited.person()));
    for (PartyStanding standing : it.parties()) {
      it.helpOf(standing.number()).forEach(help -> help.helper().ifPresent(helpers::add));
    }
    if (!helpers.isEmpty()) {
      helpers.removeAll(Set.copyOf(persons(it)));
    }
    return List.copyOf(helpers);
  }

  static List<PersonRef> persons(MediationCase it) {
    return it.parties().stream()
        .flatMap(
            standing ->
                Stream.of(
                        Stream.of(standing.party().person()),
                        standing.representative().stream().map(LegalRepresentative::person),
                        standing.agents().stream().map(Agent::person))
                    .flatMap(persons -> persons))
        .distinct()
        .toList();
  }
}
