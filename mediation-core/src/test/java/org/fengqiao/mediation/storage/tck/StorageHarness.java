package org.fengqiao.mediation.storage.tck;

import org.fengqiao.mediation.storage.Storage;

/** What a contract needs of the storage under test. */
public interface StorageHarness extends AutoCloseable {

  /** Returns the storage under test; empty at first. */
  Storage storage();

  /**
   * Returns a second storage over the same data, as another process would open it. A storage that
   * lives in its object only returns that object.
   */
  Storage reopened();

  /** Throws the data away. */
  @Override
  void close();
}
