package org.fengqiao.mediation.jdbi;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.storage.NumberSequence;
import org.fengqiao.mediation.storage.StorageBusyException;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.Work;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection and one transaction for each unit of work. The transaction is driven on the
 * connection itself: JDBI takes a connection that comes with auto-commit off for one whose
 * transaction somebody else ends, and then commits nothing.
 */
final class OwnTransactions implements JdbiStorage.Transactions {

  private static final Logger LOG = LoggerFactory.getLogger(OwnTransactions.class);
  private static final int ATTEMPTS = 4;

  private final Jdbi jdbi;
  private final Dialect dialect;
  private final boolean durable;

  /** With which isolation connections come; asking each of them is a round trip in PostgreSQL. */
  private final int isolation;

  private OwnTransactions(Jdbi jdbi, Dialect dialect, boolean durable, int isolation) {
    this.jdbi = jdbi;
    this.dialect = dialect;
    this.durable = durable;
    this.isolation = isolation;
  }

  static OwnTransactions on(Jdbi jdbi, SchemaMode mode) {
    try (Handle handle = open(jdbi)) {
      return JdbiStorage.reading(
          handle,
          "reading the metadata",
          connection -> {
            Dialect dialect = Dialect.of(connection.getMetaData());
            Schema.of(dialect).apply(mode, connection);
            boolean durable = dialect.commitsDurably(connection);
            int isolation = connection.getTransactionIsolation();
            if (!connection.getAutoCommit()) {
              connection.commit();
            }
            return new OwnTransactions(jdbi, dialect, durable, isolation);
          });
    }
  }

  @Override
  public boolean commitDurably() {
    return durable;
  }

  @Override
  public <T> T run(Partition partition, Sealing sealing, Work<T> work) {
    int attempt = 1;
    Set<NumberSequence> begun = new HashSet<>();
    while (true) {
      try (Handle handle = open(jdbi)) {
        return JdbiStorage.reading(
            handle,
            "the transaction",
            connection -> run(handle, connection, partition, sealing, work));
      } catch (SequenceMissingException e) {
        if (!begun.add(e.sequence())) {
          throw e;
        }
        run(partition, sealing, unit -> ((JdbiUnit) unit).numbers().begin(e.sequence()));
      } catch (StorageBusyException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
        LOG.debug("unit of work in {} was in somebody's way, attempt {}", partition, attempt);
        attempt++;
      }
    }
  }

  private <T> T run(
      Handle handle, Connection connection, Partition partition, Sealing sealing, Work<T> work)
      throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }
    connection.setAutoCommit(false);
    UnitGuard guard = new UnitGuard(partition);
    JdbiUnit unit = new JdbiUnit(new Db(handle, dialect), guard, false, sealing);
    boolean kept = false;
    try {
      T result = work.run(unit);
      guard.finish();
      commit(connection);
      kept = true;
      return result;
    } catch (RuntimeException e) {
      // The work may have caught what it was told and said something else.
      throw unit.numbers().missing().<RuntimeException>map(missing -> missing).orElse(e);
    } finally {
      guard.abandon();
      if (kept || rollsBack(connection)) {
        restore(connection, autoCommit);
      } else {
        drop(connection);
      }
    }
  }

  private static void commit(Connection connection) {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw SqlErrors.explainCommit(e);
    }
  }

  /** A failure here must not hide the one that led here. */
  private static boolean rollsBack(Connection connection) {
    try {
      connection.rollback();
      return true;
    } catch (SQLException e) {
      LOG.warn("rolling back failed with SQLSTATE {}", e.getSQLState());
      return false;
    }
  }

  private void restore(Connection connection, boolean autoCommit) {
    try {
      connection.setAutoCommit(autoCommit);
      if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
        connection.setTransactionIsolation(isolation);
      }
    } catch (SQLException e) {
      LOG.warn("handing the connection back failed with SQLSTATE {}", e.getSQLState());
    }
  }

  /**
   * Turning auto-commit on would commit what could not be rolled back, and JDBI turns it on when it
   * closes a handle. H2 does nothing when it is told to abort; it rolls back when it closes.
   */
  private static void drop(Connection connection) {
    try (connection) {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      LOG.warn("dropping the connection failed with SQLSTATE {}", e.getSQLState());
    }
  }

  private static Handle open(Jdbi jdbi) {
    try {
      return jdbi.open();
    } catch (JdbiException e) {
      throw SqlErrors.explain("opening a connection", e);
    }
  }
}
