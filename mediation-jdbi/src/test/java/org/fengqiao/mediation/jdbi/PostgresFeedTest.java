package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fengqiao.mediation.storage.EventFeed;
import org.fengqiao.mediation.storage.Storage;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What PostgreSQL does where it was told about the table while no event had a position yet, as
 * after cases moved in: it thinks that nearly any event will do.
 */
class PostgresFeedTest {

  private static final int LENGTH = 500;

  private final Storage storage = PostgresHarness.open().storage();

  @AfterEach
  void empty() {
    PostgresHarness.open().close();
  }

  @Test
  void whoLooksForNewEventsDoesNotWalkThoseThatHavePositions() {
    Journals.save(storage, Journals.caseId(1), 1, LENGTH);
    try (Handle handle = PostgresHarness.jdbi().open()) {
      handle.execute("analyze med_event");
      int fed =
          storage.inTransaction(
              Journals.PARTITION, unit -> unit.feed().read(0, EventFeed.MAX_SIZE).size());
      assertEquals(LENGTH, fed);
      String plan =
          String.join(
              "\n",
              handle
                  .createQuery("explain analyze " + JdbiEventFeed.UNNUMBERED)
                  .bind(0, Journals.PARTITION.digits())
                  .bind(1, 1)
                  .mapTo(String.class)
                  .list());
      assertTrue(plan.contains("med_event_feed"), plan);
      assertFalse(plan.contains("Rows Removed by Filter"), plan);
    }
  }
}
