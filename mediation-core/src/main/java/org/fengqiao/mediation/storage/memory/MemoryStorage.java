package org.fengqiao.mediation.storage.memory;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.StorageBusyException;
import org.fengqiao.mediation.storage.UnitGate;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.Work;
import org.fengqiao.mediation.storage.vault.Vault;

/**
 * Storage in ordinary maps. A unit of work collects what it writes and puts it into the maps when
 * its work has returned; units that wrote the same meanwhile are run again. No lock is held while
 * work runs.
 */
public final class MemoryStorage implements Storage {

  private static final int ATTEMPTS = 4;

  private final ReadWriteLock lock;
  private final MemoryTables tables;
  private final UnitGate gate;
  private final Vault vault;

  /** Creates an empty storage, which seals personal data with keys of its own. */
  public MemoryStorage() {
    lock = new ReentrantReadWriteLock();
    tables = new MemoryTables(lock);
    gate = new UnitGate();
    vault = Vault.ephemeral();
  }

  private MemoryStorage(MemoryStorage same, Vault vault) {
    lock = same.lock;
    tables = same.tables;
    gate = same.gate;
    this.vault = vault;
  }

  /** Returns a storage of the same data that seals and opens personal data with other keys. */
  public MemoryStorage withVault(Vault other) {
    return new MemoryStorage(this, other.forStorage());
  }

  @Override
  public <T> T inTransaction(Partition partition, Work<T> work) {
    return gate.enter(() -> run(partition, work));
  }

  private <T> T run(Partition partition, Work<T> work) {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      MemoryUnit unit = new MemoryUnit(tables, new UnitGuard(partition), vault);
      T result = unit.run(work);
      if (commit(unit)) {
        return result;
      }
    }
    throw new StorageBusyException(
        "other units of work in partition " + partition + " wrote the same " + ATTEMPTS + " times");
  }

  private boolean commit(MemoryUnit unit) {
    lock.writeLock().lock();
    try {
      return unit.commit();
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.of(
        Capability.FEED,
        Capability.OFFICE_RECORDS,
        Capability.PERSONAL_DATA,
        Capability.REFERRED_SCOPE);
  }
}
