package org.fengqiao.mediation.jdbi;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Why a database keeps nothing for now, by SQLSTATE and vendor code: 5xxxx are of PostgreSQL, 9xxxx
 * of H2, codes of MariaDB and MySQL.
 */
enum Outage {
  /** 08xxx, too many connections, shutting down, or what a pool says that has none to give. */
  CONNECTION(
      "cannot be reached", Set.of("53300", "57P01", "57P02", "57P03", "90098", "90121"), Set.of()),

  DISK(
      "cannot use its disk, which may be full",
      Set.of("53100", "58030", "90028", "90031"),
      Set.of(1021, 1114)),

  /** 28xxx, or a database of that name is not there. */
  UNKNOWN(
      "does not let this user in or is not there, look at its URL, its name, user and password",
      Set.of("3D000", "90146", "90149"),
      Set.of(1044, 1049)),

  READ_ONLY("takes no writes, it may be a standby", Set.of("25006", "90097"), Set.of(1290, 1836));

  private final String words;
  private final Set<String> states;
  private final Set<Integer> codes;

  Outage(String words, Set<String> states, Set<Integer> codes) {
    this.words = words;
    this.states = states;
    this.codes = codes;
  }

  static Optional<Outage> of(String state, SQLException failure) {
    if (state.startsWith("08") || (state.isEmpty() && isOfConnection(failure))) {
      return Optional.of(CONNECTION);
    }
    if (state.startsWith("28")) {
      return Optional.of(UNKNOWN);
    }
    return Arrays.stream(values())
        .filter(each -> each.states.contains(state) || each.codes.contains(failure.getErrorCode()))
        .findFirst();
  }

  /** What the database does or does not do, to follow its name in a sentence. */
  String words() {
    return words;
  }

  /**
   * A pool that has none to give may tell no state; a driver tells this type of other states too.
   */
  private static boolean isOfConnection(SQLException failure) {
    return failure instanceof SQLTransientConnectionException
        || failure instanceof SQLNonTransientConnectionException;
  }
}
