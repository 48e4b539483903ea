package org.fengqiao.mediation.jdbi;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;

/** Units of work over four databases. */
class ShardedTransactionsTest extends TransactionContract {

  @BeforeEach
  void empty() {
    ShardedHarness.open().close();
  }

  @Override
  Jdbi jdbi() {
    return ShardedHarness.jdbi();
  }

  @Override
  List<Jdbi> databases() {
    return ShardedHarness.shards();
  }

  /** Hosts are told so: {@link JdbiStorage}. */
  @Override
  boolean losesCommitsAfterAFailedStatement() {
    return true;
  }
}
