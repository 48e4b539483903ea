package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.memory.MemoryStorage;
import org.fengqiao.mediation.storage.vault.Vault;
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
      public Optional<Storage> withVault(Vault keys) {
        return Optional.of(storage.withVault(keys));
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
  void theEventsOfACaseShareTheirIdWhoActedForWhomAndTheDay() {
    CaseJournal journal = CaseJournal.in(Places.VILLAGE, 1).registered(LocalDate.of(2019, 3, 4));
    MemoryStorage storage = new MemoryStorage();
    MediationCase it = MediationCase.unregistered(journal.id());
    for (CaseEvent event : journal.events()) {
      MediationCase before = it;
      it =
          storage.inTransaction(
              Places.PARTITION, unit -> unit.cases().save(before, List.of(event)));
    }
    assertEquals(journal.events(), it.events());
    CaseEvent first = it.events().get(0);
    CaseEvent second = it.events().get(1);
    assertNotSame(journal.events().get(0).actor(), journal.events().get(1).actor());
    assertSame(it.id(), second.caseId());
    assertSame(first.actor(), second.actor());
    assertSame(first.organisation().orElseThrow(), second.organisation().orElseThrow());
    assertSame(first.occurredOn(), second.occurredOn());
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
