package org.fengqiao.mediation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.mediation.casework.CaseRules;
import org.fengqiao.mediation.committee.FormationRules;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.CredentialRule;
import org.fengqiao.mediation.screening.ScreeningRules;
import org.junit.jupiter.api.Test;

class RuleBookTest {

  private static final LocalDate LAW_IN_FORCE = LocalDate.of(2011, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

  private static ResolvedRules national(LocalDate day) {
    return RuleBook.national().resolve(RuleFiles.VILLAGE, day);
  }

  @Test
  void everyBundledRuleHasASourceAndHoldsWithoutGapsToThisDay() {
    Map<String, List<Rule>> byLayerAndName =
        RuleBook.national().rules().stream()
            .collect(Collectors.groupingBy(rule -> rule.layer() + "/" + rule.name()));
    assertTrue(byLayerAndName.size() > 40);
    byLayerAndName.forEach(
        (name, values) -> {
          List<Rule> sorted =
              values.stream().sorted(Comparator.comparing(Rule::validFrom)).toList();
          for (int i = 0; i < sorted.size(); i++) {
            Rule rule = sorted.get(i);
            assertFalse(rule.basis().instrument().zh().isBlank(), name);
            assertTrue(
                rule.basis().article().isPresent()
                    || rule.basis().edition().isPresent()
                    || rule.basis().certainty() == Certainty.OUR_DEFAULT,
                name);
            Optional<LocalDate> next =
                i + 1 < sorted.size()
                    ? Optional.of(sorted.get(i + 1).validFrom().minusDays(1))
                    : Optional.empty();
            assertEquals(next, rule.validTo(), name);
          }
        });
  }

  @Test
  void everythingThatIsLawStandsInTheLayerOfTheLaw() {
    for (Rule rule : RuleBook.national().rules()) {
      assertEquals(
          rule.basis().certainty() == Certainty.LAW,
          rule.layer() == RuleLayer.LAW && rule.isLaw(),
          rule.name());
      assertEquals(rule.isLaw(), rule.direction().isPresent(), rule.name());
    }
  }

  @Test
  void theBundledFilesSayWhatTheFeaturesSayByThemselves() {
    ResolvedRules national = national(DAY);
    assertSameRules(CaseRules.national(), national.cases());
    assertSameRules(
        CaseRules.minimal(), RuleBook.minimal().resolve(RuleFiles.VILLAGE, DAY).cases());
    assertEquals(FormationRules.national(), national.formation());
    assertEquals(CredentialRule.national(), national.credentials());
    assertEquals(ScreeningRules.defaults(), national.screening());
  }

  private static void assertSameRules(CaseRules expected, CaseRules found) {
    assertEquals(expected.periods(), found.periods());
    assertEquals(expected.revisits(), found.revisits());
    assertEquals(expected.closing(), found.closing());
    assertEquals(expected.paperRequired(), found.paperRequired());
    assertEquals(expected.paperAdvised(), found.paperAdvised());
    assertEquals(expected.optIn(), found.optIn());
    assertEquals(expected.notMediable(), found.notMediable());
    assertEquals(expected.riskScheme(), found.riskScheme());
    assertEquals(expected.routes(), found.routes());
  }

  @Test
  void theRulesBeginWithTheMediationLaw() {
    assertEquals(64, national(LAW_IN_FORCE).fingerprint().length());
    ProblemsException refused =
        assertThrows(ProblemsException.class, () -> national(LAW_IN_FORCE.minusDays(1)));
    assertTrue(refused.problems().contains(RuleProblem.NO_RULE));
    assertTrue(refused.problems().toString().contains("case-confirmation"));
  }

  @Test
  void aStatuteHoldsFromTheDayItCameIntoForce() {
    LocalDate regulation = LocalDate.of(2018, 10, 1);
    assertTrue(national(regulation).cases().optIn().containsKey("MEDICAL"));
    assertFalse(national(regulation.minusDays(1)).cases().optIn().containsKey("MEDICAL"));
    assertNotEquals(
        national(regulation).fingerprint(), national(regulation.minusDays(1)).fingerprint());
  }

  @Test
  void theNationalOpinionSetsTheStaffingWhereNoPlanDoes() {
    Map<String, Long> least =
        national(DAY).staffing().stream()
            .collect(Collectors.toMap(s -> s.kind().code(), StaffingStandard::least));
    assertEquals(
        Map.of(
            "INDUSTRY-COMMITTEE", 3L,
            "TOWN-COMMITTEE", 2L,
            "VILLAGE-COMMITTEE", 1L,
            "ENTERPRISE-COMMITTEE", 1L,
            "STATIONED-STUDIO", 2L),
        least);
    assertTrue(
        national(DAY).staffing().stream()
            .allMatch(s -> s.onlyWithConditions() == (s.least() == 1)));
  }

  @Test
  void theSameRulesAreTheSameSetWhereverAndWheneverTheyHold() {
    assertSame(national(DAY), national(DAY.plusDays(1)));
    assertSame(national(DAY), RuleBook.national().resolve(RuleFiles.ELSEWHERE, DAY));
  }

  @Test
  void aCaseNeverGoesOnUnderRulesThatWereEditedUnseen() {
    String kept = national(DAY).cases().fingerprint();
    assertSame(national(DAY), RuleBook.national().resolve(RuleFiles.VILLAGE, DAY, kept));
    RuleBook edited =
        RuleFiles.over(
            RuleFiles.file(
                "p.yaml",
                "province",
                RuleFiles.PROVINCE,
                RuleFiles.rule(
                    "revisit-tries", "unit: tries", "2020-01-01", "2", RuleFiles.PRACTICE)));
    RuleBookChangedException changed =
        assertThrows(
            RuleBookChangedException.class, () -> edited.resolve(RuleFiles.VILLAGE, DAY, kept));
    assertEquals(kept, changed.expected());
    assertNotEquals(kept, changed.found());
  }

  @Test
  void aRuleThatIsNotOfCaseworkLeavesTheFingerprintOfCasesAsItIs() {
    RuleBook staffed =
        RuleFiles.over(
            RuleFiles.file(
                "p.yaml",
                "province",
                RuleFiles.PROVINCE,
                RuleFiles.rule(
                    "staffing-full-time",
                    "for: TOWN-COMMITTEE\nunit: people",
                    "2020-01-01",
                    "{least: 3, modality: binding}",
                    RuleFiles.PRACTICE)));
    ResolvedRules there = staffed.resolve(RuleFiles.VILLAGE, DAY);
    assertEquals(national(DAY).cases().fingerprint(), there.cases().fingerprint());
    assertNotEquals(national(DAY).fingerprint(), there.fingerprint());
  }

  @Test
  void aRuleCanBeLookedUpWithItsSource() {
    Explained<RuleValue> period =
        national(DAY).explain(RuleKey.CASE_MEDIATION, Optional.empty()).orElseThrow();
    assertEquals("1 MONTHS roll FORWARD effect LATE", period.arithmetic());
    assertEquals("人民调解工作若干规定（2002）第33条", period.basis().cite(Locale.CHINESE));
    assertEquals("调解期限", period.rule().zh());
    assertEquals(Optional.empty(), national(DAY).find(RuleKey.CASE_RISK_LEVELS, Optional.empty()));
  }
}
