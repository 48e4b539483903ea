package org.fengqiao.mediation.service;

import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.storage.PartitionMismatchException;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.Work;

/** Where desks get their units of work from: a new one for each call, or one that is shared. */
public interface Units {

  /** Runs work in a unit of the partition. */
  <T> T run(Partition partition, Work<T> work);

  /** Runs a list or count, which reads across partitions, in some unit. */
  <T> T ask(Partition suggested, Work<T> question);

  /** Returns what gives each call a unit of its own. */
  static Units each(Storage storage) {
    return new Units() {
      @Override
      public <T> T run(Partition partition, Work<T> work) {
        return storage.inTransaction(partition, work);
      }

      @Override
      public <T> T ask(Partition suggested, Work<T> question) {
        return storage.inTransaction(suggested, question);
      }
    };
  }

  /**
   * Returns what lets all calls share a unit; calls for another partition are refused with a {@link
   * PartitionMismatchException}.
   */
  static Units shared(UnitOfWork unit) {
    return new Units() {
      @Override
      public <T> T run(Partition partition, Work<T> work) {
        if (!partition.equals(unit.partition())) {
          throw new PartitionMismatchException("the call", unit.partition(), partition);
        }
        return work.run(unit);
      }

      @Override
      public <T> T ask(Partition suggested, Work<T> question) {
        return question.run(unit);
      }
    };
  }
}
