package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.TallyContractProperties;
import org.fengqiao.mediation.storage.tck.StorageHarness;

/** The adapter on PostgreSQL keeps the contract. */
class PostgresTallyProperties extends TallyContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return PostgresHarness.open();
  }
}
