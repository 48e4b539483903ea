package org.fengqiao.mediation.mediator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.filing.FilingKind;
import org.fengqiao.mediation.committee.filing.FilingOccasion;

/** Certificates are filed upward once they are issued (汇总报备案, MED-10). */
public final class CertificateFilings {

  private CertificateFilings() {}

  /**
   * Returns an occasion for every certificate issued in a period, by day and organisation. It is
   * that of the organisation the mediator counts towards on that day; whoever worked for none then
   * has nothing to file. Who files with whom is a rule of the place.
   *
   * @param organisations the organisations that may be named
   */
  public static List<FilingOccasion> occasions(
      MediatorRoster roster, OrganisationDirectory organisations, DateRange days) {
    List<FilingOccasion> found = new ArrayList<>();
    for (Mediator mediator : roster.list()) {
      mediator.certificates().stream()
          .map(Certificate::issuedOn)
          .filter(days::contains)
          .flatMap(
              day ->
                  mediator
                      .fullTimeAt(day)
                      .flatMap(organisations::find)
                      .map(
                          where ->
                              new FilingOccasion(
                                  where.id(), where.kind(), FilingKind.CERTIFICATE_ISSUED, day))
                      .stream())
          .forEach(found::add);
    }
    found.sort(
        Comparator.comparing(FilingOccasion::day).thenComparing(FilingOccasion::organisation));
    return List.copyOf(found);
  }
}
