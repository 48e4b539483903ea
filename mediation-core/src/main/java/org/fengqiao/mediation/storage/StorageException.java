package org.fengqiao.mediation.storage;

import org.fengqiao.mediation.kernel.MediationException;

/** A unit of work was not kept; only after a {@link CommitUnknownException} that is not certain. */
public class StorageException extends MediationException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public StorageException(String message) {
    super(message);
  }

  /** Creates the exception with the failure behind it. */
  public StorageException(String message, Throwable cause) {
    super(message, cause);
  }
}
