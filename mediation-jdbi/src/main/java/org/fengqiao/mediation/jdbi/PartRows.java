package org.fengqiao.mediation.jdbi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.fengqiao.mediation.kernel.AggregateId;

/**
 * A table of what belongs to one owner, in order. It is replaced whole when the owner is written,
 * and read for all owners of a page at once.
 *
 * @param table the table
 * @param key its column with the id of the owner
 * @param writer sets the columns of a part
 * @param reader reads a part
 */
record PartRows<T>(
    String table, String key, BiConsumer<Row, T> writer, Function<Columns, T> reader) {

  /** Writes the parts of an owner, in place of those there were unless the owner is new. */
  void write(Db db, AggregateId owner, boolean isNew, List<T> parts) {
    String part = owner.partition().digits();
    if (!isNew) {
      db.update("delete from " + table + " where part = ? and " + key + " = ?", part, owner.text());
    }
    List<Row> rows = new ArrayList<>();
    for (T each : parts) {
      Row row = new Row().set("part", part).set(key, owner).set("ord", rows.size());
      writer.accept(row, each);
      rows.add(row);
    }
    db.insertAll(table, rows);
  }

  /** Returns the parts by the id of their owner; owners without any are not in it. */
  Map<String, List<T>> read(Db db, List<? extends AggregateId> owners) {
    if (owners.isEmpty()) {
      return Map.of();
    }
    Sql sql = Sql.of("select * from " + table + " where ");
    sql.anyOf("part", owners.stream().map(owner -> owner.partition().digits()).distinct().toList());
    sql.add(" and ").anyOf(key, owners.stream().map(AggregateId::text).toList());
    sql.add(" order by " + key + ", ord");
    Map<String, List<T>> parts = new HashMap<>();
    db.list(sql, row -> Map.entry(row.text(key), reader.apply(row)))
        .forEach(
            found ->
                parts
                    .computeIfAbsent(found.getKey(), id -> new ArrayList<>())
                    .add(found.getValue()));
    return parts;
  }
}
