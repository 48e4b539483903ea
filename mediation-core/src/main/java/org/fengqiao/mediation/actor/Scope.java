package org.fengqiao.mediation.actor;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * What an actor may reach. Exactly one kind; kinds are never combined by "or". Whatever lies
 * outside answers as if it did not exist.
 */
public sealed interface Scope
    permits Scope.Subtrees,
        Scope.Committees,
        Scope.Assigned,
        Scope.Own,
        Scope.Grid,
        Scope.Referred,
        Scope.Mandate {

  /** The greatest number of subtrees or grid areas of one scope. */
  int MAX_SUBTREES = 8;

  /**
   * Everything held in one of some regions.
   *
   * @param areas 1 to {@value Scope#MAX_SUBTREES} regions with everything under them; copied
   */
  record Subtrees(List<RegionSubtree> areas) implements Scope {

    /** Copies the list and checks its size. */
    public Subtrees {
      areas = checkedAreas(areas);
    }
  }

  /**
   * Everything held by some committees.
   *
   * @param committees at least one
   */
  record Committees(Set<OrganisationId> committees) implements Scope {

    /** Copies the set. */
    public Committees {
      committees = Set.copyOf(committees);
      requireSome(committees.size(), "committees");
    }

    /** Returns the scope over one committee. */
    public static Committees of(OrganisationId committee) {
      return new Committees(Set.of(committee));
    }
  }

  /**
   * The cases a mediator is appointed to.
   *
   * @param mediator the mediator
   */
  record Assigned(MediatorId mediator) implements Scope {}

  /**
   * The cases somebody is a party or representative of.
   *
   * @param persons the tokens by which cases know the person ({@code PersonRef.text()}); one person
   *     has one for each case, or the same in several
   */
  record Own(Set<String> persons) implements Scope {

    /** Copies the set in the order of the tokens. */
    public Own {
      TreeSet<String> sorted = new TreeSet<>(persons);
      sorted.forEach(token -> AggregateId.check("a person's token", token));
      requireSome(sorted.size(), "persons");
      persons = Collections.unmodifiableSortedSet(sorted);
    }

    /** Returns the scope of the person with one token. */
    public static Own of(String person) {
      return new Own(Set.of(person));
    }
  }

  /**
   * What lies in the grid areas or households somebody looks after.
   *
   * @param areas 1 to {@value Scope#MAX_SUBTREES} regions; copied
   */
  record Grid(List<RegionSubtree> areas) implements Scope {

    /** Copies the list and checks its size. */
    public Grid {
      areas = checkedAreas(areas);
    }
  }

  /**
   * The cases an outside unit sent or received.
   *
   * @param unit the unit
   */
  record Referred(OrganisationId unit) implements Scope {}

  /**
   * The cases an order names.
   *
   * @param cases at least one
   */
  record Mandate(Set<CaseId> cases) implements Scope {

    /** Copies the set. */
    public Mandate {
      cases = Set.copyOf(cases);
      requireSome(cases.size(), "cases");
    }
  }

  private static List<RegionSubtree> checkedAreas(List<RegionSubtree> areas) {
    if (areas.isEmpty() || areas.size() > MAX_SUBTREES) {
      throw new IllegalArgumentException(
          "a scope has 1 to " + MAX_SUBTREES + " regions, not " + areas.size());
    }
    return List.copyOf(areas);
  }

  private static void requireSome(int size, String what) {
    if (size == 0) {
      throw new IllegalArgumentException("a scope without " + what + " reaches nothing");
    }
  }
}
