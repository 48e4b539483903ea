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
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.immutables.value.Value;

/**
 * How many full-time mediators (专职人民调解员) organisations of a kind have (STF-01). Always a plan's or
 * a place's decision; the law sets no number.
 */
@Value.Immutable
@MediationStyle
public abstract class StaffingStandard {

  StaffingStandard() {}

  /** Returns the name of the standard, such as the id of a plan's line. */
  public abstract String id();

  /** Returns the kind, or group of kinds, it is for. */
  public abstract OrganisationKind kind();

  /** Returns the least number; the bound counts (convention C-1). */
  public abstract long least();

  /** Returns the greatest number of a closed range such as 1—2 (STF-09). */
  public abstract OptionalLong most();

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

  /** Returns whether the standard speaks about the organisation's kind. */
  public final boolean isAbout(MediationOrganisation organisation) {
    return organisation.kind().isA(kind());
  }

  /**
   * Returns how an organisation stands to this standard. An organisation without the conditions
   * owes nobody under a standard for those with them.
   *
   * @param fullTime the full-time mediators that count towards this organisation, zero or more
   * @throws IllegalArgumentException if the standard is not about the organisation's kind
   */
  public final Explained<StaffingGap> gap(MediationOrganisation organisation, long fullTime) {
    if (!isAbout(organisation) || fullTime < 0) {
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
              + fullTime
              + ")");
    }
    List<String> facts = new ArrayList<>();
    facts.add("kind = " + organisation.kind().code());
    facts.add("fullTime = " + fullTime);
    if (onlyWithConditions()) {
      facts.add("meetsConditions = " + organisation.meetsConditions());
    }
    boolean owed = !onlyWithConditions() || organisation.meetsConditions();
    long missing = owed ? Math.max(0, least() - fullTime) : 0;
    long surplus = owed && most().isPresent() ? Math.max(0, fullTime - most().getAsLong()) : 0;
    StaffingGap gap = new StaffingGap(organisation.id(), id(), owed, fullTime, missing, surplus);
    return new Explained<>(gap, rule(), facts, arithmetic(gap), basis());
  }

  private LocalText rule() {
    String range = most().isPresent() ? least() + "—" + most().getAsLong() : least() + "+";
    return LocalText.of(
        "专职人民调解员配备：" + range + (onlyWithConditions() ? "（有条件的）" : ""),
        "full-time mediators: " + range + (onlyWithConditions() ? " (with the conditions)" : ""));
  }

  private String arithmetic(StaffingGap gap) {
    if (!gap.owed()) {
      return "";
    }
    String need = "max(0, " + least() + " - " + gap.fullTime() + ") = " + gap.missing();
    return most().isEmpty()
        ? need
        : need + "; max(0, " + gap.fullTime() + " - " + most().getAsLong() + ") = " + gap.surplus();
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
