package org.fengqiao.mediation.storage;

/** An adapter was asked for something its {@link Storage#capabilities()} do not name. */
public final class UnsupportedByAdapterException extends StorageException {

  private static final long serialVersionUID = 1L;

  private final Capability capability;

  /** Creates the exception. */
  public UnsupportedByAdapterException(String adapter, Capability capability) {
    super(
        adapter
            + " has not the capability "
            + capability.code()
            + "; ask capabilities() before relying on it");
    this.capability = capability;
  }

  /** Returns what was asked for. */
  public Capability capability() {
    return capability;
  }
}
