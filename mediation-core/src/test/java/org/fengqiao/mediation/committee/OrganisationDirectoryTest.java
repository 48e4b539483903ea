package org.fengqiao.mediation.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.junit.jupiter.api.Test;

class OrganisationDirectoryTest {

  private static final MediationOrganisation BUREAU =
      Places.organisation("B", OrganisationKind.COUNTY_BUREAU, Places.COUNTY).build();
  private static final MediationOrganisation OFFICE =
      Places.organisation("J", OrganisationKind.JUDICIAL_OFFICE, Places.TOWN)
          .parent(BUREAU.id())
          .build();
  private static final MediationOrganisation TOWN =
      Places.organisation("T", OrganisationKind.TOWN_COMMITTEE, Places.TOWN)
          .parent(OFFICE.id())
          .build();
  private static final MediationOrganisation VILLAGE =
      Places.organisation("V", OrganisationKind.VILLAGE_COMMITTEE, Places.VILLAGE)
          .parent(TOWN.id())
          .validTo(LocalDate.of(2020, 12, 31))
          .build();
  private static final MediationOrganisation FAR =
      Places.organisation("W", OrganisationKind.VILLAGE_COMMITTEE, Places.FAR_VILLAGE).build();

  private static final OrganisationDirectory ALL =
      OrganisationDirectory.of(List.of(FAR, VILLAGE, TOWN, OFFICE, BUREAU));

  @Test
  @Requirement("ORG-54")
  void questionsCanBeJoined() {
    assertEquals(
        List.of(TOWN, VILLAGE),
        ALL.withKind(OrganisationKind.COMMITTEE).within(Places.TOWN).list());
    assertEquals(
        List.of(TOWN),
        ALL.on(LocalDate.of(2021, 1, 1))
            .withKind(OrganisationKind.COMMITTEE)
            .within(Places.TOWN)
            .list());
    assertEquals(
        List.of(BUREAU, OFFICE), ALL.withKind(OrganisationKind.JUSTICE_ADMINISTRATION).list());
  }

  @Test
  void whoAnswersForAPlaceIsFoundAtEveryLevel() {
    assertEquals(List.of(BUREAU, OFFICE, TOWN, VILLAGE), ALL.covering(Places.VILLAGE).list());
  }

  @Test
  void theChainOfGuidanceGoesFromTheNearestUp() {
    assertEquals(List.of(TOWN, OFFICE, BUREAU), ALL.above(VILLAGE.id()));
    assertEquals(List.of(TOWN), ALL.under(OFFICE.id()).list());
    assertEquals(List.of(), ALL.above(FAR.id()));
    assertEquals(List.of(), ALL.above(OrganisationId.of("9901-NOBODY")));
  }

  @Test
  void everyContradictionIsReportedAtOnce() {
    MediationOrganisation lost =
        MediationOrganisation.builder().from(FAR).parent(OrganisationId.of("9901-X")).build();
    MediationOrganisation circle =
        MediationOrganisation.builder().from(BUREAU).parent(TOWN.id()).build();
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () -> OrganisationDirectory.of(List.of(lost, TOWN, TOWN, OFFICE, circle)));
    List<ProblemCode> codes = refused.problems().stream().map(p -> p.code()).toList();
    assertEquals(
        List.of(
            CommitteeProblem.DUPLICATE_ORGANISATION,
            CommitteeProblem.PARENT_CIRCLE,
            CommitteeProblem.PARENT_CIRCLE,
            CommitteeProblem.PARENT_CIRCLE,
            CommitteeProblem.UNKNOWN_PARENT),
        codes);
  }
}
