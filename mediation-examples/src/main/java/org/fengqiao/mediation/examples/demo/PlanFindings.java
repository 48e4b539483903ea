package org.fengqiao.mediation.examples.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.check.PlanCheck;
import org.fengqiao.mediation.campaign.check.PlanFact;
import org.fengqiao.mediation.campaign.check.PlanFinding;
import org.fengqiao.mediation.examples.plans.BundledPlans;
import org.fengqiao.mediation.kernel.Severity;

/**
 * The five plans and what the check finds in them.
 *
 * @param byPlan the findings of each plan, the gravest first, in the order of the plans
 */
record PlanFindings(Map<CampaignPlan, List<PlanFinding>> byPlan) {

  /** Checks all plans that come with the examples. */
  static PlanFindings ofAll() {
    PlanCheck check = PlanCheck.national(WorkCalendar.national());
    Map<CampaignPlan, List<PlanFinding>> byPlan = new LinkedHashMap<>();
    BundledPlans.all().forEach(plan -> byPlan.put(plan, check.check(plan)));
    return new PlanFindings(byPlan);
  }

  /** Returns what people call a plan: its id and the place it is for. */
  static String name(CampaignPlan plan, DemoText text) {
    return plan.id() + " " + text.of(plan.region().name());
  }

  static int count(List<PlanFinding> findings, Severity severity) {
    return (int) findings.stream().filter(each -> each.severity() == severity).count();
  }

  void print(Screen screen, DemoText text) {
    screen.line(text.get("plans.heading", byPlan.size()));
    byPlan.forEach((plan, findings) -> print(plan, findings, screen, text));
    screen.line();
    List<PlanFinding> all = byPlan.values().stream().flatMap(List::stream).toList();
    screen.line(
        text.get(
            "plans.total",
            count(all, Severity.ERROR),
            count(all, Severity.WARNING),
            count(all, Severity.INFO)));
    screen.line();
  }

  private static void print(
      CampaignPlan plan, List<PlanFinding> findings, Screen screen, DemoText text) {
    screen.line();
    screen.line("━━ " + name(plan, text));
    for (Severity severity : Severity.values()) {
      List<PlanFinding> group =
          findings.stream().filter(each -> each.severity() == severity).toList();
      if (!group.isEmpty()) {
        screen.line();
        screen.line(text.get("plans.group", severity, group.size()));
        group.forEach(finding -> print(finding, screen, text));
      }
    }
    screen.line();
    screen.line(
        text.get(
            "plans.count",
            plan.id(),
            count(findings, Severity.ERROR),
            count(findings, Severity.WARNING),
            count(findings, Severity.INFO)));
  }

  private static void print(PlanFinding finding, Screen screen, DemoText text) {
    String mark = "  " + finding.severity().code().charAt(0) + " ";
    screen.item(mark, finding.rule().code() + "  " + finding.summary(text.locale()));
    for (PlanFact fact : finding.facts()) {
      screen.item("      · ", fact.describe(text.locale()));
    }
    finding
        .basis()
        .ifPresent(
            basis -> screen.item("      · ", text.get("plans.basis", basis.cite(text.locale()))));
  }
}
