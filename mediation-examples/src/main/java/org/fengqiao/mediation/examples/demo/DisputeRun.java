package org.fengqiao.mediation.examples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseRules;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.examples.demo.DisputeCourse.Step;
import org.fengqiao.mediation.examples.demo.invented.DisputeFate;
import org.fengqiao.mediation.examples.demo.invented.InventedDistrict;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.screening.ImportResult;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.screening.LeadAction;
import org.fengqiao.mediation.screening.LeadCloseReason;
import org.fengqiao.mediation.screening.LeadState;
import org.fengqiao.mediation.screening.LedgerLine;
import org.fengqiao.mediation.screening.LedgerRow;
import org.fengqiao.mediation.service.CaseCommand;
import org.fengqiao.mediation.storage.PersonalDataStore;
import org.fengqiao.mediation.storage.UnitOfWork;

/**
 * Carries the rows of a ledger through the desks, as far as their days have come: each committee
 * enters its leads on the day they were found, then every dispute goes its course.
 */
final class DisputeRun {

  /** Disputes in one unit of work: a commit costs more than the steps of a dispute. */
  private static final int BATCH = 250;

  private static final ConfidentialText MEASURES = ConfidentialText.of("由本调委会调解员上门了解，三日内反馈。");

  private final DemoOffice office;
  private final DemoFolder folder;
  private final LocalDate asOf;
  private final Progress.Bars bars;
  private final List<Problem> problems = new ArrayList<>();
  private int leads;
  private int events;
  private int rejected;

  DisputeRun(DemoOffice office, DemoFolder folder, LocalDate asOf, Progress.Bars bars) {
    this.office = office;
    this.folder = folder;
    this.asOf = asOf;
    this.bars = bars;
  }

  /** Returns how many leads were added. */
  int leads() {
    return leads;
  }

  /** Returns how many events were added to the journals of cases. */
  int events() {
    return events;
  }

  /** Returns how many rows the rules of the place refused. */
  int rejected() {
    return rejected;
  }

  /** Returns why. */
  List<Problem> problems() {
    return problems;
  }

  void run(LedgerIntake intake) {
    enterAll(intake);
    Set<String> entered =
        office.leads().stream().map(DisputeRun::numberOf).collect(Collectors.toSet());
    Set<String> finished = finished();
    List<LedgerLine> open =
        intake.lines().stream()
            .filter(line -> entered.contains(line.number()) && !finished.contains(line.number()))
            .toList();
    try (Progress progress = bars.start("progress.cases", open.size())) {
      for (List<LedgerLine> batch : batches(open)) {
        events += carryAll(batch);
        progress.step(batch.size());
      }
    }
  }

  private void enterAll(LedgerIntake intake) {
    Set<String> known =
        office.leads().stream().map(DisputeRun::numberOf).collect(Collectors.toSet());
    List<LedgerLine> added =
        intake.lines().stream().filter(line -> !known.contains(line.number())).toList();
    try (Progress progress = bars.start("progress.ledger", added.size())) {
      for (List<LedgerLine> batch : batches(added)) {
        office
            .together(
                (mediation, unit) -> {
                  List<ImportResult> results = new ArrayList<>();
                  LedgerIntake.byDay(batch)
                      .forEach(
                          (day, lines) ->
                              results.addAll(enter(mediation, day, lines, intake.rows())));
                  return results;
                })
            .forEach(this::note);
        progress.step(batch.size());
      }
    }
  }

  private static List<List<LedgerLine>> batches(List<LedgerLine> lines) {
    List<List<LedgerLine>> batches = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += BATCH) {
      batches.add(lines.subList(i, Math.min(i + BATCH, lines.size())));
    }
    return batches;
  }

  private void note(ImportResult result) {
    leads += result.accepted().size();
    rejected += result.rejected().size();
    if (!result.rejected().isEmpty()) {
      result.problems().forEach(problems::add);
    }
  }

  private Set<String> finished() {
    Set<String> archived =
        office.cases().stream()
            .filter(each -> each.state() == CaseState.ARCH)
            .map(each -> each.caseId().text())
            .collect(Collectors.toSet());
    return office.leads().stream()
        .filter(
            lead ->
                lead.state() == LeadState.CLOSED
                    || lead.caseId().map(id -> archived.contains(id.text())).orElse(false))
        .map(DisputeRun::numberOf)
        .collect(Collectors.toSet());
  }

  static String numberOf(Lead lead) {
    return lead.entry().orElseThrow().number();
  }

  /** Each committee enters what it found on a day. */
  private List<ImportResult> enter(
      Mediation mediation, LocalDate day, List<LedgerLine> lines, Map<Integer, LedgerRow> rows) {
    Map<OrganisationId, List<LedgerRow>> byCommittee = new LinkedHashMap<>();
    for (LedgerLine line : lines) {
      byCommittee
          .computeIfAbsent(
              InventedDistrict.committeeAt(line.region()), committee -> new ArrayList<>())
          .add(Optional.ofNullable(rows.get(line.row())).orElseThrow());
    }
    office.setClock(day);
    List<ImportResult> results = new ArrayList<>();
    byCommittee.forEach(
        (committee, theirs) ->
            results.add(
                mediation
                    .as(InventedDistrict.director(committee))
                    .leads()
                    .importLedger(LedgerIntake.settings(folder, day), theirs, MEASURES)));
    return results;
  }

  private int carryAll(List<LedgerLine> lines) {
    return office.together(
        (mediation, unit) -> lines.stream().mapToInt(line -> carry(mediation, unit, line)).sum());
  }

  /** Takes the steps of one dispute whose day has come; returns how many events they were. */
  private int carry(Mediation mediation, UnitOfWork unit, LedgerLine line) {
    Optional<LocalDate> settled = DisputeCourse.settledOn(line);
    if (settled.isPresent()) {
      if (!settled.get().isAfter(asOf)) {
        strikeOff(mediation, line, settled.get());
      }
      return 0;
    }
    DisputeTokens tokens = DisputeTokens.of(line);
    CaseRules rules = office.rules(line.foundOn());
    List<Step> due =
        DisputeCourse.of(line, rules).stream().filter(step -> !step.day().isAfter(asOf)).toList();
    if (due.isEmpty()) {
      return 0;
    }
    Lead lead = mediation.as(mediator(line)).leads().find(line.leadId()).orElseThrow();
    MediationCase it;
    int before;
    if (lead.state() == LeadState.CONVERTED) {
      it =
          mediation
              .as(InventedDistrict.bureau())
              .cases()
              .find(lead.caseId().orElseThrow())
              .orElseThrow();
      before = it.version();
    } else {
      keepParties(unit.personalData(), line, tokens);
      it = register(mediation, due.get(0));
      before = 0;
    }
    Set<String> done =
        it.events().stream()
            .map(CaseEvent::idempotencyKey)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    for (Step step : due.subList(1, due.size())) {
      if (!done.contains(step.key())) {
        office.setClock(step.day());
        step.texts().forEach(text -> unit.personalData().put(text.token(), text.content()));
        it =
            mediation
                .as(step.actor())
                .cases()
                .perform(it.id(), CaseCommand.of(step.action()).keyed(step.key()));
      }
    }
    return it.version() - before;
  }

  private MediationCase register(Mediation mediation, Step step) {
    office.setClock(step.day());
    // The lead, which becomes the case in the same unit of work, says that this was done.
    return mediation.as(step.actor()).cases().register(CaseCommand.of(step.action()));
  }

  private void strikeOff(Mediation mediation, LedgerLine line, LocalDate day) {
    office.setClock(day);
    mediation
        .as(mediator(line))
        .leads()
        .perform(
            line.leadId(),
            new LeadAction.Close(LeadCloseReason.SETTLED, Optional.empty(), Optional.empty()));
  }

  private static Actor mediator(LedgerLine line) {
    return InventedDistrict.mediator(
        InventedDistrict.committeeAt(line.region()),
        DisputeFate.of(line.number()).mediator(),
        Role.MEDIATOR);
  }

  private static void keepParties(PersonalDataStore vault, LedgerLine line, DisputeTokens tokens) {
    String one = line.others().getOrDefault(LedgerFile.APPLICANT, "");
    String two = line.others().getOrDefault(LedgerFile.RESPONDENT, "");
    vault.put(tokens.person(1), person(one, LedgerFile.APPLICANT));
    vault.put(tokens.person(2), person(two, LedgerFile.RESPONDENT));
    vault.put(tokens.matter(), line.summary());
  }

  private static PersonalData person(String name, String otherwise) {
    return PersonalData.builder().name(name.isBlank() ? otherwise : name).build();
  }
}
