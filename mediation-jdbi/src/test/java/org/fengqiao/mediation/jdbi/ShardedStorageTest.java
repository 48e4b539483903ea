package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.StorageContracts;
import org.fengqiao.mediation.storage.tck.StorageHarness;

/** The adapter keeps every contract where the rows are split by region over four databases. */
class ShardedStorageTest extends StorageContracts {

  @Override
  protected StorageHarness openHarness() {
    return ShardedHarness.open();
  }
}
