package org.fengqiao.mediation.screening;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.mediation.kernel.CodeTable;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.region.RegionCode;

/** Reads one row; every error of the row is reported at once. */
final class LedgerLineReader {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?");

  private final LedgerCells cells;
  private final LedgerImport settings;

  private LedgerLineReader(LedgerCells cells, LedgerImport settings) {
    this.cells = cells;
    this.settings = settings;
  }

  /** Returns the line; empty if the row has an error, which is then among the cells' problems. */
  static Optional<LedgerLine> read(LedgerCells cells, LedgerImport settings) {
    return new LedgerLineReader(cells, settings).read();
  }

  private Optional<LedgerLine> read() {
    Optional<String> number =
        required(LedgerColumn.NUMBER, cell -> short40(LedgerColumn.NUMBER, cell));
    Optional<LocalDate> foundOn =
        required(LedgerColumn.FOUND_ON, cell -> date(LedgerColumn.FOUND_ON, cell))
            .filter(this::notAfterFile);
    Optional<RegionCode> region = required(LedgerColumn.REGION, cell -> region(cell, foundOn));
    Optional<String> type = required(LedgerColumn.DISPUTE_TYPE, cell -> type(cell, foundOn));
    Optional<ConfidentialText> summary =
        required(LedgerColumn.SUMMARY, cell -> text(LedgerColumn.SUMMARY, cell));
    LedgerLine.Builder line = LedgerLine.builder().row(cells.row()).others(cells.others());
    optional(line, foundOn);
    if (new Problems(cells.problems()).hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        line.number(number.orElseThrow())
            .foundOn(foundOn.orElseThrow())
            .region(region.orElseThrow())
            .disputeType(type.orElseThrow())
            .summary(summary.orElseThrow())
            .build());
  }

  private void optional(LedgerLine.Builder line, Optional<LocalDate> foundOn) {
    line.source(
        cells
            .find(LedgerColumn.SOURCE)
            .flatMap(cell -> coded(LedgerColumn.SOURCE, LeadOrigin.values(), cell))
            .orElse(LeadOrigin.SCREENING));
    line.gravity(
        cells
            .find(LedgerColumn.GRAVITY)
            .flatMap(cell -> coded(LedgerColumn.GRAVITY, LeadGravity.values(), cell))
            .orElse(LeadGravity.GENERAL));
    cells.find(LedgerColumn.PARTIES).map(this::parties).ifPresent(line::parties);
    line.amount(cells.find(LedgerColumn.AMOUNT_YUAN).flatMap(this::amount));
    line.timeLimit(
        cells
            .find(LedgerColumn.TIME_LIMIT)
            .flatMap(cell -> date(LedgerColumn.TIME_LIMIT, cell))
            .filter(limit -> notBefore(foundOn, limit)));
    line.measures(
        cells.find(LedgerColumn.MEASURES).flatMap(cell -> text(LedgerColumn.MEASURES, cell)));
  }

  private <T> Optional<T> required(LedgerColumn column, Function<String, Optional<T>> reader) {
    Optional<String> cell = cells.find(column);
    if (cell.isEmpty()) {
      cells.report(ImportProblem.EMPTY_CELL, column, column);
    }
    return cell.flatMap(reader);
  }

  private Optional<String> short40(LedgerColumn column, String cell) {
    return isStorable(column, cell, LedgerEntry.MAX_NUMBER_LENGTH)
        ? Optional.of(cell)
        : Optional.empty();
  }

  private Optional<ConfidentialText> text(LedgerColumn column, String cell) {
    return isStorable(column, cell, ConfidentialText.MAX_LENGTH)
        ? Optional.of(ConfidentialText.of(cell))
        : Optional.empty();
  }

  private boolean isStorable(LedgerColumn column, String cell, int most) {
    if (cell.length() > most) {
      cells.report(ImportProblem.TOO_LONG, column, cell.length(), most);
      return false;
    }
    List<Problem> found =
        StorableTexts.of(cells.subject(column)).check(column.heading(), cell, most).problems();
    cells.problems().addAll(found);
    return found.isEmpty();
  }

  private Optional<LocalDate> date(LedgerColumn column, String cell) {
    Matcher parts = DATE.matcher(cell);
    if (parts.matches()) {
      try {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3))));
      } catch (DateTimeException e) {
        cells.report(ImportProblem.BAD_DATE, column, LedgerCells.shown(cell));
        return Optional.empty();
      }
    }
    cells.report(ImportProblem.BAD_DATE, column, LedgerCells.shown(cell));
    return Optional.empty();
  }

  private boolean notAfterFile(LocalDate day) {
    if (day.isAfter(settings.fileDate())) {
      cells.report(ImportProblem.DATE_AFTER_FILE, LedgerColumn.FOUND_ON, day, settings.fileDate());
      return false;
    }
    return true;
  }

  private boolean notBefore(Optional<LocalDate> foundOn, LocalDate limit) {
    if (foundOn.isPresent() && limit.isBefore(foundOn.get())) {
      cells.report(ImportProblem.LIMIT_BEFORE_FOUND, LedgerColumn.TIME_LIMIT, limit, foundOn.get());
      return false;
    }
    return true;
  }

  private Optional<RegionCode> region(String cell, Optional<LocalDate> foundOn) {
    if (!RegionCode.isWellFormed(cell)) {
      cells.report(ImportProblem.BAD_REGION, LedgerColumn.REGION, LedgerCells.shown(cell));
      return Optional.empty();
    }
    RegionCode code = RegionCode.of(cell);
    if (!code.isWithin(settings.area())) {
      cells.report(
          ImportProblem.REGION_OUTSIDE, LedgerColumn.REGION, cell, settings.area().digits());
      return Optional.empty();
    }
    if (settings.regions().isPresent()
        && foundOn.isPresent()
        && settings.regions().get().find(code, foundOn.get()).isEmpty()) {
      cells.report(ImportProblem.NO_SUCH_REGION, LedgerColumn.REGION, cell, foundOn.get());
      return Optional.empty();
    }
    return Optional.of(code);
  }

  private Optional<String> type(String cell, Optional<LocalDate> foundOn) {
    CodeTable table = settings.disputeTypes();
    LocalDate day = foundOn.orElse(settings.fileDate());
    for (String code : table.codesOn(day)) {
      if (table.find(code).orElseThrow().label().zh().equals(cell)) {
        return Optional.of(code);
      }
    }
    return short40(LedgerColumn.DISPUTE_TYPE, cell)
        .map(
            type -> {
              cells
                  .problems()
                  .addAll(table.check(cells.subject(LedgerColumn.DISPUTE_TYPE), type, day).list());
              return type;
            });
  }

  private <E extends Enum<E> & Coded> Optional<E> coded(
      LedgerColumn column, E[] valid, String cell) {
    Optional<E> match =
        Arrays.stream(valid)
            .filter(each -> each.code().equals(cell) || each.label(Locale.CHINESE).equals(cell))
            .findFirst();
    if (match.isEmpty()) {
      List<String> codes = Arrays.stream(valid).map(Coded::code).toList();
      cells.report(ImportProblem.BAD_CODE, column, LedgerCells.shown(cell), codes);
    }
    return match;
  }

  private OptionalInt parties(String cell) {
    if (cell.matches("[1-9]\\d{0,5}")) {
      return OptionalInt.of(Integer.parseInt(cell));
    }
    cells.report(ImportProblem.BAD_COUNT, LedgerColumn.PARTIES, LedgerCells.shown(cell));
    return OptionalInt.empty();
  }

  private Optional<Fen> amount(String cell) {
    if (cell.matches("\\d{1,13}(\\.\\d{1,2})?")) {
      return Optional.of(Fen.ofYuan(new BigDecimal(cell)));
    }
    cells.report(ImportProblem.BAD_AMOUNT, LedgerColumn.AMOUNT_YUAN, LedgerCells.shown(cell));
    return Optional.empty();
  }
}
