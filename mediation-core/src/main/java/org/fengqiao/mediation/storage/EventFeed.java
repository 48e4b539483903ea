package org.fengqiao.mediation.storage;

import java.util.List;

/**
 * The events of all cases of a partition, one after the other, for whoever passes them on: a
 * platform above, a search index, a notice board (实时传输). Events carry tokens and codes, nobody's
 * name and no free text.
 *
 * <p>An event has its position from the first reading after its commit on, and keeps it. Positions
 * grow; those of a case are in the order of its journal. Nothing that is committed later comes to
 * stand before what has been read, so that a reader who keeps the last position misses nothing.
 * Delivery is at least once: the reader keeps its position, and reads again what it may not have
 * handled.
 *
 * <p>Read in a unit of work of its own, beside no change of a case; {@code Mediation.feed} does.
 */
public interface EventFeed {

  /** The most events of one reading. */
  int MAX_SIZE = 1000;

  /**
   * Returns the next events of the partition of the unit (INFO-16).
   *
   * @param after the position of the last event that was handled, 0 at first
   * @param most how many, 1 to {@value #MAX_SIZE}
   * @return fewer than that only where there are no more now
   * @throws IllegalArgumentException if a number is out of its range
   */
  List<FedEvent> read(long after, int most);

  /**
   * For adapters: checks the numbers of a reading.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  static void check(long after, int most) {
    if (after < 0 || most < 1 || most > MAX_SIZE) {
      throw new IllegalArgumentException(
          "a feed is read after a position of 0 or more, 1 to "
              + MAX_SIZE
              + " events at once; not "
              + most
              + " after "
              + after);
    }
  }
}
