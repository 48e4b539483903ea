package org.fengqiao.mediation.jdbi;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.jdbi.v3.core.Jdbi;

/** A real PostgreSQL that writes to the disk, one server for all tests. */
final class PostgresHarness {

  private PostgresHarness() {}

  static StorageHarness open() {
    return Server.DATABASE.emptied();
  }

  static Jdbi jdbi() {
    return Server.DATABASE.jdbi();
  }

  static String url() {
    return Server.URL;
  }

  private static final class Server {

    static final String URL = start();
    static final ServerDatabase DATABASE = ServerDatabase.on(URL);

    private static String start() {
      try {
        return EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .start()
            .getJdbcUrl("postgres", "postgres");
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL does not start", e);
      }
    }
  }
}
