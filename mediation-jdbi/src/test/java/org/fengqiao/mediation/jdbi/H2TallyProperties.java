package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.fengqiao.mediation.storage.tck.TallyContractProperties;

/** The adapter on H2 keeps the contract. */
class H2TallyProperties extends TallyContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return new H2Harness();
  }
}
