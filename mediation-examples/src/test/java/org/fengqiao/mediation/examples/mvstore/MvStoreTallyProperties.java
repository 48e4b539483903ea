package org.fengqiao.mediation.examples.mvstore;

import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.fengqiao.mediation.storage.tck.TallyContractProperties;

/** The example adapter keeps the contract. */
class MvStoreTallyProperties extends TallyContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return new MvStoreHarness();
  }
}
