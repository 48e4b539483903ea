package org.fengqiao.mediation.storage.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.storage.FedEvent;
import org.jspecify.annotations.Nullable;

/** What happened in each partition, in the order of the commits. */
final class MemoryFeed {

  private final Map<Partition, List<CaseEvent>> events = new HashMap<>();
  private final ReadWriteLock lock;

  MemoryFeed(ReadWriteLock lock) {
    this.lock = lock;
  }

  /** Under the write lock. */
  void add(@Nullable StoredCase before, StoredCase after) {
    List<CaseEvent> journal = after.mediation().events();
    int known = before == null ? 0 : before.mediation().version();
    events
        .computeIfAbsent(after.mediation().id().partition(), partition -> new ArrayList<>())
        .addAll(journal.subList(known, journal.size()));
  }

  List<FedEvent> read(Partition partition, long after, int most) {
    lock.readLock().lock();
    try {
      List<CaseEvent> all = events.getOrDefault(partition, List.of());
      List<FedEvent> found = new ArrayList<>();
      for (long at = after; at < all.size() && found.size() < most; at++) {
        found.add(new FedEvent(at + 1, all.get((int) at)));
      }
      return List.copyOf(found);
    } finally {
      lock.readLock().unlock();
    }
  }
}
