package org.fengqiao.mediation.storage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list, whole: a page that cannot be read completely is an exception, never a shorter
 * page.
 *
 * @param entries the entries in order
 * @param next where the next page begins; empty if this is the last one
 * @param <T> the type of an entry
 */
public record Page<T>(List<T> entries, Optional<Cursor> next) {

  /** Copies the list. */
  public Page {
    entries = List.copyOf(entries);
  }

  /**
   * For adapters: returns the page made from one entry more than was asked for, if there are so
   * many.
   *
   * @param found up to one entry more than the size of the page, in order
   */
  public static <T> Page<T> of(List<T> found, PageRequest request, Function<T, Cursor> cursor) {
    if (found.size() <= request.size()) {
      return new Page<>(found, Optional.empty());
    }
    List<T> entries = found.subList(0, request.size());
    return new Page<>(entries, Optional.of(cursor.apply(entries.get(entries.size() - 1))));
  }
}
