package org.fengqiao.mediation.committee;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.immutables.value.Value;

/**
 * What the register keeps about an organisation beside its name, kind and place. Everything may be
 * left out; nothing is concluded from what nobody wrote down.
 */
@Value.Immutable
@MediationStyle
public abstract class OrganisationDetails {

  /** The greatest number of units an organisation serves, and of fields it works in. */
  public static final int MAX_SERVED = 10_000;

  /** The greatest number of characters of the id of a unit it serves. */
  public static final int MAX_UNIT_LENGTH = 64;

  OrganisationDetails() {}

  /** Returns the code of a kind the place added itself; see {@link LocalKinds}. */
  public abstract Optional<String> localKind();

  /** Returns the net it belongs to, where that does not follow from its kind (ORG-02). */
  public abstract Optional<Net> net();

  /** Returns the codes of the industries and fields it works in (行业、专业领域, ORG-24). */
  public abstract Set<String> fields();

  /** Returns the ids of the units of the territory it was set up for: an enterprise, a market. */
  public abstract Set<String> serves();

  /**
   * Returns the committee it acts under and whose seal its agreements bear, for groups, studios and
   * rooms that have none (ORG-31, ORG-39); where left out, the nearest committee above.
   */
  public abstract Optional<OrganisationId> committee();

  /** Returns the department that hosts it, for a studio or room in another house (ORG-31…34). */
  public abstract Optional<LocalText> host();

  /** Returns what a centre does (ORG-12, ORG-46, ORG-47). */
  public abstract Set<CentreFunction> functions();

  /**
   * Returns whether it is registered as a private non-enterprise organisation (民办非企业组织, ORG-13);
   * empty where nobody says. The number is in {@link MediationOrganisation#legalRegistration()}.
   */
  public abstract Optional<Boolean> privateNonEnterprise();

  /** Returns how it takes part in Party building (ORG-52). */
  public abstract Optional<PartyBuildingForm> partyBuilding();

  /** Returns the site of public legal services it is joined with (ORG-50). */
  public abstract Optional<LegalServiceSite> legalServiceSite();

  /** Returns where the host keeps its electronic archive (电子档案, ORG-44). */
  public abstract Optional<String> archive();

  /** Returns the inhabitants of its area, where known. */
  public abstract OptionalLong population();

  @Value.Check
  void check() {
    StorableTexts texts =
        StorableTexts.of("organisation details")
            .check("localKind", localKind(), Coded.MAX_LENGTH)
            .check("archive", archive(), MediationOrganisation.MAX_NAME_LENGTH);
    host().ifPresent(text -> texts.check("host", text, MediationOrganisation.MAX_NAME_LENGTH));
    fields().forEach(field -> texts.check("fields", field, Coded.MAX_LENGTH));
    serves().forEach(unit -> texts.check("serves", unit, MAX_UNIT_LENGTH));
    texts.orThrow();
    if (serves().size() > MAX_SERVED || fields().size() > MAX_SERVED) {
      throw new IllegalArgumentException(
          "an organisation serves at most "
              + MAX_SERVED
              + " units and fields: "
              + serves().size()
              + ", "
              + fields().size());
    }
    if (population().orElse(0) < 0) {
      throw new IllegalArgumentException(
          "a population must be zero or more: " + population().getAsLong());
    }
  }

  /** Returns details that say nothing. */
  public static OrganisationDetails none() {
    return builder().build();
  }

  /** Returns the net of an organisation: the one written down, else that of its kind. */
  public final Optional<Net> netOf(OrganisationKind kind) {
    return net().or(() -> ofKind(kind));
  }

  private static Optional<Net> ofKind(OrganisationKind kind) {
    return switch (kind) {
      case ENTERPRISE_COMMITTEE, ORGAN_COMMITTEE, CAMPUS_COMMITTEE, LABOUR_COMMITTEE ->
          Optional.of(Net.INTERNAL_UNIT);
      case INDUSTRY_COMMITTEE, PETITION_COMMITTEE, CHAMBER_COMMITTEE, PROFESSIONAL_CENTRE ->
          Optional.of(Net.INDUSTRY);
      default -> Optional.empty();
    };
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link OrganisationDetails}. */
  public static final class Builder extends ImmutableOrganisationDetails.Builder {
    Builder() {}
  }
}
