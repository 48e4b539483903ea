package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/**
 * What somebody promises in an agreement: who, to whom, what, how much, until when (PML 29).
 *
 * @param debtors who owes; several owe jointly, and one payment counts once for all (CC 518)
 * @param creditor to whom
 * @param kind money or an act
 * @param amount how much, for money
 * @param dueOn the last agreed day, which does not move; what is done at once is due that day
 * @param what what is to be done, for an act
 */
public record ObligationTerms(
    List<PartyNumber> debtors,
    PartyNumber creditor,
    ObligationKind kind,
    Optional<Fen> amount,
    LocalDate dueOn,
    Optional<TextRef> what) {

  /** Copies the debtors and checks that the kind and its content belong together. */
  public ObligationTerms {
    debtors = List.copyOf(debtors);
    if (debtors.isEmpty()) {
      throw new IllegalArgumentException("an obligation needs a debtor");
    }
    if ((kind == ObligationKind.MONEY) != amount.isPresent()) {
      throw new IllegalArgumentException("an amount belongs to money and to nothing else");
    }
    if (kind == ObligationKind.ACT && what.isEmpty()) {
      throw new IllegalArgumentException("an act must be described");
    }
  }

  /** Returns a promise of one party to pay money by a day. */
  public static ObligationTerms money(
      PartyNumber debtor, PartyNumber creditor, Fen amount, LocalDate dueOn) {
    return new ObligationTerms(
        List.of(debtor),
        creditor,
        ObligationKind.MONEY,
        Optional.of(amount),
        dueOn,
        Optional.empty());
  }

  /** Returns a promise of one party to do something by a day. */
  public static ObligationTerms act(
      PartyNumber debtor, PartyNumber creditor, TextRef what, LocalDate dueOn) {
    return new ObligationTerms(
        List.of(debtor), creditor, ObligationKind.ACT, Optional.empty(), dueOn, Optional.of(what));
  }
}
