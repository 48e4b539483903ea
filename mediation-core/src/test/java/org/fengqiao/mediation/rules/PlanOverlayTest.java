package org.fengqiao.mediation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.PlanReader;
import org.fengqiao.mediation.casework.CaseRules;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;
import org.junit.jupiter.api.Test;

/** A campaign plan decides for its place and its days what the rule book decides elsewhere. */
class PlanOverlayTest {

  private static final DateRange DAYS =
      DateRange.of(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 12, 31));
  private static final LocalDate DURING = LocalDate.of(2025, 6, 1);

  private static final String TRIES =
      """
        - id: R1
          cite: {section: 三(二), quote: 回访不少于五次}
          rule: {key: revisit-tries, unit: tries, value: 5}
      """;

  private static CampaignPlan plan(String id, String sections) {
    return PlanReader.read(
        id + ".yaml",
        """
        format: fengqiao-plan/1
        id: %s
        kind: notice
        title: {zh: 某县专项活动通知, en: notice of a county, cite: {section: 标题, quote: 某县专项活动通知}}
        issuer: {organisation: COUNTY-BUREAU, name: 县司法局}
        level: COUNTY
        region: {name: 某县}
        addressees: []
        """
                .formatted(id)
            + sections);
  }

  private static CampaignPlan rules(String lines) {
    return plan("plan", "rules:\n" + lines);
  }

  private static RuleBook under(CampaignPlan plan) {
    return RuleBookReader.overlay(RuleBook.national(), plan, RuleFiles.COUNTY, DAYS);
  }

  private static CaseRules cases(RuleBook book, RegionCode region, LocalDate day) {
    return book.resolve(region, day).cases();
  }

  private static List<String> reports(CampaignPlan plan) {
    return assertThrows(ProblemsException.class, () -> under(plan)).problems().stream()
        .map(problem -> problem.subject() + " " + problem.code().code())
        .toList();
  }

  @Test
  void aPlanDecidesInItsPlaceAndOnItsDaysOnly() {
    RuleBook book = under(rules(TRIES));
    assertEquals(5, cases(book, RuleFiles.VILLAGE, DURING).revisits().tries());
    assertEquals(5, cases(book, RuleFiles.VILLAGE, DAYS.endInclusive()).revisits().tries());
    assertEquals(
        3, cases(book, RuleFiles.VILLAGE, DAYS.endInclusive().plusDays(1)).revisits().tries());
    assertEquals(3, cases(book, RuleFiles.ELSEWHERE, DURING).revisits().tries());
    assertEquals(3, cases(RuleBook.national(), RuleFiles.VILLAGE, DURING).revisits().tries());
  }

  @Test
  void whatAPlanDecidesCitesThePlan() {
    Rule rule =
        under(rules(TRIES))
            .resolve(RuleFiles.VILLAGE, DURING)
            .find(RuleKey.REVISIT_TRIES, Optional.empty())
            .orElseThrow();
    assertEquals(RuleLayer.CAMPAIGN, rule.layer());
    LegalBasis basis = rule.basis();
    assertEquals(Certainty.PLAN_OR_PRACTICE, basis.certainty());
    assertEquals("某县专项活动通知", basis.instrument().zh());
    assertEquals(Optional.of("三(二)“回访不少于五次”"), basis.article());
    assertEquals(Optional.of("县司法局"), basis.issuer());
    assertEquals("plan.yaml:12:52", rule.position().toString());
  }

  @Test
  void aPlanGoesBeforeThePlacesPracticeAndAPlanOfANarrowerPlaceBeforeAWiderOne() {
    RuleBook base =
        RuleFiles.over(
            RuleFiles.file(
                "c.yaml",
                "county",
                RuleFiles.COUNTY,
                RuleFiles.rule(
                    "revisit-tries", "unit: tries", "2020-01-01", "2", RuleFiles.PRACTICE)));
    RuleBook county = RuleBookReader.overlay(base, rules(TRIES), RuleFiles.COUNTY, DAYS);
    assertEquals(5, cases(county, RuleFiles.VILLAGE, DURING).revisits().tries());
    CampaignPlan wider = plan("wider", "rules:\n" + TRIES.replace("value: 5", "value: 7"));
    RuleBook both = RuleBookReader.overlay(county, wider, RuleFiles.PROVINCE, DAYS);
    assertEquals(5, cases(both, RuleFiles.VILLAGE, DURING).revisits().tries());
    assertEquals(7, cases(both, RegionCode.of("990102000000"), DURING).revisits().tries());
    ProblemsException conflict =
        assertThrows(
            ProblemsException.class,
            () -> RuleBookReader.overlay(county, wider, RuleFiles.COUNTY, DAYS));
    assertEquals(
        List.of(RuleProblem.RULES_CONFLICT),
        conflict.problems().stream().map(Problem::code).toList());
  }

  @Test
  void aPlanThatRelaxesALawOrALocalRegulationIsRefused() {
    assertEquals(
        List.of("plan.yaml:12:64 RELAXES-LAW"),
        reports(
            rules(
                TRIES.replace(
                    "{key: revisit-tries, unit: tries, value: 5}",
                    "{key: case-confirmation, unit: calendar-days, value: {length: 60, roll:"
                        + " forward, effect: lost}}"))));
    RuleBook base =
        RuleFiles.over(
            RuleFiles.file(
                "p.yaml",
                "province",
                RuleFiles.PROVINCE,
                RuleFiles.rule(
                    "revisit-tries", "unit: tries", "2020-01-01", "2", RuleFiles.REGULATION)));
    assertThrows(
        ProblemsException.class,
        () -> RuleBookReader.overlay(base, rules(TRIES), RuleFiles.COUNTY, DAYS));
  }

  @Test
  void theSamePlanLaidOverTwiceDecidesOnce() {
    RuleBook once = under(rules(TRIES));
    RuleBook twice = RuleBookReader.overlay(once, rules(TRIES), RuleFiles.COUNTY, DAYS);
    assertEquals(once.rules(), twice.rules());
  }

  @Test
  void allErrorsAreNamedWhereTheyStand() {
    assertEquals(
        List.of(
            "plan.yaml:12:17 UNKNOWN-SOURCE-CODE",
            "plan.yaml:15:38 UNKNOWN-SOURCE-CODE",
            "plan.yaml:21:17 RULE-TWICE"),
        reports(
            rules(
                TRIES.replace("revisit-tries", "revisit-try")
                    + TRIES.replace("R1", "R2").replace("unit: tries", "unit: days")
                    + TRIES.replace("R1", "R3")
                    + TRIES.replace("R1", "R4"))));
  }

  @Test
  void aPlanThatWantsPaperForAllOnlyAdvisesIt() {
    String demand =
        """
        case-rules:
          - id: C1
            cite: {section: 四, quote: 一律制作书面协议}
            rule: WRITTEN-AGREEMENT-ALWAYS
            modality: binding
        """;
    CaseRules during = cases(under(plan("plan", demand)), RuleFiles.VILLAGE, DURING);
    assertEquals(Optional.of("四“一律制作书面协议”"), during.paperAdvised().flatMap(LegalBasis::article));
    assertEquals(CaseRules.national().paperRequired(), during.paperRequired());
    CaseRules wished =
        cases(
            under(plan("plan", demand.replace("binding", "aspirational"))),
            RuleFiles.VILLAGE,
            DURING);
    assertTrue(wished.paperAdvised().isEmpty());
  }

  @Test
  void aRuleFileCannotPassForAPlan() {
    assertEquals(
        List.of("c.yaml:3:8 UNKNOWN-SOURCE-CODE"),
        RuleFiles.reports(
            RuleFiles.file(
                "c.yaml",
                "campaign",
                RuleFiles.COUNTY,
                RuleFiles.rule(
                    "revisit-tries", "unit: tries", "2020-01-01", "2", RuleFiles.PRACTICE))));
  }

  @Test
  void aPlanMayTightenReportsAndRhythms() {
    RuleBook book =
        under(
            rules(
                """
                  - id: R1
                    cite: {section: 三, quote: 一小时内报告}
                    rule:
                      key: case-risk-levels
                      value:
                        - {code: RED, name: 红, reports: [{to: police, hours: 1}]}
                        - {code: BLUE, name: 蓝}
                  - id: R2
                    cite: {section: 三, quote: 七日内办结}
                    rule:
                      key: screening-lead-limit
                      unit: calendar-days
                      value: {length: 7, roll: none}
                """));
    ResolvedRules rules = book.resolve(RuleFiles.VILLAGE, DURING);
    assertEquals(
        1, rules.cases().riskScheme().orElseThrow().levels().get(0).reports().get(0).hours());
    assertEquals(Period.calendarDays(7), rules.screening().leadLimit());
    assertFalse(
        RuleBook.national().resolve(RuleFiles.VILLAGE, DURING).cases().riskScheme().isPresent());
  }
}
