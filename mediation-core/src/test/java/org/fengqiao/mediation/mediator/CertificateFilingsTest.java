package org.fengqiao.mediation.mediator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.committee.filing.FilingKind;
import org.fengqiao.mediation.committee.filing.FilingOccasion;
import org.fengqiao.mediation.committee.filing.FilingRule;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PersonRef;
import org.junit.jupiter.api.Test;

@Requirement("MED-10")
class CertificateFilingsTest {

  private static final LocalDate DAY = LocalDate.of(2019, 6, 1);
  private static final OrganisationId TOWN = Places.town("T").id();
  private static final OrganisationDirectory PLACES =
      OrganisationDirectory.of(List.of(Places.town("T"), Places.village("V")));

  private static Mediator certified(String local, EngagementKind kind, LocalDate issued) {
    return Mediator.builder()
        .id(MediatorId.of("9901-" + local))
        .person(PersonRef.of("9901-P" + local))
        .addEngagements(Engagement.since(TOWN, kind, DAY.minusYears(1)))
        .addCertificates(new Certificate(issued, Optional.of(issued), Optional.empty()))
        .build();
  }

  @Test
  void everyCertificateOfThePeriodIsFiledByItsOrganisation() {
    MediatorRoster roster =
        MediatorRoster.of(
            List.of(
                certified("A", EngagementKind.FULL_TIME, DAY.plusDays(1)),
                certified("B", EngagementKind.FULL_TIME, DAY),
                certified("C", EngagementKind.FULL_TIME, DAY.minusDays(1)),
                certified("D", EngagementKind.VOLUNTEER, DAY)));
    List<FilingOccasion> occasions =
        CertificateFilings.occasions(roster, PLACES, DateRange.of(DAY, DAY.plusDays(1)));
    assertEquals(
        List.of(
            new FilingOccasion(
                TOWN, OrganisationKind.TOWN_COMMITTEE, FilingKind.CERTIFICATE_ISSUED, DAY),
            new FilingOccasion(
                TOWN,
                OrganisationKind.TOWN_COMMITTEE,
                FilingKind.CERTIFICATE_ISSUED,
                DAY.plusDays(1))),
        occasions);
    FilingRule upward =
        new FilingRule(
            "certificates",
            Set.of(OrganisationKind.MEDIATION_ORGANISATION),
            Set.of(FilingKind.CERTIFICATE_ISSUED),
            OrganisationKind.PREFECTURE_BUREAU,
            OrganisationKind.PROVINCIAL_DEPARTMENT,
            Optional.empty(),
            LegalBasis.ourDefault());
    assertEquals(true, upward.asksFor(occasions.get(0)));
  }
}
