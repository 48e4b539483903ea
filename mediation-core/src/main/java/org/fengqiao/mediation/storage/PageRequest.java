package org.fengqiao.mediation.storage;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param size the most entries to return: 1 to {@value #MAX_SIZE}
 * @param after where the page before ended; empty for the first page
 */
public record PageRequest(int size, Optional<Cursor> after) {

  /** The greatest size of a page. */
  public static final int MAX_SIZE = 1000;

  /** Checks the size. */
  public PageRequest {
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("a page has 1 to " + MAX_SIZE + " entries: " + size);
    }
  }

  /** Returns the request for the first page. */
  public static PageRequest first(int size) {
    return new PageRequest(size, Optional.empty());
  }

  /** Returns the request for the page of the same size after a cursor. */
  public PageRequest after(Cursor cursor) {
    return new PageRequest(size, Optional.of(cursor));
  }
}
