package org.fengqiao.mediation.jdbi;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;

/** Units of work on PostgreSQL. */
class PostgresTransactionsTest extends TransactionContract {

  @BeforeEach
  void empty() {
    PostgresHarness.open().close();
  }

  @Override
  Jdbi jdbi() {
    return PostgresHarness.jdbi();
  }
}
