package org.fengqiao.mediation.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MediationOrganisationTest {

  @ParameterizedTest
  @EnumSource(OrganisationKind.class)
  @Requirement({"ORG-01", "ORG-54"})
  void everyKindButAMereGroupCanBeRegistered(OrganisationKind kind) {
    MediationOrganisation.Builder wanted = Places.organisation("A", kind, Places.TOWN);
    if (kind.isGroupOnly()) {
      assertThrows(IllegalArgumentException.class, wanted::build);
    } else {
      assertTrue(kind.isA(wanted.build().kind()));
    }
  }

  @Test
  @Requirement("ORG-54")
  void everyLevelOfTheJusticeAdministrationIsOneAndMediatesNothing() {
    assertEquals(
        List.of(
            OrganisationKind.PROVINCIAL_DEPARTMENT,
            OrganisationKind.PREFECTURE_BUREAU,
            OrganisationKind.COUNTY_BUREAU,
            OrganisationKind.JUDICIAL_OFFICE),
        Arrays.stream(OrganisationKind.values())
            .filter(kind -> kind.isA(OrganisationKind.JUSTICE_ADMINISTRATION))
            .filter(kind -> !kind.isGroupOnly())
            .toList());
    assertFalse(OrganisationKind.COUNTY_BUREAU.isA(OrganisationKind.MEDIATION_ORGANISATION));
  }

  @Test
  void officesGuideAndDoNotMediate() {
    assertTrue(Places.village("V").mediates());
    assertFalse(
        Places.organisation("J", OrganisationKind.JUDICIAL_OFFICE, Places.TOWN).build().mediates());
  }

  @Test
  @Requirement({"ORG-07", "ORG-13", "ORG-51"})
  void whoFoundsLeadsGuaranteesAndSupportsIsKept() {
    MediationOrganisation studio =
        Places.organisation("S", OrganisationKind.PERSONAL_STUDIO, Places.TOWN)
            .founder(LocalText.chinese("镇政府"))
            .competentAuthority(LocalText.chinese("司法所"))
            .guarantor(LocalText.chinese("财政所"))
            .partyBody(LocalText.chinese("社区党支部"))
            .legalRegistration("52990101MJ00000000")
            .build();
    assertTrue(studio.founder().orElseThrow().in(Locale.ENGLISH).equals("镇政府"));
    assertTrue(studio.competentAuthority().isPresent() && studio.guarantor().isPresent());
    assertTrue(studio.partyBody().isPresent() && studio.legalRegistration().isPresent());
  }

  @Test
  void aTownCommitteeCannotAnswerForAnAreaAsWideAsACounty() {
    MediationOrganisation.Builder wanted =
        Places.organisation("T", OrganisationKind.TOWN_COMMITTEE, Places.COUNTY)
            .level(RegionLevel.TOWN);
    assertThrows(IllegalArgumentException.class, wanted::build);
  }

  @Test
  void theLevelIsNotReadFromTheZerosOfTheCode() {
    assertTrue(
        Places.organisation("P", OrganisationKind.PREFECTURE_BUREAU, Places.COUNTY)
                .level(RegionLevel.PREFECTURE)
                .build()
                .level()
            == RegionLevel.PREFECTURE);
  }

  @Test
  void thePeriodIncludesBothEnds() {
    MediationOrganisation ended =
        Places.organisation("E", OrganisationKind.TOWN_COMMITTEE, Places.TOWN)
            .validTo(Places.FOUNDED.plusDays(9))
            .build();
    assertFalse(ended.isActiveOn(Places.FOUNDED.minusDays(1)));
    assertTrue(ended.isActiveOn(Places.FOUNDED));
    assertTrue(ended.isActiveOn(Places.FOUNDED.plusDays(9)));
    assertFalse(ended.isActiveOn(Places.FOUNDED.plusDays(10)));
  }

  @Test
  void impossibleOrganisationsAreRefused() {
    MediationOrganisation good = Places.village("V");
    assertThrows(
        IllegalArgumentException.class,
        () -> MediationOrganisation.builder().from(good).parent(good.id()).build());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            MediationOrganisation.builder()
                .from(good)
                .validTo(Places.FOUNDED.minusDays(1))
                .build());
    assertThrows(
        IllegalArgumentException.class,
        () -> MediationOrganisation.builder().from(good).employees(-1).build());
  }
}
