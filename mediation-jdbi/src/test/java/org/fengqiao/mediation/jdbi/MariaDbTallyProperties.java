package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.fengqiao.mediation.storage.tck.TallyContractProperties;

/** The adapter on MariaDB keeps the contract. */
class MariaDbTallyProperties extends TallyContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return MariaDbHarness.open();
  }
}
