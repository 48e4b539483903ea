package org.fengqiao.mediation.jdbi;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;

/** Units of work on H2. */
class H2TransactionsTest extends TransactionContract {

  private static final H2Harness DATABASE = new H2Harness();

  @BeforeEach
  void empty() {
    DATABASE.jdbi().useHandle(handle -> handle.execute("delete from med_vault"));
  }

  @Override
  Jdbi jdbi() {
    return DATABASE.jdbi();
  }
}
