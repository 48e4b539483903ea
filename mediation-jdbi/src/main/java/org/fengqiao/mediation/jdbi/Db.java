package org.fengqiao.mediation.jdbi;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * Statements on one handle. Values are bound as the JDBC types they are, so that no date passes
 * through a time zone; failures are explained and carry no bound value.
 */
final class Db {

  private final Handle handle;
  private final Dialect dialect;

  Db(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
  }

  Dialect dialect() {
    return dialect;
  }

  <T> List<T> list(Sql sql, Function<Columns, T> reader) {
    return explained(
        sql.text(),
        () -> {
          try (Query query = handle.createQuery(sql.text())) {
            for (int i = 0; i < sql.values().size(); i++) {
              query.bind(i, new Bound(sql.values().get(i)));
            }
            return query.map((row, context) -> reader.apply(new Columns(row))).list();
          }
        });
  }

  <T> Optional<T> first(Sql sql, Function<Columns, T> reader) {
    return list(sql, reader).stream().findFirst();
  }

  /** Returns how many rows were changed. */
  int update(String sql, @Nullable Object... values) {
    return explained(
        sql,
        () -> {
          try (Update update = handle.createUpdate(sql)) {
            for (int i = 0; i < values.length; i++) {
              update.bind(i, new Bound(values[i]));
            }
            return update.execute();
          }
        });
  }

  void insert(String table, Row row) {
    update(row.insertInto(table), row.values());
  }

  /** Writes rows of the same columns, in one round trip where the driver can. */
  void insertAll(String table, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    updateAll(rows.get(0).insertInto(table), rows.stream().map(Row::values).toList());
  }

  /** Runs a statement with each set of values; one round trip where the driver can. */
  void updateAll(String sql, List<@Nullable Object[]> all) {
    if (all.isEmpty()) {
      return;
    }
    explained(
        sql,
        () -> {
          try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (@Nullable Object[] values : all) {
              for (int i = 0; i < values.length; i++) {
                batch.bind(i, new Bound(values[i]));
              }
              batch.add();
            }
            return batch.execute();
          }
        });
  }

  private static <T> T explained(String sql, Supplier<T> statement) {
    try {
      return statement.get();
    } catch (JdbiException e) {
      throw SqlErrors.explain(sql, e);
    }
  }

  private static final class Bound implements Argument {

    private final @Nullable Object bound;

    Bound(@Nullable Object bound) {
      this.bound = bound;
    }

    @Override
    public void apply(int position, PreparedStatement statement, StatementContext context)
        throws SQLException {
      if (bound == null) {
        statement.setNull(position, Types.NULL);
      } else {
        statement.setObject(position, bound);
      }
    }
  }
}
