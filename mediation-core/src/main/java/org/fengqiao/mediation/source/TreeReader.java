package org.fengqiao.mediation.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Severity;

/**
 * Reads one tree and collects what is wrong with it, starting with its syntax. Not for several
 * threads.
 */
public final class TreeReader {

  private static final Pattern PLACE =
      Pattern.compile(":(?<line>[0-9]{1,9}):(?<column>[0-9]{1,9})$");

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

  /** Returns everything found so far, in the order of the file. */
  public Problems problems() {
    return new Problems(
        problems.stream()
            .sorted(
                Comparator.comparingInt((Problem problem) -> number(problem, "line"))
                    .thenComparingInt(problem -> number(problem, "column")))
            .toList());
  }

  /** A number of the place that every problem of a source has as its subject. */
  private static int number(Problem problem, String part) {
    Matcher place = PLACE.matcher(problem.subject());
    return place.find() ? Integer.parseInt(place.group(part)) : 0;
  }

  /** Returns how many errors were reported by reading, without those of the syntax. */
  int errors() {
    return errors;
  }
}
