package org.fengqiao.mediation.service;

import static org.fengqiao.mediation.service.Prefecture.COMMITTEE;
import static org.fengqiao.mediation.service.Prefecture.COUNTY;
import static org.fengqiao.mediation.service.Prefecture.NEXT;
import static org.fengqiao.mediation.service.Prefecture.START;
import static org.fengqiao.mediation.service.Prefecture.VILLAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.Citation;
import org.fengqiao.mediation.campaign.Enumeration;
import org.fengqiao.mediation.campaign.PlanReader;
import org.fengqiao.mediation.campaign.PlanStandards;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.standard.Checklist;
import org.fengqiao.mediation.committee.standard.Compliance;
import org.fengqiao.mediation.committee.standard.CompositionStandard;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.rules.RuleFiles;
import org.junit.jupiter.api.Test;

/** How organisations are judged by lists, and what their composition lacks. */
class StandardDeskTest {

  private static final LocalDate CHANGED = LocalDate.of(2026, 2, 2);

  private static final RuleBook RULES =
      RuleFiles.ofCounty(
          COUNTY,
          RuleFiles.rule(
              "committee-parts",
              "for: CENTRE",
              "2026-01-01",
              "{whole: county-centre, part: industry-committee, least: 5}",
              RuleFiles.PRACTICE));

  private static final Checklist LIST =
      new Checklist(
          "standardisation",
          LocalText.of("规范化", "standardisation"),
          List.of(
              new Checklist.Item("STAFF", LocalText.of("人员充实", "staffed")),
              new Checklist.Item("SYSTEMS", LocalText.of("制度健全", "systems complete"))),
          LegalBasis.ourDefault());

  private final Prefecture county = new Prefecture(RULES, RegisterRules.national());
  private final StandardDesk desk = county.bureau().standards();

  private StandardView on(LocalDate day) {
    return county.bureau().register().asOf(day).standards();
  }

  private static Checklist.Marks marks(
      OrganisationId id, LocalDate day, boolean staff, boolean systems) {
    return new Checklist.Marks(id, LIST.id(), day, Map.of("STAFF", staff, "SYSTEMS", systems));
  }

  @Test
  @Requirement({"ORG-41", "ORG-42", "IND-15"})
  void theRateOfStandardisationFollowsFromTheJudgementsKept() {
    DateRange year = DateRange.ofYear(2026);
    OrganisationKind villages = OrganisationKind.VILLAGE_COMMITTEE;
    assertEquals(
        List.of(NEXT, COMMITTEE), on(CHANGED).compliance(LIST, villages, year).value().notJudged());
    desk.judge(LIST, marks(COMMITTEE, CHANGED, true, false));
    desk.judge(LIST, marks(COMMITTEE, CHANGED.plusDays(9), true, true));
    desk.judge(LIST, marks(NEXT, CHANGED, false, true));
    Compliance before = on(CHANGED).compliance(LIST, villages, year).value();
    assertEquals(List.of(NEXT, COMMITTEE), before.failing());
    Compliance after = on(CHANGED.plusDays(9)).compliance(LIST, villages, year).value();
    assertEquals(List.of(COMMITTEE), after.complying());
    assertEquals(Optional.of(Ratio.ofFraction(1, 2)), after.rate());
    assertEquals(
        after.rate(),
        on(CHANGED.plusDays(9))
            .complianceByRegion(LIST, villages, year, Prefecture.regions(), COUNTY)
            .total()
            .rate());
    Checklist.Marks unknown =
        new Checklist.Marks(NEXT, LIST.id(), CHANGED, Map.of("FUNDS", true, "ROOM", false));
    assertEquals(
        List.of("UNKNOWN-ITEM", "UNKNOWN-ITEM"),
        Prefecture.codes(assertThrows(ProblemsException.class, () -> desk.judge(LIST, unknown))));
    assertEquals(1, county.bureau().organisations().find(NEXT).orElseThrow().marks().size());
  }

  private static Checklist listOfPlan(String subject, String... items) {
    Enumeration list =
        new Enumeration(
            "L1",
            subject,
            Arrays.stream(items).map(LocalText::chinese).toList(),
            false,
            List.of(new Citation("三(一)1", "一句话")));
    CampaignPlan plan =
        PlanReader.read(
            "p.yaml",
            """
            format: fengqiao-plan/1
            id: spring
            kind: notice
            issuer: {organisation: COUNTY-BUREAU, name: 县司法局}
            level: COUNTY
            region: {name: 某县}
            addressees: []
            """);
    return PlanStandards.checklist(plan, list);
  }

  @Test
  @Requirement("ORG-25")
  void anIndustryOrganisationIsFoundedWhereItsThreeConditionsAreFulfilled() {
    Checklist conditions = listOfPlan("INDUSTRY-CONDITIONS", "矛盾纠纷集中", "行业主管部门大力支持", "设立单位有能力保障");
    OrganisationId traffic = OrganisationId.of("9901-TRAFFIC");
    MediationOrganisation wanted =
        Prefecture.organisation(
                traffic, OrganisationKind.INDUSTRY_COMMITTEE, COUNTY, RegionLevel.COUNTY)
            .validFrom(CHANGED)
            .build();
    OrganisationDesk organisations = county.bureau().organisations();
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () ->
                organisations.found(
                    wanted,
                    OrganisationDetails.none(),
                    List.of(),
                    conditions,
                    new Checklist.Marks(
                        traffic, conditions.id(), CHANGED, Map.of("1", true, "2", false))));
    assertEquals(List.of("NOT-FULFILLED", "NOT-FULFILLED"), Prefecture.codes(refused));
    assertTrue(
        refused.problems().stream()
            .allMatch(problem -> problem.basis().equals(Optional.of(conditions.basis()))));
    assertTrue(organisations.find(traffic).isEmpty());
    Checklist.Marks all =
        new Checklist.Marks(
            traffic, conditions.id(), CHANGED, Map.of("1", true, "2", true, "3", true));
    organisations.found(wanted, OrganisationDetails.none(), List.of(), conditions, all);
    assertEquals(List.of(all), organisations.find(traffic).orElseThrow().marks());
  }

  @Test
  @Requirement("ORG-45")
  void theUpkeepOfTownCommitteesIsJudgedAndTheyStandBetweenUpperAndLower() {
    OrganisationId town = OrganisationId.of("9901-TOWN");
    OrganisationDesk organisations = county.bureau().organisations();
    organisations.found(
        Prefecture.organisation(
                town, OrganisationKind.TOWN_COMMITTEE, Prefecture.TOWN, RegionLevel.TOWN)
            .parent(Prefecture.OFFICE)
            .build(),
        OrganisationDetails.none(),
        List.of());
    organisations.adjust(
        Prefecture.committee(COMMITTEE, VILLAGE).parent(town).build(),
        OrganisationDetails.none(),
        CHANGED);
    OrganisationDirectory day = county.bureau().register().asOf(CHANGED).registry().on(CHANGED);
    assertEquals(
        List.of(town, Prefecture.OFFICE, Prefecture.BUREAU),
        day.above(COMMITTEE).stream().map(MediationOrganisation::id).toList());
    assertEquals(
        List.of(COMMITTEE),
        day.under(town).list().stream().map(MediationOrganisation::id).toList());

    Checklist upkeep = listOfPlan("TOWN-UPKEEP", "人员调整", "业务提升", "经费保障");
    DateRange year = DateRange.ofYear(2026);
    desk.judge(
        upkeep,
        new Checklist.Marks(town, upkeep.id(), CHANGED, Map.of("1", true, "2", true, "3", false)));
    assertEquals(
        List.of(town),
        on(CHANGED).compliance(upkeep, OrganisationKind.TOWN_COMMITTEE, year).value().failing());
    desk.judge(
        upkeep,
        new Checklist.Marks(
            town, upkeep.id(), CHANGED.plusDays(1), Map.of("1", true, "2", true, "3", true)));
    assertEquals(
        List.of(town),
        on(CHANGED.plusDays(1))
            .compliance(upkeep, OrganisationKind.TOWN_COMMITTEE, year)
            .value()
            .complying());
  }

  @Test
  @Requirement({"ORG-28", "STF-19"})
  void conformityOfAnIndustryOrganisationAndWhatATownProvidesAreJudgedByTheListsOfThePlan() {
    Checklist conformity = listOfPlan("CONFORMITY-ITEMS", "设立单位", "人员组成", "名称标识", "工作制度");
    Checklist provision = listOfPlan("TOWN-PROVISION", "专职人民调解员", "工作场所", "设施", "工作经费");
    Checklist.Marks marks =
        new Checklist.Marks(
            COMMITTEE, conformity.id(), CHANGED, Map.of("1", true, "2", true, "3", false));
    desk.judge(conformity, marks);
    Checklist.Result result = conformity.judge(marks).value();
    assertEquals(List.of("3"), result.failed());
    assertEquals(List.of("4"), result.open());
    assertEquals(
        List.of("4"),
        provision
            .judge(
                new Checklist.Marks(
                    COMMITTEE,
                    provision.id(),
                    CHANGED,
                    Map.of("1", true, "2", true, "3", true, "4", false)))
            .value()
            .failed());
  }

  @Test
  @Requirement("ORG-11")
  void aCentreLacksTheCommitteesItsPlaceAsksFor() {
    OrganisationId centre = OrganisationId.of("9901-CENTRE");
    OrganisationDesk organisations = county.bureau().organisations();
    organisations.found(
        Prefecture.organisation(centre, OrganisationKind.COUNTY_CENTRE, COUNTY, RegionLevel.COUNTY)
            .parent(Prefecture.BUREAU)
            .build(),
        OrganisationDetails.none(),
        List.of());
    for (int number = 1; number <= 4; number++) {
      organisations.found(
          Prefecture.organisation(
                  OrganisationId.of("9901-I" + number),
                  OrganisationKind.INDUSTRY_COMMITTEE,
                  COUNTY,
                  RegionLevel.COUNTY)
              .parent(centre)
              .build(),
          OrganisationDetails.none(),
          List.of());
    }
    CompositionStandard.Gap gap = on(CHANGED).composition().get(0).value();
    assertEquals(centre, gap.organisation());
    assertEquals(1, gap.missing());
    assertEquals(4, gap.parts().size());
    assertEquals(List.of(), on(START).composition());
  }
}
