package org.fengqiao.mediation.examples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.PlanHead;
import org.fengqiao.mediation.campaign.PlanPhase;
import org.fengqiao.mediation.campaign.check.PlanFact;
import org.fengqiao.mediation.campaign.check.PlanFinding;
import org.fengqiao.mediation.examples.demo.board.BoardPage;
import org.fengqiao.mediation.examples.demo.invented.InventedDistrict;
import org.fengqiao.mediation.indicator.CountName;
import org.fengqiao.mediation.indicator.Counts;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Severity;

/** Puts the board together from what is stored. */
final class BoardBuilder {

  private final DemoOffice office;
  private final CampaignSetup setup;
  private final PlanFindings findings;
  private final DemoText text;
  private final LocalDate asOf;

  BoardBuilder(
      DemoOffice office,
      CampaignSetup setup,
      PlanFindings findings,
      DemoText text,
      LocalDate asOf) {
    this.office = office;
    this.setup = setup;
    this.findings = findings;
    this.text = text;
    this.asOf = asOf;
  }

  BoardPage page() {
    BoardDuties duties = new BoardDuties(office, setup, text, asOf);
    BoardCases cases = new BoardCases(office, setup, text, asOf);
    List<BoardPage.Overdue> overdue = new ArrayList<>(duties.overdue());
    overdue.addAll(cases.overdue());
    overdue.sort(
        Comparator.comparing(BoardPage.Overdue::due)
            .thenComparing(BoardPage.Overdue::who)
            .thenComparing(BoardPage.Overdue::what));
    CampaignPlan plan = setup.plan();
    return new BoardPage(
        text.of(plan.title().map(PlanHead.Title::text).orElse(LocalText.chinese(plan.id()))),
        text.of(InventedDistrict.NAME),
        asOf,
        tiles(duties, cases, overdue.size()),
        byKind(overdue),
        overdue,
        duties.next(),
        phases(plan),
        duties.tasks(office),
        duties.weeks(),
        new BoardIndicators(setup, text, asOf).rows(counts(duties, cases)),
        cases.monthNames(),
        cases.towns(),
        cases.types(),
        cases.totals(),
        plans(),
        findings(plan));
  }

  private List<BoardPage.Total> byKind(List<BoardPage.Overdue> overdue) {
    Map<String, Long> byKind =
        overdue.stream()
            .collect(
                Collectors.groupingBy(
                    BoardPage.Overdue::kind, LinkedHashMap::new, Collectors.counting()));
    List<BoardPage.Total> rows = new ArrayList<>();
    byKind.forEach(
        (kind, number) -> rows.add(new BoardPage.Total(kind, text.get("number", number))));
    return rows;
  }

  private static Counts counts(BoardDuties duties, BoardCases cases) {
    Counts counts = duties.counts();
    for (Map.Entry<CountName, Long> each : cases.counts().entrySet()) {
      counts = counts.with(each.getKey(), each.getValue());
    }
    return counts;
  }

  private List<BoardPage.Tile> tiles(BoardDuties duties, BoardCases cases, int overdue) {
    List<BoardPage.Tile> tiles = new ArrayList<>();
    tiles.add(
        new BoardPage.Tile(
            text.get("tile.overdue"),
            text.get("number", overdue),
            text.get("tile.overdue.note", duties.overdue().size(), cases.overdue().size()),
            overdue > 0));
    tiles.add(
        new BoardPage.Tile(
            text.get("tile.soon"),
            text.get("number", duties.dueWithin(7)),
            text.get("tile.soon.note", duties.dueWithin(30)),
            false));
    tiles.addAll(cases.tiles());
    tiles.add(duties.tile());
    return tiles;
  }

  private List<BoardPage.Phase> phases(CampaignPlan plan) {
    List<BoardPage.Phase> phases = new ArrayList<>();
    for (PlanPhase phase : plan.phases()) {
      LocalDate start = phase.firstDay().or(plan::firstDay).orElseThrow();
      LocalDate end = phase.lastDay().or(plan::lastDay).orElseThrow();
      String status =
          asOf.isBefore(start) ? "phase.ahead" : asOf.isAfter(end) ? "phase.over" : "phase.running";
      phases.add(new BoardPage.Phase(text.of(phase.name()), start, end, text.get(status)));
    }
    return phases;
  }

  private List<BoardPage.PlanRow> plans() {
    List<BoardPage.PlanRow> rows = new ArrayList<>();
    findings
        .byPlan()
        .forEach(
            (plan, found) ->
                rows.add(
                    new BoardPage.PlanRow(
                        PlanFindings.name(plan, text),
                        PlanFindings.count(found, Severity.ERROR),
                        PlanFindings.count(found, Severity.WARNING),
                        PlanFindings.count(found, Severity.INFO),
                        plan.id().equals(setup.plan().id()))));
    return rows;
  }

  private List<BoardPage.Finding> findings(CampaignPlan plan) {
    return findings.byPlan().entrySet().stream()
        .filter(entry -> entry.getKey().id().equals(plan.id()))
        .flatMap(entry -> entry.getValue().stream())
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(this::finding)
        .toList();
  }

  private BoardPage.Finding finding(PlanFinding finding) {
    return new BoardPage.Finding(
        text.of(finding.severity()),
        text.of(finding.rule()),
        finding.summary(text.locale()),
        finding.facts().stream().map(this::describe).toList(),
        finding.severity() == Severity.ERROR);
  }

  private String describe(PlanFact fact) {
    return fact.describe(text.locale());
  }
}
