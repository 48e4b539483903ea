package org.fengqiao.mediation.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.Places;

@Requirement("SCR-15")
class LedgerImportProperties {

  private static final LedgerImport IMPORT =
      LedgerImport.builder()
          .fileName("ledger.csv")
          .fileDate(LocalDate.of(2022, 9, 20))
          .area(Places.COUNTY)
          .build();

  /** Rows with a number out of few, so that they meet, and now and then a bad cell. */
  @Provide
  Arbitrary<List<Map<String, String>>> files() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 12),
            Arbitraries.of("2022-04-06", "2022-04-07", "2022-09-20", "2022-09-21", "2022-02-30"),
            Arbitraries.of(
                Places.VILLAGE.digits(), Places.FAR_VILLAGE.digits(), "99", "880101101201"),
            Arbitraries.of("NEIGHBOUR", "邻里", "奇怪"),
            Arbitraries.of("", "1", "x"))
        .as(
            (number, foundOn, region, type, parties) -> {
              Map<String, String> cells = new HashMap<>();
              cells.put("number", "N" + number);
              cells.put("found-on", foundOn);
              cells.put("region", region);
              cells.put("dispute-type", type);
              cells.put("summary", "内容");
              cells.put("parties", parties);
              return cells;
            })
        .list()
        .ofMaxSize(30);
  }

  private static List<LedgerRow> rows(List<Map<String, String>> file) {
    List<LedgerRow> rows = new ArrayList<>();
    file.forEach(cells -> rows.add(new LedgerRow(rows.size() + 2, cells)));
    return rows;
  }

  private static List<String> numbers(ImportResult result) {
    return result.accepted().stream().map(LedgerLine::number).toList();
  }

  @Property
  void whatIsAcceptedDoesNotDependOnTheBadRows(@ForAll("files") List<Map<String, String>> file) {
    List<LedgerRow> rows = rows(file);
    ImportResult all = IMPORT.read(rows, List.of());
    List<LedgerRow> good =
        rows.stream().filter(row -> !all.rejected().contains(row.row())).toList();
    assertEquals(all.accepted(), IMPORT.read(good, List.of()).accepted());
    assertTrue(IMPORT.read(good, List.of()).rejected().isEmpty());
  }

  @Property
  void everyRowIsAcceptedKnownOrRejectedExactlyOnce(
      @ForAll("files") List<Map<String, String>> file,
      @ForAll("files") List<Map<String, String>> before) {
    List<String> known = numbers(IMPORT.read(rows(before), List.of()));
    ImportResult result = IMPORT.read(rows(file), known);
    assertEquals(
        file.size(),
        result.accepted().size() + result.alreadyKnown().size() + result.rejected().size());
  }

  @Property
  void importingTwiceAddsNothing(@ForAll("files") List<Map<String, String>> file) {
    List<String> stored = numbers(IMPORT.read(rows(file), List.of()));
    ImportResult again = IMPORT.read(rows(file), stored);
    assertEquals(List.of(), again.accepted());
    assertEquals(stored, again.alreadyKnown());
  }

  @Property
  void whatTwoFilesAddTogetherIsWhatOneFileOfBothWouldAdd(
      @ForAll("files") List<Map<String, String>> first,
      @ForAll("files") List<Map<String, String>> second) {
    List<String> one = numbers(IMPORT.read(rows(first), List.of()));
    List<String> two = numbers(IMPORT.read(rows(second), one));
    List<Map<String, String>> both = new ArrayList<>(first);
    both.addAll(second);
    assertEquals(
        Stream.concat(one.stream(), two.stream()).toList(),
        numbers(IMPORT.read(rows(both), List.of())));
  }
}
