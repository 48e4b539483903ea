package org.fengqiao.mediation.mediator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.region.RegionCode;

/**
 * Figures about mediators on a day. The caller chooses whom they are about, such as the mediators
 * of a region's organisations; those nobody engages on the day are left out.
 */
public final class RosterFigures {

  private final List<Mediator> engaged;
  private final LocalDate day;

  private RosterFigures(List<Mediator> engaged, LocalDate day) {
    this.engaged = engaged;
    this.day = day;
  }

  /** Returns the figures about those of the mediators who work for somebody on the day. */
  public static RosterFigures of(Collection<Mediator> mediators, LocalDate day) {
    return new RosterFigures(
        mediators.stream().filter(each -> isOnRoster(each, day)).toList(), day);
  }

  private static boolean isOnRoster(Mediator mediator, LocalDate day) {
    return mediator.engagementsOn(day).stream().anyMatch(each -> each.kind().isOfRoster());
  }

  /**
   * Returns the figures about all of the mediators, of whom the caller knows that they mediate on
   * the day: members of a committee need no engagement (人民调解法 art. 13).
   */
  public static RosterFigures ofAll(Collection<Mediator> mediators, LocalDate day) {
    return new RosterFigures(List.copyOf(mediators), day);
  }

  /**
   * Returns the figures about those who work for an organisation of a region on the day, whether or
   * not for others besides.
   *
   * @param organisations those of the day
   */
  public static RosterFigures within(
      RegionCode region,
      MediatorRoster roster,
      OrganisationDirectory organisations,
      LocalDate day) {
    OrganisationDirectory here = organisations.within(region);
    List<Mediator> engaged = new ArrayList<>();
    for (Mediator mediator : roster.list()) {
      if (mediator.engagementsOn(day).stream()
          .anyMatch(
              each -> each.kind().isOfRoster() && here.find(each.organisation()).isPresent())) {
        engaged.add(mediator);
      }
    }
    return new RosterFigures(List.copyOf(engaged), day);
  }

  /** Returns whom they are about, to be held against other rules such as those of training. */
  public List<Mediator> mediators() {
    return engaged;
  }

  /** Returns the day they are of. */
  public LocalDate day() {
    return day;
  }

  /** Returns how many there are. */
  public long count() {
    return engaged.size();
  }

  /** Returns how many have which education (MED-25); those of unknown education are not in it. */
  public Map<Education, Long> byEducation() {
    return count(mediator -> mediator.background().education());
  }

  /** Returns how many come from which work (MED-03, MED-25). */
  public Map<Origin, Long> byOrigin() {
    return count(mediator -> mediator.background().origin());
  }

  /** Returns how many know which field (MED-07, MED-25); somebody may know several. */
  public Map<Knowledge, Long> byKnowledge() {
    Map<Knowledge, Long> counts = new TreeMap<>();
    for (Mediator mediator : engaged) {
      mediator.background().knowledge().forEach(each -> counts.merge(each, 1L, Long::sum));
    }
    return counts;
  }

  /** Returns how many engagements there are of each kind; somebody may have several. */
  public Map<EngagementKind, Long> byKind() {
    Map<EngagementKind, Long> counts = new TreeMap<>();
    for (Mediator mediator : engaged) {
      mediator.engagementsOn(day).forEach(each -> counts.merge(each.kind(), 1L, Long::sum));
    }
    return counts;
  }

  private <K extends Comparable<K> & Coded> Map<K, Long> count(
      Function<Mediator, Optional<K>> property) {
    Map<K, Long> counts = new TreeMap<>();
    for (Mediator mediator : engaged) {
      property.apply(mediator).ifPresent(value -> counts.merge(value, 1L, Long::sum));
    }
    return counts;
  }

  /**
   * Returns the full-time mediators who have no certificate on the day or whose certificate ends by
   * another day, in the order given.
   */
  public List<Mediator> certificatesEndingBy(LocalDate last) {
    return fullTime().stream()
        .filter(
            each ->
                each.certificateOn(day).filter(paper -> paper.isValidOn(day)).isEmpty()
                    || each.certificateOn(day)
                        .flatMap(Certificate::validTo)
                        .map(end -> !end.isAfter(last))
                        .orElse(false))
        .toList();
  }

  /**
   * Returns the share of full-time mediators who have a certificate and a grade (MED-17, IND-17);
   * empty, so not measurable, without full-time mediators.
   *
   * @param graded whether a mediator has a grade on the day
   */
  public Optional<Ratio> certifiedAndGraded(Predicate<Mediator> graded) {
    List<Mediator> fullTime = fullTime();
    long have =
        fullTime.stream()
            .filter(
                each -> each.certificateOn(day).filter(paper -> paper.isValidOn(day)).isPresent())
            .filter(graded)
            .count();
    return fullTime.isEmpty()
        ? Optional.empty()
        : Optional.of(Ratio.ofFraction(have, fullTime.size()));
  }

  private List<Mediator> fullTime() {
    return engaged.stream().filter(each -> each.fullTimeAt(day).isPresent()).toList();
  }
}
