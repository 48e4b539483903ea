package org.fengqiao.mediation.mediator.grading;

import java.util.regex.Pattern;
import org.fengqiao.mediation.kernel.Coded;

/**
 * A grade of a mediator (人民调解员等级): a step of one ladder, never a bare name. “一级” is the highest
 * step of one ladder and the second of another, so grades of two ladders cannot be compared.
 *
 * @param ladder the id of the ladder: 1 to 40 of A-Z 0-9 _ -
 * @param step the code of the step within it: 1 to 40 of A-Z 0-9 _ -
 */
public record Grade(String ladder, String step) {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9_-]{1," + Coded.MAX_LENGTH + "}");

  /** Checks both codes. */
  public Grade {
    requireCode("ladder", ladder);
    requireCode("step", step);
  }

  static void requireCode(String what, String code) {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "the code of a " + what + " is 1 to 40 of A-Z 0-9 _ -: '" + code + "'");
    }
  }

  /** Returns ladder and step, such as {@code NATIONAL/3}; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return ladder + "/" + step;
  }

  /**
   * Returns the grade written as {@code LADDER/STEP}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static Grade parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("a grade is LADDER/STEP: '" + text + "'");
    }
    return new Grade(text.substring(0, slash), text.substring(slash + 1));
  }
}
