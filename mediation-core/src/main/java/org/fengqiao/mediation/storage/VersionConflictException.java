package org.fengqiao.mediation.storage;

import org.fengqiao.mediation.kernel.AggregateId;

/** An aggregate was changed by somebody else since it was read. Nothing was kept. */
public final class VersionConflictException extends StorageException {

  private static final long serialVersionUID = 1L;

  private final transient AggregateId id;
  private final long expected;
  private final long found;

  /**
   * Creates the exception.
   *
   * @param expected the version the change was made for; 0 for a new aggregate
   * @param found the version the store has; 0 if it has none
   */
  public VersionConflictException(AggregateId id, long expected, long found) {
    super(
        id.getClass().getSimpleName()
            + " "
            + id.text()
            + " has version "
            + found
            + ", the change was made for version "
            + expected
            + "; read it again and decide anew");
    this.id = id;
    this.expected = expected;
    this.found = found;
  }

  /** Returns the aggregate. */
  public AggregateId id() {
    return id;
  }

  /** Returns the version the change was made for; 0 for a new aggregate. */
  public long expected() {
    return expected;
  }

  /** Returns the version the store has; 0 if it has none. */
  public long found() {
    return found;
  }
}
