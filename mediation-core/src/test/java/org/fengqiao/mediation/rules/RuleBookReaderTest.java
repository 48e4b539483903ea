package org.fengqiao.mediation.rules;

import static org.fengqiao.mediation.rules.RuleFiles.PRACTICE;
import static org.fengqiao.mediation.rules.RuleFiles.REGULATION;
import static org.fengqiao.mediation.rules.RuleFiles.file;
import static org.fengqiao.mediation.rules.RuleFiles.over;
import static org.fengqiao.mediation.rules.RuleFiles.refusal;
import static org.fengqiao.mediation.rules.RuleFiles.reports;
import static org.fengqiao.mediation.rules.RuleFiles.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.casework.CaseRules;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.screening.ScreeningRules;
import org.fengqiao.mediation.source.SourceReader;
import org.fengqiao.mediation.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookReaderTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 30);
  private static final String MONTH_ENDS = "{length: 1, roll: forward, effect: ends}";

  private static SourceTree province(String... rules) {
    return file("p.yaml", "province", RuleFiles.PROVINCE, rules);
  }

  private static SourceTree county(String... rules) {
    return file("c.yaml", "county", RuleFiles.COUNTY, rules);
  }

  private static CaseRules cases(RuleBook book, RegionCode region) {
    return book.resolve(region, DAY).cases();
  }

  @Test
  void theNarrowestLayerCountsInItsRegionAndNowhereElse() {
    RuleBook book =
        over(
            county(rule("revisit-tries", "unit: tries", "2020-01-01", "1", PRACTICE)),
            province(
                rule("revisit-tries", "unit: tries", "2020-01-01", "2", PRACTICE),
                rule("case-mediation", "unit: months", "2016-03-01", MONTH_ENDS, REGULATION)));
    assertEquals(1, cases(book, RuleFiles.VILLAGE).revisits().tries());
    assertEquals(2, cases(book, RegionCode.of("990102000000")).revisits().tries());
    assertEquals(3, cases(book, RuleFiles.ELSEWHERE).revisits().tries());
    assertEquals(
        ClockEffect.ENDS,
        cases(book, RuleFiles.VILLAGE).periods().mediation().orElseThrow().effect());
    assertEquals(
        Certainty.LOCAL_REGULATION,
        cases(book, RuleFiles.VILLAGE).periods().mediation().orElseThrow().basis().certainty());
  }

  @Test
  void aValueHoldsUntilTheNextBeginsAndAnEndedOneGivesWayToTheWiderLayer() {
    RuleBook book =
        over(
            province(
                "  - key: revisit-tries\n"
                    + "    unit: tries\n"
                    + "    values:\n"
                    + "      - from: 2022-01-01\n"
                    + "        until: 2022-12-31\n"
                    + "        value: 5\n"
                    + ("        basis: " + PRACTICE + "\n")
                    + "      - from: 2021-01-01\n"
                    + "        value: 4\n"
                    + ("        basis: " + PRACTICE + "\n")));
    assertEquals(3, tries(book, LocalDate.of(2020, 12, 31)));
    assertEquals(4, tries(book, LocalDate.of(2021, 12, 31)));
    assertEquals(5, tries(book, LocalDate.of(2022, 1, 1)));
    assertEquals(5, tries(book, LocalDate.of(2022, 12, 31)));
    assertEquals(3, tries(book, LocalDate.of(2023, 1, 1)));
  }

  private static int tries(RuleBook book, LocalDate day) {
    return book.resolve(RuleFiles.VILLAGE, day).cases().revisits().tries();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "committee-least-members | unit: people | 5",
        "committee-most-members | unit: people | 7",
        "committee-minority | | true",
        "mediator-certificate-bars | | true",
        "case-paper-required | for: NEIGHBOUR | true",
        "case-group-members | for: LABOUR; unit: people | 8",
        "case-opt-in-of-source | for: PETITION | true",
      })
  void aNarrowerLayerMayAddToTheLawOrChooseWithinIt(String key, String extra, String value) {
    String more = extra == null ? "" : extra.replace("; ", "\n");
    RuleBook book = over(province(rule(key, more, "2020-01-01", value, PRACTICE)));
    assertEquals(RuleLayer.PROVINCE, layer(book, key));
  }

  private static RuleLayer layer(RuleBook book, String key) {
    return book.resolve(RuleFiles.VILLAGE, DAY).rules().stream()
        .filter(rule -> rule.key().inFile().equals(key))
        .map(Rule::layer)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "committee-least-members | unit: people | 2",
        "committee-most-members | unit: people | 11",
        "committee-woman | | false",
        "committee-term | unit: years | 5",
        "case-opt-in | for: MEDICAL | false",
        "case-paper-required | for: LABOUR | false",
        "case-confirmation | unit: calendar-days | {length: 60, roll: forward, effect: lost}",
        "case-confirmation | unit: working-days | {length: 30, roll: forward, effect: lost}",
        "case-confirmation | unit: calendar-days | {length: 30, roll: forward, effect: info}",
        "case-group-members | for: LABOUR; unit: people | 12",
        "case-group-common-claim | for: LABOUR | false",
        "case-opt-in-of-source | for: COURT | false",
        "case-application-only | for: MEDICAL | false",
        "case-no-electronic-signature | for: INHERITANCE | false",
        "case-wages | for: MIGRANT-WAGES | false",
        "case-ratification | unit: months | {length: 1, roll: forward, effect: lost}",
        "case-feedback | for: COURT | false",
        "case-retention | for: 10-YEARS; unit: years | {length: 5, roll: none, effect: opens}",
      })
  void aFileThatRelaxesTheLawIsRefusedWithTheArticle(String key, String extra, String value) {
    String more = extra == null ? "" : extra.replace("; ", "\n");
    List<Problem> found = refusal(province(rule(key, more, "2020-01-01", value, PRACTICE))).list();
    assertEquals(1, found.size());
    assertEquals(RuleProblem.RELAXES_LAW, found.get(0).code());
    assertEquals(Certainty.LAW, found.get(0).basis().orElseThrow().certainty());
    int line = more.isEmpty() ? 9 : more.contains("\n") ? 11 : 10;
    assertTrue(found.get(0).subject().startsWith("p.yaml:" + line));
    assertTrue(found.get(0).describe(Locale.ENGLISH).contains("law-cn.yaml:"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"case-opt-in | for: MEDICAL | true", "committee-term | unit: years | 3"})
  void whoRepeatsALawLeavesItALaw(String key, String extra, String value) {
    RuleBook book = over(province(rule(key, extra, "2020-01-01", value, PRACTICE)));
    assertEquals(RuleLayer.LAW, layer(book, key));
    assertEquals(
        cases(RuleBook.national(), RuleFiles.VILLAGE).optIn(),
        cases(book, RuleFiles.VILLAGE).optIn());
  }

  @Test
  void whoRelaxesALawOnlyAfterItsEndRelaxesNothing() {
    SourceTree local =
        province(
            "  - key: case-mediation\n"
                + "    unit: months\n"
                + "    values:\n"
                + "      - from: 2016-03-01\n"
                + "        until: 2019-12-31\n"
                + ("        value: " + MONTH_ENDS + "\n")
                + ("        basis: " + REGULATION + "\n"));
    String longer = "{length: 2, roll: forward, effect: ends}";
    over(local, county(rule("case-mediation", "unit: months", "2020-01-01", longer, PRACTICE)));
    assertEquals(
        List.of("c.yaml:10:16 RELAXES-LAW"),
        reports(
            local, county(rule("case-mediation", "unit: months", "2019-12-31", longer, PRACTICE))));
  }

  @Test
  void aLocalRegulationBindsTheNarrowerLayersOfItsOwnRegionOnly() {
    String shorter = "{length: 10, roll: none}";
    SourceTree local =
        province(
            rule(
                "screening-lead-limit",
                "unit: calendar-days\ndirection: at-most",
                "2020-01-01",
                shorter,
                REGULATION));
    String longer = "{length: 11, roll: none}";
    assertEquals(
        List.of("c.yaml:10:16 RELAXES-LAW"),
        reports(
            local,
            county(
                rule(
                    "screening-lead-limit",
                    "unit: calendar-days",
                    "2021-01-01",
                    longer,
                    PRACTICE))));
    over(
        local,
        file(
            "x.yaml",
            "county",
            RegionCode.of("880101000000"),
            rule("screening-lead-limit", "unit: calendar-days", "2021-01-01", longer, PRACTICE)));
    over(
        local,
        county(
            rule("screening-lead-limit", "unit: calendar-days", "2021-01-01", shorter, PRACTICE)));
  }

  @Test
  void aSetThatIsLawMayBeWidenedAndNotNarrowed() {
    SourceTree local =
        province(
            rule(
                "revisit-population",
                "direction: superset",
                "2020-01-01",
                "agreed-and-failed",
                REGULATION));
    over(local, county(rule("revisit-population", "", "2020-01-01", "all-ended", PRACTICE)));
    assertEquals(
        List.of("c.yaml:9:16 RELAXES-LAW"),
        reports(local, county(rule("revisit-population", "", "2020-01-01", "agreed", PRACTICE))));
  }

  @Test
  void twoFilesOfOneLayerMustNotDecideTheSameForTheSamePlaceAndDay() {
    String two = rule("revisit-tries", "unit: tries", "2020-01-01", "2", PRACTICE);
    SourceTree other = file("q.yaml", "province", RuleFiles.PROVINCE, two);
    assertEquals(List.of("q.yaml:10:16 RULES-CONFLICT"), reports(other, province(two)));
    assertEquals(List.of("q.yaml:10:16 RULES-CONFLICT"), reports(province(two), other));
  }

  @Test
  void valuesThatAreLawfulOneByOneButNotTogetherAreRefused() {
    List<Problem> found =
        refusal(
                province(
                    rule("committee-least-members", "unit: people", "2020-01-01", "8", PRACTICE),
                    rule("committee-most-members", "unit: people", "2020-01-01", "7", PRACTICE)))
            .list();
    assertEquals(RuleProblem.RULES_CONTRADICT, found.get(0).code());
    assertTrue(found.get(0).subject().startsWith("p.yaml:"));
  }

  @Test
  void everyErrorOfEveryFileIsReportedAtOnceWithLineAndColumn() {
    SourceTree broken =
        SourceReader.read(
            "b.yaml",
            """
            format: fengqiao-rules/1
            name: 规则
            layer: county
            rules:
              - key: case-speed
              - key: revisit-tries
                unit: years
                values:
                  - from: 2022-02-30
                    value: 0
                  - from: 2021-01-01
                    until: 2020-01-01
                    value: 2
                    basis: {certainty: rumour}
              - key: revisit-tries
                unit: tries
                colour: red
                values:
                  - from: 2021-01-01
                    value: 2
                    basis: {certainty: our-default}
                  - from: 2021-01-01
                    value: 3
                    basis: {certainty: our-default}
              - key: case-opt-in
                direction: superset
                values:
                  - from: 2021-01-01
                    value: perhaps
                    basis: {certainty: law}
              - key: case-filing
                unit: calendar-days
                direction: at-least
                values:
                  - from: 2021-01-01
                    value: {length: 30, roll: sideways, effect: late}
                    basis: {certainty: our-default}
            """);
    SourceTree plan = SourceReader.read("a.yaml", "format: fengqiao-plan/1\n");
    assertEquals(
        List.of(
            "a.yaml:1:1 MISSING-KEY",
            "a.yaml:1:1 MISSING-KEY",
            "a.yaml:1:1 MISSING-KEY",
            "a.yaml:1:9 OTHER-FORMAT",
            "b.yaml:3:8 REGION-NEEDED",
            "b.yaml:5:10 UNKNOWN-SOURCE-CODE",
            "b.yaml:7:11 UNKNOWN-SOURCE-CODE",
            "b.yaml:9:9 MISSING-KEY",
            "b.yaml:9:15 IMPOSSIBLE-DATE",
            "b.yaml:10:16 BAD-VALUE",
            "b.yaml:12:16 ENDS-BEFORE-START",
            "b.yaml:14:16 MISSING-KEY",
            "b.yaml:14:28 UNKNOWN-SOURCE-CODE",
            "b.yaml:15:10 RULE-TWICE",
            "b.yaml:17:5 UNKNOWN-KEY",
            "b.yaml:23:16 OVERLAPPING-VALUES",
            "b.yaml:25:5 MISSING-KEY",
            "b.yaml:26:16 DIRECTION-UNFIT",
            "b.yaml:29:16 BAD-VALUE",
            "b.yaml:30:16 MISSING-KEY",
            "b.yaml:36:35 UNKNOWN-SOURCE-CODE"),
        reports(broken, plan));
  }

  @Test
  void theReportNamesWhatWouldBeValid() {
    String report =
        refusal(province(rule("revisit-try", "unit: tries", "2020-01-01", "2", PRACTICE)))
            .describe(Locale.ENGLISH);
    assertTrue(report.contains("REVISIT-TRIES"), report);
    report =
        refusal(province(rule("revisit-tries", "unit: days", "2020-01-01", "2", PRACTICE)))
            .describe(Locale.CHINESE);
    assertTrue(report.contains("TRIES"), report);
  }

  @ParameterizedTest
  @CsvSource({
    "county, 990000000000, REGION-TOO-WIDE",
    "law, 990000000000, REGION-NOT-ALLOWED",
    "province, 99, BAD-VALUE",
  })
  void aFileIsForARegionOfItsLayer(String layer, String region, String code) {
    SourceTree tree =
        SourceReader.read(
            "r.yaml",
            "format: fengqiao-rules/1\nname: x\nlayer: "
                + layer
                + "\nregion: \""
                + region
                + "\"\nrules: []\n");
    assertEquals(List.of("r.yaml:4:9 " + code), reports(tree));
  }

  @Test
  void aPrefectureMayHaveTheCodeOfACounty() {
    RuleBook book =
        over(
            file(
                "jiyuan.yaml",
                "prefecture",
                RegionCode.of("419001000000"),
                rule("revisit-tries", "unit: tries", "2020-01-01", "2", PRACTICE)));
    assertEquals(2, cases(book, RegionCode.of("419001101201")).revisits().tries());
  }

  @Test
  void onlyLawHasADirection() {
    assertEquals(
        List.of("p.yaml:8:16 DIRECTION-WITHOUT-LAW"),
        reports(
            province(
                rule(
                    "revisit-tries",
                    "unit: tries\ndirection: at-least",
                    "2020-01-01",
                    "2",
                    PRACTICE))));
  }

  @Test
  void everyShapeOfValueIsRead() {
    RuleBook book =
        over(
            province(
                rule(
                    "case-risk-levels",
                    "",
                    "2020-01-01",
                    "[{code: RED, name: {zh: 红色, en: red}, plan-needed: true},"
                        + " {code: BLUE, name: 蓝色}]",
                    PRACTICE),
                rule("case-paper-advised", "", "2020-01-01", "true", PRACTICE),
                rule("case-not-mediable", "for: ECONOMIC", "2020-01-01", "true", PRACTICE),
                rule("case-paper-required", "for: TOURISM", "2020-01-01", "false", PRACTICE),
                rule(
                    "screening-lead-limit",
                    "unit: hours",
                    "2020-01-01",
                    "{length: 48, roll: none}",
                    PRACTICE),
                rule(
                    "screening-professional",
                    "for: LABOUR",
                    "2020-01-01",
                    "labour-committee",
                    PRACTICE),
                rule(
                    "staffing-full-time",
                    "for: TOWN-CENTRE\nunit: people",
                    "2020-01-01",
                    "{least: 1, most: 2, modality: aspirational}",
                    PRACTICE)));
    ResolvedRules rules = book.resolve(RuleFiles.VILLAGE, DAY);
    assertEquals(List.of("RED", "BLUE"), rules.cases().riskScheme().orElseThrow().codes());
    assertTrue(rules.cases().paperAdvised().isPresent());
    assertTrue(rules.cases().notMediable().containsKey("ECONOMIC"));
    assertFalse(rules.cases().paperRequired().containsKey("TOURISM"));
    assertEquals(Period.hours(48), rules.screening().leadLimit());
    assertEquals(
        Optional.of(OrganisationKind.LABOUR_COMMITTEE),
        Optional.ofNullable(rules.screening().professionalTypes().get("LABOUR"))
            .map(ScreeningRules.Professional::kind));
    assertEquals(
        2,
        rules.staffing().stream()
            .filter(s -> s.kind().code().equals("TOWN-CENTRE"))
            .findFirst()
            .orElseThrow()
            .most()
            .getAsLong());
  }
}
