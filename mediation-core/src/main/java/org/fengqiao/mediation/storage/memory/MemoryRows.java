package org.fengqiao.mediation.storage.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as one unit of work sees it: what is committed, and over it what the unit wrote. Nothing
 * reaches the table before {@link #commit()}.
 */
final class MemoryRows<K extends Comparable<K>, V> {

  private final MemoryTable<K, V> table;
  private final Map<K, @Nullable V> seen = new HashMap<>();
  private final NavigableMap<K, V> written = new TreeMap<>();

  MemoryRows(MemoryTable<K, V> table) {
    this.table = table;
  }

  Optional<V> find(K id) {
    V own = written.get(id);
    return Optional.ofNullable(own != null ? own : table.get(id));
  }

  void put(K id, V row) {
    if (!seen.containsKey(id)) {
      seen.put(id, table.get(id));
    }
    written.put(id, row);
  }

  Stream<V> all() {
    NavigableMap<K, V> rows = table.copy();
    rows.putAll(written);
    return rows.values().stream();
  }

  /** Whether nobody changed what this unit wrote since it first did; under the write lock. */
  boolean isUndisturbed() {
    return seen.entrySet().stream().allMatch(e -> table.holds(e.getKey(), e.getValue()));
  }

  /** Under the write lock. */
  void commit() {
    table.putAll(written);
  }
}
