package org.fengqiao.mediation.committee.standard;

import java.util.List;
import java.util.Locale;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * What a centre consists of, such as five industry committees or more (ORG-11).
 *
 * @param id its name
 * @param whole the kind it is for
 * @param part the kind, or group of kinds, of the organisations the whole guides
 * @param least how many of them there are at least, one or more
 * @param basis where it comes from
 */
public record CompositionStandard(
    String id, OrganisationKind whole, OrganisationKind part, long least, LegalBasis basis) {

  /**
   * How an organisation stands to this standard.
   *
   * @param organisation the organisation
   * @param parts the parts it has, in order
   * @param missing how many it lacks, zero or more
   */
  public record Gap(OrganisationId organisation, List<OrganisationId> parts, long missing) {

    /** Copies the parts. */
    public Gap {
      parts = List.copyOf(parts);
    }
  }

  /** Checks the number. */
  public CompositionStandard {
    if (least < 1) {
      throw new IllegalArgumentException("standard " + id + " needs one part or more: " + least);
    }
  }

  /** Returns how every organisation it is for stands to it, in the order of their ids. */
  public List<Explained<Gap>> gaps(OrganisationDirectory organisations) {
    return organisations.withKind(whole).list().stream()
        .map(each -> gap(each, organisations))
        .toList();
  }

  /**
   * Returns how one organisation stands to it.
   *
   * @param each an organisation of the kind it is for
   * @param organisations those of a day, among which the parts are
   */
  public Explained<Gap> gap(MediationOrganisation each, OrganisationDirectory organisations) {
    List<OrganisationId> parts =
        organisations.under(each.id()).withKind(part).list().stream()
            .map(MediationOrganisation::id)
            .toList();
    long missing = Math.max(0, least - parts.size());
    return new Explained<>(
        new Gap(each.id(), parts, missing),
        LocalText.of(
            "下设" + part.label(Locale.CHINESE) + "不少于 " + least + " 个",
            "at least " + least + " of " + part.label(Locale.ENGLISH)),
        List.of("parts = " + parts),
        "max(0, " + least + " - " + parts.size() + ") = " + missing,
        basis);
  }
}
