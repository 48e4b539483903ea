package org.fengqiao.mediation.storage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The place in a list after which the next page begins: the day the list is ordered by, if it is,
 * and the id that settles ties. It names the last entry seen, so entries added or removed meanwhile
 * neither repeat nor hide others.
 *
 * @param day the day of the last entry seen; empty for a list ordered by id alone
 * @param id the id of the last entry seen
 */
public record Cursor(Optional<LocalDate> day, String id) {

  /** Returns the cursor in a list ordered by a day. */
  public static Cursor of(LocalDate day, String id) {
    return new Cursor(Optional.of(day), id);
  }

  /** Returns the cursor in a list ordered by id alone. */
  public static Cursor of(String id) {
    return new Cursor(Optional.empty(), id);
  }
}
