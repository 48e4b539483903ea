package org.fengqiao.mediation.storage;

/**
 * A store was used after its unit of work had ended, or the work caught the failure that ended it
 * and went on. Nothing was kept.
 */
public final class UnitOfWorkEndedException extends StorageException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception for a unit whose work has returned or thrown. */
  public UnitOfWorkEndedException() {
    super(
        "this unit of work is over; its stores are of no use outside the work they were given to");
  }

  /** Creates the exception for a unit that a failed call has ended. */
  public UnitOfWorkEndedException(Throwable failure) {
    super(
        "a call of this unit of work failed and ended it; let the exception pass and run the whole"
            + " unit again",
        failure);
  }
}
