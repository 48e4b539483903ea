package org.fengqiao.mediation.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.KernelProblem;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.Region;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Requirement({"SCR-14", "SCR-15"})
class LedgerImportTest {

  private static final LedgerImport IMPORT =
      LedgerImport.builder()
          .fileName("ledger.csv")
          .fileDate(LocalDate.of(2022, 9, 20))
          .area(Places.COUNTY)
          .build();

  private static Map<String, String> cells(String number) {
    Map<String, String> cells = new HashMap<>();
    cells.put("number", number);
    cells.put("found-on", "2022-04-06");
    cells.put("region", Places.VILLAGE.digits());
    cells.put("dispute-type", "NEIGHBOUR");
    cells.put("summary", "两家因屋檐滴水发生争执");
    return cells;
  }

  private static LedgerRow row(int row, String number, String heading, String cell) {
    Map<String, String> cells = cells(number);
    cells.put(heading, cell);
    return new LedgerRow(row, cells);
  }

  private static ImportResult read(LedgerRow... rows) {
    return IMPORT.read(List.of(rows), List.of());
  }

  private static List<String> reports(ImportResult result) {
    return result.problems().stream().map(p -> p.subject() + " " + p.code().code()).toList();
  }

  @Test
  void aRowWithAllColumnsIsReadInEitherLanguage() {
    Map<String, String> chinese = new HashMap<>();
    chinese.put("编号", "7");
    chinese.put(" 发现日期 ", "2022年4月6日");
    chinese.put("区划代码", Places.VILLAGE.digits());
    chinese.put("纠纷类型", "邻里");
    chinese.put("简要情况", "两家因屋檐滴水发生争执");
    chinese.put("线索来源", "群众反映");
    chinese.put("难易程度", "重大疑难复杂");
    chinese.put("当事人数", "3");
    chinese.put("涉及金额", "1200.5");
    chinese.put("调解时限", "2022/4/30");
    chinese.put("调解措施", "上门核实");
    ImportResult result = read(new LedgerRow(2, chinese));
    assertTrue(result.problems().isEmpty(), () -> result.problems().describe(Locale.ENGLISH));
    LedgerLine line = result.accepted().get(0);
    assertEquals("7", line.number());
    assertEquals(LocalDate.of(2022, 4, 6), line.foundOn());
    assertEquals("NEIGHBOUR", line.disputeType());
    assertEquals(LeadOrigin.RESIDENT, line.source());
    assertEquals(LeadGravity.MAJOR, line.gravity());
    assertEquals(OptionalInt.of(3), line.parties());
    assertEquals(Optional.of(Fen.ofYuan(new BigDecimal("1200.50"))), line.amount());
    assertEquals(Optional.of(LocalDate.of(2022, 4, 30)), line.timeLimit());
    assertEquals("上门核实", line.measures().orElseThrow().content());
    Lead lead = line.toLead(Places.village("V").id(), TextRef.of("9901-T1"));
    assertEquals(line.leadId(), lead.id());
    assertEquals(LeadGravity.MAJOR, lead.gravity());
    assertEquals(line.amount(), lead.amount());
  }

  @ParameterizedTest
  @ValueSource(strings = {"number", "dispute-type", "summary", "measures"})
  void aCellThatNotEveryDatabaseKeepsIsReportedAndTheOtherRowsAreTaken(String heading) {
    for (String cell : List.of("a\0b", "a\ud83d")) {
      ImportResult result = read(row(2, "1", heading, cell), new LedgerRow(3, cells("2")));
      assertEquals(
          "ledger.csv:2:" + heading + " " + KernelProblem.UNSTORABLE_CHARACTER.code(),
          reports(result).get(0));
      assertEquals(List.of(2), result.rejected());
      assertEquals(1, result.accepted().size());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "region, 63010300100, BAD-REGION",
    "region, 6.30103E+11, BAD-REGION",
    "region, 880101101201, REGION-OUTSIDE",
    "found-on, 2022-02-30, BAD-DATE",
    "found-on, yesterday, BAD-DATE",
    "found-on, 2022-09-21, DATE-AFTER-FILE",
    "time-limit, 2022-04-05, LIMIT-BEFORE-FOUND",
    "time-limit, soon, BAD-DATE",
    "source, RUMOUR, BAD-CODE",
    "gravity, TERRIBLE, BAD-CODE",
    "parties, 0, BAD-COUNT",
    "parties, two, BAD-COUNT",
    "amount-yuan, -5, BAD-AMOUNT",
    "amount-yuan, '1,200', BAD-AMOUNT",
    "amount-yuan, 1.005, BAD-AMOUNT",
    "number, '', EMPTY-CELL",
    "summary, ' ', EMPTY-CELL",
    "number, 12345678901234567890123456789012345678901, TOO-LONG",
  })
  void aBadCellIsReportedWithRowAndColumnAndItsRowIsLeftOut(
      String heading, String cell, String code) {
    ImportResult result = read(row(2, "1", heading, cell), new LedgerRow(3, cells("2")));
    assertEquals(List.of("ledger.csv:2:" + heading + " " + code), reports(result));
    assertEquals(List.of(2), result.rejected());
    assertEquals(List.of("2"), result.accepted().stream().map(LedgerLine::number).toList());
  }

  @Test
  void allErrorsOfARowAreReportedAtOnce() {
    Map<String, String> cells = cells("1");
    cells.put("region", "99");
    cells.put("found-on", "2022-13-01");
    cells.put("parties", "many");
    assertEquals(
        List.of(
            "ledger.csv:5:found-on BAD-DATE",
            "ledger.csv:5:region BAD-REGION",
            "ledger.csv:5:parties BAD-COUNT"),
        reports(read(new LedgerRow(5, cells))));
  }

  @Test
  void anUnknownTypeIsKeptAndReportedAndItsRowIsTakenOver() {
    ImportResult result = read(row(2, "1", "dispute-type", "无人机扰民"));
    assertEquals("无人机扰民", result.accepted().get(0).disputeType());
    assertEquals(
        List.of("ledger.csv:2:dispute-type " + KernelProblem.UNKNOWN_CODE.code()), reports(result));
    assertEquals(List.of(), result.rejected());
  }

  @Test
  void aMissingColumnIsSaidOnceAndNothingIsReadByHalf() {
    Map<String, String> without = cells("1");
    without.remove("region");
    ImportResult result = read(new LedgerRow(2, without), new LedgerRow(3, without));
    assertEquals(List.of("ledger.csv MISSING-COLUMN"), reports(result));
    assertEquals(List.of(), result.accepted());
    assertEquals(List.of(2, 3), result.rejected());
    Map<String, String> twice = cells("1");
    twice.put("编号", "1");
    assertEquals(List.of("ledger.csv REPEATED-COLUMN"), reports(read(new LedgerRow(2, twice))));
  }

  @Test
  void unknownColumnsAreKeptWithTheirRowAndNeverShown() {
    ImportResult result = read(row(2, "1", "contact", "13900000000"));
    LedgerLine line = result.accepted().get(0);
    assertEquals(Map.of("contact", "13900000000"), line.others());
    assertEquals(List.of("ledger.csv UNKNOWN-COLUMNS"), reports(result));
    assertFalse(line.toString().contains("13900000000"));
    assertFalse(line.toString().contains("屋檐"));
    assertFalse(row(2, "1", "contact", "13900000000").toString().contains("139"));
  }

  @Test
  void aNameOrIdNumberInTheWrongColumnDoesNotAppearInTheReport() {
    for (String heading : List.of("region", "found-on", "parties", "amount-yuan", "source")) {
      for (String secret : List.of("张三丰", "630103199001011234")) {
        Problem problem = read(row(2, "1", heading, secret)).problems().list().get(0);
        assertFalse(problem.describe(Locale.CHINESE).contains(secret), heading);
        assertFalse(problem.describe(Locale.ENGLISH).contains(secret), heading);
      }
    }
  }

  @Test
  void theSecondRowOfANumberIsADuplicateThatNamesTheFirst() {
    ImportResult result = read(new LedgerRow(2, cells("1")), new LedgerRow(9, cells("1")));
    assertEquals(List.of("ledger.csv:9:number DUPLICATE-NUMBER"), reports(result));
    assertTrue(result.problems().describe(Locale.ENGLISH).contains("stands in row 2"));
    assertEquals(1, result.accepted().size());
  }

  @Test
  void afterTheFixImportingAgainAddsOnlyTheFixedRow() {
    List<LedgerRow> file = new ArrayList<>();
    file.add(new LedgerRow(2, cells("1")));
    file.add(row(3, "2", "found-on", "2022-02-30"));
    file.add(new LedgerRow(4, cells("3")));
    ImportResult first = IMPORT.read(file, List.of());
    List<String> stored = first.accepted().stream().map(LedgerLine::number).toList();
    assertEquals(List.of("1", "3"), stored);
    file.set(1, new LedgerRow(3, cells("2")));
    ImportResult second = IMPORT.read(file, stored);
    assertEquals(List.of("2"), second.accepted().stream().map(LedgerLine::number).toList());
    assertEquals(List.of("1", "3"), second.alreadyKnown());
    assertTrue(second.problems().isEmpty());
  }

  @Test
  void whereTheHostKnowsTheRegionsOneThatDoesNotExistIsReported() {
    Region village =
        Region.builder()
            .code(Places.VILLAGE)
            .level(RegionLevel.VILLAGE)
            .name(LocalText.chinese("甲村"))
            .validFrom(LocalDate.of(2000, 1, 1))
            .validTo(LocalDate.of(2022, 6, 30))
            .build();
    LedgerImport strict =
        LedgerImport.builder().from(IMPORT).regions(RegionDirectory.of(List.of(village))).build();
    ImportResult result =
        strict.read(
            List.of(
                new LedgerRow(2, cells("1")),
                row(3, "2", "region", Places.OTHER_VILLAGE.digits()),
                row(4, "3", "found-on", "2022-07-01")),
            List.of());
    assertEquals(
        List.of("ledger.csv:3:region NO-SUCH-REGION", "ledger.csv:4:region NO-SUCH-REGION"),
        reports(result));
  }

  @Test
  void theIdOfALeadComesFromPartitionAndNumberOnly() {
    LedgerLine line = read(new LedgerRow(2, cells("1"))).accepted().get(0);
    assertEquals(line.leadId(), LedgerLine.leadId(Partition.of("9901"), "1"));
    assertNotEquals(line.leadId(), LedgerLine.leadId(Partition.of("9901"), "2"));
    assertNotEquals(line.leadId(), LedgerLine.leadId(Partition.of("9902"), "1"));
    assertEquals(
        "990101101202",
        read(row(2, "1", "region", RegionCode.of("990101101202").digits()))
            .accepted()
            .get(0)
            .region()
            .digits());
  }

  @Test
  void anEmptyFileHasNothingWrongWithIt() {
    ImportResult result = read();
    assertTrue(result.problems().isEmpty() && result.accepted().isEmpty());
  }
}
