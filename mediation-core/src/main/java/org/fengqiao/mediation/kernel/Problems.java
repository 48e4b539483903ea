package org.fengqiao.mediation.kernel;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All problems found at once, in the order they were found. A check returns this; whoever must not
 * go on calls {@link #orThrow()}.
 *
 * @param list the problems; copied
 */
public record Problems(List<Problem> list) implements Iterable<Problem> {

  private static final Problems NONE = new Problems(List.of());

  /** Copies the list. */
  public Problems {
    list = List.copyOf(list);
  }

  /** Returns the empty result: nothing found. */
  public static Problems none() {
    return NONE;
  }

  /** Returns the given problems. */
  public static Problems of(Problem... problems) {
    return new Problems(List.of(problems));
  }

  /** Returns these problems followed by the others. */
  public Problems and(Problems others) {
    if (others.isEmpty()) {
      return this;
    }
    if (isEmpty()) {
      return others;
    }
    List<Problem> both = new ArrayList<>(list);
    both.addAll(others.list);
    return new Problems(both);
  }

  /** Returns whether nothing was found. */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  /** Returns whether at least one problem is an {@linkplain Severity#ERROR error}. */
  public boolean hasErrors() {
    for (Problem problem : list) {
      if (problem.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  /** Returns only the problems of one severity. */
  public Problems only(Severity severity) {
    int count = 0;
    for (Problem problem : list) {
      count += problem.severity() == severity ? 1 : 0;
    }
    if (count == list.size()) {
      return this;
    }
    List<Problem> chosen = new ArrayList<>(count);
    for (Problem problem : list) {
      if (problem.severity() == severity) {
        chosen.add(problem);
      }
    }
    return new Problems(chosen);
  }

  /** Returns whether a problem of the code is among them. */
  public boolean contains(ProblemCode code) {
    return list.stream().anyMatch(problem -> problem.code().equals(code));
  }

  /** Returns the problems as a stream. */
  public Stream<Problem> stream() {
    return list.stream();
  }

  @Override
  public Iterator<Problem> iterator() {
    return list.iterator();
  }

  /**
   * Returns these problems when none of them is an error.
   *
   * @throws ProblemsException carrying all of them if one is
   */
  public Problems orThrow() {
    if (hasErrors()) {
      throw new ProblemsException(this);
    }
    return this;
  }

  /** Returns one line a problem. */
  public String describe(Locale locale) {
    return list.stream().map(problem -> problem.describe(locale)).collect(Collectors.joining("\n"));
  }

  @Override
  public String toString() {
    return describe(Locale.ENGLISH);
  }
}
