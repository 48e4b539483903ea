package org.fengqiao.mediation.storage.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The committed rows of one kind. Rows are immutable values; the lock is held while a row or the
 * whole table is copied out, never while somebody else's code runs.
 */
final class MemoryTable<K extends Comparable<K>, V> {

  private final NavigableMap<K, V> rows = new TreeMap<>();
  private final ReadWriteLock lock;

  MemoryTable(ReadWriteLock lock) {
    this.lock = lock;
  }

  @Nullable V get(K id) {
    return read(() -> rows.get(id));
  }

  NavigableMap<K, V> copy() {
    return read(() -> new TreeMap<>(rows));
  }

  /** The rows in the order of their ids. */
  List<V> all() {
    return read(() -> new ArrayList<>(rows.values()));
  }

  /** The rows after an id, in order. */
  List<V> after(K id) {
    return read(
        () -> {
          List<V> after = new ArrayList<>();
          rows.tailMap(id, false).values().forEach(after::add);
          return after;
        });
  }

  /** The caller holds the write lock. */
  boolean holds(K id, @Nullable V seen) {
    return rows.get(id) == seen;
  }

  /** The caller holds the write lock. */
  boolean allMatch(BiPredicate<K, V> test) {
    return rows.entrySet().stream().allMatch(row -> test.test(row.getKey(), row.getValue()));
  }

  /** The caller holds the write lock. */
  void removeAll(Set<K> removed) {
    rows.keySet().removeAll(removed);
  }

  /** The caller holds the write lock. */
  void putAll(Map<K, V> written) {
    rows.putAll(written);
  }

  private <T> T read(Supplier<T> reading) {
    lock.readLock().lock();
    try {
      return reading.get();
    } finally {
      lock.readLock().unlock();
    }
  }
}
