package org.fengqiao.mediation.service;

import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.MediationException;

/** An idempotency key was used again with another command. Nothing was done. */
public final class IdempotencyConflictException extends MediationException {

  private static final long serialVersionUID = 1L;

  private final transient CaseId caseId;
  private final String key;

  /** Creates the exception. */
  public IdempotencyConflictException(CaseId caseId, String key) {
    super(
        "key "
            + key
            + " stands in case "
            + caseId
            + " with another command or of another actor. A new command needs a new key; a"
            + " repetition needs the same digest, which changes with every token made anew: give"
            + " it the digest of what the user sent (CaseCommand.digestedAs)");
    this.caseId = caseId;
    this.key = key;
  }

  /** Returns the case the key stands in. */
  public CaseId caseId() {
    return caseId;
  }

  /** Returns the key. */
  public String key() {
    return key;
  }
}
