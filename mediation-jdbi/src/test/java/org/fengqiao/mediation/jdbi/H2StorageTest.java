package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.fengqiao.mediation.storage.tck.CampaignStoreContract;
import org.fengqiao.mediation.storage.tck.CaseStoreContract;
import org.fengqiao.mediation.storage.tck.ContractCoverage;
import org.fengqiao.mediation.storage.tck.DutyStoreContract;
import org.fengqiao.mediation.storage.tck.LeadStoreContract;
import org.fengqiao.mediation.storage.tck.MediatorRegisterContract;
import org.fengqiao.mediation.storage.tck.MemoryPagingProperties;
import org.fengqiao.mediation.storage.tck.MemoryRegisterProperties;
import org.fengqiao.mediation.storage.tck.MemoryStorageTest;
import org.fengqiao.mediation.storage.tck.MemoryTallyProperties;
import org.fengqiao.mediation.storage.tck.OrganisationRegisterContract;
import org.fengqiao.mediation.storage.tck.PersonalDataStoreContract;
import org.fengqiao.mediation.storage.tck.RegistryStoreContract;
import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.fengqiao.mediation.storage.tck.UnitOfWorkContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The adapter on H2 keeps every contract. */
class H2StorageTest {

  @Test
  void everyContractIsExtendedForH2AndForMemory() {
    assertEquals(12, ContractCoverage.contracts().size());
    assertEquals(
        List.of(),
        ContractCoverage.missing(
            H2StorageTest.class,
            H2TallyProperties.class,
            H2PagingProperties.class,
            H2RegisterProperties.class));
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
      return new H2Harness();
    }
  }

  @Nested
  class Cases extends CaseStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return new H2Harness();
    }
  }

  @Nested
  class Leads extends LeadStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return new H2Harness();
    }
  }

  @Nested
  class Registry extends RegistryStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return new H2Harness();
    }
  }

  @Nested
  class OrganisationRegister extends OrganisationRegisterContract {
    @Override
    protected StorageHarness openHarness() {
      return new H2Harness();
    }
  }

  @Nested
  class MediatorRegister extends MediatorRegisterContract {
    @Override
    protected StorageHarness openHarness() {
      return new H2Harness();
    }
  }

  @Nested
  class Campaigns extends CampaignStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return new H2Harness();
    }
  }

  @Nested
  class Duties extends DutyStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return new H2Harness();
    }
  }

  @Nested
  class PersonalData extends PersonalDataStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return new H2Harness();
    }
  }
}
