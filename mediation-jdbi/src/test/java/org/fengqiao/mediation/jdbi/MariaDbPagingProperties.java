package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.PagingContractProperties;
import org.fengqiao.mediation.storage.tck.StorageHarness;

/** The adapter on MariaDB keeps the contract. */
class MariaDbPagingProperties extends PagingContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return MariaDbHarness.open();
  }
}
