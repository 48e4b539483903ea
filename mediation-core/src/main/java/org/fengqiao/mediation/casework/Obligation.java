package org.fengqiao.mediation.casework;

import java.time.LocalDate;

/**
 * A line of an agreement (义务). An obligation paid in instalments has a line for each; its lines
 * share the number of the first.
 *
 * @param number its number within the case, from 1
 * @param claim the number of the first line of the same obligation
 * @param dueOn the last day as far as it was known when the text was written
 * @param terms what is owed on this line
 */
public record Obligation(int number, int claim, LocalDate dueOn, ObligationTerms terms) {

  /**
   * Creates the only line of an obligation that is due on an agreed day.
   *
   * @throws IllegalArgumentException if it is due on no day that is agreed
   */
  public Obligation(int number, ObligationTerms terms) {
    this(number, number, agreedDay(terms), terms);
  }

  private static LocalDate agreedDay(ObligationTerms terms) {
    if (terms.due() instanceof DueTerm.OnDay agreed) {
      return agreed.day();
    }
    throw new IllegalArgumentException("the last day has to be computed: " + terms.due());
  }
}
