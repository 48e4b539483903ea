package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.EventFeed;
import org.fengqiao.mediation.storage.FedEvent;
import org.fengqiao.mediation.storage.Storage;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What only a table that MariaDB thinks worth an index shows: a statement about a range of rows
 * waits for what others write in it, and with it every reader of the feed.
 */
class MariaDbFeedTest {

  private static final CaseId MODEL = Journals.caseId(1);
  private static final int LENGTH = 4;
  private static final int COPIES = 20_000;

  private final Storage storage = MariaDbHarness.open().storage();

  @AfterEach
  void empty() {
    MariaDbHarness.open().close();
  }

  private List<CaseId> read(long after) {
    return storage.inTransaction(
        Journals.PARTITION,
        unit ->
            unit.feed().read(after, EventFeed.MAX_SIZE).stream()
                .map(FedEvent::event)
                .map(event -> event.caseId())
                .toList());
  }

  /** Copies the model inside the server, with positions, and returns the last of them. */
  private static long copyModel() {
    try (Handle handle = MariaDbHarness.jdbi().open()) {
      List<String> columns =
          handle
              .createQuery(
                  "select lower(column_name) from information_schema.columns"
                      + " where table_schema = database() and table_name = 'med_event'")
              .mapTo(String.class)
              .list();
      String values =
          columns.stream()
              .map(
                  column ->
                      switch (column) {
                        case "case_id" -> "concat('9901-', 100000 + s.seq)";
                        case "feed_no" -> "e.feed_no + s.seq * " + LENGTH;
                        default -> "e." + column;
                      })
              .collect(Collectors.joining(", "));
      handle.execute(
          "insert into med_event ("
              + String.join(", ", columns)
              + ") select "
              + values
              + " from med_event e, seq_1_to_"
              + COPIES
              + " s");
      handle.execute("update med_feed_head set last_no = (select max(feed_no) from med_event)");
      handle.execute("analyze table med_event");
      return (COPIES + 1L) * LENGTH;
    }
  }

  @Test
  void aReaderDoesNotWaitForWhoeverStillWritesAmongItsCases() throws Exception {
    Journals.save(storage, MODEL, 1, LENGTH);
    assertEquals(LENGTH, read(0).size());
    long last = copyModel();
    CaseId early = CaseId.of("9901-000002");
    CaseId slow = CaseId.of("9901-110000A");
    CaseId late = CaseId.of("9901-200000");
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    CompletableFuture<Boolean> writer =
        CompletableFuture.supplyAsync(
            () ->
                storage.inTransaction(
                    Journals.PARTITION,
                    unit -> {
                      Journals.save(unit, slow, 1, 1);
                      written.countDown();
                      return awaited(go);
                    }));
    try {
      assertTrue(awaited(written));
      Journals.save(storage, early, 1, 1);
      Journals.save(storage, late, 1, 1);
      CompletableFuture<List<CaseId>> reader = CompletableFuture.supplyAsync(() -> read(last));
      assertEquals(List.of(early, late), reader.get(10, TimeUnit.SECONDS));
    } finally {
      go.countDown();
      assertTrue(writer.get(60, TimeUnit.SECONDS));
    }
    assertEquals(List.of(slow), read(last + 2));
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
