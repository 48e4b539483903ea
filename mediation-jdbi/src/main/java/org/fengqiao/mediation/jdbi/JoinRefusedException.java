package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.StorageException;

/** The host's transaction cannot be joined; the message says what to change. */
public final class JoinRefusedException extends StorageException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  JoinRefusedException(String message) {
    super(message);
  }
}
