package org.fengqiao.mediation.examples.mvstore;

import org.fengqiao.mediation.storage.tck.PagingContractProperties;
import org.fengqiao.mediation.storage.tck.StorageHarness;

/** The example adapter keeps the contract. */
class MvStorePagingProperties extends PagingContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return new MvStoreHarness();
  }
}
