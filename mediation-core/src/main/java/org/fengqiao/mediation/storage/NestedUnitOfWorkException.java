package org.fengqiao.mediation.storage;

/** A unit of work was opened inside another one of the same storage on the same thread. */
public final class NestedUnitOfWorkException extends StorageException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public NestedUnitOfWorkException() {
    super(
        "this thread already runs a unit of work of this storage; use its stores, or run the second"
            + " unit after the first");
  }
}
