package org.fengqiao.mediation.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.source.SourceNode.Mapping;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a YAML text into a positioned tree. Only plain data is accepted: no anchors, aliases, tags
 * or second documents, so that a file says what it shows.
 */
public final class SourceReader {

  /** The greatest number of characters of a text. */
  public static final int MAX_LENGTH = 2_000_000;

  private static final Pattern INDENT_WITH_TAB = Pattern.compile("(?m)^ *\t[ \t]*");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");
  private static final Pattern BLOCK_START = Pattern.compile("(?m)^[^\\s#\\-\\]}]");

  private SourceReader() {}

  /**
   * Reads a text.
   *
   * @param file what the text is called in problems, usually the file name
   */
  public static SourceTree read(String file, String text) {
    List<Problem> problems = new ArrayList<>();
    if (text.length() > MAX_LENGTH) {
      problems.add(
          Problem.of(SourceProblem.TOO_LARGE, at(file, text, 0), text.length(), MAX_LENGTH));
      return new SourceTree(file, Optional.empty(), new Problems(problems));
    }
    Matcher control = CONTROL.matcher(text);
    while (control.find()) {
      String code = String.format("U+%04X", (int) text.charAt(control.start()));
      problems.add(
          Problem.of(SourceProblem.CONTROL_CHARACTER, at(file, text, control.start()), code));
    }
    Matcher tab = INDENT_WITH_TAB.matcher(text);
    while (tab.find()) {
      problems.add(Problem.of(SourceProblem.TAB, at(file, text, tab.start())));
    }
    if (!problems.isEmpty()) {
      return new SourceTree(file, Optional.empty(), new Problems(problems));
    }
    TreeBuilder builder = new TreeBuilder(file, 0);
    Optional<SourceNode> root;
    try {
      root = builder.build(text);
    } catch (YamlEngineException e) {
      List<Problem> all = new ArrayList<>(builder.problems());
      List<Problem> errors = syntaxErrors(file, text);
      all.addAll(errors.isEmpty() ? List.of(builder.syntax(e)) : errors);
      return new SourceTree(file, Optional.empty(), new Problems(all));
    }
    if (root.isEmpty()) {
      builder.problems().add(Problem.of(SourceProblem.EMPTY_SOURCE, at(file, text, 0)));
    }
    return new SourceTree(file, root, new Problems(builder.problems()));
  }

  /**
   * The parser stops at its first error. Reading each top-level block on its own finds the first
   * error of every block, without errors that only follow from an earlier one.
   */
  private static List<Problem> syntaxErrors(String file, String text) {
    List<Problem> errors = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Matcher start = BLOCK_START.matcher(text);
    while (start.find()) {
      starts.add(start.start());
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      int line = (int) text.substring(0, starts.get(i)).lines().count();
      TreeBuilder builder = new TreeBuilder(file, line);
      try {
        Optional<SourceNode> block = builder.build(text.substring(starts.get(i), end));
        if (block.isPresent() && !(block.get() instanceof Mapping)) {
          errors.add(
              Problem.of(SourceProblem.BAD_KEY, new SourcePosition(file, line + 1, 1).toString()));
        }
      } catch (YamlEngineException e) {
        errors.add(builder.syntax(e));
      }
    }
    return errors;
  }

  private static String at(String file, String text, int index) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < index; i++) {
      boolean ends = text.charAt(i) == '\n';
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    return new SourcePosition(file, line, column).toString();
  }
}
