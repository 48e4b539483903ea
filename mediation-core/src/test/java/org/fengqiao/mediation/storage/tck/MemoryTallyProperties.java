package org.fengqiao.mediation.storage.tck;

/** The storage in memory keeps the contract. */
public class MemoryTallyProperties extends TallyContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return MemoryStorageTest.harness();
  }
}
