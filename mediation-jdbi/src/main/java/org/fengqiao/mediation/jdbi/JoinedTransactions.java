package org.fengqiao.mediation.jdbi;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;
import java.util.function.Supplier;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.Work;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Units of work inside transactions of the host. */
final class JoinedTransactions implements JdbiStorage.Transactions {

  private final Supplier<Handle> current;
  private volatile Optional<Boolean> durable = Optional.empty();

  JoinedTransactions(Supplier<Handle> current) {
    this.current = current;
  }

  /** The handles made here are never closed: that would close the connection of the host. */
  static JoinedTransactions over(Supplier<Connection> current) {
    return new JoinedTransactions(() -> Jdbi.create(open(current.get())).open());
  }

  private static Connection open(@Nullable Connection connection) {
    try {
      if (connection != null && !connection.isClosed()) {
        return connection;
      }
    } catch (SQLException e) {
      throw SqlErrors.explain("looking at the connection of the host", e);
    }
    throw notOpen();
  }

  private static JoinRefusedException notOpen() {
    return new JoinRefusedException(
        "the host gave no open handle or connection: give the one of the transaction that the"
            + " calling thread is in");
  }

  /** Known from the first transaction on: before, there is no connection to ask. */
  @Override
  public boolean commitDurably() {
    return durable.orElse(false);
  }

  @Override
  public <T> T run(Partition partition, Sealing sealing, Work<T> work) {
    Handle handle = handle();
    Dialect dialect =
        JdbiStorage.reading(handle, "reading the transaction's settings", this::check);
    Savepoint before = JdbiStorage.reading(handle, "setting a savepoint", Connection::setSavepoint);
    UnitGuard guard = new UnitGuard(partition);
    T result;
    try {
      result = work.run(new JdbiUnit(new Db(handle, dialect), guard, true, sealing));
      guard.finish();
    } catch (Throwable e) {
      takeBack(handle, before, e);
      throw e;
    } finally {
      guard.abandon();
    }
    JdbiStorage.reading(
        handle,
        "releasing the savepoint",
        connection -> {
          connection.releaseSavepoint(before);
          return before;
        });
    return result;
  }

  private Handle handle() {
    @Nullable Handle handle = current.get();
    if (handle == null || handle.isClosed()) {
      throw notOpen();
    }
    return handle;
  }

  /** The host may commit: nothing of a unit that failed must be among it. */
  private static void takeBack(Handle handle, Savepoint before, Throwable failure) {
    try {
      handle.getConnection().rollback(before);
    } catch (SQLException e) {
      failure.addSuppressed(SqlErrors.explain("rolling back to the savepoint", e));
    }
  }

  private Dialect check(Connection connection) throws SQLException {
    if (connection.getAutoCommit()) {
      throw new JoinRefusedException(
          "auto-commit is on: each statement would be kept on its own; begin a"
              + " transaction before the unit of work");
    }
    if (connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
      throw new JoinRefusedException(
          "the transaction is not READ COMMITTED: a conflict would name a wrong version; set the"
              + " isolation before it begins");
    }
    Dialect dialect = Dialect.of(connection.getMetaData());
    if (durable.isEmpty()) {
      Schema.of(dialect).requireNoOtherVersion(connection);
      durable = Optional.of(dialect.commitsDurably(connection));
    }
    return dialect;
  }
}
