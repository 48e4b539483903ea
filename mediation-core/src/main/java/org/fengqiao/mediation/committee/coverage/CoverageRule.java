package org.fengqiao.mediation.committee.coverage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fengqiao.mediation.committee.Net;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.Ratio;
import org.immutables.value.Value;

/** Which units are to have which organisations, how many of them and by when. */
@Value.Immutable
@MediationStyle
public abstract class CoverageRule {

  CoverageRule() {}

  /** Returns its name, such as the id of a plan's line. */
  public abstract String id();

  /** Returns what is to be covered. */
  public abstract Set<UnitKind> units();

  /** Returns the net the units belong to, where only those of one net are meant. */
  public abstract Optional<Net> net();

  /** Returns the fields or kinds of venue that are meant; empty for all. */
  public abstract Set<String> categories();

  /** Returns the number of employees from which a unit is meant; empty for all (ORG-18). */
  public abstract OptionalInt fromEmployees();

  /** Returns the kinds, or groups of kinds, of organisation that cover a unit. */
  public abstract Set<OrganisationKind> by();

  /** Returns the kinds whose committee covers the units that are members of it (ORG-21). */
  public abstract Set<OrganisationKind> forMembers();

  /**
   * Returns the number of employees from which membership does not do and a unit needs an
   * organisation of its own (ORG-18); empty where it always does. A unit of unknown size may be
   * covered by membership.
   */
  public abstract OptionalInt ownFromEmployees();

  /** Returns how much is asked for. */
  public abstract CoverageGoal goal();

  /** Returns the least share, for {@link CoverageGoal#RATE} only. */
  public abstract Optional<Ratio> leastRate();

  /** Returns the last day for reaching it, where one is given. */
  public abstract Optional<LocalDate> dueOn();

  /** Returns the first day it holds; empty if it has always held. */
  public abstract Optional<LocalDate> validFrom();

  /** Returns the last day it holds; empty if it goes on. */
  public abstract Optional<LocalDate> validTo();

  /** Returns how firmly it is asked for. */
  public abstract Modality modality();

  /** Returns where it comes from. */
  public abstract LegalBasis basis();

  @Value.Check
  void check() {
    if (units().isEmpty() || by().isEmpty()) {
      throw new IllegalArgumentException("rule " + id() + " names no units or no organisations");
    }
    if ((goal() == CoverageGoal.RATE) != leastRate().isPresent()) {
      throw new IllegalArgumentException(
          "rule " + id() + ": a least rate goes with a rate and with nothing else");
    }
    if (goal() == CoverageGoal.BREAKTHROUGH && categories().isEmpty()) {
      throw new IllegalArgumentException("rule " + id() + ": a breakthrough names its categories");
    }
  }

  /** Returns the rule of 人民调解法 art. 8: every village and community has its committee. */
  public static CoverageRule villages() {
    return builder()
        .id("villages")
        .addUnits(UnitKind.VILLAGE, UnitKind.COMMUNITY)
        .addBy(OrganisationKind.VILLAGE_COMMITTEE)
        .goal(CoverageGoal.FULL)
        .modality(Modality.BINDING)
        .basis(LegalBasis.mediationLaw("8"))
        .build();
  }

  /** Returns whether it holds on a day. */
  public final boolean isValidOn(LocalDate day) {
    return validFrom().map(first -> !day.isBefore(first)).orElse(true)
        && validTo().map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * Returns whether a unit is to be covered under this rule. One of unknown net is, so that it is
   * not lost between two nets; one of unknown size or category is not where the rule asks for them.
   */
  public final boolean means(TerritoryUnit unit) {
    return units().contains(unit.kind())
        && (net().isEmpty() || unit.net().isEmpty() || net().equals(unit.net()))
        && (categories().isEmpty()
            || (unit.category().isPresent() && categories().contains(unit.category().get())))
        && (fromEmployees().isEmpty() || unit.employees().orElse(-1) >= fromEmployees().getAsInt());
  }

  /** Returns whether nobody wrote down what it takes to tell whether a unit is meant. */
  final boolean cannotTell(TerritoryUnit unit) {
    return units().contains(unit.kind())
        && ((!categories().isEmpty() && unit.category().isEmpty())
            || (fromEmployees().isPresent() && unit.employees().isEmpty()));
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CoverageRule}. */
  public static final class Builder extends ImmutableCoverageRule.Builder {
    Builder() {}
  }
}
