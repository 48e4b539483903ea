package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.memory.MemoryStorage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The storage in memory keeps every contract; for adapters, the pattern to follow. */
public class MemoryStorageTest {

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

  @Nested
  class Units extends UnitOfWorkContract {
    @Override
    protected StorageHarness openHarness() {
      return harness();
    }
  }

  @Nested
  class Cases extends CaseStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return harness();
    }
  }

  @Nested
  class Leads extends LeadStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return harness();
    }
  }

  @Nested
  class Registry extends RegistryStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return harness();
    }
  }

  @Nested
  class OrganisationRegister extends OrganisationRegisterContract {
    @Override
    protected StorageHarness openHarness() {
      return harness();
    }
  }

  @Nested
  class MediatorRegister extends MediatorRegisterContract {
    @Override
    protected StorageHarness openHarness() {
      return harness();
    }
  }

  @Nested
  class Campaigns extends CampaignStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return harness();
    }
  }

  @Nested
  class Duties extends DutyStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return harness();
    }
  }

  @Nested
  class PersonalData extends PersonalDataStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return harness();
    }
  }
}
