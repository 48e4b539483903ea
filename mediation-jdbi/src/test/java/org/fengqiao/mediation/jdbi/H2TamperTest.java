package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;

/** Changes past the library on H2. */
class H2TamperTest extends TamperContract {

  private final H2Harness database = new H2Harness();

  @Override
  StorageHarness openHarness() {
    return database;
  }

  @Override
  Jdbi jdbi() {
    return database.jdbi();
  }

  @Test
  void whatIsWrittenWhileACaseIsCheckedIsNoBreak() {
    CaseId id = Journals.caseId(3);
    Storage storage = JdbiStorage.on(jdbi());
    Journals.save(storage, id, 1, 2);
    AtomicInteger readings = new AtomicInteger();
    jdbi()
        .setSqlLogger(
            new SqlLogger() {
              @Override
              public void logBeforeExecution(StatementContext context) {
                if (context.getRawSql().startsWith("select * from med_event")
                    && readings.incrementAndGet() == 1) {
                  CompletableFuture.runAsync(() -> Journals.save(storage, id, 3, 4)).join();
                }
              }
            });
    assertEquals(
        Optional.empty(),
        storage.inTransaction(id.partition(), unit -> unit.chain().verify(id, List.of())));
    assertEquals(2, readings.get());
  }
}
