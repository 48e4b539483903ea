package org.fengqiao.mediation.storage;

import java.util.function.Supplier;

/**
 * For adapters: lets a thread run one unit of work of a storage at a time. Each storage has its own
 * gate.
 */
public final class UnitGate {

  private final ThreadLocal<Boolean> open = new ThreadLocal<>();

  /** Creates a gate. */
  public UnitGate() {}

  /**
   * Runs one unit.
   *
   * @throws NestedUnitOfWorkException if this thread is already inside
   */
  public <T> T enter(Supplier<T> unit) {
    if (open.get() != null) {
      throw new NestedUnitOfWorkException();
    }
    open.set(Boolean.TRUE);
    try {
      return unit.get();
    } finally {
      open.remove();
    }
  }
}
