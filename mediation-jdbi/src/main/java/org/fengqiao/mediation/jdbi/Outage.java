package org.fengqiao.mediation.jdbi;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why a database keeps nothing for now, by SQLSTATE and vendor code: 5xxxx are of PostgreSQL, 9xxxx
 * of H2, codes of MariaDB and MySQL.
 *
 * @param words what the database does or does not do, to follow its name in a sentence
 * @param states SQLSTATEs that tell it
 * @param codes vendor codes that tell it
 */
record Outage(String words, Set<String> states, Set<Integer> codes) {

  /** 08xxx, too many connections, shutting down, or what a pool says that has none to give. */
  private static final Outage CONNECTION =
      new Outage(
          "cannot be reached",
          Set.of("53300", "57P01", "57P02", "57P03", "90098", "90121"),
          Set.of());

  private static final Outage DISK =
      new Outage(
          "cannot use its disk, which may be full",
          Set.of("53100", "58030", "90028", "90031"),
          Set.of(1021, 1114));

  /** 28xxx, or a database of that name is not there. */
  private static final Outage UNKNOWN =
      new Outage(
          "does not let this user in or is not there, look at its URL, its name, user and password",
          Set.of("3D000", "90146", "90149"),
          Set.of(1044, 1049));

  private static final Outage READ_ONLY =
      new Outage(
          "takes no writes, it may be a standby", Set.of("25006", "90097"), Set.of(1290, 1836));

  static Optional<Outage> of(String state, SQLException failure) {
    if (state.startsWith("08") || (state.isEmpty() && isOfConnection(failure))) {
      return Optional.of(CONNECTION);
    }
    if (state.startsWith("28")) {
      return Optional.of(UNKNOWN);
    }
    return Stream.of(CONNECTION, DISK, UNKNOWN, READ_ONLY)
        .filter(each -> each.states.contains(state) || each.codes.contains(failure.getErrorCode()))
        .findFirst();
  }

  /**
   * A pool that has none to give may tell no state; a driver tells this type of other states too.
   */
  private static boolean isOfConnection(SQLException failure) {
    return failure instanceof SQLTransientConnectionException
        || failure instanceof SQLNonTransientConnectionException;
  }
}
