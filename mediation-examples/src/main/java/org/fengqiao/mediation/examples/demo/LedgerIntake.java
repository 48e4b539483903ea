package org.fengqiao.mediation.examples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fengqiao.mediation.examples.demo.invented.InventedDistrict;
import org.fengqiao.mediation.examples.demo.invented.InventedLedger;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.screening.ImportProblem;
import org.fengqiao.mediation.screening.ImportResult;
import org.fengqiao.mediation.screening.LedgerImport;
import org.fengqiao.mediation.screening.LedgerLine;
import org.fengqiao.mediation.screening.LedgerRow;

/**
 * The ledger file as it was read.
 *
 * @param lines the good rows found by the day of the board, in the order of their days
 * @param waiting how many good rows were found later
 * @param problems what is wrong with the others
 * @param rejected how many rows are left out
 * @param rows the rows of the file by their number
 */
record LedgerIntake(
    List<LedgerLine> lines,
    int waiting,
    List<Problem> problems,
    int rejected,
    Map<Integer, LedgerRow> rows) {

  /** Reads a ledger file up to a day. */
  static LedgerIntake read(DemoFolder folder, LocalDate asOf) {
    List<LedgerRow> rows = LedgerFile.read(folder.ledger());
    LocalDate last = asOf.isAfter(InventedLedger.LAST_DAY) ? asOf : InventedLedger.LAST_DAY;
    ImportResult read = settings(folder, last).read(rows, Set.of());
    Map<LocalDate, List<LedgerLine>> byDay = byDay(read.accepted());
    List<LedgerLine> lines = new ArrayList<>();
    byDay.forEach(
        (day, found) -> {
          if (!day.isAfter(asOf)) {
            lines.addAll(found);
          }
        });
    Map<Integer, LedgerRow> byNumber = new HashMap<>();
    rows.forEach(row -> byNumber.put(row.row(), row));
    List<Problem> problems = read.problems().stream().filter(LedgerIntake::isAboutARow).toList();
    return new LedgerIntake(
        lines, read.accepted().size() - lines.size(), problems, read.rejected().size(), byNumber);
  }

  /** The two columns with names are unknown to the library; that is no news here. */
  private static boolean isAboutARow(Problem problem) {
    return problem.code() != ImportProblem.UNKNOWN_COLUMNS;
  }

  static LedgerImport settings(DemoFolder folder, LocalDate fileDate) {
    LedgerImport.Builder settings = LedgerImport.builder();
    settings
        .fileName(String.valueOf(folder.ledger().getFileName()))
        .fileDate(fileDate)
        .area(InventedDistrict.REGION)
        .regions(InventedDistrict.regions());
    return settings.build();
  }

  static Map<LocalDate, List<LedgerLine>> byDay(List<LedgerLine> lines) {
    Map<LocalDate, List<LedgerLine>> byDay = new TreeMap<>();
    lines.forEach(
        line -> byDay.computeIfAbsent(line.foundOn(), day -> new ArrayList<>()).add(line));
    return byDay;
  }
}
