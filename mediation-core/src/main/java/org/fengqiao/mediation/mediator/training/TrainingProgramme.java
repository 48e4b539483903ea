package org.fengqiao.mediation.mediator.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * The programme by which a judicial office trains (培训方案, TRN-07).
 *
 * @param office the judicial office
 * @param adoptedOn the day it was adopted
 */
public record TrainingProgramme(OrganisationId office, LocalDate adoptedOn) {

  /** Returns the judicial offices of a directory that have no programme by a day. */
  public static List<OrganisationId> missing(
      OrganisationDirectory organisations,
      Collection<TrainingProgramme> programmes,
      LocalDate day) {
    Set<OrganisationId> have =
        programmes.stream()
            .filter(each -> !each.adoptedOn().isAfter(day))
            .map(TrainingProgramme::office)
            .collect(Collectors.toSet());
    return organisations.on(day).withKind(OrganisationKind.JUDICIAL_OFFICE).list().stream()
        .map(office -> office.id())
        .filter(office -> !have.contains(office))
        .toList();
  }
}
