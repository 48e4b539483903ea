package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.RegisterContractProperties;
import org.fengqiao.mediation.storage.tck.StorageHarness;

/** The adapter on H2 keeps the contract. */
class H2RegisterProperties extends RegisterContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return new H2Harness();
  }
}
