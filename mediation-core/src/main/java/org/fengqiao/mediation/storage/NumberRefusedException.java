package org.fengqiao.mediation.storage;

/** A number that cannot be declared void. Nothing was kept. */
public final class NumberRefusedException extends StorageException {

  private static final long serialVersionUID = 1L;

  private final transient NumberSequence sequence;
  private final int number;
  private final int last;

  private NumberRefusedException(NumberSequence sequence, int number, int last, String why) {
    super("number " + number + " of " + sequence + " " + why);
    this.sequence = sequence;
    this.number = number;
    this.last = last;
  }

  /**
   * For adapters: checks that a number may be declared void.
   *
   * @param last the last number given
   * @param isVoid whether the number is void already
   * @throws NumberRefusedException if it may not
   */
  public static void check(NumberSequence sequence, int number, int last, boolean isVoid) {
    if (number < 1 || number > last) {
      throw new NumberRefusedException(
          sequence,
          number,
          last,
          "was never given, the last one is " + last + "; only a given number can be void");
    }
    if (isVoid) {
      throw new NumberRefusedException(
          sequence, number, last, "is void already; nothing needs to be done");
    }
  }

  /** Returns the sequence. */
  public NumberSequence sequence() {
    return sequence;
  }

  /** Returns the number that was to be void. */
  public int number() {
    return number;
  }

  /** Returns the last number given. */
  public int last() {
    return last;
  }
}
