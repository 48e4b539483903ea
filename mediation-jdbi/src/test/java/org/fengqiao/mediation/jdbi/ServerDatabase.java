package org.fengqiao.mediation.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.fengqiao.mediation.storage.vault.Vault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The tables on a server that outlives a test: they are emptied, not made again. */
final class ServerDatabase {

  private final Jdbi jdbi;
  private final Storage storage;
  private final List<String> tables;

  private ServerDatabase(Jdbi jdbi, Storage storage, List<String> tables) {
    this.jdbi = jdbi;
    this.storage = storage;
    this.tables = tables;
  }

  static ServerDatabase on(String url) {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(16);
    pool.setMinimumIdle(1);
    Jdbi jdbi = Jdbi.create(new HikariDataSource(pool));
    Storage storage = JdbiStorage.on(jdbi, SchemaMode.CREATE).withVault(TestVault.KEYS);
    // All vendors have the same tables; what version they are is no data.
    List<String> tables =
        Schema.of(Dialect.H2).tables().keySet().stream()
            .filter(table -> !table.equals("med_schema"))
            .toList();
    return new ServerDatabase(jdbi, storage, tables);
  }

  Jdbi jdbi() {
    return jdbi;
  }

  StorageHarness emptied() {
    try (Handle handle = jdbi.open()) {
      tables.forEach(table -> handle.execute("delete from " + table));
    }
    return new StorageHarness() {
      @Override
      public Storage storage() {
        return storage;
      }

      @Override
      public Storage reopened() {
        return JdbiStorage.on(jdbi, SchemaMode.VALIDATE).withVault(TestVault.KEYS);
      }

      @Override
      public Optional<Storage> withVault(Vault keys) {
        return Optional.of(JdbiStorage.on(jdbi).withVault(keys));
      }

      @Override
      public void close() {}
    };
  }
}
