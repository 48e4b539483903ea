package org.fengqiao.mediation.storage;

import java.time.YearMonth;
import java.util.Comparator;
import org.fengqiao.mediation.kernel.Fen;

/**
 * One figure.
 *
 * @param county the first six digits of the holder's region
 * @param month the civil month
 * @param split the code that tells rows of one month apart, see {@link Milestone}; empty where the
 *     milestone is not split
 * @param count how many
 * @param amount how much money; zero for milestones without amounts
 */
public record TallyRow(String county, YearMonth month, String split, long count, Fen amount) {

  /** The order of rows: county, month, split. */
  public static final Comparator<TallyRow> ORDER =
      Comparator.comparing(TallyRow::county)
          .thenComparing(TallyRow::month)
          .thenComparing(TallyRow::split);
}
