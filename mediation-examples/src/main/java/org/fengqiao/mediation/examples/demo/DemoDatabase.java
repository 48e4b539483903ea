package org.fengqiao.mediation.examples.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.fengqiao.mediation.jdbi.JdbiStorage;
import org.fengqiao.mediation.jdbi.SchemaMode;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.vault.Vault;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;

/** The embedded database in the folder of the demonstration. */
final class DemoDatabase implements AutoCloseable {

  private final Path file;
  private final JdbcConnectionPool pool;
  private final Storage storage;

  private DemoDatabase(Path file, JdbcConnectionPool pool, Storage storage) {
    this.file = file;
    this.pool = pool;
    this.storage = storage;
  }

  /**
   * Opens the database, making it if there is none.
   *
   * @throws DemoFailure if another process has it or its files or keys cannot be used
   */
  static DemoDatabase open(DemoFolder folder) {
    boolean fresh = !Files.exists(folder.databaseFile());
    Path file = folder.database();
    // What a crash loses of the last half second, the next run does again.
    JdbcConnectionPool pool =
        JdbcConnectionPool.create(
            "jdbc:h2:file:" + file + ";CACHE_SIZE=131072;QUERY_CACHE_SIZE=128;TRACE_LEVEL_FILE=0",
            "demo",
            "");
    try (Connection connection = pool.getConnection()) {
      connection.isValid(1);
    } catch (SQLException e) {
      pool.dispose();
      throw failure(file, e);
    }
    try {
      Vault keys = DemoKeys.beside(folder, fresh);
      Storage storage = JdbiStorage.on(Jdbi.create(pool), SchemaMode.CREATE).withVault(keys);
      return new DemoDatabase(file, pool, storage);
    } catch (RuntimeException e) {
      pool.dispose();
      throw e;
    }
  }

  private static DemoFailure failure(Path file, SQLException cause) {
    boolean locked = cause.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
    DemoFailure failure =
        locked
            ? new DemoFailure("failure.locked", file + ".mv.db")
            : new DemoFailure("failure.database", file + ".mv.db", cause.getErrorCode());
    failure.initCause(cause);
    return failure;
  }

  Storage storage() {
    return storage;
  }

  /** Gives back the space that thousands of commits have left behind, and closes. */
  void compact() {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN COMPACT");
    } catch (SQLException e) {
      throw failure(file, e);
    }
  }

  @Override
  public void close() {
    pool.dispose();
  }
}
