package org.fengqiao.mediation.committee.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.committee.RollUp;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.region.Region;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;

@Requirement({"ORG-43", "IND-31"})
class ActivityStandardTest {

  private static final DateRange YEAR = DateRange.ofYear(2023);
  private static final LocalDate END = YEAR.endInclusive();
  private static final ActivityStandard STANDARD =
      new ActivityStandard(
          "A1",
          OrganisationKind.VILLAGE_COMMITTEE,
          Map.of(ActivityKind.SCREENING, 4L, ActivityKind.CASE, 2L),
          LegalBasis.ourDefault());

  private static final OrganisationId LOOKS = OrganisationId.of("9901-V1");
  private static final OrganisationId MEDIATES = OrganisationId.of("9901-V2");
  private static final OrganisationId SLEEPS = OrganisationId.of("9901-V3");

  private static final OrganisationDirectory PLACES =
      OrganisationDirectory.of(
          List.of(
              village("V1", Places.VILLAGE),
              village("V2", Places.VILLAGE),
              village("V3", Places.OTHER_VILLAGE),
              MediationOrganisation.builder()
                  .from(village("V4", Places.OTHER_VILLAGE))
                  .validFrom(YEAR.startInclusive().plusDays(1))
                  .build(),
              Places.town("T")));

  private static final Map<OrganisationId, Map<ActivityKind, Long>> DONE =
      Map.of(
          LOOKS,
          Map.of(ActivityKind.SCREENING, 4L),
          MEDIATES,
          Map.of(ActivityKind.SCREENING, 1L, ActivityKind.CASE, 2L));

  private static MediationOrganisation village(String local, RegionCode region) {
    return Places.organisation(local, OrganisationKind.VILLAGE_COMMITTEE, region).build();
  }

  @Test
  void whoLookedAndFoundNothingPlaysItsRoleAndWhoDidNothingIsToBeAdjusted() {
    List<Explained<Activity>> all = STANDARD.of(PLACES, YEAR, DONE);
    assertEquals(
        List.of(
            new Activity(LOOKS, 4, 0, false),
            new Activity(MEDIATES, 1, 2, false),
            new Activity(SLEEPS, 0, 0, true)),
        all.stream().map(Explained::value).toList());
    assertEquals("4 >= 4 or 0 >= 2 = true", all.get(0).arithmetic());
    assertEquals("0 >= 4 or 0 >= 2 = false", all.get(2).arithmetic());
    assertEquals("排查次数 >= 4 或 调解件数 >= 2", all.get(0).rule().zh());
  }

  @Test
  void oneLessThanEitherNumberIsNotEnough() {
    Activity less =
        STANDARD
            .of(
                PLACES,
                YEAR,
                Map.of(LOOKS, Map.of(ActivityKind.SCREENING, 3L, ActivityKind.CASE, 1L)))
            .get(0)
            .value();
    assertEquals(new Activity(LOOKS, 3, 1, true), less);
  }

  @Test
  void nobodyIsAskedForDisputesAlone() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new ActivityStandard(
                "A2",
                OrganisationKind.VILLAGE_COMMITTEE,
                Map.of(ActivityKind.CASE, 2L),
                LegalBasis.ourDefault()));
  }

  private static Region region(RegionCode code, RegionLevel level) {
    return Region.builder()
        .code(code)
        .level(level)
        .name(LocalText.chinese("某地"))
        .validFrom(Places.FOUNDED)
        .build();
  }

  @Test
  void theActivityOfARegionIsTheSumOfItsPartsAndComparesWithAnEarlierOne() {
    RegionDirectory regions =
        RegionDirectory.of(
            List.of(
                region(Places.TOWN, RegionLevel.TOWN),
                region(Places.VILLAGE, RegionLevel.VILLAGE),
                region(Places.OTHER_VILLAGE, RegionLevel.VILLAGE)));
    RollUp<ActivityTotals> tree =
        ActivityStandard.rollUp(STANDARD.of(PLACES, YEAR, DONE), PLACES, regions, END, Places.TOWN);
    assertEquals(new ActivityTotals(3, 2, 5, 2), tree.total());
    assertEquals(new ActivityTotals(2, 2, 5, 2), tree.at(Places.VILLAGE).orElseThrow().total());
    assertEquals(Optional.of(Ratio.ofFraction(2, 3)), tree.total().activeRate());
    assertEquals(Optional.of(Ratio.ofFraction(5, 3)), tree.total().screeningsEach());
    ActivityTotals before = new ActivityTotals(3, 1, 9, 9);
    assertEquals(Optional.of(true), tree.total().isBetterThan(before));
    assertEquals(Optional.of(false), before.isBetterThan(tree.total()));
    assertEquals(Optional.empty(), before.isBetterThan(ActivityTotals.zero()));
  }
}
