package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The scripts of all vendors make the same tables, keys and indexes. */
class SchemaParityTest {

  private static final List<String> H2 = Schema.of(Dialect.H2).statements();
  private static final String BYTE_ORDER = " collate \"C\"";

  /** Room in each page, so that a step that changes no indexed column writes no index. */
  private static final String ROOM = " with (fillfactor = 80)";

  private static final String CHARACTERS = " character set utf8mb4 collate utf8mb4_bin";

  /** Wider text than a row of MySQL may hold stands outside of the row there. */
  private static final Pattern WIDE = Pattern.compile("varchar\\((?:\\d{6,}|[2-9]\\d{4})\\)");

  @Test
  void postgresDiffersInTheOrderOfTextsAndInRoomAlone() {
    List<String> statements = Schema.of(Dialect.POSTGRESQL).statements();
    assertEquals(
        H2,
        statements.stream()
            .map(sql -> sql.replace(BYTE_ORDER, "").replace(ROOM, ""))
            .collect(Collectors.toList()));
    String script = String.join(";", statements);
    assertFalse(
        Pattern.compile("varchar\\(\\d+\\)(?! collate \"C\")").matcher(script).find(),
        "a column is ordered as the database's locale has it");
  }

  @Test
  void mysqlDiffersInCharactersWideTextsAndInstantsAlone() {
    List<String> statements = Schema.of(Dialect.MYSQL).statements();
    assertEquals(
        H2.stream()
            .map(sql -> WIDE.matcher(sql).replaceAll("mediumtext"))
            .map(sql -> sql.replace("timestamp(6)", "datetime(6)"))
            .toList(),
        statements.stream().map(sql -> sql.replace(CHARACTERS, "")).toList());
    statements.stream()
        .filter(sql -> sql.startsWith("create table"))
        .forEach(sql -> assertTrue(sql.endsWith(CHARACTERS), sql));
    assertEquals(statements, Schema.of(Dialect.MARIADB).statements());
  }
}
