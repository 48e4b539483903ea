package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.fengqiao.mediation.storage.tck.TallyContractProperties;

/** The adapter on PostgreSQL keeps the contract. */
class PostgresTallyProperties extends TallyContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return PostgresHarness.open();
  }
}
