package org.fengqiao.mediation.storage;

import org.fengqiao.mediation.kernel.Partition;

/** A unit of work of one partition was given an id of another one. Nothing was kept. */
public final class PartitionMismatchException extends StorageException {

  private static final long serialVersionUID = 1L;

  private final transient Partition expected;
  private final transient Partition found;

  /**
   * Creates the exception.
   *
   * @param subject the id that was given
   * @param expected the partition of the unit
   * @param found the partition of the id
   */
  public PartitionMismatchException(String subject, Partition expected, Partition found) {
    super(
        subject
            + " lies in partition "
            + found
            + ", the unit of work in "
            + expected
            + "; give it a unit of work of its own");
    this.expected = expected;
    this.found = found;
  }

  /** Returns the partition of the unit. */
  public Partition expected() {
    return expected;
  }

  /** Returns the partition of the id. */
  public Partition found() {
    return found;
  }
}
