package org.fengqiao.mediation.kernel;

import java.util.List;

/**
 * A value together with how it came about, so that a person affected can follow it.
 *
 * @param value the value
 * @param rule the rule that was applied
 * @param facts the facts used, each as {@code name = value}; no personal data
 * @param arithmetic the computation in one line; empty where there is nothing to compute
 * @param basis where the rule comes from
 * @param <T> the type of the value
 */
public record Explained<T>(
    T value, LocalText rule, List<String> facts, String arithmetic, LegalBasis basis) {

  /** Copies the facts. */
  public Explained {
    facts = List.copyOf(facts);
  }
}
