package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.StorageContracts;
import org.fengqiao.mediation.storage.tck.StorageHarness;

/** The adapter on H2 keeps every contract. */
class H2StorageTest extends StorageContracts {

  @Override
  protected StorageHarness openHarness() {
    return new H2Harness();
  }
}
