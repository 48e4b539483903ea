package org.fengqiao.mediation.examples.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.examples.demo.board.BoardPage;
import org.fengqiao.mediation.examples.demo.board.BoardWriter;
import org.fengqiao.mediation.examples.demo.invented.InventedLedger;
import org.fengqiao.mediation.examples.plans.BundledPlans;
import org.fengqiao.mediation.kernel.Problem;

/** Runs one plan as a campaign up to a day, and writes its board. */
final class CampaignRun {

  /** The plan that is run. */
  static final String PLAN = "seed-003";

  private static final LocalDate LAST_DAY_OF_NOTICES = LocalDate.of(2023, 12, 31);

  /**
   * What a run did.
   *
   * @param asOf the day it ran to
   * @param leads leads added
   * @param events events added to journals
   * @param receipts duties received
   * @param tasks tasks of the plan noted as done
   * @param waiting rows of the ledger that were found later
   * @param rejected rows left out
   * @param problems why rows were left out
   * @param board the board
   */
  record Result(
      LocalDate asOf,
      int leads,
      int events,
      int receipts,
      int tasks,
      int waiting,
      int rejected,
      List<Problem> problems,
      Path board) {

    void print(Screen screen, DemoText text, Duration elapsed) {
      if (rejected > 0) {
        screen.line(text.get("ledger.rejected", rejected));
        problems.forEach(problem -> screen.item("  · ", problem.describe(text.locale())));
        screen.line(text.get("ledger.again"));
        screen.line();
      }
      screen.line(
          leads + events + receipts + tasks == 0
              ? text.get("result.unchanged", asOf)
              : text.get("result.changed", asOf, leads, events, receipts, tasks));
      if (waiting > 0) {
        screen.line(text.get("result.waiting", waiting));
      }
      screen.line(text.get("result.board", board));
      screen.line(text.get("result.elapsed", elapsed.toMillis() / 1000.0));
    }
  }

  private final DemoText text;
  private final PrintStream err;
  private final DemoFolder folder;
  private final LocalDate asOf;
  private final PlanFindings findings;

  CampaignRun(
      DemoText text, PrintStream err, DemoFolder folder, LocalDate asOf, PlanFindings findings) {
    this.text = text;
    this.err = err;
    this.folder = folder;
    this.asOf = asOf;
    this.findings = findings;
  }

  /**
   * Runs the campaign.
   *
   * @throws DemoFailure for whatever the user can put right
   */
  Result run() {
    CampaignPlan plan = BundledPlans.read(PLAN);
    LocalDate first = plan.firstDay().orElseThrow();
    if (asOf.isBefore(first) || asOf.isAfter(LAST_DAY_OF_NOTICES)) {
      throw new DemoFailure("failure.as-of", asOf, first, LAST_DAY_OF_NOTICES);
    }
    try (DemoDatabase database = DemoDatabase.open(folder)) {
      writeLedgerOnce();
      LedgerIntake intake = LedgerIntake.read(folder, asOf);
      DemoOffice office = new DemoOffice(database.storage(), asOf);
      requireNotEarlier(office);
      CampaignSetup setup = CampaignSetup.of(office, plan);
      DutyRun duties = new DutyRun(office, setup.campaign(), asOf);
      DisputeRun disputes = new DisputeRun(office, folder, asOf, new Progress.Bars(text, err));
      disputes.run(intake);
      duties.receive(intake.lines());
      duties.completeTasks();
      office.setClock(asOf);
      BoardPage page = new BoardBuilder(office, setup, findings, text, asOf).page();
      write(page);
      List<Problem> problems = new ArrayList<>(intake.problems());
      problems.addAll(disputes.problems());
      if (disputes.events() > 0) {
        database.compact();
      }
      return new Result(
          asOf,
          disputes.leads(),
          disputes.events(),
          duties.received(),
          duties.tasks(),
          intake.waiting(),
          intake.rejected() + disputes.rejected(),
          problems,
          folder.board());
    }
  }

  private void writeLedgerOnce() {
    if (!Files.exists(folder.ledger())) {
      try {
        LedgerFile.write(folder.ledger(), InventedLedger.disputes());
      } catch (IOException e) {
        throw cannotWrite(folder.ledger(), e);
      }
    }
  }

  /** What was written for later days cannot be taken back. */
  private void requireNotEarlier(DemoOffice office) {
    Optional<LocalDate> reached =
        office.cases().stream()
            .map(CaseSummary::lastRecordedAt)
            .map(instant -> LocalDate.ofInstant(instant, DemoOffice.ZONE))
            .max(LocalDate::compareTo);
    if (reached.isPresent() && asOf.isBefore(reached.get())) {
      throw new DemoFailure("failure.earlier", reached.get(), asOf);
    }
  }

  private void write(BoardPage page) {
    Path draft = folder.board().resolveSibling("board.html.tmp");
    try {
      Files.writeString(draft, BoardWriter.html(page, text.locale()), StandardCharsets.UTF_8);
      Files.move(draft, folder.board(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw cannotWrite(folder.board(), e);
    }
  }

  private static DemoFailure cannotWrite(Path file, IOException cause) {
    DemoFailure failure = new DemoFailure("failure.unwritable-file", file);
    failure.initCause(cause);
    return failure;
  }
}
