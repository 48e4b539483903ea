package org.fengqiao.mediation.examples.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What a unit of work said to the database, so that a plain JDBC program can say the same. Records
 * whatever runs on connections of its data source.
 */
final class Recording {

  /** A statement with its values; a batch has several lines of them. */
  record Said(String sql, boolean query, boolean batch, List<@Nullable Object[]> lines) {

    /** The same with another text in all values. */
    Said replacing(String text, String other) {
      List<@Nullable Object[]> replaced = new ArrayList<>();
      for (@Nullable Object[] line : lines) {
        replaced.add(
            Stream.of(line)
                .map(value -> value instanceof String said ? said.replace(text, other) : value)
                .toArray());
      }
      return new Said(sql, query, batch, replaced);
    }
  }

  private final DataSource source;
  private final List<Said> said = new ArrayList<>();

  Recording(DataSource source) {
    this.source = source;
  }

  /** Returns a data source whose statements are recorded. */
  DataSource recorded() {
    return proxy(
        DataSource.class,
        (method, arguments) -> {
          Object result = method.invoke(source, arguments);
          return result instanceof Connection connection ? recorded(connection) : result;
        });
  }

  /** Returns what was said since the last time, without commits. */
  List<Said> take() {
    List<Said> taken = List.copyOf(said);
    said.clear();
    return taken;
  }

  private Connection recorded(Connection connection) {
    return proxy(
        Connection.class,
        (method, arguments) -> {
          Object result = method.invoke(connection, arguments);
          return result instanceof PreparedStatement statement
              ? recorded(statement, (String) arguments[0])
              : result;
        });
  }

  private PreparedStatement recorded(PreparedStatement statement, String sql) {
    SortedMap<Integer, Object> bound = new TreeMap<>();
    List<@Nullable Object[]> lines = new ArrayList<>();
    Object none = new Object();
    return proxy(
        PreparedStatement.class,
        (method, arguments) -> {
          switch (method.getName()) {
            case "setObject" -> bound.put((Integer) arguments[0], arguments[1]);
            case "setNull" -> bound.put((Integer) arguments[0], none);
            case "addBatch" -> lines.add(line(bound, none));
            case "execute", "executeUpdate", "executeQuery" ->
                said.add(
                    new Said(
                        sql,
                        sql.startsWith("select"),
                        false,
                        List.<@Nullable Object[]>of(line(bound, none))));
            case "executeBatch" -> said.add(new Said(sql, false, true, List.copyOf(lines)));
            default -> {}
          }
          return method.invoke(statement, arguments);
        });
  }

  private static @Nullable Object[] line(SortedMap<Integer, Object> bound, Object none) {
    return bound.values().stream().map(value -> value == none ? null : value).toArray();
  }

  /** Says everything again, as a program by hand would; returns how many values it read. */
  static int say(Connection connection, List<Said> all) throws SQLException {
    int read = 0;
    for (Said each : all) {
      try (PreparedStatement statement = connection.prepareStatement(each.sql())) {
        for (@Nullable Object[] line : each.lines()) {
          for (int i = 0; i < line.length; i++) {
            statement.setObject(i + 1, line[i]);
          }
          if (each.batch()) {
            statement.addBatch();
          }
        }
        if (each.query()) {
          read += read(statement);
        } else if (each.batch()) {
          statement.executeBatch();
        } else {
          statement.executeUpdate();
        }
      }
    }
    return read;
  }

  private static int read(PreparedStatement statement) throws SQLException {
    int read = 0;
    try (ResultSet rows = statement.executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          if (rows.getObject(i) != null) {
            read++;
          }
        }
      }
    }
    return read;
  }

  private interface Call {
    @Nullable Object on(Method method, Object[] arguments)
        throws IllegalAccessException, InvocationTargetException;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            Recording.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return call.on(method, arguments == null ? new Object[0] : arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
