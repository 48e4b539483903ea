package org.fengqiao.mediation.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Severity;

/**
 * Reads one tree and collects what is wrong with it, starting with its syntax. Not for several
 * threads.
 */
public final class TreeReader {

  private final SourceTree tree;
  private final List<Problem> problems;
  private int errors;

  /** Creates a reader of a tree. */
  public TreeReader(SourceTree tree) {
    this.tree = tree;
    this.problems = new ArrayList<>(tree.problems().list());
  }

  /**
   * Reads the root, which must be a mapping.
   *
   * @return what {@code value} returns; empty if there is no root or it is no mapping
   */
  public <T> Optional<T> root(Function<MappingReader, Optional<T>> value) {
    return tree.root().flatMap(node -> Values.mapping(value).read(node, this));
  }

  /** Reports a problem at a position. */
  public void report(ProblemCode code, SourcePosition position, Object... arguments) {
    Problem problem = Problem.of(code, position.toString(), arguments);
    problems.add(problem);
    errors += problem.severity() == Severity.ERROR ? 1 : 0;
  }

  /** Returns everything found so far, syntax first. */
  public Problems problems() {
    return new Problems(problems);
  }

  /** Returns how many errors were reported by reading, without those of the syntax. */
  int errors() {
    return errors;
  }
}
