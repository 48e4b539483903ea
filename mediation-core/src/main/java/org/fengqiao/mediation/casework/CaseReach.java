package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.party.PersonRef;

/** Which scope reaches which case. A store that answers lists by columns must answer the same. */
public final class CaseReach {

  private CaseReach() {}

  /**
   * Returns whether a scope reaches a case: subtrees by the holder's region, a grid by the place of
   * the dispute, committees by the holder, own by the parties and agents, assigned by the
   * mediators, a mandate by the id. A referred scope reaches the cases its unit sent; no row that
   * receives a referral is built yet, so it reaches none.
   */
  public static boolean reaches(Scope scope, CaseSummary summary) {
    if (scope instanceof Scope.Subtrees subtrees) {
      return subtrees.areas().stream().anyMatch(a -> a.contains(summary.holderRegion()));
    } else if (scope instanceof Scope.Grid grid) {
      return grid.areas().stream().anyMatch(a -> a.contains(summary.place()));
    } else if (scope instanceof Scope.Committees committees) {
      return committees.committees().contains(summary.holder());
    } else if (scope instanceof Scope.Assigned assigned) {
      return summary.mediators().contains(assigned.mediator());
    } else if (scope instanceof Scope.Own own) {
      return summary.persons().stream().anyMatch(person -> own.persons().contains(person.text()));
    } else if (scope instanceof Scope.Mandate mandate) {
      return mandate.cases().contains(summary.caseId());
    }
    return false;
  }

  static List<PersonRef> persons(MediationCase it) {
    return it.parties().stream()
        .flatMap(
            standing ->
                Stream.concat(
                    Stream.of(standing.party().person()),
                    standing.agents().stream().map(Agent::person)))
        .distinct()
        .toList();
  }
}
