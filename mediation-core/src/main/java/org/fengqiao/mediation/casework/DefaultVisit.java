package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Comparator;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * A return visit that is owed because an obligation was not performed by its day.
 *
 * @param party whom
 * @param dueOn the last day
 */
public record DefaultVisit(PartyNumber party, LocalDate dueOn) implements Comparable<DefaultVisit> {

  private static final Comparator<DefaultVisit> ORDER =
      Comparator.comparing(DefaultVisit::dueOn).thenComparing(DefaultVisit::party);

  @Override
  public int compareTo(DefaultVisit other) {
    return ORDER.compare(this, other);
  }
}
