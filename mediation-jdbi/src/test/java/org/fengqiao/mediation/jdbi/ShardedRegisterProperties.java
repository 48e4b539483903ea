package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.RegisterContractProperties;
import org.fengqiao.mediation.storage.tck.StorageHarness;

/** The adapter keeps the contract over four databases. */
class ShardedRegisterProperties extends RegisterContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return ShardedHarness.open();
  }
}
