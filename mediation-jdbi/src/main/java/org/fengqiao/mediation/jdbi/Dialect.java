package org.fengqiao.mediation.jdbi;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** The database products there is a schema for. */
enum Dialect {
  H2("H2", "schema/v1/h2/V1__mediation.sql") {
    /** H2 acknowledges before it writes unless told otherwise, and a memory database never does. */
    @Override
    boolean commitsDurably(Connection connection) throws SQLException {
      if (connection.getMetaData().getURL().startsWith("jdbc:h2:mem:")) {
        return false;
      }
      String sql =
          "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'";
      try (PreparedStatement select = connection.prepareStatement(sql);
          ResultSet rows = select.executeQuery()) {
        return rows.next() && rows.getString(1).equals("0");
      }
    }
  };

  private final String product;
  private final String script;

  Dialect(String product, String script) {
    this.product = product;
    this.script = script;
  }

  /** Where the tables are defined, in this jar. */
  String script() {
    return script;
  }

  abstract boolean commitsDurably(Connection connection) throws SQLException;

  static Dialect of(DatabaseMetaData metadata) throws SQLException {
    String product = metadata.getDatabaseProductName();
    for (Dialect dialect : values()) {
      if (dialect.product.equals(product)) {
        return dialect;
      }
    }
    throw new UnsupportedDatabaseException(
        product, Arrays.stream(values()).map(dialect -> dialect.product).toList());
  }
}
