package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.PagingContractProperties;
import org.fengqiao.mediation.storage.tck.StorageHarness;

/** The adapter on PostgreSQL keeps the contract. */
class PostgresPagingProperties extends PagingContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return PostgresHarness.open();
  }
}
