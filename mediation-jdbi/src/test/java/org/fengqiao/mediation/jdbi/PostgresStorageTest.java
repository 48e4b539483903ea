package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.StorageContracts;
import org.fengqiao.mediation.storage.tck.StorageHarness;

/** The adapter on PostgreSQL keeps every contract. */
class PostgresStorageTest extends StorageContracts {

  @Override
  protected StorageHarness openHarness() {
    return PostgresHarness.open();
  }
}
