package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.screening.DisputeTypes;
import org.junit.jupiter.api.Test;

/** Which way the law opens to which type of dispute. */
@Requirement("REF-12")
class LegalRoutesTest {

  private static final LegalRoutes ROUTES = LegalRoutes.national();
  private static final LocalDate TODAY = day("2026-04-01");

  @Test
  void compensationForExpropriationIsReconsideredOrSuedOverAndNotAdjudicated() {
    for (String type : List.of("EXPROPRIATION-DEMOLITION", "RESETTLEMENT-COMPENSATION")) {
      for (LocalDate day : List.of(day("2018-06-01"), day("2021-12-31"), TODAY)) {
        assertFalse(ROUTES.names(type, Route.ADMINISTRATIVE_ADJUDICATION, day));
        assertTrue(ROUTES.names(type, Route.ADMINISTRATIVE_RECONSIDERATION, day));
        assertTrue(ROUTES.names(type, Route.ADMINISTRATIVE_LITIGATION, day));
        assertFalse(ROUTES.names(type, Route.ARBITRATION, day));
        assertFalse(ROUTES.names(type, Route.LAND_ARBITRATION, day));
      }
    }
  }

  @Test
  void theTableIsDated() {
    assertEquals(Optional.of("2017"), editionOfReconsideration("2023-12-31"));
    assertEquals(Optional.of("2023"), editionOfReconsideration("2024-01-01"));
  }

  private static Optional<String> editionOfReconsideration(String day) {
    List<RouteRule> rules =
        ROUTES.routesFor("RESETTLEMENT-COMPENSATION", day(day)).stream()
            .filter(rule -> rule.route() == Route.ADMINISTRATIVE_RECONSIDERATION)
            .toList();
    assertEquals(1, rules.size());
    return rules.get(0).basis().edition();
  }

  @Test
  @Requirement("REF-10")
  void labourGoesToItsOwnArbitration() {
    assertEquals(List.of(Route.LABOUR_ARBITRATION), ROUTES.mustTell("LABOUR", TODAY));
    assertTrue(ROUTES.names("MIGRANT-WAGES", Route.LABOUR_AUTHORITY, TODAY));
    assertFalse(ROUTES.names("LABOUR", Route.ARBITRATION, TODAY));
    assertFalse(ROUTES.names("NEIGHBOUR", Route.LABOUR_ARBITRATION, TODAY));
  }

  @Test
  void aMedicalDisputeMayAlsoGoToTheHealthAuthority() {
    assertEquals(
        List.of(Route.ADMINISTRATIVE_MEDIATION, Route.LITIGATION),
        ROUTES.mustTell("MEDICAL", TODAY));
    assertFalse(ROUTES.names("NEIGHBOUR", Route.ADMINISTRATIVE_MEDIATION, TODAY));
  }

  @Test
  @Requirement("REF-11")
  void landGoesWhereItsKindOfDisputeBelongs() {
    assertEquals(
        List.of(Route.LAND_ARBITRATION, Route.LITIGATION), ROUTES.mustTell("LAND-CONTRACT", TODAY));
    assertEquals(List.of(Route.GOVERNMENT_DECISION), ROUTES.mustTell("LAND-OWNERSHIP", TODAY));
    assertTrue(ROUTES.names("FOREST-LAND", Route.ADMINISTRATIVE_ADJUDICATION, TODAY));
    assertFalse(ROUTES.names("LAND-CONTRACT", Route.GOVERNMENT_DECISION, TODAY));
  }

  @Test
  @Requirement("REF-09")
  void familyAndInheritanceAreNeverArbitratedAndOtherMattersByAgreementOnly() {
    assertFalse(ROUTES.names("MARRIAGE-FAMILY", Route.ARBITRATION, TODAY));
    assertFalse(ROUTES.names("INHERITANCE", Route.ARBITRATION, TODAY));
    RouteRule commercial =
        ROUTES.routesFor("CONTRACT", TODAY).stream()
            .filter(rule -> rule.route() == Route.ARBITRATION)
            .findFirst()
            .orElseThrow();
    assertTrue(commercial.condition().isPresent());
    assertFalse(commercial.isAlwaysOpen());
  }

  @Test
  void aTypeThatSaysTooLittleExcludesNothing() {
    for (String type : List.of("CIVIL", "OTHER", "PETITION", "NEVER-HEARD-OF")) {
      for (Route route : Route.values()) {
        assertTrue(ROUTES.names(type, route, TODAY), () -> type + " " + route);
      }
      assertEquals(List.of(Route.LITIGATION), ROUTES.mustTell(type, TODAY));
    }
  }

  @Test
  void everyTypeOfTheNationHasAWayOutAndAWayToEnforce() {
    for (String type : DisputeTypes.national().codesOn(TODAY)) {
      List<RouteUse> uses =
          ROUTES.routesFor(type, TODAY).stream().map(RouteRule::use).distinct().toList();
      assertEquals(3, uses.size(), type);
      assertTrue(ROUTES.toTell(type, TODAY).containsAll(ROUTES.mustTell(type, TODAY)), type);
      assertFalse(ROUTES.toTell(type, TODAY).contains(Route.JUDICIAL_CONFIRMATION), type);
    }
  }

  @Test
  void everyLineRestsOnLawOrAnOfficialNorm() {
    List<Certainty> certainties = new ArrayList<>();
    ROUTES.rules().forEach(rule -> certainties.add(rule.basis().certainty()));
    assertTrue(
        certainties.stream().allMatch(c -> c == Certainty.LAW || c == Certainty.OFFICIAL_NORM),
        certainties::toString);
    assertTrue(
        ROUTES.rules().stream()
            .map(RouteRule::basis)
            .map(LegalBasis::edition)
            .allMatch(Optional::isPresent));
  }
}
