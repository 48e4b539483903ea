package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.tck.RegisterContractProperties;
import org.fengqiao.mediation.storage.tck.StorageHarness;

/** The adapter on PostgreSQL keeps the contract. */
class PostgresRegisterProperties extends RegisterContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return PostgresHarness.open();
  }
}
