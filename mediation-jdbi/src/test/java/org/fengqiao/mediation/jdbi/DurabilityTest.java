package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.StorageException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the storage says about itself. */
class DurabilityTest {

  @TempDir Path folder;

  private boolean isDurable(String url) {
    return JdbiStorage.on(Jdbi.create(url)).capabilities().contains(Capability.DURABLE_COMMIT);
  }

  @Test
  void onlyAFileWithoutWriteDelayIsDurable() {
    assertFalse(isDurable("jdbc:h2:mem:d"));
    assertFalse(isDurable("jdbc:h2:mem:d;WRITE_DELAY=0"));
    assertFalse(isDurable("jdbc:h2:file:" + folder.resolve("a")));
    assertTrue(isDurable("jdbc:h2:file:" + folder.resolve("b") + ";WRITE_DELAY=0"));
  }

  @Test
  void aJoiningStorageSaysTheSameAsOneOfItsOwnOnceItWasInATransaction() {
    Jdbi jdbi = Jdbi.create("jdbc:h2:file:" + folder.resolve("c") + ";WRITE_DELAY=0");
    Storage own = JdbiStorage.on(jdbi, SchemaMode.CREATE).withVault(TestVault.KEYS);
    AtomicReference<Handle> current = new AtomicReference<>();
    Storage joining =
        JdbiStorage.joining(() -> Objects.requireNonNull(current.get(), "there is no transaction"))
            .withVault(TestVault.KEYS);
    Set<Capability> before = joining.capabilities();
    assertFalse(before.contains(Capability.DURABLE_COMMIT));
    try (Handle handle = jdbi.open()) {
      handle.setTransactionIsolationLevel(TransactionIsolationLevel.READ_COMMITTED);
      handle.begin();
      current.set(handle);
      joining.inTransaction(Journals.PARTITION, unit -> unit.feed().read(0, 1));
      handle.rollback();
    }
    current.set(null);
    assertEquals(own.capabilities(), joining.capabilities());
    assertEquals(
        EnumSet.of(
            Capability.FEED,
            Capability.CHAIN,
            Capability.OFFICE_RECORDS,
            Capability.PERSONAL_DATA,
            Capability.REFERRED_SCOPE,
            Capability.DURABLE_COMMIT),
        own.capabilities());
    assertTrue(own.capabilities().containsAll(before));
  }

  @Test
  void aJoiningStorageAsksAgainWhereTheFirstAnswerFailed() {
    Jdbi jdbi = Jdbi.create("jdbc:h2:file:" + folder.resolve("e") + ";WRITE_DELAY=0");
    JdbiStorage.on(jdbi, SchemaMode.CREATE);
    AtomicReference<Connection> current = new AtomicReference<>();
    Storage joining =
        JdbiStorage.joiningConnection(
            () -> Objects.requireNonNull(current.get(), "there is no transaction"));
    try (Handle handle = jdbi.open()) {
      handle.setTransactionIsolationLevel(TransactionIsolationLevel.READ_COMMITTED);
      handle.begin();
      current.set(preparingNothing(handle.getConnection()));
      assertThrows(
          StorageException.class, () -> joining.inTransaction(Journals.PARTITION, unit -> true));
      handle.rollback();
      assertFalse(joining.capabilities().contains(Capability.DURABLE_COMMIT));
      handle.begin();
      current.set(handle.getConnection());
      joining.inTransaction(Journals.PARTITION, unit -> true);
      handle.rollback();
    }
    assertTrue(joining.capabilities().contains(Capability.DURABLE_COMMIT));
  }

  private static Connection preparingNothing(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            DurabilityTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) {
                throw new SQLException("cancelled", "57014");
              }
              return method.invoke(connection, arguments);
            });
  }

  @Test
  void postgresIsDurableUnlessTheSessionDoesNotWait() {
    assertTrue(isDurable(PostgresHarness.url()));
    assertFalse(isDurable(PostgresHarness.url() + "&options=-c%20synchronous_commit=off"));
  }

  @Test
  void mariaDbIsDurableUnlessItFlushesNowAndThen() {
    assertTrue(isDurable(MariaDbHarness.url()));
    Jdbi jdbi = MariaDbHarness.jdbi();
    jdbi.useHandle(
        handle -> {
          handle.execute("set global innodb_flush_log_at_trx_commit = 2");
          try {
            assertFalse(isDurable(MariaDbHarness.url()));
          } finally {
            handle.execute("set global innodb_flush_log_at_trx_commit = 1");
          }
        });
  }
}
