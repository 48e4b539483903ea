package org.fengqiao.mediation.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.mediation.kernel.CodeTable;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;
import org.immutables.value.Value;

/**
 * Reads the rows of a ledger file (工作台账): a pure function; the host opens the file and stores what
 * is accepted. Columns are those of {@link LedgerColumn}.
 *
 * <p>A row with an error is reported and left out, every other row is accepted: which rows are
 * accepted never depends on the bad ones. A number claimed by an accepted row is a duplicate in
 * later ones. Numbers that are stored already are passed over, so that importing a corrected file
 * again adds only the corrected rows.
 */
@Value.Immutable
@MediationStyle
public abstract class LedgerImport {

  LedgerImport() {}

  /** Returns the name of the file, for the subjects of problems. */
  public abstract String fileName();

  /** Returns the day the file was written; nothing in it can have been found later. */
  public abstract LocalDate fileDate();

  /** Returns the region the ledger is for; rows outside its subtree are errors. */
  public abstract RegionCode area();

  /**
   * Returns the regions that exist, where the host has them; otherwise only the form is checked.
   */
  public abstract Optional<RegionDirectory> regions();

  /** Returns the table of dispute types in use. */
  @Value.Default
  public CodeTable disputeTypes() {
    return DisputeTypes.national();
  }

  /**
   * Reads rows.
   *
   * @param rows the rows in the order of the file, without the heading
   * @param knownNumbers the ledger numbers that are stored already
   */
  public final ImportResult read(List<LedgerRow> rows, Collection<String> knownNumbers) {
    List<Problem> problems = new ArrayList<>();
    Map<String, LedgerColumn> columns = columns(rows, problems);
    boolean readable = !new Problems(problems).hasErrors();
    List<LedgerLine> accepted = new ArrayList<>();
    List<String> already = new ArrayList<>();
    List<Integer> rejected = new ArrayList<>();
    Map<String, Integer> claimed = new HashMap<>();
    Set<String> known = Set.copyOf(knownNumbers);
    for (LedgerRow row : rows) {
      if (!readable) {
        rejected.add(row.row());
        continue;
      }
      LedgerCells cells = cells(row, columns);
      Optional<LedgerLine> line = LedgerLineReader.read(cells, this);
      if (line.isPresent() && claimed.containsKey(line.get().number())) {
        String number = line.get().number();
        cells.report(
            ImportProblem.DUPLICATE_NUMBER,
            LedgerColumn.NUMBER,
            LedgerCells.shown(number),
            claimed.getOrDefault(number, 0));
        line = Optional.empty();
      }
      problems.addAll(cells.problems());
      if (line.isEmpty()) {
        rejected.add(row.row());
        continue;
      }
      claimed.put(line.get().number(), row.row());
      if (known.contains(line.get().number())) {
        already.add(line.get().number());
      } else {
        accepted.add(line.get());
      }
    }
    return new ImportResult(accepted, already, rejected, new Problems(problems));
  }

  private Map<String, LedgerColumn> columns(List<LedgerRow> rows, List<Problem> problems) {
    Set<String> headings = new TreeSet<>();
    rows.forEach(row -> headings.addAll(row.cells().keySet()));
    Map<String, LedgerColumn> byHeading = new HashMap<>();
    Map<LedgerColumn, String> byColumn = new EnumMap<>(LedgerColumn.class);
    List<String> unknown = new ArrayList<>();
    for (String heading : headings) {
      Optional<LedgerColumn> column = LedgerColumn.of(heading);
      if (column.isEmpty()) {
        unknown.add(heading);
      } else if (byColumn.putIfAbsent(column.get(), heading) != null) {
        problems.add(
            Problem.of(
                ImportProblem.REPEATED_COLUMN,
                fileName(),
                heading,
                byColumn.getOrDefault(column.get(), "")));
      } else {
        byHeading.put(heading, column.get());
      }
    }
    for (LedgerColumn column : LedgerColumn.values()) {
      if (column.isRequired() && !rows.isEmpty() && !byColumn.containsKey(column)) {
        problems.add(
            Problem.of(
                ImportProblem.MISSING_COLUMN,
                fileName(),
                column.heading(),
                column.label(Locale.CHINESE)));
      }
    }
    if (!unknown.isEmpty()) {
      problems.add(Problem.of(ImportProblem.UNKNOWN_COLUMNS, fileName(), unknown));
    }
    return byHeading;
  }

  private LedgerCells cells(LedgerRow row, Map<String, LedgerColumn> columns) {
    Map<LedgerColumn, String> known = new EnumMap<>(LedgerColumn.class);
    Map<String, String> others = new HashMap<>();
    row.cells()
        .forEach(
            (heading, cell) -> {
              LedgerColumn column = columns.get(heading);
              if (column == null) {
                others.put(heading.strip(), cell);
              } else if (!cell.isBlank()) {
                known.put(column, cell.strip());
              }
            });
    return new LedgerCells(fileName(), row.row(), known, others);
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LedgerImport}. */
  public static final class Builder extends ImmutableLedgerImport.Builder {
    Builder() {}
  }
}
