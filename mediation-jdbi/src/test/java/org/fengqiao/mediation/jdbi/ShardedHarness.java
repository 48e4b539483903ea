package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.fengqiao.mediation.storage.vault.Vault;
import org.jdbi.v3.core.Jdbi;

/**
 * One storage over four PostgreSQL databases, split by the partition: every table by its column
 * {@code part}, so that what belongs to one partition is in one database. The tables are made in
 * each database by itself, as a host would migrate them; the driver is found by its URL.
 */
final class ShardedHarness {

  private static final int SHARDS = 4;

  private ShardedHarness() {}

  /** Empty databases; closing them looks where the rows are that were written. */
  static StorageHarness open() {
    Cluster.EACH.forEach(shard -> shard.useHandle(handle -> handle.execute(Cluster.EMPTYING)));
    return new StorageHarness() {
      @Override
      public Storage storage() {
        return Cluster.STORAGE;
      }

      @Override
      public Storage reopened() {
        return JdbiStorage.on(Cluster.ALL, SchemaMode.VALIDATE).withVault(TestVault.KEYS);
      }

      @Override
      public Optional<Storage> withVault(Vault keys) {
        return Optional.of(JdbiStorage.on(Cluster.ALL).withVault(keys));
      }

      @Override
      public void close() {
        partsByShard();
      }
    };
  }

  /** All databases as one. It sends no statement that would fail there or be answered wrongly. */
  static Jdbi jdbi() {
    return Cluster.ALL;
  }

  /** Each database by itself. */
  static List<Jdbi> shards() {
    return Cluster.EACH;
  }

  /** The database that holds a partition. */
  static Jdbi shard(Partition partition) {
    return Cluster.EACH.get(Math.floorMod(partition.digits().hashCode(), SHARDS));
  }

  /** The partitions that have rows, by database; none may have a row in the wrong one. */
  static List<Set<String>> partsByShard() {
    List<Set<String>> parts = new ArrayList<>();
    for (int number = 0; number < SHARDS; number++) {
      Set<String> here =
          Cluster.EACH
              .get(number)
              .withHandle(handle -> handle.createQuery(Cluster.PARTS).mapTo(String.class).set());
      for (String part : here) {
        assertEquals(number, Math.floorMod(part.hashCode(), SHARDS), "shard of " + part);
      }
      parts.add(here);
    }
    return parts;
  }

  private static final class Cluster {

    static final Set<String> TABLES = Schema.of(Dialect.POSTGRESQL).tables().keySet();
    static final String EMPTYING = all("delete from ", ";\n");
    static final String PARTS = all("select part from ", "\nunion ");

    static final List<Jdbi> EACH = new ArrayList<>();
    static final Jdbi ALL = start();
    static final Storage STORAGE =
        JdbiStorage.on(ALL, SchemaMode.VALIDATE).withVault(TestVault.KEYS);

    private static String all(String statement, String separator) {
      return TABLES.stream()
          .filter(table -> !table.equals("med_schema"))
          .map(statement::concat)
          .collect(Collectors.joining(separator));
    }

    private static Jdbi start() {
      StringBuilder sources = new StringBuilder();
      for (int number = 0; number < SHARDS; number++) {
        String name = "shard_" + number;
        PostgresHarness.jdbi().useHandle(handle -> handle.execute("create database " + name));
        String url = PostgresHarness.url().replace("/postgres?", "/" + name + "?");
        // One connection for the tests, which JDBI does not close.
        Jdbi shard = Jdbi.create(connection(url));
        JdbiStorage.on(shard, SchemaMode.CREATE);
        EACH.add(shard);
        sources.append(source(name, url));
      }
      try {
        Path rules = Path.of("target", "shards.yaml").toAbsolutePath();
        Files.writeString(rules, rules(sources.toString()));
        Jdbi all = Jdbi.create("jdbc:shardingsphere:absolutepath:" + rules);
        all.setSqlLogger(new ShardableSql());
        return all;
      } catch (IOException e) {
        throw new UncheckedIOException("the rules of the shards cannot be written", e);
      }
    }

    private static Connection connection(String url) {
      try {
        return DriverManager.getConnection(url);
      } catch (SQLException e) {
        throw new IllegalStateException("the database cannot be reached", e);
      }
    }

    private static String source(String name, String url) {
      return """
            %s:
              dataSourceClassName: com.zaxxer.hikari.HikariDataSource
              jdbcUrl: %s
              maximumPoolSize: 14
              minimumIdle: 1
          """
          .formatted(name, url);
    }

    /** Every table the schema has, so that none is forgotten. */
    private static String rules(String sources) {
      return """
          mode:
            type: Standalone
          dataSources:
          %s
          rules:
          - !SHARDING
            tables:
          %s
            bindingTables:
            - %s
            defaultDatabaseStrategy:
              standard:
                shardingColumn: part
                shardingAlgorithmName: by_partition
            shardingAlgorithms:
              by_partition:
                type: INLINE
                props:
                  algorithm-expression: shard_${Math.floorMod(part.hashCode(), %d)}
          transaction:
            defaultType: LOCAL
          """
          .formatted(
              sources.stripTrailing(),
              TABLES.stream()
                  .map(
                      table ->
                          "    %s:\n      actualDataNodes: shard_${0..%d}.%s"
                              .formatted(table, SHARDS - 1, table))
                  .collect(Collectors.joining("\n")),
              String.join(", ", TABLES),
              SHARDS);
    }
  }
}
