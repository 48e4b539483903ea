package org.fengqiao.mediation.storage;

/**
 * The store cannot be reached, lets this user not in, cannot use its disk or takes no writes.
 * Nothing is known to be wrong with the work.
 */
public final class StorageUnavailableException extends StorageException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception with the failure behind it. */
  public StorageUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
