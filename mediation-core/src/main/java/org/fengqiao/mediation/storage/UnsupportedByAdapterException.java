package org.fengqiao.mediation.storage;

/** An adapter was asked for something its {@link Storage#capabilities()} do not name. */
public final class UnsupportedByAdapterException extends StorageException {

  private static final long serialVersionUID = 1L;

  private final Capability capability;

  /** Creates the exception. */
  public UnsupportedByAdapterException(String adapter, Capability capability) {
    this(adapter, capability, "ask capabilities() before relying on it");
  }

  /**
   * Creates the exception with what to do about it.
   *
   * @param remedy what the host has to do
   */
  public UnsupportedByAdapterException(String adapter, Capability capability, String remedy) {
    super(adapter + " has not the capability " + capability.code() + "; " + remedy);
    this.capability = capability;
  }

  /** Returns what was asked for. */
  public Capability capability() {
    return capability;
  }
}
