package org.fengqiao.mediation.rules;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.mediation.kernel.Problem;

/** Orders problems by file, line and column. */
final class SubjectOrder {

  private static final Pattern POSITION = Pattern.compile("(.*):([0-9]+):([0-9]+)");

  static final Comparator<Problem> BY_FILE_AND_LINE =
      Comparator.comparing((Problem problem) -> part(problem, 1))
          .thenComparing(problem -> Integer.valueOf(part(problem, 2)))
          .thenComparing(problem -> Integer.valueOf(part(problem, 3)))
          .thenComparing(problem -> problem.code().code());

  private SubjectOrder() {}

  private static String part(Problem problem, int group) {
    Matcher position = POSITION.matcher(problem.subject());
    if (position.matches()) {
      return position.group(group);
    }
    return group == 1 ? problem.subject() : "0";
  }
}
