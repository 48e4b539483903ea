package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.MediationException;

/**
 * Events do not form a journal: one is missing, stands twice, belongs to another case or refers to
 * something the journal does not contain. Where a stored case was read, the store has to be looked
 * at and not the caller; where a journal was handed in to be replayed or imported, that journal.
 */
public final class JournalException extends MediationException {

  private static final long serialVersionUID = 1L;

  private final transient CaseId caseId;
  private final int sequence;

  /** Creates the exception for an event of a case. */
  public JournalException(CaseId caseId, int sequence, String what) {
    super("case " + caseId + ", event " + sequence + ": " + what + "; check the stored journal");
    this.caseId = caseId;
    this.sequence = sequence;
  }

  /** Returns the case. */
  public CaseId caseId() {
    return caseId;
  }

  /** Returns the number of the event that does not fit. */
  public int sequence() {
    return sequence;
  }
}
