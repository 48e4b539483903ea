package org.fengqiao.mediation.committee;

import static org.fengqiao.mediation.committee.CountyRegister.BUREAU;
import static org.fengqiao.mediation.committee.CountyRegister.DAY;
import static org.fengqiao.mediation.committee.CountyRegister.NETS;
import static org.fengqiao.mediation.committee.CountyRegister.OTHER;
import static org.fengqiao.mediation.committee.CountyRegister.TOWN;
import static org.fengqiao.mediation.committee.CountyRegister.VILLAGE;
import static org.fengqiao.mediation.committee.CountyRegister.codes;
import static org.fengqiao.mediation.committee.CountyRegister.county;
import static org.fengqiao.mediation.committee.CountyRegister.entries;
import static org.fengqiao.mediation.committee.CountyRegister.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.region.Region;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;

/** Who guides whom: the tiers of a net, above and below, within whose area. */
class RegistryTiersTest {

  private static OrganisationEntry in(Net net, MediationOrganisation organisation) {
    return OrganisationEntry.founded(organisation, OrganisationDetails.builder().net(net).build());
  }

  @Test
  @Requirement({"ORG-03", "ORG-04"})
  void townsHaveFourTiersAndTheCountryThree() {
    MediationOrganisation centre =
        Places.organisation("C", OrganisationKind.COUNTY_CENTRE, Places.COUNTY).build();
    MediationOrganisation group =
        Places.organisation("G", OrganisationKind.MEDIATION_GROUP, Places.VILLAGE).build();
    List<OrganisationEntry> urban =
        List.of(
            in(Net.URBAN, centre),
            in(Net.URBAN, under(TOWN, centre)),
            in(Net.URBAN, VILLAGE),
            in(Net.URBAN, under(group, VILLAGE)));
    assertTrue(OrganisationRegistry.check(urban, List.of(), NETS).isEmpty());
    List<OrganisationEntry> skips =
        List.of(
            in(Net.URBAN, centre),
            in(Net.URBAN, under(TOWN, centre)),
            in(Net.URBAN, under(VILLAGE, centre)),
            in(Net.RURAL, under(OTHER, TOWN)),
            in(Net.RURAL, under(group, TOWN)));
    assertEquals(
        List.of(CommitteeProblem.WRONG_TIER, CommitteeProblem.WRONG_TIER),
        codes(OrganisationRegistry.check(skips, List.of(), NETS)));
    assertTrue(OrganisationRegistry.check(skips, List.of(), Hierarchy.national()).isEmpty());
  }

  @Test
  void theOfficesBetweenTwoTiersDoNotCount() {
    assertTrue(county().warnings().isEmpty());
  }

  @Test
  void aGuideStandsAboveAndGroupsGuideNobody() {
    MediationOrganisation low = under(TOWN, VILLAGE);
    MediationOrganisation top =
        MediationOrganisation.builder().from(VILLAGE).parent(Optional.empty()).build();
    assertEquals(
        List.of(CommitteeProblem.PARENT_BELOW),
        codes(OrganisationRegistry.check(entries(low, top), List.of(), Hierarchy.national())));
    MediationOrganisation studio =
        Places.organisation("S", OrganisationKind.PERSONAL_STUDIO, Places.TOWN)
            .parent(TOWN.id())
            .build();
    assertEquals(
        List.of(CommitteeProblem.PARENT_CANNOT_GUIDE),
        codes(
            OrganisationRegistry.check(
                entries(BUREAU, TOWN, studio, under(VILLAGE, studio)),
                List.of(),
                Hierarchy.national())));
    MediationOrganisation lost =
        Places.organisation("L", OrganisationKind.TOWN_COMMITTEE, Places.TOWN)
            .parent(Places.town("NOBODY").id())
            .build();
    assertEquals(
        List.of(CommitteeProblem.UNKNOWN_PARENT),
        codes(OrganisationRegistry.check(entries(lost), List.of(), Hierarchy.national())));
    assertEquals(
        List.of(CommitteeProblem.PARENT_CIRCLE, CommitteeProblem.PARENT_CIRCLE),
        codes(
            OrganisationRegistry.check(
                entries(under(VILLAGE, OTHER), under(OTHER, VILLAGE)),
                List.of(),
                Hierarchy.national())));
  }

  @Test
  void whoseGuideEndsIsNamedWithTheDay() {
    OrganisationRegistry after = county().dissolve(TOWN.id(), DAY);
    assertEquals(
        List.of(CommitteeProblem.PARENT_ENDED, CommitteeProblem.PARENT_ENDED),
        codes(after.warnings()));
    assertEquals(DAY.plusDays(1), after.warnings().list().get(0).arguments().get(2));
  }

  @Test
  void theAreaOfATownContainsTheRegionsItTookOver() {
    RegionCode successor = RegionCode.of("990101103000");
    RegionDirectory regions =
        RegionDirectory.of(
            List.of(
                Region.builder()
                    .code(Places.TOWN)
                    .level(RegionLevel.TOWN)
                    .name(LocalText.chinese("旧镇"))
                    .validFrom(Places.FOUNDED)
                    .validTo(DAY)
                    .addSuccessors(successor)
                    .build(),
                Region.builder()
                    .code(successor)
                    .level(RegionLevel.TOWN)
                    .name(LocalText.chinese("新镇"))
                    .validFrom(DAY)
                    .build()));
    MediationOrganisation town =
        Places.organisation("N", OrganisationKind.TOWN_COMMITTEE, successor).build();
    List<OrganisationEntry> all = entries(town, under(VILLAGE, town));
    assertEquals(
        List.of(CommitteeProblem.PARENT_ELSEWHERE),
        codes(OrganisationRegistry.check(all, List.of(), Hierarchy.national())));
    assertTrue(
        OrganisationRegistry.check(all, List.of(), Hierarchy.national().in(regions)).isEmpty());
  }
}
