package org.fengqiao.mediation.storage.vault;

import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.storage.StorageException;

/** A sealed row does not open: somebody changed it, or the key of that id is another one. */
public final class BrokenSealException extends StorageException {

  private static final long serialVersionUID = 1L;

  private final String token;

  BrokenSealException(DataToken token, String masterKey) {
    super(
        token.text()
            + " does not open under master key "
            + masterKey
            + ": the stored row was changed, or the key handed in by that id is not the one it was"
            + " sealed under; restore the row or the key");
    this.token = token.text();
  }

  /** Returns the token of the row. */
  public String token() {
    return token;
  }
}
