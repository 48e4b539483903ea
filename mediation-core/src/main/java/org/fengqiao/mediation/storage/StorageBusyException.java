package org.fengqiao.mediation.storage;

/**
 * Another unit of work stood in the way: a deadlock, a lock not granted in time, the same row
 * created twice. The same unit run again from the start may succeed. A storage that owns its
 * transaction has already tried.
 */
public final class StorageBusyException extends StorageException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public StorageBusyException(String message) {
    super(message);
  }

  /** Creates the exception with the failure behind it. */
  public StorageBusyException(String message, Throwable cause) {
    super(message, cause);
  }
}
