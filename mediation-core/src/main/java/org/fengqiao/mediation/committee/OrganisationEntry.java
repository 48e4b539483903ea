package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * What the register says about an organisation during a period. An adjustment ends one entry and
 * begins the next; founding day and last day of the organisation itself are in {@link
 * MediationOrganisation}. The register checks the periods, all at once.
 *
 * @param organisation name, kind, place and guide in this period
 * @param details the other particulars in this period
 * @param begunBy how it began: founded or adjusted
 * @param from the first day it holds
 * @param to the last day it holds, when it has ended
 * @param endedBy how it ended, when it has: adjusted, merged or dissolved
 * @param successor the organisation it went into, when it was merged
 */
public record OrganisationEntry(
    MediationOrganisation organisation,
    OrganisationDetails details,
    LifeStep begunBy,
    LocalDate from,
    Optional<LocalDate> to,
    Optional<LifeStep> endedBy,
    Optional<OrganisationId> successor) {

  /** Checks that an entry that ends says how, and that a merged one says into what. */
  public OrganisationEntry {
    boolean merged = endedBy.equals(Optional.of(LifeStep.MERGED));
    if (to.isPresent() != endedBy.isPresent()
        || merged != successor.isPresent()
        || begunBy == LifeStep.MERGED
        || begunBy == LifeStep.DISSOLVED
        || endedBy.equals(Optional.of(LifeStep.FOUNDED))) {
      throw new IllegalArgumentException(
          "entry of "
              + organisation.id()
              + " does not say how it began and ended: "
              + begunBy
              + " "
              + from
              + ", "
              + endedBy
              + " "
              + to
              + ", into "
              + successor);
    }
  }

  /** Returns the entry of an organisation from its founding day on, as long as it exists. */
  public static OrganisationEntry founded(
      MediationOrganisation organisation, OrganisationDetails details) {
    return new OrganisationEntry(
        organisation,
        details,
        LifeStep.FOUNDED,
        organisation.validFrom(),
        organisation.validTo(),
        organisation.validTo().map(last -> LifeStep.DISSOLVED),
        Optional.empty());
  }

  /** Returns the entry of an organisation of which nothing else is known. */
  public static OrganisationEntry founded(MediationOrganisation organisation) {
    return founded(organisation, OrganisationDetails.none());
  }

  /** Returns the id of the organisation. */
  public OrganisationId id() {
    return organisation.id();
  }

  /** Returns the net it belongs to, where one is written down or follows from its kind. */
  public Optional<Net> net() {
    return details.netOf(organisation.kind());
  }

  /** Returns whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
  }

  boolean isBackwards() {
    return to.isPresent() && to.get().isBefore(from);
  }

  /** Returns this entry, ended on a day; the organisation itself ends then unless adjusted. */
  OrganisationEntry endedOn(LocalDate last, LifeStep how, Optional<OrganisationId> into) {
    MediationOrganisation ended =
        how == LifeStep.ADJUSTED || last.isBefore(organisation.validFrom())
            ? organisation
            : MediationOrganisation.builder().from(organisation).validTo(last).build();
    return new OrganisationEntry(
        ended, details, begunBy, from, Optional.of(last), Optional.of(how), into);
  }
}
