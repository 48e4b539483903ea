package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.immutables.value.Value;

/**
 * How many people, full-time mediators (专职人民调解员) unless it says otherwise, organisations of a kind
 * have (STF-01). Always a plan's or a place's decision; the law sets no number.
 */
@Value.Immutable
@MediationStyle
public abstract class StaffingStandard {

  /** The code of those a standard counts unless it says otherwise. */
  public static final String FULL_TIME = "FULL-TIME";

  StaffingStandard() {}

  /**
   * What a number is counted per, such as one for every ten households (STF-11).
   *
   * @param unit the unit, such as {@code households}
   * @param number how many of them, one or more; a part of them counts as whole
   */
  public record Per(String unit, long number) {

    /** Checks the range. */
    public Per {
      if (number < 1) {
        throw new IllegalArgumentException("per " + unit + " must be at least 1: " + number);
      }
    }
  }

  /**
   * The numbers for areas with up to so many inhabitants.
   *
   * @param upTo the most inhabitants, themselves included; empty for any number
   * @param least the least number of people
   * @param most the greatest number, where there is one
   */
  public record PopulationStep(OptionalLong upTo, long least, OptionalLong most) {

    /** Checks the ranges. */
    public PopulationStep {
      if (least < 0 || most.orElse(least) < least || upTo.orElse(0) < 0) {
        throw new IllegalArgumentException(
            "a step needs 0 <= least <= most: " + upTo + ": " + least + ".." + most);
      }
    }

    /**
     * Checks that steps rise and that only the last one may be open.
     *
     * @param id whose steps they are
     * @throws IllegalArgumentException if they do not
     */
    public static void requireRising(String id, List<PopulationStep> steps) {
      long below = -1;
      for (PopulationStep step : steps) {
        if (below == Long.MAX_VALUE || step.upTo().orElse(Long.MAX_VALUE) <= below) {
          throw new IllegalArgumentException(
              id + ": the steps must rise and only the last may be open");
        }
        below = step.upTo().orElse(Long.MAX_VALUE);
      }
    }
  }

  /** Returns the name of the standard, such as the id of a plan's line. */
  public abstract String id();

  /** Returns the kind, or group of kinds, it is for. */
  public abstract OrganisationKind kind();

  /** Returns the least number; the bound counts (convention C-1). */
  public abstract long least();

  /** Returns the greatest number of a closed range such as 1—2 (STF-09). */
  public abstract OptionalLong most();

  /** Returns the code of the engagement that counts. */
  @Value.Default
  public String counted() {
    return FULL_TIME;
  }

  /** Returns what the number is counted per, where not per organisation. */
  public abstract Optional<Per> per();

  /**
   * Returns the numbers by population, the smallest areas first, in place of {@link #least()} and
   * {@link #most()}; empty where they are the same everywhere.
   */
  public abstract List<PopulationStep> steps();

  /** Returns the first day it holds; empty if it has always held. */
  public abstract Optional<LocalDate> validFrom();

  /** Returns the last day it holds; empty if it goes on. */
  public abstract Optional<LocalDate> validTo();

  /** Returns whether it holds only for organisations with the conditions (有条件的, STF-07). */
  @Value.Default
  public boolean onlyWithConditions() {
    return false;
  }

  /** Returns how firmly it is asked for. */
  public abstract Modality modality();

  /** Returns the last day for reaching it, where one is given. */
  public abstract Optional<LocalDate> dueOn();

  /** Returns where it comes from. */
  public abstract LegalBasis basis();

  @Value.Check
  void check() {
    if (least() < 0 || most().orElse(least()) < least()) {
      throw new IllegalArgumentException(
          "staffing standard "
              + id()
              + " needs 0 <= least <= most: "
              + least()
              + ".."
              + most().orElse(least()));
    }
  }

  @Value.Check
  void checkSteps() {
    PopulationStep.requireRising(id(), steps());
  }

  /** Returns whether the standard speaks about the organisation's kind. */
  public final boolean isAbout(MediationOrganisation organisation) {
    return organisation.kind().isA(kind());
  }

  /** Returns whether it holds on a day. */
  public final boolean isValidOn(LocalDate day) {
    return validFrom().map(first -> !day.isBefore(first)).orElse(true)
        && validTo().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Returns whether the last day for reaching it is over; never where none is given. */
  public final boolean isOverdueOn(LocalDate day) {
    return dueOn().map(day::isAfter).orElse(false);
  }

  /**
   * Returns how an organisation stands to this standard, where nothing is known about its area. An
   * organisation without the conditions owes nobody under a standard for those with them.
   *
   * @param fullTime the people that count towards this organisation, zero or more
   * @throws IllegalArgumentException if the standard is not about the organisation's kind
   */
  public final Explained<StaffingGap> gap(MediationOrganisation organisation, long fullTime) {
    return gap(organisation, fullTime, StaffingFacts.none());
  }

  /**
   * Returns how an organisation stands to this standard. Where the number depends on inhabitants or
   * units that are unknown, the gap says so and claims nothing.
   *
   * @param number the people that count towards this organisation, zero or more
   * @throws IllegalArgumentException if the standard is not about the organisation's kind
   */
  public final Explained<StaffingGap> gap(
      MediationOrganisation organisation, long number, StaffingFacts facts) {
    if (!isAbout(organisation) || number < 0) {
      throw new IllegalArgumentException(
          "standard "
              + id()
              + " for "
              + kind().code()
              + " cannot be held against "
              + organisation.id()
              + " ("
              + organisation.kind().code()
              + ", "
              + number
              + ")");
    }
    return new StaffingSum(this, organisation, number, facts).gap();
  }

  /**
   * Returns one gap for every standard and organisation it is about, in the order of the
   * organisations' ids.
   *
   * @param fullTime the full-time mediators of each organisation; one that is not named has none
   */
  public static List<Explained<StaffingGap>> gaps(
      OrganisationDirectory organisations,
      Collection<StaffingStandard> standards,
      Map<OrganisationId, Long> fullTime) {
    List<Explained<StaffingGap>> gaps = new ArrayList<>();
    for (MediationOrganisation organisation : organisations.list()) {
      for (StaffingStandard standard : standards) {
        if (standard.isAbout(organisation)) {
          gaps.add(standard.gap(organisation, fullTime.getOrDefault(organisation.id(), 0L)));
        }
      }
    }
    return List.copyOf(gaps);
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StaffingStandard}. */
  public static final class Builder extends ImmutableStaffingStandard.Builder {
    Builder() {}
  }
}
