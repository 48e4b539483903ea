package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.ChainDigest;
import org.fengqiao.mediation.storage.CommitUnknownException;
import org.fengqiao.mediation.storage.DataReading;
import org.fengqiao.mediation.storage.NestedUnitOfWorkException;
import org.fengqiao.mediation.storage.NumberRefusedException;
import org.fengqiao.mediation.storage.NumberSequence;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.StorageBusyException;
import org.fengqiao.mediation.storage.StorageException;
import org.fengqiao.mediation.storage.StorageUnavailableException;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.VoidedNumber;
import org.fengqiao.mediation.storage.Work;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who begins, commits and rolls back, and what happens when it fails. */
class TransactionsTest {

  private static final Partition PARTITION = Partition.of("9901");
  private static final PersonRef TOKEN = PersonRef.of("9901-P1");
  private static final PersonalData DATA = PersonalData.builder().name("虚构").build();

  private static final NumberSequence NUMBERS =
      new NumberSequence(OrganisationId.of("9901-C"), 2019);

  private String url = "";
  private Connection keeper;

  @BeforeEach
  void create() throws SQLException {
    url = "jdbc:h2:mem:tx" + System.nanoTime() + ";LOCK_TIMEOUT=50";
    keeper = DriverManager.getConnection(url);
    JdbiStorage.on(Jdbi.create(url), SchemaMode.CREATE).withVault(TestVault.KEYS);
  }

  @AfterEach
  void drop() throws SQLException {
    keeper.close();
  }

  private static boolean put(UnitOfWork unit) {
    unit.personalData().put(TOKEN, DATA);
    return true;
  }

  private Optional<PersonalData> stored() {
    DataReading reading = new DataReading(ActorId.of("t"), Role.SYSTEM, Instant.EPOCH);
    return JdbiStorage.on(Jdbi.create(url))
        .withVault(TestVault.KEYS)
        .inTransaction(PARTITION, unit -> unit.personalData().find(TOKEN, reading, Sight.masked()));
  }

  private Connection connect(boolean autoCommit, int isolation) {
    try {
      Connection connection = DriverManager.getConnection(url);
      connection.setAutoCommit(autoCommit);
      connection.setTransactionIsolation(isolation);
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aBusyUnitRunsUpToFourTimes() throws SQLException {
    Storage storage = JdbiStorage.on(Jdbi.create(url)).withVault(TestVault.KEYS);
    storage.inTransaction(PARTITION, TransactionsTest::put);
    try (Connection other = connect(false, Connection.TRANSACTION_READ_COMMITTED)) {
      other.createStatement().execute("update med_vault set basis = 'CONSENT'");
      AtomicInteger runs = new AtomicInteger();
      assertThrows(
          StorageBusyException.class,
          () ->
              storage.inTransaction(
                  PARTITION,
                  unit -> {
                    runs.incrementAndGet();
                    return put(unit);
                  }));
      assertEquals(4, runs.get());
      AtomicInteger later = new AtomicInteger();
      storage.inTransaction(
          PARTITION,
          unit -> {
            if (later.incrementAndGet() == 3) {
              release(other);
            }
            return put(unit);
          });
      assertEquals(3, later.get());
    }
  }

  @Test
  void unitsOfAStorageDoNotNestInThoseOfTheSameOneWithOtherKeysOrDigests() {
    JdbiStorage storage = JdbiStorage.on(Jdbi.create(url));
    for (Storage same :
        List.of(storage.withVault(TestVault.KEYS), storage.linkedBy(ChainDigest.sha256()))) {
      assertThrows(
          NestedUnitOfWorkException.class,
          () ->
              storage.inTransaction(
                  PARTITION, unit -> same.inTransaction(PARTITION, UnitOfWork::partition)));
    }
  }

  private static boolean declareVoid(UnitOfWork unit) {
    unit.numbers()
        .declareVoid(
            NUMBERS,
            new VoidedNumber(
                8, TextRef.of("9901-VOID"), LocalDate.of(2019, 3, 4), ActorId.of("clerk-1")));
    return true;
  }

  private static boolean startAfter(UnitOfWork unit, int last) {
    unit.numbers().startAfter(NUMBERS, last);
    return true;
  }

  /** Runs a second unit while the transaction of the first is open. */
  private void assertSecondWaits(Work<Boolean> first, Work<Boolean> second) {
    Storage storage = JdbiStorage.on(Jdbi.create(url));
    storage.inTransaction(PARTITION, unit -> startAfter(unit, 10));
    try (Handle handle = Jdbi.create(url).open()) {
      handle.setTransactionIsolationLevel(TransactionIsolationLevel.READ_COMMITTED);
      handle.begin();
      JdbiStorage.joining(() -> handle).inTransaction(PARTITION, first);
      assertThrows(StorageBusyException.class, () -> storage.inTransaction(PARTITION, second));
      Storage patient = JdbiStorage.on(Jdbi.create(url.replace("=50", "=30000")));
      CompletableFuture<Boolean> waiting =
          CompletableFuture.supplyAsync(() -> patient.inTransaction(PARTITION, second));
      assertThrows(TimeoutException.class, () -> waiting.get(300, TimeUnit.MILLISECONDS));
      handle.commit();
      ExecutionException refused =
          assertThrows(ExecutionException.class, () -> waiting.get(30, TimeUnit.SECONDS));
      assertTrue(refused.getCause() instanceof NumberRefusedException, refused::toString);
    }
    assertThrows(NumberRefusedException.class, () -> storage.inTransaction(PARTITION, second));
  }

  @Test
  void noSequenceStartsBelowANumberThatIsBeingDeclaredVoid() {
    assertSecondWaits(TransactionsTest::declareVoid, unit -> startAfter(unit, 5));
  }

  @Test
  void noNumberIsDeclaredVoidAboveAStartThatIsBeingSet() {
    assertSecondWaits(unit -> startAfter(unit, 5), TransactionsTest::declareVoid);
  }

  @Test
  void aUnitAsksTheConnectionForNothingThatMayCostARoundTrip() {
    Set<String> asked = new HashSet<>();
    Jdbi watched =
        Jdbi.create(() -> watching(connect(false, Connection.TRANSACTION_READ_COMMITTED), asked));
    Storage storage = JdbiStorage.on(watched).withVault(TestVault.KEYS);
    assertTrue(asked.contains("getTransactionIsolation"), asked::toString);
    asked.clear();
    storage.inTransaction(PARTITION, TransactionsTest::put);
    assertTrue(asked.contains("prepareStatement"), asked::toString);
    asked.retainAll(
        Set.of("getTransactionIsolation", "setTransactionIsolation", "getMetaData", "isValid"));
    assertEquals(Set.of(), asked);
  }

  private static Connection watching(Connection connection, Set<String> asked) {
    return (Connection)
        Proxy.newProxyInstance(
            TransactionsTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              asked.add(method.getName());
              return method.invoke(connection, arguments);
            });
  }

  private static void release(Connection other) {
    try {
      other.rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aConnectionLostWhileCommittingLeavesItOpenWhetherTheUnitWasKept() {
    Jdbi losing =
        Jdbi.create(() -> losingOnCommit(connect(true, Connection.TRANSACTION_READ_COMMITTED)));
    AtomicInteger runs = new AtomicInteger();
    CommitUnknownException unknown =
        assertThrows(
            CommitUnknownException.class,
            () ->
                JdbiStorage.on(losing)
                    .withVault(TestVault.KEYS)
                    .inTransaction(
                        PARTITION,
                        unit -> {
                          runs.incrementAndGet();
                          return put(unit);
                        }));
    assertEquals(1, runs.get());
    assertFalse(unknown.toString().contains("nothing was kept"), unknown.toString());
    assertTrue(unknown.toString().contains("look before repeating"), unknown.toString());
    assertTrue(stored().isPresent(), "the database had committed");
  }

  @Test
  void whatCannotBeRolledBackIsNotCommittedWithTheConnectionHandedBack() {
    Jdbi failing =
        Jdbi.create(() -> losingOnRollback(connect(true, Connection.TRANSACTION_READ_COMMITTED)));
    Storage storage = JdbiStorage.on(failing).withVault(TestVault.KEYS);
    IllegalStateException mine = new IllegalStateException("mine");
    assertSame(
        mine,
        assertThrows(
            IllegalStateException.class,
            () ->
                storage.inTransaction(
                    PARTITION,
                    unit -> {
                      put(unit);
                      throw mine;
                    })));
    assertTrue(stored().isEmpty());
  }

  private static Connection losingOnRollback(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            TransactionsTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("rollback")) {
                throw new SQLException("lost", "08006");
              }
              return method.invoke(connection, arguments);
            });
  }

  @Test
  void aJoinedUnitLeavesNoSavepointInTheTransactionOfTheHost() throws SQLException {
    Set<String> asked = new HashSet<>();
    try (Connection connection = connect(false, Connection.TRANSACTION_READ_COMMITTED)) {
      Connection watched = watching(connection, asked);
      JdbiStorage.joiningConnection(() -> watched)
          .withVault(TestVault.KEYS)
          .inTransaction(PARTITION, TransactionsTest::put);
      connection.rollback();
    }
    assertTrue(asked.containsAll(Set.of("setSavepoint", "releaseSavepoint")), asked::toString);
  }

  /** A connection that is lost after the database has committed and before it could say so. */
  private static Connection losingOnCommit(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            TransactionsTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              Object answer = method.invoke(connection, arguments);
              if (method.getName().equals("commit")) {
                throw new SQLException("lost", "08006");
              }
              return answer;
            });
  }

  @Test
  void aRowRefusedByAConstraintOfTheHostIsNotTriedAgain() {
    try (Handle handle = Jdbi.create(url).open()) {
      handle.execute("alter table med_vault add constraint ck_kind check (token_kind <> 'PERSON')");
    }
    AtomicInteger runs = new AtomicInteger();
    StorageException refused =
        assertThrows(
            StorageException.class,
            () ->
                JdbiStorage.on(Jdbi.create(url))
                    .withVault(TestVault.KEYS)
                    .inTransaction(
                        PARTITION,
                        unit -> {
                          runs.incrementAndGet();
                          return put(unit);
                        }));
    assertEquals(List.of(StorageException.class, 1), List.of(refused.getClass(), runs.get()));
    assertTrue(refused.toString().contains("constraint CK_KIND"), refused.toString());
  }

  @Test
  void otherFailuresAreNotTriedAgainAndShowNoBoundValue() {
    try (Handle handle = Jdbi.create(url).open()) {
      handle.execute("drop table med_vault");
    }
    AtomicInteger runs = new AtomicInteger();
    StorageException refused =
        assertThrows(
            StorageException.class,
            () ->
                JdbiStorage.on(Jdbi.create(url))
                    .withVault(TestVault.KEYS)
                    .inTransaction(
                        PARTITION,
                        unit -> {
                          runs.incrementAndGet();
                          return put(unit);
                        }));
    assertEquals(1, runs.get());
    assertEquals(StorageException.class, refused.getClass());
    for (Throwable t = refused; t != null; t = t.getCause()) {
      assertFalse(String.valueOf(t).contains(DATA.name()), String.valueOf(t));
      assertFalse(t instanceof SQLException);
    }
    assertTrue(String.valueOf(refused.getCause()).contains("med_vault"));
    assertTrue(String.valueOf(refused.getCause()).contains("42S02"));
  }

  @Test
  void aDatabaseThatIsGoneIsUnavailable() throws SQLException {
    Jdbi jdbi = Jdbi.create(url + ";IFEXISTS=TRUE");
    Storage storage = JdbiStorage.on(jdbi).withVault(TestVault.KEYS);
    try (Handle handle = jdbi.open()) {
      handle.getConnection().createStatement().execute("shutdown immediately");
    } catch (RuntimeException | SQLException e) {
      assertTrue(e.getMessage() != null);
    }
    assertThrows(
        StorageException.class, () -> storage.inTransaction(PARTITION, TransactionsTest::put));
    assertEquals(
        StorageUnavailableException.class,
        SqlErrors.explain("x", new SQLException("gone", "08006")).getClass());
    keeper = DriverManager.getConnection(url);
  }
}
