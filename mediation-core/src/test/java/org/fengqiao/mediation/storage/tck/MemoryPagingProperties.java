package org.fengqiao.mediation.storage.tck;

/** The storage in memory keeps the contract. */
public class MemoryPagingProperties extends PagingContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return MemoryStorageTest.harness();
  }
}
