package org.fengqiao.mediation.committee.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fengqiao.mediation.committee.Net;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;
import org.immutables.value.Value;

/** Something that ought to have mediation: a village, an enterprise, a market, a field. */
@Value.Immutable
@MediationStyle
public abstract class TerritoryUnit {

  TerritoryUnit() {}

  /** Returns its id, by which an organisation says that it serves it. */
  public abstract String id();

  /** Returns what it is. */
  public abstract UnitKind kind();

  /** Returns its name. */
  public abstract LocalText name();

  /** Returns where it is; for a county, town, village or community its own code. */
  public abstract RegionCode region();

  /** Returns the net it belongs to, where known (ORG-02). */
  public abstract Optional<Net> net();

  /** Returns the code of its field, or of the kind of venue: {@code MEDICAL}, {@code STATION}. */
  public abstract Optional<String> category();

  /** Returns how many people it employs, where known. */
  public abstract OptionalInt employees();

  /** Returns the chambers and associations it is a member of, by their committees (ORG-21). */
  public abstract Set<OrganisationId> memberOf();

  /** Returns the first day it exists; empty if it always has. */
  public abstract Optional<LocalDate> validFrom();

  /** Returns the last day it exists, when it has ended. */
  public abstract Optional<LocalDate> validTo();

  @Value.Check
  void check() {
    if (employees().orElse(0) < 0) {
      throw new IllegalArgumentException(
          "unit " + id() + ": employees must be zero or more: " + employees().getAsInt());
    }
    if (validFrom().isPresent()
        && validTo().isPresent()
        && validTo().get().isBefore(validFrom().get())) {
      throw new IllegalArgumentException(
          "unit " + id() + " ends " + validTo().get() + " before it starts " + validFrom().get());
    }
  }

  /** Returns whether it exists on a day. */
  public final boolean existsOn(LocalDate day) {
    return (validFrom().isEmpty() || !day.isBefore(validFrom().get()))
        && (validTo().isEmpty() || !day.isAfter(validTo().get()));
  }

  /** Returns one unit for each field of a region, which a rule about fields is held against. */
  public static List<TerritoryUnit> fields(RegionCode region, Collection<String> categories) {
    return categories.stream()
        .map(
            category ->
                builder()
                    .id(region.digits() + "/" + category)
                    .kind(UnitKind.FIELD)
                    .name(LocalText.chinese(category))
                    .region(region)
                    .net(Net.INDUSTRY)
                    .category(category)
                    .build())
        .toList();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TerritoryUnit}. */
  public static final class Builder extends ImmutableTerritoryUnit.Builder {
    Builder() {}
  }
}
