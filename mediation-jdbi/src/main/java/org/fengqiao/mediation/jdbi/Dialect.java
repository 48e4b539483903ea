package org.fengqiao.mediation.jdbi;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** The database products there is a schema for. */
enum Dialect {
  H2("H2", "h2") {
    /** H2 acknowledges before it writes unless told otherwise, and a memory database never does. */
    @Override
    boolean commitsDurably(Connection connection) throws SQLException {
      return !connection.getMetaData().getURL().startsWith("jdbc:h2:mem:")
          && setting(
                  connection,
                  "select setting_value from information_schema.settings"
                      + " where setting_name = 'WRITE_DELAY'")
              .equals("0");
    }

    /** H2 walks the whole index for keys joined by or. */
    @Override
    int keysAtOnce() {
      return 1;
    }
  },
  POSTGRESQL("PostgreSQL", "postgresql") {
    /** Behind a sharding driver one database answers for all: they should be set alike. */
    @Override
    boolean commitsDurably(Connection connection) throws SQLException {
      return setting(connection, "select current_setting('fsync')").equals("on")
          && !setting(connection, "select current_setting('synchronous_commit')").equals("off");
    }
  },
  MYSQL("MySQL", "mysql") {
    @Override
    boolean commitsDurably(Connection connection) throws SQLException {
      return flushesEachCommit(connection);
    }
  },
  MARIADB("MariaDB", "mysql") {
    @Override
    boolean commitsDurably(Connection connection) throws SQLException {
      return flushesEachCommit(connection);
    }
  };

  private final String product;
  private final String vendor;

  Dialect(String product, String vendor) {
    this.product = product;
    this.vendor = vendor;
  }

  /** Where the tables are defined, in this jar. */
  String script() {
    return "schema/v1/" + vendor + "/V1__mediation.sql";
  }

  /** How many rows an update may name by their keys and have each found by an index. */
  int keysAtOnce() {
    return 50;
  }

  /** Whether what is acknowledged is on the disk, as this server and session are set. */
  abstract boolean commitsDurably(Connection connection) throws SQLException;

  static Dialect of(DatabaseMetaData metadata) throws SQLException {
    String product = metadata.getDatabaseProductName();
    for (Dialect dialect : values()) {
      if (dialect.product.equals(product)) {
        return dialect;
      }
    }
    throw new UnsupportedDatabaseException(product, products());
  }

  private static List<String> products() {
    return Arrays.stream(values()).map(dialect -> dialect.product).toList();
  }

  private static boolean flushesEachCommit(Connection connection) throws SQLException {
    return setting(connection, "select @@innodb_flush_log_at_trx_commit").equals("1");
  }

  private static String setting(Connection connection, String sql) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      return rows.next() ? rows.getString(1) : "";
    }
  }
}
