package org.fengqiao.mediation.jdbi;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.mediation.storage.CommitUnknownException;
import org.fengqiao.mediation.storage.StorageBusyException;
import org.fengqiao.mediation.storage.StorageException;
import org.fengqiao.mediation.storage.StorageUnavailableException;

/**
 * Tells by SQLSTATE and vendor code, never by words, what a failure means for the unit of work.
 *
 * <ul>
 *   <li>busy, worth another try: 40xxx; H2 HYT00 or 50200; MariaDB and MySQL 1205 and 1213;
 *       PostgreSQL 55P03; and a duplicate key, which is 23505, or 23000 with 1062 of MariaDB and
 *       MySQL: every insert follows a look, so that another unit was faster
 *   <li>another constraint, the rest of class 23: a {@link StorageException} that names it; trying
 *       again does not help
 *   <li>unavailable: 08xxx, PostgreSQL 53300 and 57P01 to 57P03, H2 90098 and 90121, and what JDBC
 *       calls a failure of the connection, as a pool does that has none to give; and a disk that is
 *       full or fails: PostgreSQL 53100 and 58030, H2 90028 and 90031, MariaDB and MySQL 1021 and
 *       1114; and a user who is not let in, 28xxx, or a database that is not there, 3D000, H2 90146
 *       and 90149, MariaDB and MySQL 1044 and 1049
 *   <li>a table that is missing: PostgreSQL 42P01, the others 42S02 to 42S04
 *   <li>everything else: a plain {@link StorageException}
 * </ul>
 */
final class SqlErrors {

  private static final Set<Integer> BUSY_CODES = Set.of(1205, 1213, 50200);
  private static final Set<String> BUSY_STATES = Set.of("HYT00", "55P03");
  private static final Set<String> GONE_STATES =
      Set.of("53300", "57P01", "57P02", "57P03", "90098", "90121");

  private static final Set<String> DISK_STATES = Set.of("53100", "58030", "90028", "90031");
  private static final Set<Integer> DISK_CODES = Set.of(1021, 1114);

  private static final Set<String> UNKNOWN_DATABASE_STATES = Set.of("3D000", "90146", "90149");
  private static final Set<Integer> UNKNOWN_DATABASE_CODES = Set.of(1044, 1049);

  private static final Set<String> MISSING_TABLE_STATES =
      Set.of("42P01", "42S02", "42S03", "42S04");

  private static final int DUPLICATE_ENTRY = 1062;

  /** The quoted name after the word, as every vendor writes it. */
  private static final Pattern CONSTRAINT =
      Pattern.compile(
          "(constraint|column)[^\"'`]{0,40}[\"'`]([\\w$.]{1,128})", Pattern.CASE_INSENSITIVE);

  private SqlErrors() {}

  static StorageException explain(String statement, RuntimeException failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql) {
        return explain(statement, sql);
      }
    }
    return new StorageException("JDBI refused: " + statement, failure);
  }

  static StorageException explain(String statement, SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    SqlFailure cause = new SqlFailure(statement, failure);
    if (state.startsWith("40")
        || isDuplicate(state, failure.getErrorCode())
        || BUSY_STATES.contains(state)
        || BUSY_CODES.contains(failure.getErrorCode())) {
      return new StorageBusyException(
          "another unit of work stood in the way (" + state + "); run the whole unit again", cause);
    }
    if (state.startsWith("08")
        || GONE_STATES.contains(state)
        || (state.isEmpty() && isOfConnection(failure))) {
      return new StorageUnavailableException(
          "the database cannot be reached (" + state + "); nothing was kept", cause);
    }
    if (DISK_STATES.contains(state) || DISK_CODES.contains(failure.getErrorCode())) {
      return new StorageUnavailableException(
          "the database cannot use its disk (" + state + "), is it full? Nothing was kept", cause);
    }
    if (state.startsWith("28")
        || UNKNOWN_DATABASE_STATES.contains(state)
        || UNKNOWN_DATABASE_CODES.contains(failure.getErrorCode())) {
      return new StorageUnavailableException(
          "the database does not let this user in or is not there ("
              + state
              + "); look at its URL, its name, user and password",
          cause);
    }
    if (MISSING_TABLE_STATES.contains(state)) {
      return new StorageException(
          "a table is missing ("
              + state
              + "); SchemaMode.VALIDATE names all that are, CREATE makes them in an empty database",
          cause);
    }
    if (state.startsWith("23")) {
      return new StorageException(
          "the database refused a row because of "
              + constraint(failure)
              + " ("
              + state
              + "); nothing was kept",
          cause);
    }
    return new StorageException(
        "the database refused a statement (" + state + "); nothing was kept", cause);
  }

  /**
   * A failure while committing. A conflict is refused before anything is kept; after any other one,
   * a lost connection above all, the database may have committed or not.
   */
  static StorageException explainCommit(SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    if (state.startsWith("40") || state.startsWith("23")) {
      return explain("commit", failure);
    }
    return new CommitUnknownException(
        "the commit failed ("
            + state
            + "): it is unknown whether the unit of work was kept; look before repeating it",
        new SqlFailure("commit", failure));
  }

  /**
   * A pool that has none to give may tell no state; a driver tells this type of other states too.
   */
  private static boolean isOfConnection(SQLException failure) {
    return failure instanceof SQLTransientConnectionException
        || failure instanceof SQLNonTransientConnectionException;
  }

  private static boolean isDuplicate(String state, int code) {
    return state.equals("23505") || (state.equals("23000") && code == DUPLICATE_ENTRY);
  }

  /** The name alone is taken from the driver's words: the rest may hold bound values. */
  private static String constraint(SQLException failure) {
    String words = failure.getMessage() == null ? "" : failure.getMessage();
    Matcher name = CONSTRAINT.matcher(words.lines().findFirst().orElse(""));
    String found = "a constraint the driver does not name";
    while (name.find()) {
      found =
          ("column".equalsIgnoreCase(name.group(1)) ? "column " : "constraint ") + name.group(2);
    }
    return found;
  }
}
