package org.fengqiao.mediation.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An amount of money in fen (分, a hundredth of a yuan). Never negative: what is owed the other way
 * round is an obligation of the other side.
 *
 * @param amount fen, zero or more
 */
public record Fen(long amount) implements Comparable<Fen> {

  /** No money. */
  public static final Fen ZERO = new Fen(0);

  /** Checks the range. */
  public Fen {
    if (amount < 0) {
      throw new NegativeAmountException(amount);
    }
  }

  /**
   * Returns an amount in fen.
   *
   * @throws NegativeAmountException if it is below zero
   */
  public static Fen of(long amount) {
    return new Fen(amount);
  }

  /**
   * Returns an amount given in yuan with at most two decimals.
   *
   * @throws NegativeAmountException if it is below zero
   * @throws IllegalArgumentException if it has more decimals or is too large
   */
  public static Fen ofYuan(BigDecimal yuan) {
    try {
      return new Fen(yuan.movePointRight(2).longValueExact());
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("not a whole number of fen: " + yuan + " yuan", e);
    }
  }

  /** Returns the sum. */
  public Fen plus(Fen other) {
    return new Fen(Math.addExact(amount, other.amount));
  }

  /**
   * Returns the difference.
   *
   * @throws NegativeAmountException if the other amount is greater
   */
  public Fen minus(Fen other) {
    return new Fen(amount - other.amount);
  }

  /** Returns whether this is no money. */
  public boolean isZero() {
    return amount == 0;
  }

  /**
   * Splits the amount into equal parts that add up to it again; the first parts are one fen larger
   * where it does not divide.
   */
  public List<Fen> split(int parts) {
    if (parts < 1) {
      throw new IllegalArgumentException("parts must be at least 1: " + parts);
    }
    List<Fen> shares = new ArrayList<>(parts);
    for (int i = 0; i < parts; i++) {
      shares.add(new Fen(amount / parts + (i < amount % parts ? 1 : 0)));
    }
    return List.copyOf(shares);
  }

  /** Returns the amount in yuan with two decimals. */
  public BigDecimal toYuan() {
    return BigDecimal.valueOf(amount, 2);
  }

  @Override
  public int compareTo(Fen other) {
    return Long.compare(amount, other.amount);
  }

  /** Returns the amount in yuan with two decimals, such as {@code 300.00}. */
  @Override
  public String toString() {
    return toYuan().toPlainString();
  }
}
