package org.fengqiao.mediation.casework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a case holds under a number or another key, in the order of the keys. It never changes; what
 * it holds is a list already, so that nothing is copied where a case shows it.
 */
final class ByNumber<K extends Comparable<K>, V> {

  private static final ByNumber<?, ?> NONE = new ByNumber<Integer, Object>(List.of(), List.of());

  private final List<K> keys;
  private final List<V> values;

  private ByNumber(List<K> keys, List<V> values) {
    this.keys = keys;
    this.values = values;
  }

  @SuppressWarnings("unchecked") // it holds nothing of either type
  static <K extends Comparable<K>, V> ByNumber<K, V> none() {
    return (ByNumber<K, V>) NONE;
  }

  /** Returns the keys in their order, unmodifiable. */
  List<K> keys() {
    return keys;
  }

  /** Returns the values in the order of their keys, unmodifiable. */
  List<V> values() {
    return values;
  }

  int size() {
    return keys.size();
  }

  @Nullable V get(K key) {
    int at = Collections.binarySearch(keys, key);
    return at < 0 ? null : values.get(at);
  }

  /** Returns the same with one more or another value. */
  ByNumber<K, V> with(K key, V value) {
    int at = Collections.binarySearch(keys, key);
    if (at < 0) {
      return new ByNumber<>(inserted(keys, -at - 1, key), inserted(values, -at - 1, value));
    }
    List<V> changed = new ArrayList<>(values);
    changed.set(at, value);
    return new ByNumber<>(keys, CaseFacts.fixed(changed));
  }

  private static <T> List<T> inserted(List<T> list, int at, T value) {
    List<T> more = new ArrayList<>(list.size() + 1);
    more.addAll(list);
    more.add(at, value);
    return CaseFacts.fixed(more);
  }
}
