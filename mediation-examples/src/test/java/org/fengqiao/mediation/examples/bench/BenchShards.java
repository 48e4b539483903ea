package org.fengqiao.mediation.examples.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.shardingsphere.driver.api.yaml.YamlShardingSphereDataSourceFactory;
import org.fengqiao.mediation.jdbi.JdbiStorage;
import org.fengqiao.mediation.jdbi.SchemaMode;
import org.jdbi.v3.core.Jdbi;

/**
 * Four databases of one PostgreSQL server as one, every table split by the partition. A benchmark
 * works in one partition, and so in one of them: what it shows is the price of the driver.
 */
final class BenchShards {

  private static final int SHARDS = 4;

  private BenchShards() {}

  /** The databases in their order in the rules, each with the schema. */
  static Map<String, DataSource> each(EmbeddedPostgres server) {
    Map<String, DataSource> each = new LinkedHashMap<>();
    for (int number = 0; number < SHARDS; number++) {
      String name = "shard_" + number;
      Jdbi.create(server.getPostgresDatabase())
          .useHandle(handle -> handle.execute("create database " + name));
      DataSource shard = BenchDatabase.pool(BenchDatabase.url(server, name));
      JdbiStorage.on(Jdbi.create(shard), SchemaMode.CREATE);
      each.put(name, shard);
    }
    return each;
  }

  /** All of them behind the driver that shards; closing it closes them. */
  static DataSource all(Map<String, DataSource> each) {
    List<String> tables =
        Jdbi.create(each.get("shard_0"))
            .withHandle(
                handle ->
                    handle
                        .createQuery("select tablename from pg_tables where schemaname = 'public'")
                        .mapTo(String.class)
                        .list());
    try {
      return YamlShardingSphereDataSourceFactory.createDataSource(
          each, rules(tables).getBytes(StandardCharsets.UTF_8));
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("the shards do not become one", e);
    }
  }

  private static String rules(List<String> tables) {
    return """
        mode:
          type: Standalone
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
