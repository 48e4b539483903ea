package org.fengqiao.mediation.casework;

import java.util.List;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * Where an agreement can be brought for confirmation. A court that invited the mediation is the
 * only one; otherwise the applicants choose among the courts of CPL 205. Of a case already docketed
 * none confirms: the court writes its own mediation paper (INV 20, ONL 20).
 */
public final class ConfirmationCourts {

  /**
   * A court that is competent.
   *
   * @param court which
   * @param basis the provision that makes it so
   */
  public record CourtOption(CourtChoice court, LegalBasis basis) {}

  private ConfirmationCourts() {}

  /** Returns the courts that are competent, one answer for each possibility; none if docketed. */
  public static List<CourtOption> of(MediationCase it) {
    LegalBasis basis = CourtLaw.procedure("205");
    if (isDocketed(it)) {
      return List.of();
    }
    return isInvited(it)
        ? List.of(new CourtOption(CourtChoice.INVITING_COURT, basis))
        : List.of(
            new CourtOption(CourtChoice.COMMITTEE_SEAT, basis),
            new CourtOption(CourtChoice.PARTY_DOMICILE, basis),
            new CourtOption(CourtChoice.PLACE_OF_OBJECT, basis),
            new CourtOption(CourtChoice.INTERMEDIATE_COURT, basis));
  }

  /**
   * Returns whether LABI 52 and CPL 205 both name the court for a labour agreement: that of the
   * seat, or the one that invited the mediation. CPL 205 is the later law and about the procedure,
   * so that the inviting court gives way to none.
   */
  public static boolean isSafeForLabour(CourtChoice court) {
    return court == CourtChoice.COMMITTEE_SEAT || court == CourtChoice.INVITING_COURT;
  }

  static List<CourtChoice> choices(MediationCase it) {
    return of(it).stream().map(CourtOption::court).toList();
  }

  /** Returns whether a court entrusted the case after docketing and so has it before it. */
  public static boolean isDocketed(MediationCase it) {
    return it.referral()
        .map(IncomingReferral::letter)
        .filter(ReferralLetter::isDocketed)
        .isPresent();
  }

  /** A court that sends a dispute to a committee invites it to mediate. */
  static boolean isInvited(MediationCase it) {
    return it.registered().source() == CaseSource.COURT;
  }
}
