package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.List;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.StorageException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.junit.jupiter.api.Test;

/** What the storage does about the tables: nothing, look, or make them. */
class SchemaModeTest {

  private static Jdbi database() {
    return Jdbi.create("jdbc:h2:mem:schema" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
  }

  @Test
  void createMakesTheTablesOnceAndThenValidates() {
    Jdbi jdbi = database();
    JdbiStorage.on(jdbi, SchemaMode.CREATE);
    JdbiStorage.on(jdbi, SchemaMode.CREATE);
    JdbiStorage.on(jdbi, SchemaMode.VALIDATE);
    try (Handle handle = jdbi.open()) {
      handle.execute("drop index med_event_feed");
      handle.execute("alter table med_event drop column feed_no");
      handle.execute("drop table med_vault");
    }
    SchemaMismatchException mismatch =
        assertThrows(SchemaMismatchException.class, () -> JdbiStorage.on(jdbi, SchemaMode.CREATE));
    assertEquals(
        List.of("column med_event.feed_no is missing", "table med_vault is missing"),
        mismatch.differences());
    assertTrue(mismatch.toString().contains("schema/v1/h2"), mismatch.toString());
  }

  @Test
  void tablesOfAnotherVersionAreRefusedNamingBoth() {
    for (String found : List.of("[]", "[7]", "[1, 7]")) {
      Jdbi jdbi = database();
      JdbiStorage.on(jdbi, SchemaMode.CREATE);
      try (Handle handle = jdbi.open()) {
        if (!found.startsWith("[1")) {
          handle.execute("delete from med_schema");
        }
        if (found.contains("7")) {
          handle.execute("insert into med_schema (part, version) values ('0000', 7)");
        }
      }
      SchemaMismatchException mismatch =
          assertThrows(
              SchemaMismatchException.class, () -> JdbiStorage.on(jdbi, SchemaMode.VALIDATE));
      assertEquals(
          List.of("its version is " + found + ", this library needs [1]"), mismatch.differences());
      if (found.contains("7")) {
        assertThrows(SchemaMismatchException.class, () -> JdbiStorage.on(jdbi));
        jdbi.useTransaction(
            TransactionIsolationLevel.READ_COMMITTED,
            handle ->
                assertThrows(
                    SchemaMismatchException.class,
                    () ->
                        Journals.save(
                            JdbiStorage.joining(() -> handle), Journals.caseId(1), 1, 1)));
      }
    }
  }

  @Test
  void tablesThatAreMissingAreNamedAsTheReason() {
    Storage storage = JdbiStorage.on(database());
    StorageException missing =
        assertThrows(
            StorageException.class, () -> Journals.save(storage, Journals.caseId(1), 1, 1));
    assertTrue(missing.toString().contains("SchemaMode.VALIDATE"), missing.toString());
  }

  @Test
  void byDefaultNothingIsDoneAboutTheTables() {
    Jdbi jdbi = database();
    JdbiStorage.on(jdbi);
    assertThrows(SchemaMismatchException.class, () -> JdbiStorage.on(jdbi, SchemaMode.VALIDATE));
    try (Handle handle = jdbi.open()) {
      assertEquals(
          0,
          handle
              .createQuery(
                  "select count(*) from information_schema.tables where table_schema = 'PUBLIC'")
              .mapTo(Integer.class)
              .one());
    }
  }

  @Test
  void validationFindsEveryTableOfTheScriptMissing() {
    SchemaMismatchException mismatch =
        assertThrows(
            SchemaMismatchException.class, () -> JdbiStorage.on(database(), SchemaMode.VALIDATE));
    assertEquals(Schema.of(Dialect.H2).tables().size(), mismatch.differences().size());
  }

  @Test
  void anUnknownDatabaseIsAnErrorThatNamesTheSupportedOnes() {
    Jdbi jdbi =
        Jdbi.create(
            () ->
                (Connection)
                    Proxy.newProxyInstance(
                        SchemaModeTest.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (connection, method, arguments) ->
                            switch (method.getName()) {
                              case "getMetaData" -> metadata();
                              case "getAutoCommit", "isValid" -> true;
                              case "isClosed", "isReadOnly" -> false;
                              case "getTransactionIsolation" ->
                                  Connection.TRANSACTION_READ_COMMITTED;
                              default -> null;
                            }));
    UnsupportedDatabaseException unsupported =
        assertThrows(UnsupportedDatabaseException.class, () -> JdbiStorage.on(jdbi));
    assertEquals("Invented", unsupported.product());
    assertTrue(
        unsupported.toString().contains("[H2, PostgreSQL, MySQL, MariaDB]"),
        unsupported.toString());
  }

  private static DatabaseMetaData metadata() {
    return (DatabaseMetaData)
        Proxy.newProxyInstance(
            SchemaModeTest.class.getClassLoader(),
            new Class<?>[] {DatabaseMetaData.class},
            (metadata, method, arguments) ->
                method.getName().equals("getDatabaseProductName") ? "Invented" : null);
  }
}
