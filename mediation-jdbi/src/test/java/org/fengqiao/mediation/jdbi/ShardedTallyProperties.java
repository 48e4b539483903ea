package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.fengqiao.mediation.storage.tck.TallyContractProperties;

/** The adapter keeps the contract over four databases. */
class ShardedTallyProperties extends TallyContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return ShardedHarness.open();
  }
}
