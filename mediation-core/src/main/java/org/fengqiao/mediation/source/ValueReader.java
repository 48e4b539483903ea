package org.fengqiao.mediation.source;

import java.util.Optional;

/**
 * Reads one value of a tree. What is wrong with it is reported, never thrown, so that reading goes
 * on and finds the rest.
 *
 * @param <T> what it reads
 */
@FunctionalInterface
public interface ValueReader<T> {

  /** Returns the value; empty if a problem with it was reported. */
  Optional<T> read(SourceNode node, TreeReader reader);
}
