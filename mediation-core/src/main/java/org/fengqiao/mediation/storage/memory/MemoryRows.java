package org.fengqiao.mediation.storage.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.fengqiao.mediation.storage.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A table as one unit of work sees it: what is committed, and over it what the unit wrote. Nothing
 * reaches the table before {@link #commit()}.
 */
final class MemoryRows<K extends Comparable<K>, V> {

  private final MemoryTable<K, V> table;
  private final Map<K, @Nullable V> found = new HashMap<>();
  private final Map<K, @Nullable V> seen = new HashMap<>();
  private final NavigableMap<K, V> written = new TreeMap<>();
  private final Set<K> removed = new HashSet<>();

  private final Function<V, ? extends Optional<?>> unique;

  MemoryRows(MemoryTable<K, V> table) {
    this(table, row -> Optional.empty());
  }

  /** Rows of which no two have the same of what the function returns, where it returns some. */
  MemoryRows(MemoryTable<K, V> table, Function<V, ? extends Optional<?>> unique) {
    this.table = table;
    this.unique = unique;
  }

  Optional<V> find(K id) {
    V own = written.get(id);
    if (own == null && removed.contains(id)) {
      return Optional.empty();
    }
    if (own != null) {
      return Optional.of(own);
    }
    V committed = table.get(id);
    found.put(id, committed);
    return Optional.ofNullable(committed);
  }

  void put(K id, V row) {
    see(id);
    removed.remove(id);
    written.put(id, row);
  }

  /**
   * Puts the next version of a row.
   *
   * @param expected the version the change rests on; 0 for a new row
   * @throws VersionConflictException if there is another one
   */
  static <K extends AggregateId & Comparable<K>, V> Versioned<V> put(
      MemoryRows<K, Versioned<V>> rows,
      K id,
      long expected,
      Function<Optional<Versioned<V>>, V> change) {
    Optional<Versioned<V>> stored = rows.find(id);
    long found = stored.map(Versioned::version).orElse(0L);
    if (found != expected) {
      throw new VersionConflictException(id, expected, found);
    }
    Versioned<V> next = new Versioned<>(change.apply(stored), expected + 1);
    rows.put(id, next);
    return next;
  }

  void remove(K id) {
    see(id);
    written.remove(id);
    removed.add(id);
  }

  /** What is written rests on what was found last, not on what came to stand there since. */
  private void see(K id) {
    if (!seen.containsKey(id)) {
      seen.put(id, found.containsKey(id) ? found.get(id) : table.get(id));
    }
  }

  Stream<V> all() {
    return isUntouched() ? table.all().stream() : everything().values().stream();
  }

  private boolean isUntouched() {
    return written.isEmpty() && removed.isEmpty();
  }

  private NavigableMap<K, V> everything() {
    NavigableMap<K, V> rows = table.copy();
    rows.keySet().removeAll(removed);
    rows.putAll(written);
    return rows;
  }

  /** The rows after an id, or all of them, in the order of the ids. */
  Stream<V> after(Optional<K> id) {
    if (id.isEmpty()) {
      return all();
    } else if (isUntouched()) {
      return table.after(id.get()).stream();
    }
    return everything().tailMap(id.get(), false).values().stream();
  }

  /**
   * Whether nobody changed what this unit wrote since it first did, or took what must be unique in
   * it; under the write lock.
   */
  boolean isUndisturbed() {
    return seen.entrySet().stream().allMatch(e -> table.holds(e.getKey(), e.getValue()))
        && staysUnique();
  }

  private boolean staysUnique() {
    Map<Object, K> owners = new HashMap<>();
    written.forEach((id, row) -> unique.apply(row).ifPresent(taken -> owners.put(taken, id)));
    return owners.isEmpty()
        || table.allMatch(
            (id, row) ->
                written.containsKey(id)
                    || unique.apply(row).map(taken -> !owners.containsKey(taken)).orElse(true));
  }

  /** Tells each row that was written, with what stood there before. */
  void forEachWritten(BiConsumer<@Nullable V, V> told) {
    written.forEach((id, row) -> told.accept(seen.get(id), row));
  }

  /** Under the write lock. */
  void commit() {
    table.removeAll(removed);
    table.putAll(written);
  }
}
