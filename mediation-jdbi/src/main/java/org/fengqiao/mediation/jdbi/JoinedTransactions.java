package org.fengqiao.mediation.jdbi;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.Work;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Units of work inside transactions of the host. */
final class JoinedTransactions implements JdbiStorage.Transactions {

  private final Supplier<Handle> current;
  private volatile Optional<Boolean> durable = Optional.empty();

  JoinedTransactions(Supplier<Handle> current) {
    this.current = current;
  }

  /** The handles made here are never closed: that would close the connection of the host. */
  static JoinedTransactions over(Supplier<Connection> current) {
    Jdbi jdbi = Jdbi.create(current::get);
    return new JoinedTransactions(jdbi::open);
  }

  /** Known from the first transaction on: before, there is no connection to ask. */
  @Override
  public boolean commitDurably() {
    return durable.orElse(false);
  }

  @Override
  public <T> T run(Partition partition, Sealing sealing, Work<T> work) {
    Handle handle = current.get();
    Dialect dialect =
        JdbiStorage.reading(handle, "reading the transaction's settings", this::check);
    UnitGuard guard = new UnitGuard(partition);
    try {
      T result = work.run(new JdbiUnit(new Db(handle, dialect), guard, true, sealing));
      guard.finish();
      return result;
    } finally {
      guard.abandon();
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
      durable = Optional.of(dialect.commitsDurably(connection));
    }
    return dialect;
  }
}
