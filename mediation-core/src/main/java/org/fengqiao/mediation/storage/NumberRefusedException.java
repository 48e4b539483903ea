package org.fengqiao.mediation.storage;

import java.util.List;

/** A number that cannot be declared void, or that numbers cannot begin after. Nothing was kept. */
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

  /**
   * For adapters: checks that the numbers of a sequence may begin after one that was given
   * elsewhere.
   *
   * @param number the last number given elsewhere
   * @param last the last number given, here or elsewhere
   * @param elsewhere the last number given elsewhere as it is known up to now, 0 if there was none
   * @param voided the void numbers
   * @return whether anything is to be changed
   * @throws NumberRefusedException if numbers were given here already, or one above is void
   * @throws IllegalArgumentException if the number is negative
   */
  public static boolean checkStart(
      NumberSequence sequence, int number, int last, int elsewhere, List<VoidedNumber> voided) {
    if (number < 0) {
      throw new IllegalArgumentException("a number given elsewhere is 0 or more: " + number);
    }
    if (number == elsewhere) {
      return false;
    }
    if (last > elsewhere) {
      throw new NumberRefusedException(
          sequence,
          number,
          last,
          "comes too late as the last one given elsewhere: "
              + (elsewhere + 1)
              + " to "
              + last
              + " were given here; the next year can begin after another number");
    }
    if (voided.stream().anyMatch(each -> each.number() > number)) {
      throw new NumberRefusedException(
          sequence, number, last, "is not the last one given elsewhere: one above it is void");
    }
    return true;
  }

  /** Returns the sequence. */
  public NumberSequence sequence() {
    return sequence;
  }

  /** Returns the number that was to be void, or the last one given elsewhere. */
  public int number() {
    return number;
  }

  /** Returns the last number given. */
  public int last() {
    return last;
  }
}
