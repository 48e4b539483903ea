package org.fengqiao.mediation.service;

import static org.fengqiao.mediation.service.Prefecture.COMMITTEE;
import static org.fengqiao.mediation.service.Prefecture.COUNTY;
import static org.fengqiao.mediation.service.Prefecture.NEXT;
import static org.fengqiao.mediation.service.Prefecture.START;
import static org.fengqiao.mediation.service.Prefecture.VILLAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
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
import org.fengqiao.mediation.committee.filing.Filed;
import org.fengqiao.mediation.committee.filing.FilingBalance;
import org.fengqiao.mediation.committee.filing.FilingKind;
import org.fengqiao.mediation.committee.filing.FilingTotals;
import org.fengqiao.mediation.committee.standard.Checklist;
import org.fengqiao.mediation.committee.standard.Compliance;
import org.fengqiao.mediation.committee.standard.CompositionStandard;
import org.fengqiao.mediation.committee.standard.StarScheme;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.mediator.Certificate;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.rules.RuleBookReader;
import org.fengqiao.mediation.source.SourceReader;
import org.junit.jupiter.api.Test;

/** What is filed about organisations, how they are judged, and what the view tells of it. */
class StandardDeskTest {

  private static final LocalDate CHANGED = LocalDate.of(2026, 2, 2);

  private static final String BUREAU = "committee-filing for BUREAU";

  private static final String COURT = "committee-filing for COURT-NOTICE";

  private static final RuleBook RULES =
      RuleBookReader.read(
          RuleBook.national(),
          List.of(
              SourceReader.read(
                  "c.yaml",
                  """
                  format: fengqiao-rules/1
                  name: 虚构规则
                  layer: county
                  region: "%s"
                  rules:
                    - key: committee-filing
                      for: BUREAU
                      values:
                        - from: 2026-01-01
                          value: {about: [mediation-organisation], what: [adjusted, roster-changed, certificate-issued], by: judicial-office, with: county-bureau, within: {length: 30, unit: working-days}}
                          basis: {instrument: 某市办法, certainty: plan-or-practice}
                    - key: committee-parts
                      for: CENTRE
                      values:
                        - from: 2026-01-01
                          value: {whole: county-centre, part: industry-committee, least: 5}
                          basis: {instrument: 某县方案, certainty: plan-or-practice}
                  """
                      .formatted(COUNTY.digits()))));

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

  private static List<String> lines(List<FilingBalance> balances) {
    return balances.stream()
        .map(
            each ->
                each.duty().occasion().what().code()
                    + " "
                    + each.duty().rule().id()
                    + " "
                    + each.status().code())
        .toList();
  }

  private void adjust() {
    county
        .bureau()
        .organisations()
        .adjust(
            Prefecture.committee(COMMITTEE, VILLAGE).name(LocalText.of("新名", "new name")).build(),
            OrganisationDetails.none(),
            CHANGED);
  }

  @Test
  @Requirement("MED-18")
  void whatHappenedIsOwedUntilItIsFiledAndLateAfterThePeriod() {
    adjust();
    DateRange days = DateRange.of(CHANGED, CHANGED);
    assertEquals(
        List.of("ADJUSTED " + BUREAU + " OPEN", "ADJUSTED " + COURT + " OPEN"),
        lines(on(CHANGED).filings(days)));
    // Thirty working days, over the spring festival and its two worked weekends.
    LocalDate last = LocalDate.of(2026, 3, 20);
    assertEquals(last, on(CHANGED).filings(days).get(0).duty().deadline().orElseThrow().lastDay());
    assertEquals(
        List.of("ADJUSTED " + BUREAU + " OVERDUE", "ADJUSTED " + COURT + " OPEN"),
        lines(on(last.plusDays(1)).filings(days)));
    LocalDate filed = LocalDate.of(2026, 3, 30);
    desk.file(new Filed(COMMITTEE, FilingKind.ADJUSTED, CHANGED, BUREAU, filed));
    desk.file(new Filed(COMMITTEE, FilingKind.ADJUSTED, CHANGED, COURT, filed));
    assertEquals(
        List.of("ADJUSTED " + BUREAU + " LATE", "ADJUSTED " + COURT + " IN-TIME"),
        lines(on(filed).filings(days)));
    assertEquals(Optional.of(filed), on(filed).filings(days).get(0).filedOn());
    assertEquals(Optional.empty(), on(filed.minusDays(1)).filings(days).get(0).filedOn());
    assertEquals(List.of(), on(CHANGED.minusDays(1)).filings(days));
  }

  @Test
  @Requirement({"MED-10", "MED-18"})
  void engagementsAndCertificatesAreFiledUnderTheRuleOfThePlace() {
    county
        .bureau()
        .mediators()
        .register(
            Prefecture.mediator("LAN", EngagementKind.FULL_TIME, CHANGED)
                .addCertificates(
                    new Certificate(CHANGED.plusDays(1), Optional.of(CHANGED), Optional.empty()))
                .build(),
            Prefecture.ATTESTED);
    assertEquals(
        List.of("ROSTER-CHANGED " + BUREAU + " OPEN", "CERTIFICATE-ISSUED " + BUREAU + " OPEN"),
        lines(on(CHANGED.plusDays(1)).filings(DateRange.of(CHANGED, CHANGED.plusDays(9)))));
    desk.file(
        new Filed(COMMITTEE, FilingKind.ROSTER_CHANGED, CHANGED, BUREAU, CHANGED.plusDays(1)));
    assertEquals(
        List.of("ROSTER-CHANGED " + BUREAU + " IN-TIME", "CERTIFICATE-ISSUED " + BUREAU + " OPEN"),
        lines(on(CHANGED.plusDays(1)).filings(DateRange.of(CHANGED, CHANGED.plusDays(9)))));
  }

  @Test
  void nothingIsFiledThatIsNotOwedOrTwiceOrBeforeItIsDone() {
    adjust();
    Filed notice = new Filed(COMMITTEE, FilingKind.ADJUSTED, CHANGED, COURT, CHANGED);
    refused("FILING-NOT-OWED", new Filed(COMMITTEE, FilingKind.ENDED, CHANGED, COURT, CHANGED));
    refused(
        "FILING-NOT-OWED", new Filed(COMMITTEE, FilingKind.ADJUSTED, CHANGED, "other", CHANGED));
    refused(
        "FUTURE-DAY",
        new Filed(COMMITTEE, FilingKind.ADJUSTED, CHANGED, COURT, LocalDate.of(2026, 3, 31)));
    desk.file(notice);
    refused("FILED-ALREADY", notice);
    assertEquals(
        List.of(notice), county.bureau().organisations().find(COMMITTEE).orElseThrow().filings());
    assertEquals(
        List.of("ROLE-REFUSED"),
        Prefecture.codes(
            assertThrows(
                ProblemsException.class, () -> county.director().standards().file(notice))));
  }

  private void refused(String code, Filed filed) {
    assertEquals(
        List.of(code),
        Prefecture.codes(assertThrows(ProblemsException.class, () -> desk.file(filed))));
  }

  @Test
  void filingsAddUpByRegion() {
    adjust();
    desk.file(new Filed(COMMITTEE, FilingKind.ADJUSTED, CHANGED, COURT, CHANGED));
    assertEquals(
        new FilingTotals(2, 1, 0, 1, 0),
        on(CHANGED)
            .filingsByRegion(DateRange.of(CHANGED, CHANGED), Prefecture.regions(), COUNTY)
            .at(VILLAGE)
            .orElseThrow()
            .total());
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
