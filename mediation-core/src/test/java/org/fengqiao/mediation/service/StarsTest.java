package org.fengqiao.mediation.service;

import static org.fengqiao.mediation.service.Prefecture.COMMITTEE;
import static org.fengqiao.mediation.service.Prefecture.COUNTY;
import static org.fengqiao.mediation.service.Prefecture.NEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.standard.StarScheme;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;

/** Stars: by scheme, within the quota of the place. */
class StarsTest {

  private static final LocalDate CHANGED = LocalDate.of(2026, 2, 2);

  private final Prefecture county = new Prefecture();
  private final StandardDesk desk = county.bureau().standards();

  private StandardView on(LocalDate day) {
    return county.bureau().register().asOf(day).standards();
  }

  @Test
  void starsAreGivenBySchemeWithinTheQuota() {
    TreeMap<Integer, StarScheme.Step> steps = new TreeMap<>();
    steps.put(4, new StarScheme.Step(RegionLevel.COUNTY, OptionalLong.empty()));
    steps.put(5, new StarScheme.Step(RegionLevel.COUNTY, OptionalLong.of(1)));
    StarScheme scheme = scheme(COUNTY, steps);
    desk.giveStars(scheme, stars(COMMITTEE, 5));
    ProblemsException over =
        assertThrows(ProblemsException.class, () -> desk.giveStars(scheme, stars(NEXT, 5)));
    assertEquals(List.of("QUOTA-EXCEEDED"), Prefecture.codes(over));
    desk.giveStars(scheme, stars(NEXT, 4));
    assertEquals(
        List.of(4, 5), on(CHANGED).stars(scheme).stream().map(StarScheme.Award::stars).toList());
    assertEquals(List.of(), on(CHANGED.minusDays(1)).stars(scheme));
    assertTrue(on(CHANGED).checkStars(scheme).isEmpty());
  }

  private static StarScheme scheme(RegionCode place, SortedMap<Integer, StarScheme.Step> steps) {
    return new StarScheme("stars", LocalText.chinese("星级"), place, steps, LegalBasis.ourDefault());
  }

  private static SortedMap<Integer, StarScheme.Step> oneOfFive() {
    return new TreeMap<>(Map.of(5, new StarScheme.Step(RegionLevel.COUNTY, OptionalLong.of(1))));
  }

  @Test
  void theQuotaOfStarsIsThatOfThePlaceWhateverTheScopeAndNamesNobody() {
    OrganisationId elsewhere = OrganisationId.of("9901-ELSEWHERE");
    RegionCode village = RegionCode.of("990122101201");
    Desks other =
        county.mediation.as(
            Actor.office(
                ActorId.of("u-other"),
                Role.COUNTY_BUREAU,
                elsewhere,
                RegionSubtree.of(village, RegionLevel.COUNTY)));
    other
        .organisations()
        .found(
            Prefecture.organisation(
                    elsewhere, OrganisationKind.VILLAGE_COMMITTEE, village, RegionLevel.VILLAGE)
                .build(),
            OrganisationDetails.none(),
            List.of());
    StarScheme prefecture = scheme(RegionCode.of("990100000000"), oneOfFive());
    other.standards().giveStars(prefecture, stars(elsewhere, 5));
    ProblemsException over =
        assertThrows(
            ProblemsException.class, () -> desk.giveStars(prefecture, stars(COMMITTEE, 5)));
    assertEquals(List.of("QUOTA-EXCEEDED"), Prefecture.codes(over));
    assertFalse(over.problems().toString().contains(elsewhere.text()));
    assertEquals(List.of(), county.bureau().organisations().find(COMMITTEE).orElseThrow().stars());
    desk.giveStars(scheme(COUNTY, oneOfFive()), stars(COMMITTEE, 5));
  }

  @Test
  void starsOfAPlaceAreNotForOrganisationsElsewhereAndThoseOfTheDissolvedAreFree() {
    StarScheme next = scheme(Prefecture.NEXT_VILLAGE, oneOfFive());
    assertEquals(
        List.of("OUTSIDE-PLACE"),
        Prefecture.codes(
            assertThrows(
                ProblemsException.class, () -> desk.giveStars(next, stars(COMMITTEE, 5)))));
    StarScheme scheme = scheme(COUNTY, oneOfFive());
    desk.giveStars(
        scheme,
        new StarScheme.Award(
            NEXT, "stars", 5, RegionLevel.COUNTY, Prefecture.START, Optional.empty()));
    county.bureau().organisations().dissolve(NEXT, CHANGED.minusDays(1));
    desk.giveStars(scheme, stars(COMMITTEE, 5));
    assertTrue(on(CHANGED).checkStars(scheme).isEmpty());
  }

  private static StarScheme.Award stars(OrganisationId id, int stars) {
    return new StarScheme.Award(id, "stars", stars, RegionLevel.COUNTY, CHANGED, Optional.empty());
  }
}
