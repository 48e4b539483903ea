package org.fengqiao.mediation.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Severity;
import org.junit.jupiter.api.Test;

@Requirement({"CAMP-02", "CAMP-29"})
class PlanTreeTest {

  private static CampaignPlan plan(String id, String level, String issuer, String rest) {
    return PlanReader.read(
        id + ".yaml",
        """
        format: fengqiao-plan/1
        id: %s
        kind: notice
        issuer: {organisation: %s, name: 局}
        level: %s
        region: {name: 某地}
        addressees: []
        %s"""
            .formatted(id, issuer, level, rest));
  }

  private static CampaignPlan city(String tasks) {
    return plan("city", "PREFECTURE", "PREFECTURE-BUREAU", tasks);
  }

  private static CampaignPlan county(String rest) {
    return plan(
        "county",
        "COUNTY",
        "COUNTY-BUREAU",
        "parents: [{name: 市方案, plan: city, cite: {section: 导言, quote: 市方案}}]\n" + rest);
  }

  private static String task(String id, String more) {
    return "  - {id: "
        + id
        + ", what: {zh: 建立台账, en: keep a ledger}, modality: binding, cite: {section: 二, quote: 建立台账}"
        + more
        + "}\n";
  }

  private static Problems check(CampaignPlan... plans) {
    return PlanTree.of(List.of(plans)).check();
  }

  @Test
  void aTaskOfTheParentThatTheChildDoesNotKeepIsAFinding() {
    Problems problems = check(city("tasks:\n" + task("T1", "")), county(""));
    assertEquals(List.of("MISSING-PARENT-TASK"), Plans.codes(problems));
    assertEquals("county", problems.list().get(0).subject());
    assertTrue(
        problems
            .describe(Locale.ENGLISH)
            .contains("the task T1 of city is not kept: keep a ledger (二 “建立台账”)"),
        problems.toString());
    assertEquals(Severity.WARNING, problems.list().get(0).severity());
  }

  @Test
  void aTaskIsKeptByDeclarationOrByAnEqualObject() {
    CampaignPlan city = city("tasks:\n" + task("T1", ", object: LEDGER") + task("T2", ""));
    CampaignPlan county =
        county(
            "keeps: [{parent: city, task: T2, by: C1}]\ntasks:\n"
                + task("C1", "")
                + task("C2", ", object: LEDGER"));
    assertEquals(List.of(), Plans.codes(check(city, county)));
  }

  @Test
  void aChildMayAddTasks() {
    assertEquals(List.of(), Plans.codes(check(city(""), county("tasks:\n" + task("C1", "")))));
  }

  @Test
  void whatIsOnlyEncouragedNeedNotBeKept() {
    CampaignPlan city = city("tasks:\n" + task("T1", "").replace("binding", "exploratory"));
    Problems problems = check(city, county(""));
    assertEquals(Severity.INFO, problems.list().get(0).severity());
  }

  @Test
  void whatTheParentDoesItselfIsNotForItsChildren() {
    CampaignPlan own = city("tasks:\n" + task("T1", ", responsible: [PREFECTURE-BUREAU]"));
    assertEquals(List.of(), Plans.codes(check(own, county(""))));
    CampaignPlan shared =
        city("tasks:\n" + task("T1", ", responsible: [PREFECTURE-BUREAU, COUNTY-BUREAU]"));
    assertEquals(List.of("MISSING-PARENT-TASK"), Plans.codes(check(shared, county(""))));
  }

  @Test
  void aKeptTaskMustExistInAParent() {
    CampaignPlan city = city("tasks:\n" + task("T1", ", object: LEDGER"));
    String own = "tasks:\n" + task("C1", ", object: LEDGER");
    assertEquals(
        List.of("UNKNOWN-PARENT-TASK"),
        Plans.codes(check(city, county("keeps: [{parent: city, task: T9, by: C1}]\n" + own))));
    assertEquals(
        List.of("NOT-A-PARENT"),
        Plans.codes(check(city, county("keeps: [{parent: province, task: T1, by: C1}]\n" + own))));
  }

  @Test
  void aParentThatIsNotGivenAndAPlanGivenTwiceAreFindings() {
    assertEquals(List.of("UNKNOWN-PARENT-PLAN"), Plans.codes(check(county(""))));
    assertEquals(List.of("DUPLICATE-PLAN"), Plans.codes(check(city(""), city("goals: []"))));
  }

  @Test
  void aParentMustActAtAHigherLevel() {
    CampaignPlan same = plan("city", "COUNTY", "COUNTY-BUREAU", "");
    assertEquals(List.of("LEVEL-ORDER"), Plans.codes(check(same, county(""))));
    CampaignPlan province = plan("city", "PROVINCE", "PROVINCIAL-DEPARTMENT", "");
    assertEquals(List.of(), Plans.codes(check(province, county(""))));
  }

  @Test
  void plansThatCarryOutEachOtherAreReportedOnce() {
    CampaignPlan city =
        city("parents: [{name: 县方案, plan: county, cite: {section: 一, quote: 县}}]\n");
    Problems problems = check(city, county(""));
    assertEquals(1, Plans.codes(problems).stream().filter("PLAN-CIRCLE"::equals).count());
    assertTrue(problems.hasErrors());
  }

  @Test
  void theTreeIsWalkedBothWays() {
    CampaignPlan city = city("");
    CampaignPlan county = county("");
    PlanTree tree = PlanTree.of(List.of(county, city));
    assertEquals(List.of(city), tree.parents(county));
    assertEquals(List.of(county), tree.children(city));
    assertEquals(List.of(city), tree.roots());
    assertFalse(tree.find("province").isPresent());
  }
}
