package org.fengqiao.mediation.storage.tck;

/** The storage in memory keeps the contract. */
public class MemoryRegisterProperties extends RegisterContractProperties {

  @Override
  protected StorageHarness openHarness() {
    return MemoryStorageTest.harness();
  }
}
