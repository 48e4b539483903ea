package org.fengqiao.mediation.mediator;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;

/**
 * Somebody works for an organisation during a period (人民调解法 art. 13: elected or engaged).
 *
 * @param organisation the organisation
 * @param kind in which way
 * @param from the first day
 * @param to the last day, when it has ended; one before the first is what {@link
 *     MediatorRoster#check} reports
 */
public record Engagement(
    OrganisationId organisation, EngagementKind kind, LocalDate from, Optional<LocalDate> to) {

  /** Returns an engagement that has not ended. */
  public static Engagement since(OrganisationId organisation, EngagementKind kind, LocalDate from) {
    return new Engagement(organisation, kind, from, Optional.empty());
  }

  /** Returns whether it ends before it starts. */
  boolean isBackwards() {
    return to.filter(last -> last.isBefore(from)).isPresent();
  }

  /** Returns whether it runs on a day. */
  public boolean runsOn(LocalDate day) {
    return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
  }

  /**
   * Returns a warning if it runs on days on which its organisation does not exist.
   *
   * @param mediator who is engaged
   * @param organisation the organisation, with its first and last day
   */
  public Optional<Problem> outsideLife(MediatorId mediator, MediationOrganisation organisation) {
    boolean inside =
        organisation.isActiveOn(from)
            && (to.isPresent()
                ? organisation.isActiveOn(to.get())
                : organisation.validTo().isEmpty());
    return inside
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                    MediatorProblem.ENGAGED_OUTSIDE_LIFE,
                    mediator.text(),
                    organisation.id().text(),
                    from,
                    to.map(LocalDate::toString).orElse(""))
                .because(LegalBasis.mediationLaw("13")));
  }

  /** Returns whether both run on at least one common day. */
  public boolean overlaps(Engagement other) {
    return runsOn(other.from) || other.runsOn(from);
  }
}
