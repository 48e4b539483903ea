package org.fengqiao.mediation.jdbi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of this version, read from the script that creates them. */
final class Schema {

  /** The version of the scripts in this jar, as they write it into the database. */
  private static final int VERSION = 1;

  private static final Pattern TABLE =
      Pattern.compile("create table (\\w+) \\(\\R(.*?)\\R\\)", Pattern.DOTALL);
  private static final Pattern COLUMN =
      Pattern.compile("^ {2}(?!primary |constraint )(\\w+) (.+?),?$", Pattern.MULTILINE);

  private final String name;
  private final String script;

  private Schema(String name, String script) {
    this.name = name;
    this.script = script;
  }

  static Schema of(Dialect dialect) {
    String name = dialect.script();
    try (InputStream resource = Schema.class.getResourceAsStream("/" + name)) {
      if (resource == null) {
        throw new IllegalStateException("the jar lacks its resource " + name);
      }
      return new Schema(name, new String(resource.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the jar's resource " + name + " cannot be read", e);
    }
  }

  /** The definition of each column by table, in the order of the script, in lower case. */
  Map<String, Map<String, String>> tables() {
    Map<String, Map<String, String>> tables = new LinkedHashMap<>();
    Matcher table = TABLE.matcher(script);
    while (table.find()) {
      Map<String, String> columns = new LinkedHashMap<>();
      Matcher column = COLUMN.matcher(table.group(2));
      while (column.find()) {
        columns.put(column.group(1), column.group(2));
      }
      tables.put(table.group(1), columns);
    }
    return tables;
  }

  List<String> statements() {
    return Arrays.stream(script.replaceAll("(?m)^--.*$", "").split(";\\s*(?:\\R|$)"))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  void apply(SchemaMode mode, Connection connection) throws SQLException {
    if (mode == SchemaMode.CREATE && isAbsent(connection)) {
      try (Statement statement = connection.createStatement()) {
        for (String sql : statements()) {
          statement.execute(sql);
        }
      }
      return;
    }
    if (mode == SchemaMode.NONE) {
      requireNoOtherVersion(connection);
    } else {
      validate(connection);
    }
  }

  /** Tables may be missing yet; those of another version must not be written. */
  void requireNoOtherVersion(Connection connection) throws SQLException {
    if (!columns(connection, "med_schema").isEmpty()) {
      List<Integer> versions = versions(connection);
      if (versions.stream().anyMatch(version -> version != VERSION)) {
        throw new SchemaMismatchException(name, List.of(otherThan(versions)));
      }
    }
  }

  private static String otherThan(List<Integer> versions) {
    return "its version is " + versions + ", this library needs [" + VERSION + "]";
  }

  private boolean isAbsent(Connection connection) throws SQLException {
    for (String table : tables().keySet()) {
      if (!columns(connection, table).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void validate(Connection connection) throws SQLException {
    List<String> differences = new ArrayList<>();
    if (!columns(connection, "med_schema").isEmpty()) {
      List<Integer> versions = versions(connection);
      if (!versions.equals(List.of(VERSION))) {
        differences.add(otherThan(versions));
      }
    }
    for (Map.Entry<String, Map<String, String>> table : tables().entrySet()) {
      List<String> found = columns(connection, table.getKey());
      if (found.isEmpty()) {
        differences.add("table " + table.getKey() + " is missing");
        continue;
      }
      for (String column : table.getValue().keySet()) {
        if (!found.contains(column)) {
          differences.add("column " + table.getKey() + "." + column + " is missing");
        }
      }
    }
    if (!differences.isEmpty()) {
      throw new SchemaMismatchException(name, differences);
    }
  }

  /** Each version once: split databases answer one by one. */
  private static List<Integer> versions(Connection connection) throws SQLException {
    SortedSet<Integer> versions = new TreeSet<>();
    try (Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery("select version from med_schema")) {
      while (rows.next()) {
        versions.add(rows.getInt(1));
      }
    }
    return List.copyOf(versions);
  }

  private static List<String> columns(Connection connection, String table) throws SQLException {
    DatabaseMetaData metadata = connection.getMetaData();
    String stored = metadata.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    List<String> columns = new ArrayList<>();
    try (ResultSet rows =
        metadata.getColumns(connection.getCatalog(), connection.getSchema(), stored, null)) {
      while (rows.next()) {
        columns.add(rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
      }
    }
    return columns;
  }
}
