package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.storage.NumberSequence;
import org.fengqiao.mediation.storage.StorageException;

/** A unit asked for the first number of a sequence, whose row must be made before. */
final class SequenceMissingException extends StorageException {

  private static final long serialVersionUID = 1L;

  private final transient NumberSequence sequence;

  SequenceMissingException(NumberSequence sequence) {
    super("no number of " + sequence + " was given yet; its row is made, then the unit runs again");
    this.sequence = sequence;
  }

  NumberSequence sequence() {
    return sequence;
  }
}
