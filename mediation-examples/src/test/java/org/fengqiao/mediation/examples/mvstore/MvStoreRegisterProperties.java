package org.fengqiao.mediation.examples.mvstore;

import org.fengqiao.mediation.storage.tck.RegisterContractProperties;
import org.fengqiao.mediation.storage.tck.StorageHarness;

/** The example adapter keeps the contract. */
class MvStoreRegisterProperties extends RegisterContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return new MvStoreHarness();
  }
}
