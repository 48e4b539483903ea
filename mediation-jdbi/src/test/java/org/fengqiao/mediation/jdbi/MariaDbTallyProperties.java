package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.TallyContractProperties;
import org.fengqiao.mediation.storage.tck.StorageHarness;

/** The adapter on MariaDB keeps the contract. */
class MariaDbTallyProperties extends TallyContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return MariaDbHarness.open();
  }
}
