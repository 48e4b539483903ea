package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.RegisterContractProperties;
import org.fengqiao.mediation.storage.tck.StorageHarness;

/** The adapter on MariaDB keeps the contract. */
class MariaDbRegisterProperties extends RegisterContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return MariaDbHarness.open();
  }
}
