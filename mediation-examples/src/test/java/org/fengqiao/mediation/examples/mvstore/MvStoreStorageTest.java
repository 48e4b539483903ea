package org.fengqiao.mediation.examples.mvstore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.fengqiao.mediation.storage.tck.ContractCoverage;
import org.fengqiao.mediation.storage.tck.StorageContracts;
import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.junit.jupiter.api.Test;

/** The example adapter keeps every contract, or says what it cannot do. */
class MvStoreStorageTest extends StorageContracts {

  @Override
  protected StorageHarness openHarness() {
    return new MvStoreHarness();
  }

  @Test
  void everyContractIsExtended() {
    assertEquals(
        List.of(),
        ContractCoverage.missing(
            MvStoreStorageTest.class,
            MvStoreTallyProperties.class,
            MvStorePagingProperties.class,
            MvStoreRegisterProperties.class));
  }
}
