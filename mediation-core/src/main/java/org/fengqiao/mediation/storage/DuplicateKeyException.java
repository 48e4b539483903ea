package org.fengqiao.mediation.storage;

import org.fengqiao.mediation.kernel.AggregateId;

/** Something that must be unique stands already in another aggregate. Nothing was kept. */
public final class DuplicateKeyException extends StorageException {

  private static final long serialVersionUID = 1L;

  private final transient AggregateId id;
  private final transient AggregateId found;

  /**
   * Creates the exception.
   *
   * @param what what must be unique
   * @param id the aggregate that was to be written
   * @param found the one that has it
   */
  public DuplicateKeyException(String what, AggregateId id, AggregateId found) {
    super(what + " of " + id.text() + " stands already in " + found.text() + "; choose another");
    this.id = id;
    this.found = found;
  }

  /** Returns the aggregate that was to be written. */
  public AggregateId id() {
    return id;
  }

  /** Returns the aggregate that has it. */
  public AggregateId found() {
    return found;
  }
}
