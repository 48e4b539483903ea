package org.fengqiao.mediation.storage;

import org.fengqiao.mediation.kernel.AggregateId;

/** There is nothing of this id, or it lies outside the scope of who asks: nobody can tell which. */
public final class NotFoundException extends StorageException {

  private static final long serialVersionUID = 1L;

  private final transient AggregateId id;

  /** Creates the exception. */
  public NotFoundException(AggregateId id) {
    super(
        id.getClass().getSimpleName()
            + " "
            + id.text()
            + " does not exist or lies outside the scope; check the id and the actor");
    this.id = id;
  }

  /** Returns the id that was asked for. */
  public AggregateId id() {
    return id;
  }
}
