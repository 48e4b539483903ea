package org.fengqiao.mediation.examples.mvstore;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.CommitUnknownException;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.StorageBusyException;
import org.fengqiao.mediation.storage.StorageException;
import org.fengqiao.mediation.storage.StorageUnavailableException;
import org.fengqiao.mediation.storage.UnitGate;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.Work;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionStore;

/**
 * Cases in one file of H2's MVStore, for an office with some thousand of them: lists fold the
 * journals they show, counts fold all. One process at a time has the file. A unit of work is a
 * transaction of the store that reads what is committed; rows it wrote are locked until it ends. It
 * is kept when the file has been forced to disk.
 */
public final class MvStoreStorage implements Storage, AutoCloseable {

  private static final int ATTEMPTS = 3;
  private static final int LOCK_MILLIS = 10_000;

  private final MVStore store;
  private final TransactionStore transactions;
  private final UnitGate gate = new UnitGate();
  private final FeedNumbers feedNumbers;

  private MvStoreStorage(MVStore store) {
    this.store = store;
    transactions = new TransactionStore(store);
    transactions.init();
    transactions.endLeftoverTransactions();
    feedNumbers = new FeedNumbers(this);
  }

  /**
   * Opens a file; creates it if it is not there.
   *
   * @throws StorageUnavailableException if another process has it, or it cannot be read
   */
  public static MvStoreStorage open(Path file) {
    try {
      return new MvStoreStorage(
          new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open());
    } catch (MVStoreException e) {
      throw new StorageUnavailableException("the file of the cases cannot be opened", e);
    }
  }

  @Override
  public <T> T inTransaction(Partition partition, Work<T> work) {
    return gate.enter(
        () -> {
          for (int attempt = 1; ; attempt++) {
            try {
              return run(partition, work);
            } catch (StorageBusyException e) {
              if (attempt == ATTEMPTS) {
                throw e;
              }
            }
          }
        });
  }

  private <T> T run(Partition partition, Work<T> work) {
    Transaction transaction = begin();
    UnitGuard guard = new UnitGuard(partition);
    try {
      Maps maps = typed(() -> new Maps(transaction));
      T result = work.run(new MvStoreUnit(guard, maps, feedNumbers));
      guard.finish();
      commit(transaction);
      return result;
    } finally {
      guard.abandon();
      if (transaction.getStatus() == Transaction.STATUS_OPEN) {
        transaction.rollback();
      }
    }
  }

  Transaction begin() {
    Transaction transaction = typed(transactions::begin);
    transaction.setTimeoutMillis(LOCK_MILLIS);
    return transaction;
  }

  void commit(Transaction transaction) {
    boolean wrote = transaction.hasChanges();
    try {
      transaction.commit();
      if (wrote) {
        store.commit();
        store.sync();
      }
    } catch (MVStoreException e) {
      throw new CommitUnknownException("the file of the cases could not be written", e);
    }
  }

  /** Runs a call of the store; its failures become those of a storage. */
  static <T> T typed(Supplier<T> call) {
    try {
      return call.get();
    } catch (MVStoreException e) {
      throw switch (e.getErrorCode()) {
        case DataUtils.ERROR_TRANSACTION_LOCKED, DataUtils.ERROR_TRANSACTIONS_DEADLOCK ->
            new StorageBusyException("another unit of work has not ended", e);
        case DataUtils.ERROR_CLOSED, DataUtils.ERROR_READING_FAILED ->
            new StorageUnavailableException("the file of the cases cannot be read", e);
        default -> new StorageException("the store of the cases failed", e);
      };
    }
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.of(Capability.DURABLE_COMMIT, Capability.FEED, Capability.REFERRED_SCOPE);
  }

  /** Closes the file. Units that still run fail. */
  @Override
  public void close() {
    transactions.close();
    store.close();
  }
}
