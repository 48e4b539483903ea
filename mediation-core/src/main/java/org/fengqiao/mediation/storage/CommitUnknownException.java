package org.fengqiao.mediation.storage;

/**
 * The store failed while it committed, for instance because the connection was lost: the unit of
 * work may have been kept or not. Look before repeating it; a command of a case with an idempotency
 * key may be handed in again without looking.
 */
public final class CommitUnknownException extends StorageException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception with the failure behind it. */
  public CommitUnknownException(String message, Throwable cause) {
    super(message, cause);
  }
}
