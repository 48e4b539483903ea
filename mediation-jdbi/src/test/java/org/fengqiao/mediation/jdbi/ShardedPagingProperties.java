package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.PagingContractProperties;
import org.fengqiao.mediation.storage.tck.StorageHarness;

/** The adapter keeps the contract over four databases. */
class ShardedPagingProperties extends PagingContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return ShardedHarness.open();
  }
}
