package org.fengqiao.mediation.storage;

import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.party.DataToken;

/** Personal data is restricted or erased and cannot be written or read so. */
public final class DataStatusException extends StorageException {

  private static final long serialVersionUID = 1L;

  private final String token;
  private final DataStatus status;

  /** Creates the exception. */
  public DataStatusException(DataToken token, DataStatus status) {
    super(
        token.text()
            + (status == DataStatus.ERASED
                ? " was erased and stands for nothing; keep new data under a new token"
                : " is restricted: it is read by the person, to answer the person or by order, and"
                    + " neither written over nor found"));
    this.token = token.text();
    this.status = status;
  }

  /** Returns the token. */
  public String token() {
    return token;
  }

  /** Returns how the data is kept. */
  public DataStatus status() {
    return status;
  }
}
