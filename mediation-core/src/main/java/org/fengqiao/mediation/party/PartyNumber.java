package org.fengqiao.mediation.party;

/**
 * The number of a party within its case.
 *
 * @param value 1 to {@value #MAX}
 */
public record PartyNumber(int value) implements Comparable<PartyNumber> {

  /** The greatest number. */
  public static final int MAX = 9999;

  /** Checks the range. */
  public PartyNumber {
    if (value < 1 || value > MAX) {
      throw new IllegalArgumentException("a party number is 1 to " + MAX + ": " + value);
    }
  }

  /** Returns the party number. */
  public static PartyNumber of(int value) {
    return new PartyNumber(value);
  }

  @Override
  public int compareTo(PartyNumber other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
