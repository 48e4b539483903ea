package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.committee.Net;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.coverage.CoverageGoal;
import org.fengqiao.mediation.committee.coverage.UnitKind;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.immutables.value.Value;

/**
 * What an item of full coverage, of a breakthrough or of a rate counts: which units of the
 * territory are to have which organisations. By when and how firmly is said by the item itself.
 */
@Value.Immutable
@MediationStyle
public abstract class CoverageLine implements PlanItem {

  CoverageLine() {}

  /** Returns the id of the task or indicator it spells out. */
  public abstract String of();

  /** Returns what is to be covered. */
  public abstract List<UnitKind> units();

  /** Returns the net of the units, where only those of one are meant. */
  public abstract Optional<Net> net();

  /** Returns the codes of the fields or venues that are meant; empty for all. */
  public abstract List<String> categories();

  /** Returns the kinds of organisation that cover a unit. */
  public abstract List<OrganisationKind> by();

  /** Returns the kinds whose committee covers its members (ORG-21). */
  public abstract List<OrganisationKind> forMembers();

  /** Returns the number of employees from which a unit is meant; empty for all (ORG-18). */
  public abstract Optional<Integer> fromEmployees();

  /** Returns the number of employees from which a unit needs one of its own (ORG-18). */
  public abstract Optional<Integer> ownFromEmployees();

  /** Returns how much is asked for: full coverage, or a first one in each category. */
  public abstract CoverageGoal goal();

  @Value.Check
  void check() {
    Citations.check(id(), citations());
    if (units().isEmpty() || by().isEmpty()) {
      throw new IllegalArgumentException("line " + id() + " names no units or no organisations");
    }
    if (goal() == CoverageGoal.BREAKTHROUGH && categories().isEmpty()) {
      throw new IllegalArgumentException("line " + id() + " names no categories to break through");
    }
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CoverageLine}. */
  public static final class Builder extends ImmutableCoverageLine.Builder {
    Builder() {}
  }
}
