package org.fengqiao.mediation.storage;

import java.util.List;

/**
 * The running numbers of committees (人民调解法 2010 art. 27: files; numbers of files, agreements and
 * receipts). A number is given in the unit of work that uses it: what is rolled back gives its
 * number back, so that the numbers given are 1, 2, 3 … without gaps or repeats. Units that ask for
 * numbers of the same sequence wait for each other until they end; a unit asks late and ends soon.
 */
public interface NumberStore {

  /**
   * Gives the next number of a sequence, 1 at first unless {@link #startAfter} said otherwise.
   *
   * @throws PartitionMismatchException if the committee lies in another partition
   */
  int next(NumberSequence sequence);

  /**
   * Lets a sequence go on where the platform used before ended: the numbers from 1 to the last one
   * count as given, and can be declared void. Before the first number is taken here another one may
   * be named; after that naming the same again changes nothing.
   *
   * @param last the last number given elsewhere; 0 if none was
   * @throws NumberRefusedException if numbers were given here already, or one above it is void
   * @throws IllegalArgumentException if it is negative
   * @throws PartitionMismatchException if the committee lies in another partition
   */
  void startAfter(NumberSequence sequence, int last);

  /**
   * Returns the last number that was given, 0 if none was. All from 1 to it were given.
   *
   * @throws PartitionMismatchException if the committee lies in another partition
   */
  int last(NumberSequence sequence);

  /**
   * Declares a number void. It stays given.
   *
   * @throws NumberRefusedException if the number was never given or is void already
   * @throws PartitionMismatchException if the committee or the reason lies in another partition
   */
  void declareVoid(NumberSequence sequence, VoidedNumber number);

  /**
   * Returns the void numbers of a sequence, in order.
   *
   * @throws PartitionMismatchException if the committee lies in another partition
   */
  List<VoidedNumber> voided(NumberSequence sequence);
}
