package org.fengqiao.mediation.jdbi;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.ParsedParameters;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * Statements on one handle. Values are bound as the JDBC types they are, so that no date passes
 * through a time zone; failures are explained and carry no bound value.
 */
final class Db {

  /** What a sharding driver needs for a batch grows with the square of its rows. */
  private static final int BATCH = 1000;

  private static final SqlParser AS_IT_STANDS = new AsItStands();

  private final Handle handle;
  private final Dialect dialect;
  private final Calendar utc = Columns.utc();

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
          try (Query query = plain(handle.createQuery(sql.text()))) {
            return query
                .bind(0, new Line(sql.values().toArray()))
                .map((row, context) -> reader.apply(new Columns(row, utc)))
                .list();
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
          try (Update update = plain(handle.createUpdate(sql))) {
            return update.bind(0, new Line(values)).execute();
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
    requireSameLength(all);
    for (int from = 0; from < all.size(); from += BATCH) {
      batch(sql, all.subList(from, Math.min(all.size(), from + BATCH)));
    }
  }

  private void batch(String sql, List<@Nullable Object[]> all) {
    explained(
        sql,
        () -> {
          try (PreparedBatch batch = plain(handle.prepareBatch(sql))) {
            for (@Nullable Object[] values : all) {
              batch.bind(0, new Line(values)).add();
            }
            return batch.execute();
          }
        });
  }

  /** A driver keeps the value of the row before where a row of a batch has none. */
  private static void requireSameLength(List<@Nullable Object[]> all) {
    int length = all.get(0).length;
    for (@Nullable Object[] values : all) {
      if (values.length != length) {
        throw new IllegalArgumentException(
            "rows of " + length + " and of " + values.length + " values in one batch");
      }
    }
  }

  private static <T> T explained(String sql, Supplier<T> statement) {
    try {
      return statement.get();
    } catch (JdbiException e) {
      throw SqlErrors.explain(sql, e);
    }
  }

  /** Whatever the host's Jdbi makes of other statements, these are SQL already. */
  private static <T extends SqlStatement<T>> T plain(T statement) {
    return statement.setTemplateEngine(TemplateEngine.NOP).setSqlParser(AS_IT_STANDS);
  }

  /** Takes all question marks of a statement as one argument. */
  private static final class AsItStands implements SqlParser {

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
      return ParsedSql.of(sql, ParsedParameters.positional(1));
    }

    @Override
    public String nameParameter(String name, StatementContext context) {
      return "?";
    }
  }

  /**
   * The values of all question marks. Jdbi looks for a binder of each argument, and one for each
   * value took a seventh of a bulk import.
   */
  private static final class Line implements Argument {

    private final @Nullable Object[] values;

    Line(@Nullable Object[] values) {
      this.values = values;
    }

    @Override
    public void apply(int position, PreparedStatement statement, StatementContext context)
        throws SQLException {
      for (int i = 0; i < values.length; i++) {
        Object value = values[i];
        if (value == null) {
          statement.setNull(position + i, Types.NULL);
        } else {
          statement.setObject(position + i, value);
        }
      }
    }
  }
}
