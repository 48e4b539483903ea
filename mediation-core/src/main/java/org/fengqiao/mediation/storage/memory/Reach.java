package org.fengqiao.mediation.storage.memory;

import java.util.List;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.screening.LedgerEntry;

/** Which scope reaches what. */
final class Reach {

  private Reach() {}

  static boolean reaches(Scope scope, Lead lead) {
    if (scope instanceof Scope.Committees committees) {
      return committees.committees().contains(lead.holder());
    }
    if (scope instanceof Scope.Assigned assigned) {
      return lead.foundBy().stream().anyMatch(assigned.mediator()::equals)
          || lead.entry().flatMap(LedgerEntry::mediator).stream()
              .anyMatch(assigned.mediator()::equals);
    }
    return isWithin(scope, lead.region());
  }

  static boolean reaches(Scope scope, MediationOrganisation organisation) {
    if (scope instanceof Scope.Committees committees) {
      return committees.committees().contains(organisation.id());
    }
    return isWithin(scope, organisation.region());
  }

  /** Whether a region lies in a scope over regions or contains one of its areas. */
  static boolean concerns(Scope scope, RegionCode region) {
    return isWithin(scope, region)
        || areas(scope).stream().anyMatch(area -> area.prefix().startsWith(region.subtree()));
  }

  /** Whether a scope over regions reaches one; scopes of other kinds reach none. */
  static boolean isWithin(Scope scope, RegionCode region) {
    for (RegionSubtree area : areas(scope)) {
      if (area.contains(region)) {
        return true;
      }
    }
    return false;
  }

  private static List<RegionSubtree> areas(Scope scope) {
    if (scope instanceof Scope.Subtrees subtrees) {
      return subtrees.areas();
    }
    return scope instanceof Scope.Grid grid ? grid.areas() : List.of();
  }
}
