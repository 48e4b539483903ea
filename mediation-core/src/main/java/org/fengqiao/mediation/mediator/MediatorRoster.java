package org.fengqiao.mediation.mediator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;

/** Questions about a collection of mediators (人民调解员名册), in the order of their ids. */
public final class MediatorRoster {

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
    Map<MediatorId, Mediator> byId = new TreeMap<>();
    List<Problem> twice = new ArrayList<>();
    for (Mediator mediator : mediators) {
      if (byId.putIfAbsent(mediator.id(), mediator) != null) {
        twice.add(Problem.of(MediatorProblem.DUPLICATE_MEDIATOR, mediator.id().text()));
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
    Map<OrganisationId, Long> counts = new TreeMap<>();
    for (Mediator mediator : byId.values()) {
      mediator.fullTimeAt(day).ifPresent(where -> counts.merge(where, 1L, Long::sum));
    }
    return counts;
  }

  /** Returns every engagement at an unknown organisation and every double full-time engagement. */
  public Problems check(OrganisationDirectory organisations) {
    List<Problem> found = new ArrayList<>();
    for (Mediator mediator : byId.values()) {
      for (Engagement engagement : mediator.engagements()) {
        if (organisations.find(engagement.organisation()).isEmpty()) {
          found.add(
              Problem.of(
                  MediatorProblem.UNKNOWN_ORGANISATION,
                  mediator.id().text(),
                  engagement.organisation().text(),
                  engagement.kind()));
        }
      }
      found.addAll(doubleEngagements(mediator));
    }
    return new Problems(found);
  }

  private static List<Problem> doubleEngagements(Mediator mediator) {
    List<Engagement> fullTime =
        mediator.engagements().stream()
            .filter(each -> each.kind() == EngagementKind.FULL_TIME)
            .toList();
    List<Problem> found = new ArrayList<>();
    for (int i = 0; i < fullTime.size(); i++) {
      for (int j = i + 1; j < fullTime.size(); j++) {
        Engagement a = fullTime.get(i);
        Engagement b = fullTime.get(j);
        if (a.overlaps(b)) {
          found.add(
              Problem.of(
                  MediatorProblem.FULL_TIME_TWICE,
                  mediator.id().text(),
                  a.organisation().text(),
                  b.organisation().text(),
                  a.from().isAfter(b.from()) ? a.from() : b.from()));
        }
      }
    }
    return found;
  }
}
