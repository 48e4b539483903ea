package org.fengqiao.mediation.kernel;

/** An amount of money was below zero; what is owed the other way round is the other side's. */
public final class NegativeAmountException extends MediationException {

  private static final long serialVersionUID = 1L;

  private final long amount;

  /** Creates the exception for an amount in fen. */
  public NegativeAmountException(long amount) {
    super(
        "expected zero or more fen, found "
            + amount
            + "; state what is owed the other way round as an obligation of the other side");
    this.amount = amount;
  }

  /** Returns the amount that was given, in fen. */
  public long amount() {
    return amount;
  }
}
