package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.ChainBreak;
import org.jdbi.v3.core.Handle;

/** Whatever is edited in whichever event is found. */
class TamperProperties {

  private static final CaseId ID = Journals.caseId(1);
  private static final int LENGTH = 5;
  private static final Map<String, String> COLUMNS =
      Schema.of(Dialect.H2).tables().getOrDefault("med_event", Map.of());

  @Provide
  Arbitrary<String> columns() {
    return Arbitraries.of(
        COLUMNS.keySet().stream().filter(column -> !column.equals("feed_no")).toList());
  }

  @Property
  void anEditOfAnyFieldOfAnyEventIsFoundAtThatEvent(
      @ForAll @IntRange(min = 1, max = LENGTH) int sequence, @ForAll("columns") String column) {
    try (H2Harness database = new H2Harness()) {
      Journals.save(database.storage(), ID, 1, LENGTH);
      try (Handle handle = database.jdbi().open()) {
        Object before =
            handle
                .createQuery("select " + column + " from med_event where seq = ?")
                .bind(0, sequence)
                .map((row, context) -> Optional.ofNullable(row.getObject(1)))
                .one()
                .orElse("");
        assertEquals(
            1,
            handle.execute(
                "update med_event set " + column + " = ? where seq = ?",
                edited(before, COLUMNS.getOrDefault(column, "")),
                sequence));
      }
      Optional<ChainBreak> found =
          database
              .storage()
              .inTransaction(Journals.PARTITION, unit -> unit.chain().verify(ID, List.of()));
      assertTrue(found.isPresent(), column);
      assertEquals(sequence, found.get().sequence(), found::toString);
    }
  }

  private static Object edited(Object before, String definition) {
    if (before instanceof Number number) {
      return number.intValue() + 1000;
    } else if (before instanceof Date day) {
      return day.toLocalDate().plusDays(1);
    } else if (before instanceof Timestamp time) {
      return time.toLocalDateTime().plusNanos(1_000);
    } else if (definition.startsWith("integer")) {
      return 1;
    }
    String text = before.toString();
    int cut = Math.max(0, text.length() - 1);
    return text.substring(0, cut) + (text.endsWith("7") ? "8" : "7");
  }
}
