package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.StorageContracts;
import org.fengqiao.mediation.storage.tck.StorageHarness;

/** The adapter on MariaDB keeps every contract. */
class MariaDbStorageTest extends StorageContracts {

  @Override
  protected StorageHarness openHarness() {
    return MariaDbHarness.open();
  }
}
