package org.fengqiao.mediation.casework.enforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.party.PartyNumber;
import org.immutables.value.Value;

/** A payment order of one creditor against one debtor (支付令). */
@Value.Immutable
@MediationStyle
public abstract class PaymentOrder {

  PaymentOrder() {}

  /** Returns its number within the case, from 1. */
  public abstract int number();

  /** Returns the number of the agreement it rests on. */
  public abstract int agreement();

  /** Returns who is to be paid. */
  public abstract PartyNumber creditor();

  /** Returns who is to pay. */
  public abstract PartyNumber debtor();

  /** Returns the lines it is about. */
  public abstract List<Integer> obligations();

  /** Returns the amount asked for. */
  public abstract Fen amount();

  /** Returns what a worker asks for on a labour agreement. */
  public abstract Optional<LabourClaim> labourClaim();

  /** Returns where it stands; never what only time brings about. */
  public abstract OrderStatus status();

  /** Returns why it has no effect any more, where a court said so. */
  public abstract Optional<LapseReason> lapsed();

  /** Returns the day of the last step. */
  public abstract LocalDate since();

  /** Returns the number of the clock that the last step started (C-13). */
  public abstract Optional<Integer> clock();

  /** Returns the number of the clock for enforcement (C-14), once served. */
  public abstract Optional<Integer> enforcementClock();

  /** Returns whether the court has still to rule on an objection. */
  public abstract boolean objectionPending();

  /** Returns whether the creditor said that no suit is wanted after the lapse. */
  public abstract boolean suitDeclined();

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PaymentOrder}. */
  public static final class Builder extends ImmutablePaymentOrder.Builder {
    Builder() {}
  }
}
