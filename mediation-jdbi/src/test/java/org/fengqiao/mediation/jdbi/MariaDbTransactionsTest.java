package org.fengqiao.mediation.jdbi;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;

/** Units of work on MariaDB. */
class MariaDbTransactionsTest extends TransactionContract {

  @BeforeEach
  void empty() {
    MariaDbHarness.open().close();
  }

  @Override
  Jdbi jdbi() {
    return MariaDbHarness.jdbi();
  }
}
