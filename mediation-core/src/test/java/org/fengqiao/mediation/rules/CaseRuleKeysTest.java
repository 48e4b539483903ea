package org.fengqiao.mediation.rules;

import static org.fengqiao.mediation.rules.RuleFiles.PRACTICE;
import static org.fengqiao.mediation.rules.RuleFiles.file;
import static org.fengqiao.mediation.rules.RuleFiles.over;
import static org.fengqiao.mediation.rules.RuleFiles.refusal;
import static org.fengqiao.mediation.rules.RuleFiles.reports;
import static org.fengqiao.mediation.rules.RuleFiles.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.casework.AgentRule;
import org.fengqiao.mediation.casework.CaseDefault;
import org.fengqiao.mediation.casework.CaseRules;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.Choice;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.ClockRule;
import org.fengqiao.mediation.casework.ClosingRule;
import org.fengqiao.mediation.casework.Complexity;
import org.fengqiao.mediation.casework.DisputeExtent;
import org.fengqiao.mediation.casework.GroupRule;
import org.fengqiao.mediation.casework.HandoverRules;
import org.fengqiao.mediation.casework.Paper;
import org.fengqiao.mediation.casework.RetentionClass;
import org.fengqiao.mediation.casework.RevisitRule;
import org.fengqiao.mediation.casework.Route;
import org.fengqiao.mediation.casework.VenueRules;
import org.fengqiao.mediation.casework.VolumeRule;
import org.fengqiao.mediation.casework.risk.LevelLimit;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportDuty;
import org.fengqiao.mediation.casework.risk.RiskColour;
import org.fengqiao.mediation.casework.risk.RiskScheme;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.junit.jupiter.api.Test;

/** Everything a place decides for its casework can be said in a rule file. */
class CaseRuleKeysTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 30);
  private static final LegalBasis HERE =
      LegalBasis.builder()
          .instrument(LocalText.of("某地办法", "measures of a place"))
          .certainty(Certainty.PLAN_OR_PRACTICE)
          .build();

  private static String says(String key, String extra, String value) {
    return rule(key, extra, "2020-01-01", value, PRACTICE);
  }

  private static CaseRules cases(String... rules) {
    return over(file("p.yaml", "province", RuleFiles.PROVINCE, rules))
        .resolve(RuleFiles.VILLAGE, DAY)
        .cases();
  }

  private static LegalBasis of(Map<?, LegalBasis> bases, Object key) {
    return Optional.ofNullable(bases.get(key)).orElseThrow();
  }

  @Test
  void agentsSpokespersonsAndRecusal() {
    CaseRules own =
        cases(
            says("case-agents-most", "unit: people", "3"),
            says("case-group-members", "unit: people", "8"),
            says("case-spokespersons-most", "unit: people", "4"),
            says("case-group-members", "for: LAND\nunit: people", "20"),
            says("case-group-common-claim", "for: LAND", "true"),
            says("case-spokespersons-least", "for: LAND\nunit: people", "3"),
            says("case-recusal-on-request", "", "true"));
    assertEquals(new AgentRule(3, HERE), own.agents());
    LegalBasis least = own.groups().leastBasis();
    LegalBasis claim = own.groups().claimBasis();
    assertEquals(new GroupRule(8, 2, 4, false, HERE, least, HERE, claim), own.groups());
    assertFalse(List.of(least, claim).contains(HERE));
    assertEquals(new GroupRule(20, 3, 4, true, HERE), own.groupsOf("LAND"));
    assertEquals(4, own.groupsOf("LABOUR").mostSpokespersons());
    assertEquals(Certainty.LAW, own.groupsOf("LABOUR").basis().certainty());
    assertTrue(own.recusal().requestIsEnough());
  }

  @Test
  void consentAndWhatTheLawLeavesOpen() {
    CaseRules own =
        cases(
            says("case-opt-in-of-source", "for: PETITION", "true"),
            says("case-application-only", "for: INHERITANCE", "true"),
            says("case-supplement-pauses", "", "true"),
            says("case-consent-by-conduct", "", "false"),
            says("case-succession-pauses", "", "false"),
            says("case-reports-before-lowering", "", "false"),
            says("case-every-mediator-signs", "", "false"),
            says("case-credentials-shown", "", "true"));
    assertEquals(HERE, of(own.optInBySource(), CaseSource.PETITION));
    assertEquals(Certainty.LAW, of(own.optInBySource(), CaseSource.COURT).certainty());
    assertEquals(HERE, of(own.applicationOnly(), "INHERITANCE"));
    assertEquals(Set.of("INHERITANCE", "MEDICAL"), own.applicationOnly().keySet());
    assertTrue(own.supplementPauses());
    assertFalse(own.defaults().of(CaseDefault.CONSENT_BY_CONDUCT).yes());
    assertFalse(own.defaults().of(CaseDefault.SUCCESSION_PAUSES).yes());
    assertFalse(own.defaults().of(CaseDefault.REPORTS_BEFORE_LOWERING).yes());
    assertEquals(HERE, own.defaults().of(CaseDefault.EVERY_MEDIATOR_SIGNS).basis());
    assertEquals(new Choice(true, HERE), own.defaults().of(CaseDefault.CREDENTIALS_SHOWN));
  }

  @Test
  void agreementsHarmAndRetention() {
    CaseRules own =
        cases(
            says("case-no-electronic-signature", "for: LAND", "true"),
            says("case-wages", "for: LABOUR", "true"),
            says("case-harm-report", "unit: hours", "6"),
            says("case-harm-report-to", "", "[police, competent-department]"),
            says(
                "case-retention",
                "for: 10-YEARS\nunit: years",
                "{length: 15, roll: none, effect: opens}"));
    assertEquals(
        Set.of("INHERITANCE", "LAND", "MARRIAGE-FAMILY"),
        own.agreements().noElectronicSignature().keySet());
    assertEquals(Set.of("LABOUR", "MIGRANT-WAGES"), own.agreements().wageTypes().keySet());
    assertEquals(6, own.harmReport().hours());
    assertEquals(
        Set.of(ReportAddressee.POLICE, ReportAddressee.COMPETENT_DEPARTMENT),
        own.harmReport().addressees());
    assertEquals(
        new ClockRule(ClockKind.RETENTION, Period.years(15), Roll.NONE, ClockEffect.OPENS, HERE),
        own.records().retention().get(RetentionClass.TEN_YEARS));
  }

  @Test
  @Requirement("CASE-11")
  void aPlaceAsksMoreOfWhatIsHarderThanGeneral() {
    CaseRules own =
        cases(
            says("case-paper-of-complexity", "for: MAJOR", "true"),
            says("case-plan-of-complexity", "for: BACKLOG", "true"));
    assertEquals(Map.of(Complexity.MAJOR, HERE), own.complexity().paper());
    assertEquals(HERE, of(own.complexity().plan(), Complexity.BACKLOG));
    assertEquals(Certainty.OUR_DEFAULT, of(own.complexity().plan(), Complexity.MAJOR).certainty());
  }

  @Test
  @Requirement("CASE-17")
  void aPlaceSendsDisputesAcrossRegionsToAKindOfOrganisation() {
    CaseRules own =
        cases(
            says("case-venue", "", "false"),
            says("case-receiver", "for: CROSS-TOWN", "municipal-centre"));
    assertEquals(Optional.empty(), own.venue().area());
    assertEquals(
        new VenueRules.WiderReceiver(OrganisationKind.MUNICIPAL_CENTRE, HERE),
        own.venue().receivers().get(DisputeExtent.CROSS_TOWN));
    assertEquals(3, own.venue().receivers().size());
    CaseRules silent = cases(says("case-agents-most", "unit: people", "3"));
    assertEquals(CaseRules.national().venue(), silent.venue());
  }

  @Test
  void eachConditionOfClosingStandsWhereItsOwnRuleDoes() {
    ClosingRule closing = cases(says("closing-after-performance", "", "true")).closing();
    assertTrue(closing.afterPerformance());
    assertEquals(HERE, closing.performanceBasis());
    assertFalse(HERE.equals(closing.basis()));
  }

  @Test
  void aPlaceNamesThePapersOfAVolumeInItsOrder() {
    assertEquals(
        new VolumeRule(List.of(Paper.CLOSING_REPORT, Paper.MINUTES), HERE),
        cases(says("case-volume", "", "[f50, f24]")).volume());
  }

  @Test
  void aPaperNoVolumeCanHoldIsRefusedWhereItStands() {
    assertEquals(
        List.of("p.yaml:9:22 UNKNOWN-SOURCE-CODE"),
        reports(
            file("p.yaml", "province", RuleFiles.PROVINCE, says("case-volume", "", "[f50, f25]"))));
  }

  @Test
  void handovers() {
    CaseRules own =
        cases(
            says(
                "case-transfer-answer",
                "unit: working-days",
                "{length: 5, roll: none, effect: late}"),
            says("case-transfer-agreed", "", "false"),
            says("case-transfer-returns", "unit: times", "1"),
            says("case-escalation-sessions", "unit: times", "2"),
            says("case-escalation-risk-first", "", "true"),
            says("case-industry", "for: INSURANCE", "true"),
            says("case-industry", "for: ROAD-TRAFFIC", "false"),
            says(
                "case-feedback-time",
                "unit: working-days",
                "{length: 3, roll: none, effect: late}"),
            says("case-feedback", "for: PETITION", "false"),
            says("case-feedback", "for: HOTLINE", "true"));
    HandoverRules rules = own.handovers();
    assertEquals(Period.workingDays(5), rules.answer().orElseThrow().period());
    assertFalse(rules.partiesAgree());
    assertEquals(Period.workingDays(3), own.periods().feedback().orElseThrow().period());
    assertEquals(1, rules.returns());
    assertEquals(2, rules.sessions());
    assertEquals(Optional.of(HERE), rules.riskFirst());
    assertEquals(Set.of("INSURANCE", "MEDICAL", "PROPERTY-MANAGEMENT"), rules.industry().keySet());
    assertFalse(rules.feedback().containsKey(CaseSource.PETITION));
    assertEquals(HERE, of(rules.feedback(), CaseSource.HOTLINE));
  }

  @Test
  void revisitsAfterADefaultAndAfterTheLastPerformance() {
    CaseRules own =
        cases(
            says("revisit-after-performance", "unit: calendar-days", "{length: 20, roll: forward}"),
            says("revisit-after-ending", "unit: calendar-days", "{length: 10, roll: backward}"),
            says("revisit-after-default", "unit: calendar-days", "{length: 15, roll: none}"),
            says("revisit-after-last-performance", "", "true"));
    assertEquals(
        new RevisitRule.Time(Period.calendarDays(20), Roll.FORWARD, HERE),
        own.revisits().afterPerformance());
    assertEquals(
        new RevisitRule.Time(Period.calendarDays(10), Roll.BACKWARD, HERE),
        own.revisits().afterEnding());
    assertEquals(
        Optional.of(new RevisitRule.Time(Period.calendarDays(15), Roll.NONE, HERE)),
        own.revisits().afterDefault());
    assertTrue(own.revisits().afterLastPerformance());
  }

  @Test
  void aPlaceAddsARouteAndTakesNoneAway() {
    CaseRules own =
        cases(
            says(
                "case-route",
                "for: WAGE-WINDOW",
                "{route: labour-authority, use: settle, types: [LABOUR], body: 欠薪维权窗口,"
                    + " time-limit: 无固定期限, condition: 拖欠工资}"));
    assertEquals(
        CaseRules.national().routes().rules(),
        own.routes().rules().subList(0, own.routes().rules().size() - 1));
    assertEquals(
        "欠薪维权窗口",
        own.routes().routesFor("LABOUR", DAY).stream()
            .filter(line -> line.basis().equals(HERE))
            .filter(line -> line.route() == Route.LABOUR_AUTHORITY)
            .findFirst()
            .orElseThrow()
            .body()
            .zh());
    assertEquals(
        own.routes().mustTell("LABOUR", DAY),
        CaseRules.national().routes().mustTell("LABOUR", DAY));
  }

  private static final String LEVELS =
      """

                - code: RED
                  name: {zh: 红, en: red}
                  colour: red
                  criteria: [{code: MASS, name: 群体, types: [LAND]}]
                  plan-needed: true
                  limit: {length: 7, unit: calendar-days, roll: forward, answers: jo}
                  reports: [{to: police, hours: 2}, {to: government, hours: 24}]
                  lower-to: [YELLOW]
                - {code: YELLOW, name: 黄, colour: yellow}
                - {code: BLUE, name: 蓝}\
      """;

  @Test
  void aSchemeSaysLevelsColoursCriteriaLimitsReportsAndMoves() {
    RiskScheme scheme = cases(says("case-risk-levels", "", LEVELS)).riskScheme().orElseThrow();
    assertEquals(List.of("RED", "YELLOW", "BLUE"), scheme.codes());
    RiskScheme.Level red = scheme.levels().get(0);
    assertEquals(Optional.of(RiskColour.RED), red.colour());
    assertEquals(
        List.of(new RiskScheme.Criterion("MASS", LocalText.chinese("群体"), Set.of("LAND"))),
        red.criteria());
    assertEquals(
        Optional.of(new LevelLimit(Period.calendarDays(7), Roll.FORWARD, Role.JUDICIAL_OFFICE)),
        red.limit());
    assertEquals(
        List.of(
            new ReportDuty(ReportAddressee.POLICE, 2),
            new ReportDuty(ReportAddressee.GOVERNMENT, 24)),
        red.reports());
    assertEquals(List.of("YELLOW"), scheme.lowerFrom("RED"));
    assertEquals(List.of("BLUE"), scheme.lowerFrom("YELLOW"));
    assertEquals(HERE, scheme.basis());
  }

  @Test
  void whateverASchemeSaysIsInTheFingerprint() {
    String before = cases(says("case-risk-levels", "", LEVELS)).fingerprint();
    for (String change :
        List.of("hours: 24", "length: 7", "answers: jo", "lower-to: [YELLOW]", "types: [LAND]")) {
      String changed = change.replace("24", "12").replace("7", "8").replace("jo", "cb");
      changed = changed.replace("[YELLOW]", "[BLUE]").replace("[LAND]", "[LABOUR]");
      assertNotEquals(
          before,
          cases(says("case-risk-levels", "", LEVELS.replace(change, changed))).fingerprint(),
          change);
    }
  }

  @Test
  void whatIsWrongWithASchemeIsSaidWhereItStands() {
    String broken =
        LEVELS
            .replace("colour: red", "colour: pink")
            .replace("hours: 2}", "hours: 0}")
            .replace("answers: jo", "answers: boss")
            .replace("types: [LAND]", "types: [WEATHER]")
            .replace("to: government", "to: newspaper");
    assertEquals(
        List.of(
            "p.yaml:12:21 UNKNOWN-SOURCE-CODE",
            "p.yaml:13:55 UNKNOWN-SOURCE-CODE",
            "p.yaml:15:77 UNKNOWN-SOURCE-CODE",
            "p.yaml:16:43 BAD-VALUE",
            "p.yaml:16:52 UNKNOWN-SOURCE-CODE"),
        reports(
            file("p.yaml", "province", RuleFiles.PROVINCE, says("case-risk-levels", "", broken))));
    String upwards =
        LEVELS.replace("{code: BLUE, name: 蓝}", "{code: BLUE, name: 蓝, lower-to: [RED]}");
    String report =
        refusal(
                file(
                    "p.yaml",
                    "province",
                    RuleFiles.PROVINCE,
                    says("case-risk-levels", "", upwards)))
            .describe(Locale.ENGLISH);
    assertTrue(report.contains("no move to a milder level: BLUE to RED"), report);
  }

  @Test
  void aLocalRegulationOnLevelsMayBeAddedToAndNotLightened() {
    String regulation =
        rule("case-risk-levels", "direction: superset", "2020-01-01", LEVELS, RuleFiles.REGULATION);
    for (String lighter :
        List.of(
            LEVELS.replace("hours: 2}", "hours: 3}"),
            LEVELS.replace("plan-needed: true", "plan-needed: false"),
            LEVELS.replace(", {to: government, hours: 24}", ""))) {
      assertEquals(
          List.of("c.yaml:10:11 RELAXES-LAW"),
          reports(
              file("p.yaml", "province", RuleFiles.PROVINCE, regulation),
              file("c.yaml", "county", RuleFiles.COUNTY, says("case-risk-levels", "", lighter))));
    }
    over(
        file("p.yaml", "province", RuleFiles.PROVINCE, regulation),
        file(
            "c.yaml",
            "county",
            RuleFiles.COUNTY,
            says("case-risk-levels", "", LEVELS.replace("hours: 2}", "hours: 1}"))));
  }

  @Test
  void thePageNamesEveryKeyAndUnit() throws IOException {
    String page =
        Files.readString(Path.of("src/main/java/org/fengqiao/mediation/rules/package-info.java"))
            .replaceAll("\\s+\\* +", " ");
    for (RuleKey key : RuleKey.values()) {
      assertTrue(page.contains("{@code " + key.inFile() + "}"), key.inFile());
    }
    for (Coded unit : RuleUnit.values()) {
      assertTrue(page.contains(unit.code().toLowerCase(Locale.ROOT)), unit.code());
    }
  }

  @Test
  void everyDefaultOfOursIsAValueOneCanAskFor() {
    ResolvedRules national = RuleBook.national().resolve(RuleFiles.VILLAGE, DAY);
    for (RuleKey key : RuleKey.values()) {
      if (key.isNeeded()) {
        assertTrue(national.explain(key, Optional.empty()).isPresent(), key.inFile());
      }
    }
    CaseRules ours = CaseRules.national();
    assertEquals(
        ours,
        CaseRules.builder()
            .from(national.cases())
            .fingerprint(ours.fingerprint())
            .disputeTypes(ours.disputeTypes())
            .build());
  }
}
