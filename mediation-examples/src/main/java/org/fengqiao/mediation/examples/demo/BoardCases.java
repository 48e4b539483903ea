package org.fengqiao.mediation.examples.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.AgreementForm;
import org.fengqiao.mediation.casework.CaseMilestones;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.Outcome;
import org.fengqiao.mediation.examples.demo.board.BoardPage;
import org.fengqiao.mediation.examples.demo.invented.InventedDistrict;
import org.fengqiao.mediation.examples.demo.invented.InventedLedger;
import org.fengqiao.mediation.indicator.CountName;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.CodeTable;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.region.Region;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.screening.DisputeTypes;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.screening.LeadState;
import org.fengqiao.mediation.service.CaseDesk;
import org.fengqiao.mediation.storage.Milestone;
import org.fengqiao.mediation.storage.TallyDimension;
import org.fengqiao.mediation.storage.TallyRow;

/** The disputes as the board shows them: by their number in the ledger, never by a name. */
final class BoardCases {

  private static final CodeTable TYPES = DisputeTypes.national();

  private final DemoOffice office;
  private final CampaignSetup setup;
  private final DemoText text;
  private final LocalDate asOf;
  private final List<YearMonth> months;
  private final List<Lead> leads;
  private final List<CaseSummary> cases;
  private final List<CaseMilestones> milestones;
  private final List<BoardPage.Overdue> overdue;

  BoardCases(DemoOffice office, CampaignSetup setup, DemoText text, LocalDate asOf) {
    this.office = office;
    this.setup = setup;
    this.text = text;
    this.asOf = asOf;
    this.months =
        Stream.iterate(YearMonth.from(InventedLedger.FIRST_DAY), month -> month.plusMonths(1))
            .takeWhile(month -> !month.isAfter(YearMonth.from(asOf)))
            .toList();
    this.leads = office.leads();
    this.cases = office.cases();
    this.milestones = readMilestones();
    this.overdue = findOverdue();
  }

  private List<CaseMilestones> readMilestones() {
    return office.together(
        (mediation, unit) -> {
          CaseDesk desk = mediation.as(InventedDistrict.bureau()).cases();
          return cases.stream()
              .map(each -> desk.find(each.caseId()).orElseThrow().milestones())
              .toList();
        });
  }

  List<BoardPage.Overdue> overdue() {
    return overdue;
  }

  private List<BoardPage.Overdue> findOverdue() {
    Map<CaseId, Lead> leadOf = new HashMap<>();
    leads.forEach(lead -> lead.caseId().ifPresent(id -> leadOf.put(id, lead)));
    Map<CaseId, CaseSummary> byId =
        cases.stream().collect(Collectors.toMap(CaseSummary::caseId, Function.identity()));
    List<BoardPage.Overdue> rows = new ArrayList<>();
    List<DueItem> open =
        DemoOffice.all(page -> office.bureau().cases().dayList(asOf.minusDays(1), Set.of(), page));
    for (DueItem item : open) {
      if (item.isOverdueOn(asOf)) {
        Lead lead = Optional.ofNullable(leadOf.get(item.caseId())).orElseThrow();
        CaseSummary summary = Optional.ofNullable(byId.get(item.caseId())).orElseThrow();
        rows.add(overdue(item, lead, summary));
      }
    }
    leads.stream().filter(lead -> lead.isOverdueOn(asOf)).map(this::overdue).forEach(rows::add);
    return rows;
  }

  private BoardPage.Overdue overdue(DueItem item, Lead lead, CaseSummary summary) {
    String what =
        item.clock()
            .map(clock -> text.of(clock))
            .orElseGet(() -> item.amount().isPresent() ? money(item) : text.get("case.act"));
    return new BoardPage.Overdue(
        text.of(item.kind()),
        setup
            .organisations()
            .find(summary.holder())
            .map(each -> text.of(each.name()))
            .orElse(summary.holder().text()),
        text.get("case.what", DisputeRun.numberOf(lead), type(summary.disputeType()), what),
        item.dueOn(),
        ChronoUnit.DAYS.between(item.dueOn(), asOf));
  }

  private String money(DueItem item) {
    Fen open = item.amount().orElse(Fen.ZERO).minus(item.doneAmount().orElse(Fen.ZERO));
    return text.get("case.money", open.toYuan());
  }

  private BoardPage.Overdue overdue(Lead lead) {
    LocalDate limit = lead.entry().orElseThrow().timeLimit();
    return new BoardPage.Overdue(
        text.get("case.lead"),
        setup
            .organisations()
            .find(lead.holder())
            .map(each -> text.of(each.name()))
            .orElse(lead.holder().text()),
        text.get(
            "case.what",
            DisputeRun.numberOf(lead),
            type(lead.disputeType()),
            text.get("case.lead.what")),
        limit,
        ChronoUnit.DAYS.between(limit, asOf));
  }

  private String type(String code) {
    return TYPES.find(code).map(entry -> text.of(entry.label())).orElse(code);
  }

  List<String> monthNames() {
    return months.stream().map(YearMonth::toString).toList();
  }

  /** Returns one row a town, counted by the store, and the row of the district. */
  List<BoardPage.Town> towns() {
    List<BoardPage.Town> rows = new ArrayList<>();
    for (Region town : InventedDistrict.towns()) {
      RegionSubtree area = RegionSubtree.of(town.code(), RegionLevel.TOWN);
      Actor reader =
          Actor.office(ActorId.of("board"), Role.JUDICIAL_OFFICE, InventedDistrict.BUREAU, area);
      rows.add(town(text.of(town.name()), office.mediation().as(reader).cases(), false));
    }
    rows.add(town(text.of(InventedDistrict.NAME), office.bureau().cases(), true));
    return rows;
  }

  private BoardPage.Town town(String name, CaseDesk desk, boolean total) {
    List<TallyRow> registered = tally(desk, Milestone.REGISTERED);
    List<TallyRow> agreed = tally(desk, Milestone.AGREED);
    List<TallyRow> ended = tally(desk, Milestone.ENDED);
    List<BoardPage.Cell> cells =
        months.stream()
            .map(month -> new BoardPage.Cell(in(registered, month), in(agreed, month)))
            .toList();
    long won = split(ended, Outcome.AGREED);
    long all = won + split(ended, Outcome.NOT_AGREED);
    String rate = all == 0 ? "—" : Ratio.ofFraction(won, all).toPercent(1) + "%";
    return new BoardPage.Town(
        name, cells, new BoardPage.Cell(sum(registered), sum(agreed)), rate, total);
  }

  private List<TallyRow> tally(CaseDesk desk, Milestone milestone) {
    return desk.tally(milestone, months.get(0), months.get(months.size() - 1));
  }

  private static long in(List<TallyRow> rows, YearMonth month) {
    return sum(rows.stream().filter(row -> row.month().equals(month)).toList());
  }

  private static long split(List<TallyRow> rows, Outcome outcome) {
    return sum(
        rows.stream()
            .filter(row -> row.at(TallyDimension.OUTCOME).equals(outcome.code()))
            .toList());
  }

  private static long sum(List<TallyRow> rows) {
    return rows.stream().mapToLong(TallyRow::count).sum();
  }

  List<BoardPage.TypeRow> types() {
    Map<String, Long> byType =
        leads.stream().collect(Collectors.groupingBy(Lead::disputeType, Collectors.counting()));
    return byType.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(
            entry ->
                new BoardPage.TypeRow(
                    type(entry.getKey()),
                    entry.getValue(),
                    Ratio.ofFraction(entry.getValue(), leads.size()).toPercent(1) + "%"))
        .toList();
  }

  private long outcomes(Outcome outcome) {
    return cases.stream().filter(each -> each.outcome().equals(Optional.of(outcome))).count();
  }

  private long forms(AgreementForm form) {
    return milestones.stream().filter(each -> each.form().equals(Optional.of(form))).count();
  }

  private Fen money(Function<CaseMilestones, Fen> amount) {
    return milestones.stream().map(amount).reduce(Fen.ZERO, Fen::plus);
  }

  List<BoardPage.Total> totals() {
    List<BoardPage.Total> rows = new ArrayList<>();
    rows.add(total("total.leads", leads.size()));
    rows.add(total("total.settled", count(lead -> lead.state() == LeadState.CLOSED)));
    rows.add(total("total.open-leads", count(lead -> !lead.isFinal())));
    rows.add(total("total.registered", cases.size()));
    rows.add(total("total.open", open()));
    rows.add(total("total.oral", forms(AgreementForm.ORAL)));
    rows.add(total("total.written", forms(AgreementForm.WRITTEN)));
    rows.add(total("total.not-agreed", outcomes(Outcome.NOT_AGREED)));
    rows.add(total("total.refused", outcomes(Outcome.TERMINATED)));
    rows.add(total("total.declined", outcomes(Outcome.DECLINED)));
    rows.add(yuan("total.amount", money(CaseMilestones::agreedAmount)));
    rows.add(yuan("total.paid", money(CaseMilestones::performedAmount)));
    rows.add(
        total(
            "total.archived",
            cases.stream().filter(each -> each.state() == CaseState.ARCH).count()));
    return rows;
  }

  private long count(Predicate<Lead> condition) {
    return leads.stream().filter(condition).count();
  }

  private long open() {
    return milestones.stream().filter(each -> each.endedOn().isEmpty()).count();
  }

  private BoardPage.Total total(String key, long number) {
    return new BoardPage.Total(text.get(key), text.get("number", number));
  }

  private BoardPage.Total yuan(String key, Fen amount) {
    return new BoardPage.Total(text.get(key), String.format(Locale.ROOT, "%,.2f", amount.toYuan()));
  }

  List<BoardPage.Tile> tiles() {
    long agreed = outcomes(Outcome.AGREED);
    return List.of(
        new BoardPage.Tile(
            text.get("tile.registered"),
            text.get("number", cases.size()),
            text.get("tile.registered.note", open()),
            false),
        new BoardPage.Tile(
            text.get("tile.agreed"),
            text.get("number", agreed),
            text.get("tile.agreed.note", forms(AgreementForm.ORAL), forms(AgreementForm.WRITTEN)),
            false));
  }

  /** Returns the numbers the indicators are computed from. */
  Map<CountName, Long> counts() {
    List<CaseMilestones> due =
        milestones.stream()
            .filter(each -> each.performanceDueOn().map(asOf::isAfter).orElse(false))
            .toList();
    List<CaseMilestones> visits =
        milestones.stream()
            .filter(each -> each.revisitsDueOn().map(asOf::isAfter).orElse(false))
            .toList();
    return Map.of(
        CountName.AGREED, outcomes(Outcome.AGREED),
        CountName.NOT_AGREED, outcomes(Outcome.NOT_AGREED),
        CountName.ENDED_OTHERWISE, outcomes(Outcome.TERMINATED),
        CountName.AGREEMENTS_DUE, (long) due.size(),
        CountName.AGREEMENTS_PERFORMED,
            due.stream().filter(each -> each.performedOn().isPresent()).count(),
        CountName.AGREEMENTS_PERFORMED_FREELY,
            due.stream().filter(CaseMilestones::performedAutomatically).count(),
        CountName.VISITS_OWED, (long) visits.size(),
        CountName.VISITED, visits.stream().filter(each -> each.revisitsDone() > 0).count());
  }
}
