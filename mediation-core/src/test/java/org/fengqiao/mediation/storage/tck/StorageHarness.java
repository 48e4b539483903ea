package org.fengqiao.mediation.storage.tck;

import java.util.Optional;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.vault.Vault;

/** What a contract needs of the storage under test. */
public interface StorageHarness extends AutoCloseable {

  /** Returns the storage under test; empty at first. Asked anew for every unit of work. */
  Storage storage();

  /**
   * Returns a second storage over the same data, as another process would open it. A storage that
   * lives in its object only returns that object; one whose file lets nobody else in closes it and
   * opens it again, and {@link #storage()} returns the new one from then on.
   */
  Storage reopened();

  /**
   * Returns a storage over the same data that works with other keys; empty if the adapter keeps no
   * personal data.
   */
  default Optional<Storage> withVault(Vault keys) {
    return Optional.empty();
  }

  /** Closes what is open and throws the data away. */
  @Override
  void close();
}
