package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;
import org.immutables.value.Value;

/**
 * What somebody promises in an agreement: who, to whom, what, how much, until when, how (PML 29).
 * Several debtors owe jointly: one payment counts once for all (连带, CC 518). Debtors who owe shares
 * (按份, CC 517) and creditors who are each owed their own have a promise each.
 */
@Value.Immutable
@MediationStyle
public abstract class ObligationTerms {

  ObligationTerms() {}

  /** Returns who owes; at least one. */
  public abstract List<PartyNumber> debtors();

  /** Returns to whom; the payee is the creditor. */
  public abstract PartyNumber creditor();

  /** Returns who stands in for the debtors (保证人, CC 681). */
  public abstract List<PartyNumber> guarantors();

  /** Returns what is owed. */
  public abstract ObligationKind kind();

  /** Returns what it is owed for. */
  @Value.Default
  public ObligationNature nature() {
    return ObligationNature.PLAIN;
  }

  /** Returns how much, for money: the whole, also where it is paid in instalments. */
  public abstract Optional<Fen> amount();

  /** Returns until when; for money in instalments the day of the last one. */
  public abstract DueTerm due();

  /** Returns what is to be given or done, for a thing or an act. */
  public abstract Optional<TextRef> what();

  /** Returns how it is to be performed, where the agreement says so. */
  public abstract Optional<TextRef> how();

  /** Returns the parts it is paid in; empty if it is paid at once. They add up to the amount. */
  public abstract List<Instalment> instalments();

  @Value.Check
  void check() {
    if (debtors().isEmpty()) {
      throw new IllegalArgumentException("an obligation needs a debtor");
    }
    if ((kind() == ObligationKind.MONEY) != amount().isPresent()) {
      throw new IllegalArgumentException("an amount belongs to money and to nothing else");
    }
    if (kind() != ObligationKind.MONEY && what().isEmpty()) {
      throw new IllegalArgumentException("a thing or an act must be described");
    }
    if (kind() != ObligationKind.MONEY && !instalments().isEmpty()) {
      throw new IllegalArgumentException("only money is paid in instalments");
    }
  }

  /** Returns a promise of one party to pay money by a day that does not move. */
  public static ObligationTerms money(
      PartyNumber debtor, PartyNumber creditor, Fen amount, LocalDate dueOn) {
    return money(debtor, creditor, amount, new DueTerm.OnDay(dueOn));
  }

  /** Returns a promise of one party to pay money. */
  public static ObligationTerms money(
      PartyNumber debtor, PartyNumber creditor, Fen amount, DueTerm due) {
    return builder()
        .addDebtors(debtor)
        .creditor(creditor)
        .kind(ObligationKind.MONEY)
        .amount(amount)
        .due(due)
        .build();
  }

  /** Returns a promise of one party to do something by a day that does not move. */
  public static ObligationTerms act(
      PartyNumber debtor, PartyNumber creditor, TextRef what, LocalDate dueOn) {
    return builder()
        .addDebtors(debtor)
        .creditor(creditor)
        .kind(ObligationKind.ACT)
        .due(new DueTerm.OnDay(dueOn))
        .what(what)
        .build();
  }

  /**
   * Returns this promise of money, paid in parts; the last day is that of the last part.
   *
   * @param parts at least one, in the order of their days
   */
  public final ObligationTerms inInstalments(List<Instalment> parts) {
    return builder().from(this).instalments(parts).due(parts.get(parts.size() - 1).due()).build();
  }

  /** Returns this promise for something else. */
  public final ObligationTerms of(ObligationNature nature) {
    return builder().from(this).nature(nature).build();
  }

  /** Returns this promise of several parties jointly (CC 518). */
  public final ObligationTerms jointlyWith(PartyNumber... others) {
    return builder().from(this).addDebtors(others).build();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ObligationTerms}. */
  public static final class Builder extends ImmutableObligationTerms.Builder {
    Builder() {}
  }
}
