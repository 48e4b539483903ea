package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.PagingContractProperties;
import org.fengqiao.mediation.storage.tck.StorageHarness;

/** The adapter on H2 keeps the contract. */
class H2PagingProperties extends PagingContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return new H2Harness();
  }
}
