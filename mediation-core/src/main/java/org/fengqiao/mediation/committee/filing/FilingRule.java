package org.fengqiao.mediation.committee.filing;

import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * Who files what about whom, with whom and within which period.
 *
 * @param id its name
 * @param about the kinds, or groups of kinds, of organisation it is about
 * @param what what has to be filed
 * @param by who files
 * @param with who receives it
 * @param within the period; empty where the rule says promptly (及时) and gives no number, and then
 *     nothing is ever late
 * @param basis where it comes from
 */
public record FilingRule(
    String id,
    Set<OrganisationKind> about,
    Set<FilingKind> what,
    OrganisationKind by,
    OrganisationKind with,
    Optional<Period> within,
    LegalBasis basis) {

  /** Copies the sets. */
  public FilingRule {
    about = Set.copyOf(about);
    what = Set.copyOf(what);
  }

  /**
   * Returns the rule of 人民调解法 art. 10: the county bureau tells the basic court promptly of
   * committees, their members and changes.
   */
  public static FilingRule courtNotice() {
    return new FilingRule(
        "court-notice",
        Set.of(OrganisationKind.COMMITTEE),
        Set.of(
            FilingKind.FOUNDED, FilingKind.ADJUSTED, FilingKind.ENDED, FilingKind.MEMBERS_CHANGED),
        OrganisationKind.COUNTY_BUREAU,
        OrganisationKind.COURT,
        Optional.empty(),
        LegalBasis.mediationLaw("10"));
  }

  /** Returns whether something has to be filed under this rule. */
  public boolean asksFor(FilingOccasion occasion) {
    return what.contains(occasion.what()) && about.stream().anyMatch(occasion.kind()::isA);
  }
}
