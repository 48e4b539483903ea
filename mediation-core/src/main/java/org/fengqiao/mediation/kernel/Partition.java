package org.fengqiao.mediation.kernel;

/**
 * The part of the store an aggregate lives in: the first four digits (province and prefecture) of
 * the region it was created in. It never changes and is part of every id and key; who answers for
 * an aggregate today is a different question, answered by its holder.
 *
 * @param digits exactly four digits
 */
public record Partition(String digits) implements Comparable<Partition> {

  /** The number of digits. */
  public static final int LENGTH = 4;

  /** Checks the form. */
  public Partition {
    if (!isWellFormed(digits)) {
      throw new IllegalArgumentException("a partition is four digits: '" + digits + "'");
    }
  }

  /** A loop instead of a pattern: every id has a partition. */
  private static boolean isWellFormed(String digits) {
    boolean wellFormed = digits.length() == LENGTH;
    for (int i = 0; wellFormed && i < LENGTH; i++) {
      wellFormed = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    return wellFormed;
  }

  /** Returns the partition with the given digits. */
  public static Partition of(String digits) {
    return new Partition(digits);
  }

  @Override
  public int compareTo(Partition other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
