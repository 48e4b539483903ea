package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.memory.MemoryStorage;
import org.junit.jupiter.api.Test;

/** The storage in memory keeps every contract; for adapters, the pattern to follow. */
public class MemoryStorageTest extends StorageContracts {

  /** Returns a harness over an empty memory. */
  static StorageHarness harness() {
    MemoryStorage storage = new MemoryStorage();
    return new StorageHarness() {
      @Override
      public Storage storage() {
        return storage;
      }

      @Override
      public Storage reopened() {
        return storage;
      }

      @Override
      public void close() {}
    };
  }

  @Override
  protected StorageHarness openHarness() {
    return harness();
  }

  @Test
  void everyContractIsExtended() {
    assertEquals(
        List.of(),
        ContractCoverage.missing(
            MemoryStorageTest.class,
            MemoryTallyProperties.class,
            MemoryPagingProperties.class,
            MemoryRegisterProperties.class));
  }
}
