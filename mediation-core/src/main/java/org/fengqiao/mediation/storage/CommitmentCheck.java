package org.fengqiao.mediation.storage;

/** What became of the data an event committed to. */
public enum CommitmentCheck {
  /** The data is what it was when the event was written. */
  INTACT,
  /** The data was written over since. */
  CHANGED,
  /** The data was lawfully destroyed, and with it the key of the commitment. */
  ERASED,
  /** There is no trace of the data. */
  MISSING
}
