package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.NestedUnitOfWorkException;
import org.fengqiao.mediation.storage.PersonalDataStore;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.StorageException;
import org.fengqiao.mediation.storage.UnitOfWorkEndedException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Units of work inside the transaction of a host that has nothing but a connection. */
abstract class JoinedConnectionContract {

  private static final Partition HOME = Partition.of("9901");

  private static final PersonalData DATA = PersonalData.builder().name("虚构").build();

  /** Returns a database with empty tables; called before each use. */
  abstract Jdbi jdbi();

  private static boolean put(Storage storage, String token) {
    return storage.inTransaction(
        HOME,
        unit -> {
          unit.personalData().put(PersonRef.of(token), DATA);
          return true;
        });
  }

  /** A unit that writes and then fails. */
  private static void refuse(Storage storage, String token) {
    assertThrows(
        IllegalStateException.class,
        () ->
            storage.inTransaction(
                HOME,
                unit -> {
                  unit.personalData().put(PersonRef.of(token), DATA);
                  throw new IllegalStateException(token);
                }));
  }

  /** A statement of the host, beside those of the storage. */
  private static void hostPuts(Connection connection, String token) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into med_vault (part, token, token_kind, data_class, basis, data_status)"
                + " values (?, ?, 'PERSON', ?, 'CONSENT', 'ACTIVE')")) {
      insert.setString(1, HOME.digits());
      insert.setString(2, token);
      insert.setString(3, "IDENTITY");
      assertEquals(1, insert.executeUpdate());
    }
  }

  private Set<String> tokens() {
    return jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select token from med_vault where part = ?")
                    .bind(0, HOME.digits())
                    .mapTo(String.class)
                    .set());
  }

  /** What a host does with a connection in a transaction of its own. */
  private interface Hosting {
    void with(Connection connection, Storage storage) throws SQLException;
  }

  private void hosted(Hosting hosting) {
    try (Handle owner = jdbi().open()) {
      Connection connection = owner.getConnection();
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      connection.setAutoCommit(false);
      try {
        hosting.with(
            connection, JdbiStorage.joiningConnection(() -> connection).withVault(TestVault.KEYS));
        assertFalse(connection.isClosed());
        assertFalse(connection.getAutoCommit());
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void unitsOverAConnectionAreKeptWithTheStatementsOfTheHost() {
    hosted(
        (connection, storage) -> {
          hostPuts(connection, "9901-H1");
          assertTrue(put(storage, "9901-S1"));
          hostPuts(connection, "9901-H2");
          assertTrue(put(storage, "9901-S2"));
          assertEquals(Set.of(), tokens(), "nothing is committed by the storage");
          connection.commit();
          assertEquals(Set.of("9901-H1", "9901-H2", "9901-S1", "9901-S2"), tokens());
        });
  }

  @Test
  void unitsOverAConnectionAreDroppedWithTheStatementsOfTheHost() {
    hosted(
        (connection, storage) -> {
          assertTrue(put(storage, "9901-S1"));
          hostPuts(connection, "9901-H1");
          assertTrue(put(storage, "9901-S2"));
          connection.rollback();
          assertEquals(Set.of(), tokens());
          assertTrue(put(storage, "9901-S3"));
          connection.commit();
          assertEquals(Set.of("9901-S3"), tokens());
        });
  }

  /** A host that goes on after a refusal must not commit half of what was refused. */
  @Test
  void nothingOfAUnitThatFailsIsAmongWhatTheHostCommits() {
    hosted(
        (connection, storage) -> {
          hostPuts(connection, "9901-H1");
          assertTrue(put(storage, "9901-S1"));
          for (String refused : List.of("9901-S2", "9901-S3")) {
            refuse(storage, refused);
          }
          assertTrue(put(storage, "9901-S4"));
          connection.commit();
          assertEquals(Set.of("9901-H1", "9901-S1", "9901-S4"), tokens());
        });
  }

  @Test
  void aStoreOfAUnitThatFailedWritesNothingIntoTheTransactionOfTheHost() {
    hosted(
        (connection, storage) -> {
          List<PersonalDataStore> left = new ArrayList<>();
          assertThrows(
              IllegalStateException.class,
              () ->
                  storage.inTransaction(
                      HOME,
                      unit -> {
                        left.add(unit.personalData());
                        throw new IllegalStateException("mine");
                      }));
          assertThrows(
              UnitOfWorkEndedException.class, () -> left.get(0).put(PersonRef.of("9901-S1"), DATA));
          connection.commit();
          assertEquals(Set.of(), tokens());
        });
  }

  @Test
  void aUnitThatFailsBeforeTheHostSaidAnythingLeavesNothing() {
    hosted(
        (connection, storage) -> {
          for (int transaction = 0; transaction < 2; transaction++) {
            refuse(storage, "9901-S1");
            connection.commit();
            assertEquals(Set.of(), tokens());
          }
        });
  }

  /** Returns whether what is committed after a statement that failed is lost without a word. */
  boolean losesCommitsAfterAFailedStatement() {
    return false;
  }

  private static boolean putTwice(Connection connection, String token) {
    try {
      hostPuts(connection, token);
      hostPuts(connection, token);
      return true;
    } catch (SQLException e) {
      throw SqlErrors.explain("a row that is there already", e);
    }
  }

  @Test
  void aStatementThatFailsInAUnitTakesNothingOfTheHostWithIt() {
    hosted(
        (connection, storage) -> {
          hostPuts(connection, "9901-H1");
          assertTrue(put(storage, "9901-S1"));
          assertThrows(
              StorageException.class,
              () -> storage.inTransaction(HOME, unit -> putTwice(connection, "9901-S2")));
          hostPuts(connection, "9901-H2");
          connection.commit();
          assertEquals(
              losesCommitsAfterAFailedStatement()
                  ? Set.of()
                  : Set.of("9901-H1", "9901-H2", "9901-S1"),
              tokens());
        });
  }

  @Test
  void withoutAnOpenConnectionNothingIsJoined() throws SQLException {
    assertThrows(
        JoinRefusedException.class,
        () -> put(JdbiStorage.joiningConnection(() -> null).withVault(TestVault.KEYS), "9901-S1"));
    Connection closed = jdbi().withHandle(Handle::getConnection);
    closed.close();
    assertThrows(
        JoinRefusedException.class,
        () ->
            put(JdbiStorage.joiningConnection(() -> closed).withVault(TestVault.KEYS), "9901-S1"));
  }

  @Test
  void unitsOverAConnectionDoNotNest() {
    hosted(
        (connection, storage) -> {
          hostPuts(connection, "9901-H1");
          assertThrows(
              NestedUnitOfWorkException.class,
              () -> storage.inTransaction(HOME, unit -> put(storage, "9901-S1")));
          connection.rollback();
          assertEquals(Set.of(), tokens());
        });
  }

  @Test
  void aConnectionWithAutoCommitOnOrOfAnotherIsolationIsNotJoined() {
    hosted(
        (connection, storage) -> {
          connection.setAutoCommit(true);
          JoinRefusedException autoCommit =
              assertThrows(JoinRefusedException.class, () -> put(storage, "9901-S1"));
          assertTrue(autoCommit.toString().contains("auto-commit"), autoCommit::toString);
          connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
          connection.setAutoCommit(false);
          JoinRefusedException isolation =
              assertThrows(JoinRefusedException.class, () -> put(storage, "9901-S1"));
          assertTrue(isolation.toString().contains("READ COMMITTED"), isolation::toString);
          connection.rollback();
          connection.setAutoCommit(true);
          connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
          connection.setAutoCommit(false);
          assertEquals(Set.of(), tokens());
        });
  }

  @Test
  void aStorageOverAConnectionCanDoWhatOneOfItsOwnCan() {
    Set<Capability> own = JdbiStorage.on(jdbi()).withVault(TestVault.KEYS).capabilities();
    hosted(
        (connection, storage) -> {
          storage.inTransaction(HOME, unit -> unit.feed().read(0, 1));
          assertEquals(own, storage.capabilities());
        });
  }
}
