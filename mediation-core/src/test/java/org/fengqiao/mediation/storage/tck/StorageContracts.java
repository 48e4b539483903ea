package org.fengqiao.mediation.storage.tck;

import org.junit.jupiter.api.Nested;

/**
 * Every contract but those called {@code …Properties}, which jqwik runs: an adapter extends this
 * class once and each of those.
 */
public abstract class StorageContracts {

  /** Returns an empty storage to be tested. Called before each test. */
  protected abstract StorageHarness openHarness();

  @Nested
  class Units extends UnitOfWorkContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }

  @Nested
  class Cases extends CaseStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }

  @Nested
  class Naming extends CaseNamingContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }

  @Nested
  class Imports extends CaseImportContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }

  @Nested
  class Exports extends CaseExportContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }

  @Nested
  class Leads extends LeadStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }

  @Nested
  class Registry extends RegistryStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }

  @Nested
  class OrganisationRegister extends OrganisationRegisterContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }

  @Nested
  class MediatorRegister extends MediatorRegisterContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }

  @Nested
  class Campaigns extends CampaignStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }

  @Nested
  class Duties extends DutyStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }

  @Nested
  class Numbers extends NumberSequenceContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }

  @Nested
  class PersonalData extends PersonalDataStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }

  @Nested
  class Keeping extends VaultContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }

  @Nested
  class Keys extends VaultKeysContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }

  @Nested
  class StoredValues extends StoredValuesContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }

  @Nested
  class Chain extends ChainStoreContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }

  @Nested
  class Feed extends EventFeedContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }

  @Nested
  class AcrossPartitions extends AcrossPartitionsContract {
    @Override
    protected StorageHarness openHarness() {
      return StorageContracts.this.openHarness();
    }
  }
}
