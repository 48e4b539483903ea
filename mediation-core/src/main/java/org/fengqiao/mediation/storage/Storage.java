package org.fengqiao.mediation.storage;

import java.util.Set;
import org.fengqiao.mediation.kernel.Partition;

/**
 * Where aggregates are kept. The embedded default is {@code MemoryStorage}; adapters for databases
 * prove themselves by the contract tests in the tests jar. A storage is safe for use by many
 * threads; a {@link UnitOfWork} belongs to the thread that runs it.
 */
public interface Storage {

  /**
   * Runs work as one unit: everything it wrote is kept when it returns, nothing when anything is
   * thrown out of it. An adapter that owns its transaction may run the work again from the start
   * when the store was {@linkplain StorageBusyException busy} or had first to be prepared; work
   * therefore must not have effects outside the unit that may not happen twice.
   *
   * <p>Units do not nest: work that needs two partitions, or a second unit, runs them one after the
   * other.
   *
   * @param partition the only partition whose aggregates may be read by id or written
   * @return what the work returned
   * @throws NestedUnitOfWorkException if this thread already runs a unit of this storage
   * @throws UnitOfWorkEndedException if the work caught a failure of the unit and went on
   * @throws VersionConflictException if another unit changed what this one changed
   * @throws StorageException if the store failed; nothing was kept
   */
  <T> T inTransaction(Partition partition, Work<T> work);

  /** Returns what this storage can do beyond what every storage must. */
  Set<Capability> capabilities();
}
