package org.fengqiao.mediation.jdbi;

import java.sql.SQLException;
import org.fengqiao.mediation.storage.StorageException;

/**
 * What is kept of a failed statement: its codes and where it failed. Drivers and JDBI put bound
 * values into their messages, and those may be personal data.
 */
final class SqlFailure extends StorageException {

  private static final long serialVersionUID = 1L;

  SqlFailure(String statement, SQLException failure) {
    super(
        "SQLSTATE "
            + failure.getSQLState()
            + ", vendor code "
            + failure.getErrorCode()
            + ", "
            + failure.getClass().getSimpleName()
            + " in: "
            + statement);
    setStackTrace(failure.getStackTrace());
  }
}
