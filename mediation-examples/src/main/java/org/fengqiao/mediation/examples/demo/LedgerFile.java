package org.fengqiao.mediation.examples.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.fengqiao.mediation.examples.demo.invented.InventedDispute;
import org.fengqiao.mediation.screening.LedgerColumn;
import org.fengqiao.mediation.screening.LedgerRow;

/** The ledger as a CSV file that opens in a spreadsheet: UTF-8 with a byte order mark. */
final class LedgerFile {

  /** The column with the name of side one; unknown to the library, kept with the row. */
  static final String APPLICANT = "甲方";

  /** The column with the name of side two. */
  static final String RESPONDENT = "乙方";

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final List<LedgerColumn> COLUMNS =
      List.of(
          LedgerColumn.NUMBER,
          LedgerColumn.FOUND_ON,
          LedgerColumn.REGION,
          LedgerColumn.DISPUTE_TYPE,
          LedgerColumn.SUMMARY,
          LedgerColumn.PARTIES,
          LedgerColumn.AMOUNT_YUAN);

  private LedgerFile() {}

  /** Writes invented disputes; columns are headed in Chinese, as offices do. */
  static void write(Path file, List<InventedDispute> disputes) throws IOException {
    List<String> headings = new ArrayList<>();
    COLUMNS.forEach(column -> headings.add(column.label(Locale.CHINESE)));
    headings.add(APPLICANT);
    headings.add(RESPONDENT);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(headings.toArray(String[]::new)).get();
    Path draft = file.resolveSibling(file.getFileName() + ".tmp");
    try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
      writer.write(BYTE_ORDER_MARK);
      try (CSVPrinter printer = new CSVPrinter(writer, format)) {
        for (InventedDispute each : disputes) {
          printer.printRecord(
              each.number(),
              each.foundOn(),
              each.place(),
              each.disputeType(),
              each.matter(),
              each.parties(),
              each.yuan().signum() == 0 ? "" : each.yuan().toPlainString(),
              each.applicant(),
              each.respondent());
        }
      }
    }
    // A run that is stopped while writing leaves no half of a ledger behind.
    Files.move(draft, file);
  }

  /**
   * Reads all rows, numbered as a spreadsheet shows them: the heading is row 1.
   *
   * @throws DemoFailure if the file is no CSV file in UTF-8
   */
  static List<LedgerRow> read(Path file) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();
    try (Reader reader = new StringReader(text(file));
        CSVParser parser = format.parse(reader)) {
      List<LedgerRow> rows = new ArrayList<>();
      for (CSVRecord row : parser) {
        rows.add(new LedgerRow((int) row.getRecordNumber() + 1, Map.copyOf(row.toMap())));
      }
      return rows;
    } catch (CharacterCodingException e) {
      throw failure("failure.ledger-encoding", file, e);
    } catch (CSVException | IllegalArgumentException | java.io.UncheckedIOException e) {
      throw failure("failure.ledger-form", file, e);
    } catch (IOException e) {
      throw failure("failure.ledger-unreadable", file, e);
    }
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static DemoFailure failure(String key, Path file, Exception cause) {
    DemoFailure failure = new DemoFailure(key, file);
    failure.initCause(cause);
    return failure;
  }
}
