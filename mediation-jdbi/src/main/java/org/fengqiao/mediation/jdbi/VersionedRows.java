package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.kernel.AggregateId;

/** One row that is written whole and counts how often. */
final class VersionedRows {

  private final Db db;
  private final String table;
  private final String key;
  private final AggregateId id;

  VersionedRows(Db db, String table, String key, AggregateId id) {
    this.db = db;
    this.table = table;
    this.key = key;
    this.id = id;
  }

  /** Writes the row; returns false and writes nothing if the stored one has another version. */
  boolean write(Row row, long expected) {
    row.set("version", expected + 1);
    String part = id.partition().digits();
    if (expected > 0) {
      return db.update(
              row.update(table, "part = ? and " + key + " = ? and version = ?"),
              row.valuesAnd(part, id.text(), expected))
          == 1;
    }
    if (version() != 0) {
      return false;
    }
    db.insert(table, row.set("part", part).set(key, id));
    return true;
  }

  /** The stored version; 0 if there is no row. */
  long version() {
    return db.first(
            Sql.of(
                "select version from " + table + " where part = ? and " + key + " = ?",
                id.partition().digits(),
                id.text()),
            row -> row.number("version"))
        .orElse(0L);
  }
}
