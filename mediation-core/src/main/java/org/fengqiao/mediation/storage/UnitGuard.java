package org.fengqiao.mediation.storage;

import java.util.function.Supplier;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.Partition;
import org.jspecify.annotations.Nullable;

/**
 * For adapters: keeps what is true of every unit of work. A store runs each of its calls through
 * {@link #call}; whoever opened the unit asks {@link #finish()} before it keeps anything.
 */
public final class UnitGuard {

  private final Partition partition;
  private @Nullable Throwable failure;
  private boolean over;

  /** Creates the guard of a new unit. */
  public UnitGuard(Partition partition) {
    this.partition = partition;
  }

  /** Returns the partition of the unit. */
  public Partition partition() {
    return partition;
  }

  /**
   * Runs one call of a store. Whatever it throws ends the unit.
   *
   * @throws UnitOfWorkEndedException if the unit has ended
   */
  public <T> T call(Supplier<T> call) {
    requireOpen();
    try {
      return call.get();
    } catch (RuntimeException | Error e) {
      failure = e;
      throw e;
    }
  }

  /**
   * Checks that an id lies in the partition of the unit.
   *
   * @throws PartitionMismatchException if it does not
   */
  public void require(AggregateId id) {
    require(id.text(), id.partition());
  }

  /**
   * Checks a partition.
   *
   * @throws PartitionMismatchException if it is not the one of the unit
   */
  public void require(String subject, Partition found) {
    if (!found.equals(partition)) {
      throw new PartitionMismatchException(subject, partition, found);
    }
  }

  /**
   * Ends the unit after its work has returned.
   *
   * @throws UnitOfWorkEndedException if a call failed: nothing may be kept
   */
  public void finish() {
    requireOpen();
    over = true;
  }

  /** Ends the unit after its work has thrown. */
  public void abandon() {
    over = true;
  }

  private void requireOpen() {
    if (failure != null) {
      throw new UnitOfWorkEndedException(failure);
    }
    if (over) {
      throw new UnitOfWorkEndedException();
    }
  }
}
