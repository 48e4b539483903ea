package org.fengqiao.mediation.indicator;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Named numbers of one place and period, such as a tally of the storage or figures from outside. A
 * number that is not there is unknown, which is not zero.
 */
public final class Counts {

  private final Map<String, Long> byName;

  private Counts(Map<String, Long> byName) {
    this.byName = byName;
  }

  /**
   * Returns counts.
   *
   * @param byName the number of each code, zero or more
   * @throws IllegalArgumentException if a number is negative
   */
  public static Counts of(Map<String, Long> byName) {
    byName.forEach(
        (name, number) -> {
          if (number < 0) {
            throw new IllegalArgumentException("count " + name + " is negative: " + number);
          }
        });
    return new Counts(new TreeMap<>(byName));
  }

  /**
   * Returns the sum over parts. A number that one of the parts does not know is unknown in the sum,
   * so that a part that did not report never passes for one with nothing to report.
   */
  public static Counts sum(Collection<Counts> parts) {
    Map<String, Long> sums = new TreeMap<>();
    Optional<Set<String>> everywhere =
        parts.stream()
            .map(Counts::names)
            .reduce(
                (a, b) -> {
                  Set<String> both = new TreeSet<>(a);
                  both.retainAll(b);
                  return both;
                });
    for (String name : everywhere.orElse(Set.of())) {
      long sum = 0;
      for (Counts part : parts) {
        sum = Math.addExact(sum, part.find(name).orElseThrow());
      }
      sums.put(name, sum);
    }
    return new Counts(sums);
  }

  /** Returns a copy in which a number is the given one. */
  public Counts with(CountName name, long number) {
    Map<String, Long> changed = new TreeMap<>(byName);
    changed.put(name.code(), number);
    return of(changed);
  }

  /** Returns the number of a code; empty if it is unknown. */
  public OptionalLong find(String name) {
    Long number = byName.get(name);
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }

  /** Returns the codes of the known numbers, sorted. */
  public Set<String> names() {
    return new TreeSet<>(byName.keySet());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Counts counts && byName.equals(counts.byName);
  }

  @Override
  public int hashCode() {
    return byName.hashCode();
  }

  @Override
  public String toString() {
    return byName.toString();
  }
}
