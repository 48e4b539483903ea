package org.fengqiao.mediation.rules;

import static org.fengqiao.mediation.rules.RuleFiles.COUNTY;
import static org.fengqiao.mediation.rules.RuleFiles.PRACTICE;
import static org.fengqiao.mediation.rules.RuleFiles.VILLAGE;
import static org.fengqiao.mediation.rules.RuleFiles.file;
import static org.fengqiao.mediation.rules.RuleFiles.over;
import static org.fengqiao.mediation.rules.RuleFiles.reports;
import static org.fengqiao.mediation.rules.RuleFiles.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.PeriodUnit;
import org.fengqiao.mediation.committee.Hierarchy;
import org.fengqiao.mediation.committee.Net;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.committee.StaffingFacts;
import org.fengqiao.mediation.committee.StaffingGap;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.committee.coverage.CoverageGoal;
import org.fengqiao.mediation.committee.coverage.CoverageRule;
import org.fengqiao.mediation.committee.coverage.UnitKind;
import org.fengqiao.mediation.committee.filing.FilingKind;
import org.fengqiao.mediation.committee.filing.FilingRule;
import org.fengqiao.mediation.committee.standard.CompositionStandard;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.mediator.Education;
import org.fengqiao.mediation.mediator.EligibilityRule;
import org.junit.jupiter.api.Test;

/** What a rule book decides about the register beside formation, credentials and numbers. */
class RegisterRulesTest {

  private static final LocalDate DAY = LocalDate.of(2023, 5, 1);
  private static final LocalDate BEFORE = LocalDate.of(2019, 12, 31);

  private static RuleBook county(String key, String extra, String value) {
    return over(file("c.yaml", "county", COUNTY, rule(key, extra, "2020-01-01", value, PRACTICE)));
  }

  private static List<String> refused(String key, String extra, String value) {
    return reports(
        file("c.yaml", "county", COUNTY, rule(key, extra, "2020-01-01", value, PRACTICE)));
  }

  @Test
  void theLawIsTheDefaultOfEveryPlace() {
    ResolvedRules national = RuleBook.national().resolve(VILLAGE, DAY);
    EligibilityRule law = EligibilityRule.national();
    assertEquals(Optional.empty(), national.eligibility().fullTimeEducation());
    assertEquals(Set.copyOf(law.attestations()), Set.copyOf(national.eligibility().attestations()));
    assertEquals(law.basis(), national.eligibility().basis());
    CoverageRule villages = national.coverage().get(0);
    assertEquals(
        CoverageRule.villages(),
        CoverageRule.builder().from(villages).id(CoverageRule.villages().id()).build());
    FilingRule notice = FilingRule.courtNotice();
    FilingRule found = national.filings().get(0);
    assertEquals(notice.what(), found.what());
    assertEquals(notice.about(), found.about());
    assertEquals(List.of(notice.by(), notice.with()), List.of(found.by(), found.with()));
    assertEquals(Optional.empty(), found.within());
    assertEquals(notice.basis(), found.basis());
    assertEquals(List.of(), national.tiers());
    assertEquals(List.of(), national.composition());
  }

  @Test
  @Requirement({"ORG-03", "ORG-04"})
  void theTiersOfANetAreThoseOfThePlaceAndTheDay() {
    RuleBook book =
        county(
            "committee-tiers",
            "for: urban",
            "[[county-centre], [town-committee, town-centre], [village-committee],"
                + " [mediation-group]]");
    Hierarchy.Tiers urban = book.resolve(VILLAGE, DAY).tiers().get(0);
    assertEquals(Net.URBAN, urban.net());
    assertEquals(
        List.of(
            Set.of(OrganisationKind.COUNTY_CENTRE),
            Set.of(OrganisationKind.TOWN_COMMITTEE, OrganisationKind.TOWN_CENTRE),
            Set.of(OrganisationKind.VILLAGE_COMMITTEE),
            Set.of(OrganisationKind.MEDIATION_GROUP)),
        urban.kinds());
    assertEquals(List.of(urban), book.tiers(VILLAGE, DAY));
    assertEquals(List.of(), book.tiers(VILLAGE, BEFORE));
    assertEquals(List.of(), book.tiers(VILLAGE, LocalDate.of(1995, 1, 1)));
    assertEquals(List.of(), book.tiers(RuleFiles.PROVINCE, DAY));
    assertEquals(
        List.of("c.yaml:10:18 UNKNOWN-SOURCE-CODE"),
        refused("committee-tiers", "for: urban", "[[committee]]"));
  }

  @Test
  @Requirement({"MED-02", "MED-26"})
  void aPlaceMayAskForMoreThanTheLawOfMediatorsAndNeverForLess() {
    RuleBook book =
        county(
            "mediator-eligibility",
            "",
            "{education: junior-college, knowledge: true, attested: [FAIR, ENTHUSIASTIC,"
                + " SOME-KNOWLEDGE, LAW-ABIDING]}");
    EligibilityRule rule = book.resolve(VILLAGE, DAY).eligibility();
    assertEquals(Optional.of(Education.JUNIOR_COLLEGE), rule.fullTimeEducation());
    assertTrue(rule.fullTimeKnowledge());
    assertEquals(4, rule.attestations().size());
    assertEquals(Optional.empty(), book.resolve(VILLAGE, BEFORE).eligibility().fullTimeEducation());
    assertEquals(
        List.of("c.yaml:9:16 RELAXES-LAW"),
        refused("mediator-eligibility", "", "{education: bachelor, attested: [FAIR]}"));
  }

  @Test
  @Requirement({"ORG-18", "ORG-21", "ORG-29"})
  void whoIsToBeCoveredIsData() {
    RuleBook book =
        county(
            "committee-coverage",
            "for: ENTERPRISES",
            "{units: [enterprise], by: [enterprise-committee], for-members: [chamber-committee],"
                + " from-employees: 1, own-from-employees: 200, goal: rate, least-rate: 90%,"
                + " due-on: 2023-12-31, modality: aspirational}");
    List<CoverageRule> rules = book.resolve(VILLAGE, DAY).coverage();
    assertEquals(2, rules.size());
    CoverageRule enterprises = rules.get(0);
    assertEquals("committee-coverage for ENTERPRISES", enterprises.id());
    assertEquals(Set.of(UnitKind.ENTERPRISE), enterprises.units());
    assertEquals(200, enterprises.ownFromEmployees().orElseThrow());
    assertEquals(CoverageGoal.RATE, enterprises.goal());
    assertEquals(Optional.of(LocalDate.of(2023, 12, 31)), enterprises.dueOn());
    assertEquals(1, book.resolve(VILLAGE, BEFORE).coverage().size());
    assertEquals(
        List.of("c.yaml:10:16 RELAXES-LAW"),
        refused(
            "committee-coverage",
            "for: VILLAGES",
            "{units: [village], by: [village-committee], modality: aspirational}"));
    assertEquals(
        List.of("c.yaml:10:65 CONTRADICTION"),
        refused(
            "committee-coverage",
            "for: FIELDS",
            "{units: [field], by: [industry-committee], goal: rate, modality: binding}"));
  }

  @Test
  @Requirement("ORG-11")
  void whatACentreConsistsOfIsData() {
    CompositionStandard standard =
        county(
                "committee-parts",
                "for: COUNTY-CENTRE",
                "{whole: county-centre, part: industry-committee, least: 5}")
            .resolve(VILLAGE, DAY)
            .composition()
            .get(0);
    assertEquals(5, standard.least());
    assertEquals(OrganisationKind.COUNTY_CENTRE, standard.whole());
    assertEquals(OrganisationKind.INDUSTRY_COMMITTEE, standard.part());
  }

  @Test
  void whatIsFiledWithinHowManyDaysIsData() {
    FilingRule rule =
        county(
                "committee-filing",
                "for: BUREAU",
                "{about: [mediation-organisation], what: [founded, roster-changed],"
                    + " by: judicial-office, with: county-bureau,"
                    + " within: {length: 30, unit: working-days}}")
            .resolve(VILLAGE, DAY)
            .filings()
            .get(0);
    assertEquals("committee-filing for BUREAU", rule.id());
    assertEquals(Set.of(FilingKind.FOUNDED, FilingKind.ROSTER_CHANGED), rule.what());
    assertEquals(Optional.of(Period.of(PeriodUnit.WORKING_DAYS, 30)), rule.within());
  }

  @Test
  @Requirement("STF-11")
  void aMediatorForTenHouseholdsIsData() {
    RuleBook book =
        county(
            "staffing-others",
            "for: TEN-HOUSEHOLD\nunit: people",
            "{organisation: village-committee, counted: ten-household, least: 1,"
                + " per: {unit: households, number: 10}, modality: binding}");
    StaffingStandard standard =
        book.resolve(VILLAGE, DAY).staffing().stream()
            .filter(each -> !each.counted().equals(StaffingStandard.FULL_TIME))
            .findFirst()
            .orElseThrow();
    StaffingFacts facts = new StaffingFacts(OptionalLong.empty(), Map.of("households", 101L));
    assertEquals("TEN-HOUSEHOLD", standard.counted());
    assertEquals(2, standard.gap(Places.village("V"), 9, facts).value().missing());
    assertEquals(
        List.of("c.yaml:11:59 UNKNOWN-SOURCE-CODE"),
        refused(
            "staffing-others",
            "for: X\nunit: people",
            "{organisation: village-committee, counted: nobody, least: 1, modality: binding}"));
  }

  @Test
  @Requirement("STF-17")
  void aStaffingStandardCitesTheLocalRegulationItComesFrom() {
    StaffingStandard standard =
        over(
                file(
                    "p.yaml",
                    "province",
                    RuleFiles.PROVINCE,
                    rule(
                        "staffing-full-time",
                        "for: VILLAGE-COMMITTEE\nunit: people",
                        "2020-01-01",
                        "{least: 1, modality: binding}",
                        RuleFiles.REGULATION)))
            .resolve(VILLAGE, DAY)
            .staffing()
            .stream()
            .filter(each -> each.isAbout(Places.village("V")))
            .findFirst()
            .orElseThrow();
    Explained<StaffingGap> gap = standard.gap(Places.village("V"), 0);
    assertEquals(1, gap.value().missing());
    assertEquals(Certainty.LOCAL_REGULATION, gap.basis().certainty());
    assertTrue(gap.basis().cite(Locale.CHINESE).contains("某省人民调解条例"));
    assertEquals(Optional.of("27"), gap.basis().article());
  }
}
