package org.fengqiao.mediation.mediator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.region.RegionCode;

/**
 * A government body pays for a full-time mediator (政府购买专职人民调解员, STF-10). The committee engages the
 * mediator all the same (人民调解法 art. 13): who pays is no employer of the mediator.
 *
 * @param mediator who is paid for
 * @param buyer the bureau or other body that pays
 * @param from the first day
 * @param to the last day, when it has ended
 */
public record PurchasedPost(
    MediatorId mediator, OrganisationId buyer, LocalDate from, Optional<LocalDate> to) {

  private static final LegalBasis ENGAGED = LegalBasis.mediationLaw("13");

  /** Checks the period. */
  public PurchasedPost {
    if (to.isPresent() && to.get().isBefore(from)) {
      throw new IllegalArgumentException(
          "the post of " + mediator + " ends " + to.get() + " before it starts " + from);
    }
  }

  /** Returns whether it is paid for on a day. */
  public boolean runsOn(LocalDate day) {
    return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
  }

  /**
   * Returns everything that is wrong with posts: a mediator who is unknown or whom no committee
   * engages full-time on the first day, a buyer that is unknown or mediates itself, two posts of
   * one mediator on a common day.
   */
  public static Problems check(
      Collection<PurchasedPost> posts, MediatorRoster roster, OrganisationDirectory organisations) {
    List<Problem> found = new ArrayList<>();
    List<PurchasedPost> before = new ArrayList<>();
    for (PurchasedPost post : posts) {
      String subject = post.mediator.text();
      if (roster.find(post.mediator).flatMap(each -> each.fullTimeAt(post.from)).isEmpty()) {
        found.add(problem(MediatorProblem.POST_WITHOUT_ENGAGEMENT, subject, post.from));
      }
      Optional<MediationOrganisation> buyer = organisations.find(post.buyer);
      if (buyer.isEmpty()) {
        found.add(problem(MediatorProblem.UNKNOWN_BUYER, subject, post.buyer.text()));
      } else if (buyer.get().kind().isA(OrganisationKind.MEDIATION_ORGANISATION)) {
        found.add(problem(MediatorProblem.BUYER_MEDIATES, subject, buyer.get().name()));
      }
      for (PurchasedPost other : before) {
        if (other.mediator.equals(post.mediator)
            && (other.runsOn(post.from) || post.runsOn(other.from))) {
          LocalDate day = post.from.isAfter(other.from) ? post.from : other.from;
          found.add(problem(MediatorProblem.BOUGHT_TWICE, subject, day));
        }
      }
      before.add(post);
    }
    return new Problems(found);
  }

  private static Problem problem(MediatorProblem code, String subject, Object... arguments) {
    return Problem.of(code, subject, arguments).because(ENGAGED);
  }

  /**
   * Returns how many full-time mediators of a region are paid for on a day (IND-18), each once.
   *
   * @param organisations those of the day
   */
  public static long count(
      Collection<PurchasedPost> posts,
      MediatorRoster roster,
      OrganisationDirectory organisations,
      RegionCode region,
      LocalDate day) {
    return posts.stream()
        .filter(post -> post.runsOn(day))
        .map(PurchasedPost::mediator)
        .distinct()
        .filter(
            id ->
                roster
                    .find(id)
                    .flatMap(each -> each.fullTimeAt(day))
                    .flatMap(organisations::find)
                    .filter(where -> where.region().isWithin(region))
                    .isPresent())
        .count();
  }
}
