package org.fengqiao.mediation.storage;

/**
 * What is done in one unit of work. It may be run more than once: see {@link
 * Storage#inTransaction}.
 *
 * @param <T> what it returns
 */
@FunctionalInterface
public interface Work<T> {

  /** Does the work; an exception undoes all of it. */
  T run(UnitOfWork unit);
}
