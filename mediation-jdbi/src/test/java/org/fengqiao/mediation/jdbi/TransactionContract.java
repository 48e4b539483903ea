package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.DataReading;
import org.fengqiao.mediation.storage.NumberSequence;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.StorageException;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.vault.SealedRow;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.junit.jupiter.api.Test;

/** Who begins, commits and rolls back, whatever the database and the settings of its pool. */
abstract class TransactionContract extends JoinedConnectionContract {

  private static final Partition PARTITION = Partition.of("9901");
  private static final PersonRef TOKEN = PersonRef.of("9901-P1");
  private static final PersonalData DATA = PersonalData.builder().name("虚构").build();

  private static boolean put(UnitOfWork unit) {
    unit.personalData().put(TOKEN, DATA);
    return true;
  }

  private Optional<PersonalData> stored() {
    DataReading reading = new DataReading(ActorId.of("t"), Role.SYSTEM, Instant.EPOCH);
    return JdbiStorage.on(jdbi())
        .withVault(TestVault.KEYS)
        .inTransaction(PARTITION, unit -> unit.personalData().find(TOKEN, reading, Sight.masked()));
  }

  private Connection connect(boolean autoCommit, int isolation) {
    try {
      Connection connection = jdbi().open().getConnection();
      connection.setAutoCommit(true);
      connection.setTransactionIsolation(isolation);
      connection.setAutoCommit(autoCommit);
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void rowsAreHeldInTheOrderOfTheirTokens() throws SQLException {
    PersonRef later = PersonRef.of("9901-B");
    TextRef earlier = TextRef.of("9901-A");
    Storage storage = JdbiStorage.on(jdbi()).withVault(TestVault.KEYS);
    storage.inTransaction(
        PARTITION,
        unit -> {
          unit.personalData().put(later, DATA);
          unit.personalData().putAll(Map.of(earlier, ConfidentialText.of("虚构")));
          return true;
        });
    try (Handle handle = jdbi().open()) {
      Db db = new Db(handle, Dialect.of(handle.getConnection().getMetaData()));
      JdbiSealedRows rows = new JdbiSealedRows(db, new UnitGuard(PARTITION));
      assertEquals(
          List.of(earlier, later),
          rows.hold(List.of(later, earlier)).stream().map(SealedRow::token).toList());
    }
  }

  @Test
  void aUnitIsKeptWhateverAutoCommitThePoolSets() {
    for (boolean autoCommit : new boolean[] {true, false}) {
      Storage storage =
          JdbiStorage.on(
                  Jdbi.create(() -> connect(autoCommit, Connection.TRANSACTION_READ_COMMITTED)))
              .withVault(TestVault.KEYS);
      assertTrue(storage.inTransaction(PARTITION, TransactionContract::put));
      assertTrue(stored().isPresent(), "auto-commit " + autoCommit);
    }
  }

  @Test
  void aUnitIsDroppedWhateverAutoCommitThePoolSets() {
    for (boolean autoCommit : new boolean[] {true, false}) {
      Storage storage =
          JdbiStorage.on(
                  Jdbi.create(() -> connect(autoCommit, Connection.TRANSACTION_READ_COMMITTED)))
              .withVault(TestVault.KEYS);
      assertThrows(
          IllegalStateException.class,
          () ->
              storage.inTransaction(
                  PARTITION,
                  unit -> {
                    put(unit);
                    throw new IllegalStateException("mine");
                  }));
      assertTrue(stored().isEmpty(), "auto-commit " + autoCommit);
    }
  }

  @Test
  void aConnectionGoesBackAsItCame() throws SQLException {
    Connection pooled = connect(true, Connection.TRANSACTION_SERIALIZABLE);
    Storage storage =
        JdbiStorage.on(
                Jdbi.create(
                    new ConnectionFactory() {
                      @Override
                      public Connection openConnection() {
                        return pooled;
                      }

                      @Override
                      public void closeConnection(Connection connection) {}
                    }))
            .withVault(TestVault.KEYS);
    int inside =
        storage.inTransaction(
            PARTITION,
            unit -> {
              put(unit);
              try {
                assertFalse(pooled.getAutoCommit());
                return pooled.getTransactionIsolation();
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
    assertEquals(Connection.TRANSACTION_READ_COMMITTED, inside);
    assertTrue(pooled.getAutoCommit());
    assertEquals(Connection.TRANSACTION_SERIALIZABLE, pooled.getTransactionIsolation());
    assertTrue(stored().isPresent());
  }

  /** Returns each database by itself, where the rows are split over several. */
  List<Jdbi> databases() {
    return List.of(jdbi());
  }

  private void inEach(String sql) {
    databases().forEach(database -> database.useHandle(handle -> handle.execute(sql)));
  }

  @Test
  void whenAStatementFailsInTheMiddleNothingBeforeItIsKept() {
    CaseId id = Journals.caseId(77);
    try (Handle handle = jdbi().open()) {
      inEach("alter table med_event add constraint ck_third check (seq <> 3)");
      try {
        StorageException refused =
            assertThrows(
                StorageException.class, () -> Journals.save(JdbiStorage.on(jdbi()), id, 1, 4));
        assertTrue(refused.toString().toLowerCase(Locale.ROOT).contains("ck_third"));
        for (String table : Schema.of(Dialect.H2).tables().keySet()) {
          if (Schema.of(Dialect.H2).tables().getOrDefault(table, Map.of()).containsKey("case_id")) {
            assertEquals(
                0,
                handle
                    .createQuery("select count(*) from " + table + " where case_id = ?")
                    .bind(0, id.text())
                    .mapTo(Integer.class)
                    .one(),
                table);
          }
        }
      } finally {
        inEach("alter table med_event drop constraint ck_third");
      }
    }
    assertEquals(4, Journals.save(JdbiStorage.on(jdbi()), id, 1, 4).version());
  }

  @Test
  void aJoinedUnitIsKeptOrDroppedByTheHost() {
    try (Handle handle = jdbi().open()) {
      handle.setTransactionIsolationLevel(TransactionIsolationLevel.READ_COMMITTED);
      Storage storage = JdbiStorage.joining(() -> handle).withVault(TestVault.KEYS);
      handle.begin();
      assertTrue(storage.inTransaction(PARTITION, TransactionContract::put));
      assertTrue(handle.isInTransaction());
      assertTrue(stored().isEmpty(), "nothing is committed by the storage");
      handle.rollback();
      assertTrue(stored().isEmpty());
      handle.begin();
      assertTrue(storage.inTransaction(PARTITION, TransactionContract::put));
      handle.commit();
      assertTrue(stored().isPresent());
      assertFalse(handle.isClosed());
    }
  }

  @Test
  void aJoinedUnitTakesNumbersInTheTransactionOfTheHost() {
    NumberSequence sequence = new NumberSequence(OrganisationId.of("9901-JOINED"), 2019);
    try (Handle handle = jdbi().open()) {
      handle.execute("delete from med_number_head where part = ?", PARTITION.digits());
      handle.setTransactionIsolationLevel(TransactionIsolationLevel.READ_COMMITTED);
      Storage storage = JdbiStorage.joining(() -> handle).withVault(TestVault.KEYS);
      for (int kept = 0; kept < 2; kept++) {
        handle.begin();
        int dropped = storage.inTransaction(PARTITION, unit -> unit.numbers().next(sequence));
        handle.rollback();
        handle.begin();
        int given = storage.inTransaction(PARTITION, unit -> unit.numbers().next(sequence));
        handle.commit();
        assertEquals(List.of(kept + 1, kept + 1), List.of(dropped, given));
      }
    }
    int own =
        JdbiStorage.on(jdbi())
            .withVault(TestVault.KEYS)
            .inTransaction(PARTITION, unit -> unit.numbers().next(sequence));
    assertEquals(3, own);
  }

  @Test
  void aJoinedUnitThatFailsLeavesTheTransactionToTheHost() {
    try (Handle handle = jdbi().open()) {
      handle.setTransactionIsolationLevel(TransactionIsolationLevel.READ_COMMITTED);
      Storage storage = JdbiStorage.joining(() -> handle).withVault(TestVault.KEYS);
      handle.begin();
      AtomicInteger runs = new AtomicInteger();
      assertThrows(
          IllegalStateException.class,
          () ->
              storage.inTransaction(
                  PARTITION,
                  unit -> {
                    runs.incrementAndGet();
                    put(unit);
                    throw new IllegalStateException("mine");
                  }));
      assertEquals(1, runs.get());
      assertTrue(handle.isInTransaction());
      assertFalse(handle.isClosed());
      handle.commit();
    }
    assertTrue(stored().isEmpty());
  }

  @Test
  void aNumberOfAJoinedUnitThatFailsIsGivenAgain() {
    NumberSequence sequence = new NumberSequence(OrganisationId.of("9901-REFUSED"), 2019);
    try (Handle handle = jdbi().open()) {
      handle.setTransactionIsolationLevel(TransactionIsolationLevel.READ_COMMITTED);
      Storage storage = JdbiStorage.joining(() -> handle).withVault(TestVault.KEYS);
      handle.begin();
      assertThrows(
          IllegalStateException.class,
          () ->
              storage.inTransaction(
                  PARTITION,
                  unit -> {
                    throw new IllegalStateException("after " + unit.numbers().next(sequence));
                  }));
      handle.commit();
      handle.begin();
      int given = storage.inTransaction(PARTITION, unit -> unit.numbers().next(sequence));
      assertEquals(1, given);
      handle.rollback();
    }
  }

  @Test
  void aHandleWithAutoCommitOnIsNotJoined() {
    try (Handle handle = jdbi().open()) {
      JoinRefusedException refused =
          assertThrows(
              JoinRefusedException.class,
              () ->
                  JdbiStorage.joining(() -> handle)
                      .withVault(TestVault.KEYS)
                      .inTransaction(PARTITION, TransactionContract::put));
      assertTrue(refused.toString().contains("auto-commit"), refused.toString());
    }
    assertTrue(stored().isEmpty());
  }

  @Test
  void aTransactionOfAnotherIsolationIsNotJoined() {
    Jdbi jdbi = Jdbi.create(() -> connect(false, Connection.TRANSACTION_SERIALIZABLE));
    try (Handle handle = jdbi.open()) {
      JoinRefusedException refused =
          assertThrows(
              JoinRefusedException.class,
              () ->
                  JdbiStorage.joining(() -> handle)
                      .withVault(TestVault.KEYS)
                      .inTransaction(PARTITION, TransactionContract::put));
      assertTrue(refused.toString().contains("READ COMMITTED"), refused.toString());
      handle.rollback();
    }
  }
}
