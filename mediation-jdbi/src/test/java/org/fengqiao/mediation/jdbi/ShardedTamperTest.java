package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.jdbi.v3.core.Jdbi;

/** Changes in one of four databases, past the library and past the driver over them. */
class ShardedTamperTest extends TamperContract {

  @Override
  StorageHarness openHarness() {
    return ShardedHarness.open();
  }

  @Override
  Jdbi jdbi() {
    return ShardedHarness.shard(Journals.PARTITION);
  }
}
