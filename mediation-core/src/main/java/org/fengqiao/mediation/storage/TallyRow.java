package org.fengqiao.mediation.storage;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * One figure.
 *
 * @param key what the row is about: the value of each dimension that was asked for; empty where a
 *     case has none
 * @param count how many
 * @param amount how much money; zero for milestones without amounts
 */
public record TallyRow(SortedMap<TallyDimension, String> key, long count, Fen amount) {

  /** The order of rows of one count: by their dimensions in the order of these. */
  public static final Comparator<TallyRow> ORDER = TallyRow::compareKeys;

  /** Makes the key unmodifiable. */
  public TallyRow {
    key = Collections.unmodifiableSortedMap(new TreeMap<>(key));
  }

  /** Returns a row of these values. */
  public static TallyRow of(Map<TallyDimension, String> key, long count, Fen amount) {
    return new TallyRow(new TreeMap<>(key), count, amount);
  }

  /**
   * Returns the value of a dimension.
   *
   * @throws IllegalArgumentException if the count was not asked for by it
   */
  public String at(TallyDimension dimension) {
    String found = key.get(dimension);
    if (found == null) {
      throw new IllegalArgumentException(
          "the count was not asked for by " + dimension + " but by " + key.keySet());
    }
    return found;
  }

  /**
   * Returns the first six digits of the holder's region.
   *
   * @throws IllegalArgumentException if the count was not asked for by county
   */
  public String county() {
    return at(TallyDimension.COUNTY);
  }

  /**
   * Returns the civil month.
   *
   * @throws IllegalArgumentException if the count was not asked for by month
   */
  public YearMonth month() {
    return YearMonth.parse(at(TallyDimension.MONTH));
  }

  /**
   * Returns who answers for the cases.
   *
   * @throws IllegalArgumentException if the count was not asked for by committee
   */
  public OrganisationId committee() {
    return OrganisationId.of(at(TallyDimension.COMMITTEE));
  }

  /** For adapters: returns whether the row counts nothing and adds up to nothing. */
  public boolean isNothing() {
    return count == 0 && amount.equals(Fen.ZERO);
  }

  private static int compareKeys(TallyRow one, TallyRow other) {
    Iterator<String> theirs = other.key().values().iterator();
    for (String mine : one.key().values()) {
      int order = mine.compareTo(theirs.next());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
