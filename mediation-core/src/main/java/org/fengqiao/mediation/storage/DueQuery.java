package org.fengqiao.mediation.storage;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.DueKind;

/**
 * Which open items a day list is about.
 *
 * @param scope whose cases
 * @param today the present day: what {@linkplain DueItem#isOpenOn lapsed} before it is no longer
 *     open, and what is due at all only later is not open yet
 * @param through items with this last day or an earlier one
 * @param confirmThrough the same for applications for judicial confirmation: what ends in or right
 *     after days off is asked for before them; {@code through} or later
 * @param kinds the kinds wanted; empty for all
 * @param page which part of the list
 */
public record DueQuery(
    Scope scope,
    LocalDate today,
    LocalDate through,
    LocalDate confirmThrough,
    Set<DueKind> kinds,
    PageRequest page) {

  /** The greatest number of characters of {@link #itemId}. */
  public static final int MAX_ITEM_LENGTH = 95;

  /** Copies the set. */
  public DueQuery {
    kinds = Set.copyOf(kinds);
    if (confirmThrough.isBefore(through)) {
      throw new IllegalArgumentException(confirmThrough + " lies before " + through);
    }
  }

  /** A list on which every kind has the same last day. */
  public DueQuery(
      Scope scope, LocalDate today, LocalDate through, Set<DueKind> kinds, PageRequest page) {
    this(scope, today, through, through, kinds, page);
  }

  /** Returns the last day up to which items with a clock are on the list. */
  public LocalDate through(Optional<ClockKind> clock) {
    return clock.equals(Optional.of(ClockKind.CONFIRMATION)) ? confirmThrough : through;
  }

  /**
   * For adapters: returns the text that orders items of one day and names one item; at most {@value
   * #MAX_ITEM_LENGTH} characters.
   */
  public static String itemId(DueItem item) {
    String number = Strings.padStart(Integer.toString(item.number()), 6, '0');
    return item.caseId().text() + "/" + item.kind().code() + "/" + number;
  }

  /** For adapters: returns whether the list shows an item of a case that its scope reaches. */
  public boolean matches(DueItem item) {
    return item.isOpenOn(today)
        && !item.dueOn().isAfter(through(item.clock()))
        && (kinds.isEmpty() || kinds.contains(item.kind()));
  }

  /** Returns the same query for the page after a cursor. */
  public DueQuery after(Cursor cursor) {
    return new DueQuery(scope, today, through, confirmThrough, kinds, page.after(cursor));
  }
}
