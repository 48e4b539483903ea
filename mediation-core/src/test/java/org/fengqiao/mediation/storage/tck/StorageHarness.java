package org.fengqiao.mediation.storage.tck;

import org.fengqiao.mediation.storage.Storage;

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

  /** Closes what is open and throws the data away. */
  @Override
  void close();
}
