package org.fengqiao.mediation.mediator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;

/** Questions about a collection of mediators (人民调解员名册), in the order of their ids. */
public final class MediatorRoster {

  private static final LegalBasis ENGAGED = LegalBasis.mediationLaw("13");
  private static final LegalBasis REGISTER = LegalBasis.mediationLaw("10");

  /** One post counts for one organisation: our reading of 专人专职专责 (STF-18), which no law states. */
  private static final LegalBasis ONE_POST = LegalBasis.ourDefault();

  private static final Comparator<Mediator> BY_ID = Comparator.comparing(Mediator::id);

  private final Map<MediatorId, Mediator> byId;

  private MediatorRoster(Map<MediatorId, Mediator> byId) {
    this.byId = byId;
  }

  /**
   * Returns a roster.
   *
   * @throws ProblemsException naming every id that stands twice
   */
  public static MediatorRoster of(Collection<Mediator> mediators) {
    Mediator[] ordered = mediators.toArray(new Mediator[0]);
    Arrays.sort(ordered, BY_ID);
    Map<MediatorId, Mediator> byId = new LinkedHashMap<>(ordered.length * 2);
    List<Problem> twice = new ArrayList<>();
    for (Mediator mediator : ordered) {
      if (byId.putIfAbsent(mediator.id(), mediator) != null) {
        twice.add(
            Problem.of(MediatorProblem.DUPLICATE_MEDIATOR, mediator.id().text()).because(REGISTER));
      }
    }
    new Problems(twice).orThrow();
    return new MediatorRoster(byId);
  }

  /** Returns the mediator with an id. */
  public Optional<Mediator> find(MediatorId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Returns all mediators. */
  public List<Mediator> list() {
    return List.copyOf(byId.values());
  }

  /** Returns those who work for an organisation on a day. */
  public List<Mediator> at(OrganisationId organisation, LocalDate day) {
    return byId.values().stream().filter(each -> each.worksFor(organisation, day)).toList();
  }

  /**
   * Returns how many full-time mediators count towards each organisation on a day. Everybody counts
   * once (STF-18); organisations with none are not in the map.
   */
  public Map<OrganisationId, Long> fullTimeOn(LocalDate day) {
    Map<OrganisationId, Long> counts = new LinkedHashMap<>();
    for (Mediator mediator : byId.values()) {
      Optional<OrganisationId> where = mediator.fullTimeAt(day);
      if (where.isPresent()) {
        counts.merge(where.get(), 1L, Long::sum);
      }
    }
    return counts;
  }

  /**
   * Returns every engagement of a mediator at an unknown organisation or one that does not mediate
   * (人民调解法 art. 13: the committee engages, also when a bureau pays), every engagement that ends
   * before it starts, every two full-time engagements and every two engagements in one organisation
   * on a common day, unless they are of different kinds and one {@linkplain
   * EngagementKind#goesWithOthers() goes with others}; as warnings every engagement on days its
   * organisation does not exist.
   */
  public Problems check(OrganisationDirectory organisations) {
    List<Problem> found = new ArrayList<>();
    for (Mediator mediator : byId.values()) {
      for (Engagement engagement : mediator.engagements()) {
        Optional<MediationOrganisation> at = organisations.find(engagement.organisation());
        if (at.isEmpty()) {
          found.add(
              Problem.of(
                      MediatorProblem.UNKNOWN_ORGANISATION,
                      mediator.id().text(),
                      engagement.organisation().text(),
                      engagement.kind())
                  .because(ENGAGED));
        } else {
          by(mediator, engagement, at.get()).ifPresent(found::add);
          engagement.outsideLife(mediator.id(), at.get()).ifPresent(found::add);
        }
        backwards(mediator, engagement).ifPresent(found::add);
      }
      overlaps(mediator, found);
    }
    return new Problems(found);
  }

  private static Optional<Problem> backwards(Mediator mediator, Engagement engagement) {
    return engagement.isBackwards()
        ? Optional.of(
            Problem.of(
                    MediatorProblem.ENGAGED_BACKWARDS,
                    mediator.id().text(),
                    engagement.organisation().text(),
                    engagement.to().orElseThrow(),
                    engagement.from())
                .because(ENGAGED))
        : Optional.empty();
  }

  private static Optional<Problem> by(
      Mediator mediator, Engagement engagement, MediationOrganisation at) {
    return at.mediates() || !engagement.kind().mediates()
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                    MediatorProblem.ENGAGED_BY_OTHERS,
                    mediator.id().text(),
                    at.id().text(),
                    at.kind(),
                    engagement.kind())
                .because(ENGAGED));
  }

  /**
   * Returns the roster with one mediator added or replaced.
   *
   * @throws ProblemsException if the roster {@linkplain #check would not be in order} because of
   *     the mediator; this roster stays as it is
   */
  public MediatorRoster with(Mediator mediator, OrganisationDirectory organisations) {
    new MediatorRoster(Map.of(mediator.id(), mediator)).check(organisations).orThrow();
    Map<MediatorId, Mediator> more = new LinkedHashMap<>(byId);
    more.put(mediator.id(), mediator);
    return of(more.values());
  }

  private static void overlaps(Mediator mediator, List<Problem> found) {
    List<Engagement> all = mediator.engagements();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        overlap(mediator, all.get(i), all.get(j)).ifPresent(found::add);
      }
    }
  }

  private static Optional<Problem> overlap(Mediator mediator, Engagement a, Engagement b) {
    if (!a.overlaps(b)) {
      return Optional.empty();
    }
    LocalDate from = a.from().isAfter(b.from()) ? a.from() : b.from();
    String subject = mediator.id().text();
    if (a.organisation().equals(b.organisation())) {
      boolean together =
          a.kind() != b.kind() && (a.kind().goesWithOthers() || b.kind().goesWithOthers());
      if (together) {
        return Optional.empty();
      }
      return Optional.of(
          Problem.of(
                  MediatorProblem.ENGAGED_TWICE,
                  subject,
                  a.organisation().text(),
                  a.kind(),
                  b.kind(),
                  from)
              .because(ENGAGED));
    }
    if (a.kind() == EngagementKind.FULL_TIME && b.kind() == EngagementKind.FULL_TIME) {
      return Optional.of(
          Problem.of(
                  MediatorProblem.FULL_TIME_TWICE,
                  subject,
                  a.organisation().text(),
                  b.organisation().text(),
                  from)
              .because(ONE_POST));
    }
    return Optional.empty();
  }
}
