package org.fengqiao.mediation.campaign.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.Requirement;
import org.junit.jupiter.api.Test;

/**
 * Invented plans with faults put in by hand, each remarked in its file, and one in order. What the
 * check must say was written down before it was run.
 */
@Requirement({"CAMP-04", "CAMP-27"})
class InventedPlansTest {

  private static List<String> found(String plan) {
    return Plans.check(Plans.resource(plan)).stream()
        .map(f -> f.severity().code() + " " + f.rule().code() + " " + f.items())
        .sorted()
        .toList();
  }

  @Test
  void aCountyPlanOfOneYear() {
    assertEquals(
        List.of(
            "E CONTRADICTS-LAW [W5]",
            "I DUE-AFTER-END [B2]",
            "I NON-WORKING-DAY [B2]",
            "W ADDRESSEE-NO-DUTY [B1]",
            "W DEADLINE-CONFLICT [W2, W6]",
            "W DIRECTION [N2, N3]",
            "W DUE-BEFORE-END [B1]",
            "W LIST-MISMATCH [L1, L2]",
            "W PHASE-GAP [J1, J2]",
            "W TASK-BEFORE-IMPLEMENTATION [W2, J2]"),
        found("yunling-2023.yaml"));
  }

  @Test
  void aNoticeOfThreeYearsByTheMonth() {
    assertEquals(
        List.of(
            "E CONTRADICTS-LAW [C2]",
            "E DUE-BEFORE-START [M1, S1]",
            "E PHASE-OVERLAP [S1, S2]",
            "E YEAR-MISMATCH [S1]",
            "I AMBIGUOUS-DEADLINE [Q4]",
            "I DUE-AFTER-END [D1, S2]",
            "I DUE-AFTER-END [Q1, S2]",
            "I NO-DEADLINE [C1, S2]",
            "I NON-WORKING-DAY [D1]",
            "W INDICATOR-GAP [M2, M4]",
            "W OUTDATED-ROUTE [E1]",
            "W TASK-AFTER-IMPLEMENTATION [Q1, S2]",
            "W TASK-ORDER [Q3, Q2]"),
        found("hexi-2024.yaml"));
  }

  @Test
  void aTownPlanWithoutAnyDate() {
    assertEquals(
        List.of(
            "E CONTRADICTS-LAW [A6]",
            "E CONTRADICTS-LAW [A7]",
            "I OUTDATED-ROUTE [A9]",
            "I UNDEFINED-PERIOD [A3]",
            "I UNDEFINED-STANDARD [A2]",
            "W CONTRADICTS-LAW [A8]",
            "W NO-DEADLINE [A1]",
            "W NO-PERIOD []",
            "W REPORT-GAP [A5]"),
        found("baiyun-2022.yaml"));
  }

  @Test
  void aPlanInOrderOfAnotherShapeNeedsNoDecision() {
    assertEquals(List.of(), found("lanxi-2025.yaml"));
  }

  @Test
  void allRulesAreMetByOneOfThePlans() {
    Set<PlanRule> met = EnumSet.noneOf(PlanRule.class);
    Stream.of("yunling-2023.yaml", "hexi-2024.yaml", "baiyun-2022.yaml")
        .flatMap(plan -> Plans.check(Plans.resource(plan)).stream())
        .map(PlanFinding::rule)
        .forEach(met::add);
    assertEquals(EnumSet.allOf(PlanRule.class), met);
  }
}
