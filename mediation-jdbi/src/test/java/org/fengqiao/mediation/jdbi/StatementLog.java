package org.fengqiao.mediation.jdbi;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Every statement that went to the database: a batch counts once. With each, how H2 answered it.
 */
final class StatementLog implements SqlLogger {

  /**
   * A statement.
   *
   * @param plan how H2 answers it; empty unless it is a query
   */
  record Sent(String sql, String plan) {

    boolean isWithoutIndex() {
      return plan.contains(".tableScan")
          || plan.matches("(?s).*/\\* PUBLIC\\.[A-Z0-9_]+ \\*/.*")
          || plan.matches("(?s).*/\\* PUBLIC\\.[A-Z0-9_]+: PART = \\?[0-9]+\\s*\\*/.*");
    }
  }

  private final Jdbi jdbi;
  private final List<Sent> sent = new ArrayList<>();
  private boolean explaining;

  private StatementLog(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  static StatementLog on(Jdbi jdbi) {
    StatementLog log = new StatementLog(jdbi);
    jdbi.setSqlLogger(log);
    return log;
  }

  @Override
  public void logAfterExecution(StatementContext context) {
    if (!explaining) {
      String sql = context.getRenderedSql();
      sent.add(new Sent(sql, sql.startsWith("select ") ? plan(sql, context) : ""));
    }
  }

  /** JDBI offers no other way to the values of a statement that has been sent. */
  @SuppressWarnings("removal")
  private String plan(String sql, StatementContext context) {
    explaining = true;
    try (Handle handle = jdbi.open();
        PreparedStatement explain = handle.getConnection().prepareStatement("explain " + sql)) {
      if (explain.getParameterMetaData().getParameterCount() > 0) {
        Optional<Argument> values = context.getBinding().findForPosition(0);
        values.orElseThrow().apply(1, explain, context);
      }
      try (ResultSet row = explain.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    } finally {
      explaining = false;
    }
  }

  /** Returns what was sent since it was last asked. */
  List<Sent> drain() {
    List<Sent> all = List.copyOf(sent);
    sent.clear();
    return all;
  }
}
