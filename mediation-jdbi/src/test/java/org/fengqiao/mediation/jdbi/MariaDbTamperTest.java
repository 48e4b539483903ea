package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.jdbi.v3.core.Jdbi;

/** Changes past the library on MariaDB. */
class MariaDbTamperTest extends TamperContract {

  @Override
  StorageHarness openHarness() {
    return MariaDbHarness.open();
  }

  @Override
  Jdbi jdbi() {
    return MariaDbHarness.jdbi();
  }
}
