package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.jdbi.v3.core.Jdbi;

/** Changes past the library on H2. */
class H2TamperTest extends TamperContract {

  private final H2Harness database = new H2Harness();

  @Override
  StorageHarness openHarness() {
    return database;
  }

  @Override
  Jdbi jdbi() {
    return database.jdbi();
  }
}
