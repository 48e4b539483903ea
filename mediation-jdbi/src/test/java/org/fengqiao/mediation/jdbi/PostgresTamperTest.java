package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.jdbi.v3.core.Jdbi;

/** Changes past the library on PostgreSQL. */
class PostgresTamperTest extends TamperContract {

  @Override
  StorageHarness openHarness() {
    return PostgresHarness.open();
  }

  @Override
  Jdbi jdbi() {
    return PostgresHarness.jdbi();
  }
}
