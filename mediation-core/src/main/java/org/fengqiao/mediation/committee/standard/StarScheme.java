package org.fengqiao.mediation.committee.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/**
 * The star levels of committees in a place (星级评定): which there are, who awards which, how many may
 * hold one. Stars are always those of a scheme; five of one are not five of another.
 *
 * @param id its name
 * @param name what people call it
 * @param place the region whose organisations it is for; its subtree counts, and so do the quotas
 * @param steps by the number of stars, who awards them
 * @param basis where it comes from
 */
public record StarScheme(
    String id, LocalText name, RegionCode place, SortedMap<Integer, Step> steps, LegalBasis basis) {

  /**
   * One level.
   *
   * @param awardedBy the level of the office that awards it
   * @param quota how many organisations may hold it at once in the place, where limited
   */
  public record Step(RegionLevel awardedBy, OptionalLong quota) {}

  /**
   * Stars of an organisation during a period.
   *
   * @param organisation who holds them
   * @param scheme the name of the scheme
   * @param stars how many
   * @param awardedBy the level of the office that awarded them
   * @param from the first day
   * @param to the last day, when it has ended or is known
   */
  public record Award(
      OrganisationId organisation,
      String scheme,
      int stars,
      RegionLevel awardedBy,
      LocalDate from,
      Optional<LocalDate> to) {

    /** Checks the period. */
    public Award {
      if (to.isPresent() && to.get().isBefore(from)) {
        throw new IllegalArgumentException(
            "stars of " + organisation + " end " + to.get() + " before they start " + from);
      }
    }

    /** Returns whether it is held on a day. */
    public boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
  }

  /** Copies the steps and checks that they have one star or more. */
  public StarScheme {
    steps = Collections.unmodifiableSortedMap(new TreeMap<>(steps));
    if (steps.isEmpty() || steps.firstKey() < 1) {
      throw new IllegalArgumentException(
          "scheme " + id + " needs steps of one star or more: " + steps.keySet());
    }
  }

  /** Returns the award an organisation holds on a day: the last one that was made. */
  public Optional<Award> on(OrganisationId organisation, Collection<Award> awards, LocalDate day) {
    return awards.stream()
        .filter(each -> each.scheme().equals(id) && each.holdsOn(day))
        .filter(each -> each.organisation().equals(organisation))
        .max(Comparator.comparing(Award::from));
  }

  /**
   * Returns why the scheme is not for an organisation of a region; nothing if the region lies in
   * its place.
   */
  public Problems isFor(OrganisationId organisation, RegionCode region) {
    return region.isWithin(place)
        ? Problems.none()
        : Problems.of(
            Problem.of(
                    StandardProblem.OUTSIDE_PLACE,
                    organisation.text(),
                    region.digits(),
                    name,
                    place.digits())
                .because(basis));
  }

  /**
   * Returns everything that is wrong with the awards of this scheme that are held on a day. The
   * quotas are those of the whole place: with the awards of a part of it only, nothing follows from
   * their being kept.
   */
  public Problems check(Collection<Award> awards, LocalDate day) {
    List<Problem> found = new ArrayList<>();
    Map<Integer, Long> held = new TreeMap<>();
    List<OrganisationId> holders =
        awards.stream()
            .filter(each -> each.scheme().equals(id) && each.holdsOn(day))
            .map(Award::organisation)
            .distinct()
            .sorted()
            .toList();
    for (OrganisationId holder : holders) {
      on(holder, awards, day)
          .ifPresent(
              award -> {
                check(award, found);
                held.merge(award.stars(), 1L, Long::sum);
              });
    }
    held.forEach((stars, number) -> checkQuota(stars, number, found));
    return new Problems(found);
  }

  private void check(Award award, List<Problem> found) {
    Step step = steps.get(award.stars());
    if (step == null) {
      found.add(
          Problem.of(
                  StandardProblem.UNKNOWN_STARS,
                  award.organisation().text(),
                  award.stars(),
                  name,
                  List.copyOf(steps.keySet()))
              .because(basis));
    } else if (step.awardedBy() != award.awardedBy()) {
      found.add(
          Problem.of(
                  StandardProblem.WRONG_AWARDER,
                  award.organisation().text(),
                  award.stars(),
                  award.awardedBy(),
                  step.awardedBy())
              .because(basis));
    }
  }

  private void checkQuota(int stars, long number, List<Problem> found) {
    Step step = steps.get(stars);
    if (step != null && step.quota().isPresent() && number > step.quota().getAsLong()) {
      found.add(
          Problem.of(StandardProblem.QUOTA_EXCEEDED, id, number, stars, step.quota().getAsLong())
              .because(basis));
    }
  }
}
