package org.fengqiao.mediation.service;

import static org.fengqiao.mediation.service.Prefecture.COUNTY;
import static org.fengqiao.mediation.service.Prefecture.OFFICE;
import static org.fengqiao.mediation.service.Prefecture.TOWN;
import static org.fengqiao.mediation.service.Prefecture.VILLAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.LocalKinds;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.Net;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.CodeTable;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.rules.RuleFiles;
import org.junit.jupiter.api.Test;

/** The desks go by the rules of the region and the day, and by the kinds a place declares. */
class RegisterRulesOfAPlaceTest {

  private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
  private static final OrganisationId CENTRE = OrganisationId.of("9901-CENTRE");
  private static final OrganisationId GROUP = OrganisationId.of("9901-GROUP");

  private static RuleBook place(String key, String value) {
    return RuleFiles.ofCounty(
        COUNTY, RuleFiles.rule(key, "", "2023-01-01", value, RuleFiles.PRACTICE));
  }

  private static OrganisationDetails of(Net net) {
    return OrganisationDetails.builder().net(net).build();
  }

  private static MediationOrganisation group(LocalDate founded) {
    return Prefecture.organisation(
            GROUP, OrganisationKind.MEDIATION_GROUP, VILLAGE, RegionLevel.VILLAGE)
        .parent(CENTRE)
        .validFrom(founded)
        .build();
  }

  @Test
  @Requirement({"ORG-03", "ORG-04"})
  void aGroupUnderATownIsATierTooLowFromTheDayThePlaceOrdersItsTiers() {
    RuleBook rules =
        place(
            "committee-tiers\n    for: rural",
            "[[town-committee, town-centre], [village-committee], [mediation-group]]");
    Prefecture county = new Prefecture(rules, RegisterRules.national());
    OrganisationDesk desk = county.bureau().organisations();
    desk.found(
        Prefecture.organisation(CENTRE, OrganisationKind.TOWN_CENTRE, TOWN, RegionLevel.TOWN)
            .parent(OFFICE)
            .build(),
        of(Net.RURAL),
        List.of());
    assertEquals(
        List.of("NO-COMMITTEE-BEHIND", "WRONG-TIER"),
        Prefecture.codes(
            assertThrows(
                ProblemsException.class, () -> desk.found(group(FROM), of(Net.RURAL), List.of()))));
    assertEquals(Optional.empty(), desk.find(GROUP));
    desk.found(group(FROM.minusDays(1)), of(Net.RURAL), List.of());
    assertEquals(GROUP, desk.find(GROUP).orElseThrow().id());
  }

  @Test
  @Requirement("MED-02")
  void aPlaceAsksForEducationFromItsDayOnAndTheLawForNone() {
    RuleBook rules =
        place(
            "mediator-eligibility",
            "{education: junior-college, attested: [FAIR, ENTHUSIASTIC, SOME-KNOWLEDGE]}");
    Prefecture county = new Prefecture(rules, RegisterRules.national());
    MediatorDesk desk = county.bureau().mediators();
    desk.register(
        Prefecture.mediator("OLD", EngagementKind.FULL_TIME).build(), Prefecture.ATTESTED);
    assertEquals(
        List.of("EDUCATION-UNKNOWN", "NO-CERTIFICATE"),
        Prefecture.codes(
            assertThrows(
                ProblemsException.class,
                () ->
                    desk.register(
                        Prefecture.mediator("NEW", EngagementKind.FULL_TIME, FROM).build(),
                        Prefecture.ATTESTED))));
  }

  @Test
  @Requirement("ORG-01")
  void aKindOfThePlaceStandsInTheRegisterAsThePlaceDeclaresIt() {
    LocalKinds kinds =
        new LocalKinds(
            CodeTable.of(
                "local kinds",
                List.of(
                    new CodeTable.Entry(
                        "HOME",
                        LocalText.of("返乡人员调解室", "room for returned workers"),
                        FROM,
                        Optional.empty()))),
            Map.of("HOME", OrganisationKind.STATIONED_STUDIO));
    RegisterRules register = new RegisterRules(region -> Set.of(), kinds);
    Prefecture county = new Prefecture(RuleBook.national(), register);
    OrganisationDesk desk = county.bureau().organisations();
    MediationOrganisation village = desk.find(Prefecture.NEXT).orElseThrow().last().organisation();
    OrganisationDetails home = OrganisationDetails.builder().localKind("HOME").build();
    assertEquals(
        List.of("LOCAL-KIND-ELSEWHERE"),
        Prefecture.codes(
            assertThrows(ProblemsException.class, () -> desk.adjust(village, home, FROM))));
    assertEquals(
        List.of("LOCAL-KIND-ELSEWHERE", "NO-COMMITTEE-BEHIND", "UNKNOWN-PARENT"),
        Prefecture.codes(
            assertThrows(ProblemsException.class, () -> desk.found(group(FROM), home, List.of()))));
    desk.adjust(village, OrganisationDetails.builder().localKind("NOBODYS").build(), FROM);
    assertEquals(
        List.of("UNKNOWN-CODE"),
        county.bureau().register().asOf(FROM).warnings().stream()
            .filter(each -> each.subject().equals(Prefecture.NEXT.text()))
            .map(each -> each.code().code())
            .filter("UNKNOWN-CODE"::equals)
            .toList());
  }
}
