package org.fengqiao.mediation.jdbi;

import java.sql.SQLException;
import java.util.Optional;
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
 *   <li>unavailable: what {@link Outage} lists
 *   <li>a table that is missing: PostgreSQL 42P01, the others 42S02 to 42S04
 *   <li>everything else: a plain {@link StorageException}
 * </ul>
 */
final class SqlErrors {

  private static final Set<Integer> BUSY_CODES = Set.of(1205, 1213, 50200);
  private static final Set<String> BUSY_STATES = Set.of("HYT00", "55P03");
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
    Optional<Outage> outage = Outage.of(state, failure);
    if (outage.isPresent()) {
      return new StorageUnavailableException(
          "the database " + outage.get().words() + " (" + state + "); nothing was kept", cause);
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
