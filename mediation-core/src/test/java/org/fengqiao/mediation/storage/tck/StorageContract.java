package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.UnsupportedByAdapterException;
import org.fengqiao.mediation.storage.Work;
import org.fengqiao.mediation.storage.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;

/** What all contracts share: a harness for each test. */
public abstract class StorageContract {

  private StorageHarness harness;

  /** Returns an empty storage to be tested. Called before each test. */
  protected abstract StorageHarness openHarness();

  @BeforeEach
  final void open() {
    harness = openHarness();
  }

  @AfterEach
  final void close() {
    harness.close();
  }

  final Storage storage() {
    return harness.storage();
  }

  final Storage reopened() {
    return harness.reopened();
  }

  final Storage withVault(Vault keys) {
    return harness.withVault(keys).orElseThrow();
  }

  final <T> T in(Partition partition, Work<T> work) {
    return harness.storage().inTransaction(partition, work);
  }

  final <T> T in(Work<T> work) {
    return in(Places.PARTITION, work);
  }

  /**
   * Ends a test of what the storage has not the capability for, after looking whether it says so.
   *
   * @param use what the storage must refuse then
   */
  final void needs(Capability capability, Work<?> use) {
    if (!storage().capabilities().contains(capability)) {
      UnsupportedByAdapterException refused =
          assertThrows(UnsupportedByAdapterException.class, () -> in(use));
      assertEquals(capability, refused.capability());
      Assumptions.abort("the storage has not the capability " + capability + " and says so");
    }
  }
}
