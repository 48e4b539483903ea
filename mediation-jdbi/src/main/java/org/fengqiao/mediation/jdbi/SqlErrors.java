package org.fengqiao.mediation.jdbi;

import java.sql.SQLException;
import java.util.Set;
import org.fengqiao.mediation.storage.StorageBusyException;
import org.fengqiao.mediation.storage.StorageException;
import org.fengqiao.mediation.storage.StorageUnavailableException;

/**
 * Tells by SQLSTATE and vendor code, never by words, what a failure means for the unit of work.
 *
 * <ul>
 *   <li>busy, worth another try: 40xxx; H2 HYT00 or 50200; MariaDB and MySQL 1205 and 1213;
 *       PostgreSQL 55P03; and class 23, because every insert follows a look: a duplicate means that
 *       another unit was faster
 *   <li>unavailable: 08xxx, PostgreSQL 57P01 to 57P03, H2 90098 and 90121
 *   <li>everything else: a plain {@link StorageException}
 * </ul>
 */
final class SqlErrors {

  private static final Set<Integer> BUSY_CODES = Set.of(1205, 1213, 50200);
  private static final Set<String> BUSY_STATES = Set.of("HYT00", "55P03");
  private static final Set<String> GONE_STATES =
      Set.of("57P01", "57P02", "57P03", "90098", "90121");

  private SqlErrors() {}

  static StorageException explain(String statement, RuntimeException failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql) {
        return explain(statement, sql);
      }
    }
    return new StorageException("JDBI refused: " + statement, failure);
  }

  static StorageException explain(String statement, SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    SqlFailure cause = new SqlFailure(statement, failure);
    if (state.startsWith("40")
        || state.startsWith("23")
        || BUSY_STATES.contains(state)
        || BUSY_CODES.contains(failure.getErrorCode())) {
      return new StorageBusyException(
          "another unit of work stood in the way (" + state + "); run the whole unit again", cause);
    }
    if (state.startsWith("08") || GONE_STATES.contains(state)) {
      return new StorageUnavailableException(
          "the database cannot be reached (" + state + "); nothing was kept", cause);
    }
    return new StorageException(
        "the database refused a statement (" + state + "); nothing was kept", cause);
  }
}
