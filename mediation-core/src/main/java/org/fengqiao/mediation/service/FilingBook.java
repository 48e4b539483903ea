package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.committee.filing.FilingDuty;
import org.fengqiao.mediation.committee.filing.FilingKind;
import org.fengqiao.mediation.committee.filing.FilingOccasion;
import org.fengqiao.mediation.committee.filing.Filings;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.mediator.CertificateFilings;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.MediatorRoster;
import org.fengqiao.mediation.storage.RegisteredOrganisation;

/** What has to be filed about organisations, told from what the register keeps of them. */
final class FilingBook {

  private final Office office;
  private final OrganisationRegistry registry;
  private final Map<OrganisationId, MediationOrganisation> last = new LinkedHashMap<>();

  FilingBook(
      Office office,
      OrganisationRegistry registry,
      Collection<RegisteredOrganisation> organisations) {
    this.office = office;
    this.registry = registry;
    organisations.forEach(each -> last.put(each.id(), each.last().organisation()));
  }

  /**
   * What happened in a period and has to be filed under the rules of the place on that day. Several
   * engagements or certificates of one organisation and day are one occasion.
   */
  List<FilingDuty> owed(Collection<Mediator> mediators, DateRange days) {
    return Stream.of(
            Filings.occasions(registry, days).stream(),
            engagements(mediators, days).stream(),
            CertificateFilings.occasions(
                MediatorRoster.of(List.copyOf(mediators)), withoutGuides(), days)
                .stream())
        .flatMap(each -> each)
        .filter(each -> last.containsKey(each.organisation()))
        .distinct()
        .sorted(
            Comparator.comparing(FilingOccasion::day)
                .thenComparing(FilingOccasion::organisation)
                .thenComparing(FilingOccasion::what))
        .flatMap(each -> owed(each).stream())
        .toList();
  }

  private List<FilingDuty> owed(FilingOccasion occasion) {
    return at(occasion.organisation(), occasion.day())
        .map(
            where ->
                Filings.owed(
                    List.of(occasion),
                    office.rules().filings(where.region(), occasion.day()),
                    office.calendar()))
        .orElse(List.of());
  }

  private Optional<MediationOrganisation> at(OrganisationId id, LocalDate day) {
    return registry
        .find(id, day)
        .map(entry -> entry.organisation())
        .or(() -> Optional.ofNullable(last.get(id)));
  }

  private List<FilingOccasion> engagements(Collection<Mediator> mediators, DateRange days) {
    List<FilingOccasion> found = new ArrayList<>();
    for (Mediator mediator : mediators) {
      for (Engagement each : mediator.engagements()) {
        if (!each.kind().isOfRoster()) {
          continue;
        }
        Stream.concat(Stream.of(each.from()), each.to().stream())
            .filter(days::contains)
            .forEach(
                day ->
                    at(each.organisation(), day)
                        .ifPresent(
                            where ->
                                found.add(
                                    new FilingOccasion(
                                        where.id(),
                                        where.kind(),
                                        FilingKind.ROSTER_CHANGED,
                                        day))));
      }
    }
    return found;
  }

  private OrganisationDirectory withoutGuides() {
    return OrganisationDirectory.of(
        last.values().stream()
            .map(
                each -> MediationOrganisation.builder().from(each).parent(Optional.empty()).build())
            .toList());
  }
}
