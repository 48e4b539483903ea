package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.immutables.value.Value;

/** How many people a kind of organisation is to have (STF-01). */
@Value.Immutable
@MediationStyle
public abstract class StaffingLine implements PlanItem {

  StaffingLine() {}

  /**
   * Who counts for a line: somebody engaged in some way, or a member of a committee in whatever
   * way.
   */
  public enum StaffingRole implements Coded {
    /** Full-time mediator (专职人民调解员). */
    FULL_TIME(EngagementKind.FULL_TIME),
    /** Part-time mediator (兼职). */
    PART_TIME(EngagementKind.PART_TIME),
    /** Dispute information officer (纠纷信息员). */
    INFORMATION_OFFICER(EngagementKind.INFORMATION_OFFICER),
    /** Mediator for ten households (十户调解员). */
    TEN_HOUSEHOLD(EngagementKind.TEN_HOUSEHOLD),
    /** Volunteer (志愿者). */
    VOLUNTEER(EngagementKind.VOLUNTEER),
    /** Expert (专家). */
    EXPERT(EngagementKind.EXPERT),
    /** Core mediator (骨干人民调解员). */
    BACKBONE(EngagementKind.BACKBONE),
    /** Member of a committee (委员), whether or not a mediator by profession. */
    COMMITTEE_MEMBER("COMMITTEE-MEMBER");

    private final String code;
    private final Optional<EngagementKind> engagement;

    StaffingRole(EngagementKind engagement) {
      this.code = engagement.code();
      this.engagement = Optional.of(engagement);
    }

    StaffingRole(String code) {
      this.code = code;
      this.engagement = Optional.empty();
    }

    @Override
    public String code() {
      return code;
    }

    /** Returns the engagement that counts; empty where any does. */
    public Optional<EngagementKind> engagement() {
      return engagement;
    }
  }

  /**
   * What the number is counted per, such as ten households.
   *
   * @param unit the unit, such as {@code households} or {@code building}
   * @param number how many of them, one or more
   */
  public record Per(String unit, long number) {

    /** Checks the range. */
    public Per {
      if (number < 1) {
        throw new IllegalArgumentException("per " + unit + " must be at least 1: " + number);
      }
    }
  }

  /** Returns the kind of organisation that is to have them. */
  public abstract OrganisationKind organisation();

  /** Returns how many. */
  public abstract Measure measure();

  /** Returns what the number is counted per, where not per organisation. */
  public abstract Optional<Per> per();

  /**
   * Returns the numbers by population, the smallest areas first, in place of the measure; empty
   * where they are the same everywhere.
   */
  public abstract List<StaffingStandard.PopulationStep> steps();

  /** Returns the condition, such as 有条件的: who does not meet it owes nobody. */
  public abstract Optional<LocalText> condition();

  /** Returns how firmly it is asked for. */
  public abstract Modality modality();

  /** Returns by when. */
  public abstract Optional<PlanDeadline> deadline();

  @Override
  public abstract Optional<String> object();

  /** Returns the year it holds for. */
  public abstract Optional<Integer> year();

  /** Returns who counts. */
  @Value.Default
  public StaffingRole who() {
    return StaffingRole.FULL_TIME;
  }

  @Value.Check
  void check() {
    Citations.check(id(), citations());
    StaffingStandard.PopulationStep.requireRising(id(), steps());
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StaffingLine}. */
  public static final class Builder extends ImmutableStaffingLine.Builder {
    Builder() {}
  }
}
