package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.immutables.value.Value;

/**
 * An organisation of the registry: a mediation organisation (人民调解组织), an office that guides it, or
 * a body that plans address (ORG-01, ORG-54). Names are names of offices, never of people.
 */
@Value.Immutable
@MediationStyle
public abstract class MediationOrganisation {

  /** The greatest number of characters of a name, in each language, and of a registration. */
  public static final int MAX_NAME_LENGTH = 200;

  MediationOrganisation() {}

  /** Returns the id. */
  public abstract OrganisationId id();

  /** Returns what it is; never a mere group of kinds. */
  public abstract OrganisationKind kind();

  /** Returns its name. */
  public abstract LocalText name();

  /** Returns the region it answers for: its subtree is the organisation's area. */
  public abstract RegionCode region();

  /** Returns the level it acts at, whatever the zeros of its region's code look like. */
  public abstract RegionLevel level();

  /** Returns the organisation that guides it and receives its reports, where there is one. */
  public abstract Optional<OrganisationId> parent();

  /** Returns who founded it (谁组建, ORG-51); 人民调解法 art. 12: the founder provides office and funds. */
  public abstract Optional<LocalText> founder();

  /** Returns who is in charge of it (谁主管, ORG-51). */
  public abstract Optional<LocalText> competentAuthority();

  /** Returns who guarantees its means (谁保障, ORG-51), where that is not the founder. */
  public abstract Optional<LocalText> guarantor();

  /** Returns the Party body it works under (党支部, ORG-07). */
  public abstract Optional<LocalText> partyBody();

  /** Returns the number of its registration as a private non-enterprise organisation (ORG-13). */
  public abstract Optional<String> legalRegistration();

  /** Returns the first day it exists. */
  public abstract LocalDate validFrom();

  /** Returns the last day it exists, when it has ended. */
  public abstract Optional<LocalDate> validTo();

  /**
   * Returns whether it has the conditions that rules "for those with the conditions" (有条件的) ask
   * for; a decision somebody took, never derived (STF-07).
   */
  @Value.Default
  public boolean meetsConditions() {
    return false;
  }

  /** Returns the number of employees of the enterprise or unit it belongs to, where known. */
  public abstract OptionalInt employees();

  /**
   * Returns the roll of those it refers disputes to, where it keeps one (最高人民法院关于人民法院特邀调解的规定 2016
   * art. 5, 6); empty if it keeps none or none is known.
   */
  public abstract Optional<ReferralRoll> referralRoll();

  @Value.Check
  void check() {
    checkLengths();
    if (kind().isGroupOnly()) {
      throw new IllegalArgumentException(
          "organisation " + id() + " needs a kind, " + kind().code() + " is a group of kinds");
    }
    if (validTo().isPresent() && validTo().get().isBefore(validFrom())) {
      throw new IllegalArgumentException(
          "organisation " + id() + " ends " + validTo().get() + " before it starts " + validFrom());
    }
    if (parent().equals(Optional.of(id()))) {
      throw new IllegalArgumentException("organisation " + id() + " must not be its own parent");
    }
    if (employees().orElse(0) < 0) {
      throw new IllegalArgumentException(
          "organisation " + id() + ": employees must be zero or more: " + employees().getAsInt());
    }
    if (region().subtree().length() < level().prefixLength()) {
      throw new IllegalArgumentException(
          "organisation "
              + id()
              + " acts at level "
              + level().code()
              + ", but "
              + region()
              + " names a wider region");
    }
  }

  private void checkLengths() {
    StorableTexts texts =
        StorableTexts.of(id().text())
            .check("name", name(), MAX_NAME_LENGTH)
            .check("legalRegistration", legalRegistration(), MAX_NAME_LENGTH);
    founder().ifPresent(text -> texts.check("founder", text, MAX_NAME_LENGTH));
    competentAuthority()
        .ifPresent(text -> texts.check("competentAuthority", text, MAX_NAME_LENGTH));
    guarantor().ifPresent(text -> texts.check("guarantor", text, MAX_NAME_LENGTH));
    partyBody().ifPresent(text -> texts.check("partyBody", text, MAX_NAME_LENGTH));
    texts.orThrow();
  }

  /** Returns whether it exists on a day. */
  public final boolean isActiveOn(LocalDate day) {
    return !day.isBefore(validFrom()) && (validTo().isEmpty() || !day.isAfter(validTo().get()));
  }

  /** Returns whether it mediates; the justice administration guides and does not (PML art. 5). */
  public final boolean mediates() {
    return kind().isA(OrganisationKind.MEDIATION_ORGANISATION);
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MediationOrganisation}. */
  public static final class Builder extends ImmutableMediationOrganisation.Builder {
    Builder() {}
  }
}
