package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import org.fengqiao.mediation.kernel.Fen;

/**
 * A part of an obligation in money that is paid on a day of its own (分期).
 *
 * @param amount how much, more than zero
 * @param due until when
 */
public record Instalment(Fen amount, DueTerm due) {

  /** Returns an instalment due on a day that does not move. */
  public static Instalment on(LocalDate day, Fen amount) {
    return new Instalment(amount, new DueTerm.OnDay(day));
  }
}
