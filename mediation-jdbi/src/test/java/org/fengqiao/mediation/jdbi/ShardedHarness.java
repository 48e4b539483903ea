package org.fengqiao.mediation.jdbi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.jdbi.v3.core.Jdbi;

/**
 * One storage over four PostgreSQL databases, split by the partition: every table by its column
 * {@code part}, so that what belongs to one partition is in one database. The tables are made in
 * each database by itself, as a host would migrate them; the driver is found by its URL.
 */
final class ShardedHarness {

  private static final int SHARDS = 4;

  private ShardedHarness() {}

  static StorageHarness open() {
    return Cluster.DATABASE.emptied();
  }

  /** All databases as one. */
  static Jdbi jdbi() {
    return Cluster.DATABASE.jdbi();
  }

  /** Each database by itself, in the order of the remainders. */
  static List<Jdbi> shards() {
    return Cluster.EACH;
  }

  /** The number of the database of a partition, as the rules below have it. */
  static int shardOf(String part) {
    return Math.floorMod(part.hashCode(), SHARDS);
  }

  private static final class Cluster {

    static final List<Jdbi> EACH = new ArrayList<>();
    static final ServerDatabase DATABASE = start();

    private static ServerDatabase start() {
      StringBuilder sources = new StringBuilder();
      for (int number = 0; number < SHARDS; number++) {
        String name = "shard_" + number;
        PostgresHarness.jdbi().useHandle(handle -> handle.execute("create database " + name));
        String url = PostgresHarness.url().replace("/postgres?", "/" + name + "?");
        EACH.add(Jdbi.create(url));
        JdbiStorage.on(EACH.get(number), SchemaMode.CREATE);
        sources.append(source(name, url));
      }
      try {
        Path rules = Path.of("target", "shards.yaml").toAbsolutePath();
        Files.writeString(rules, rules(sources.toString()));
        return ServerDatabase.on(Jdbi.create("jdbc:shardingsphere:absolutepath:" + rules));
      } catch (IOException e) {
        throw new UncheckedIOException("the rules of the shards cannot be written", e);
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
      Set<String> tables = Schema.of(Dialect.POSTGRESQL).tables().keySet();
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
              tables.stream()
                  .map(
                      table ->
                          "    %s:\n      actualDataNodes: shard_${0..%d}.%s"
                              .formatted(table, SHARDS - 1, table))
                  .collect(Collectors.joining("\n")),
              String.join(", ", tables),
              SHARDS);
    }
  }
}
