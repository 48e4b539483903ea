package org.fengqiao.mediation.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks texts against what a store keeps, and names every one that is longer or holds a character
 * that not every database keeps: NUL, or one half of a character of two halves. No text is shown:
 * it may be about a person.
 */
public final class StorableTexts {

  private final String subject;
  private final List<Problem> problems = new ArrayList<>();

  private StorableTexts(String subject) {
    this.subject = subject;
  }

  /**
   * Returns the check of one value.
   *
   * @param subject what the problems are about: an id, or the kind of value where it has none
   */
  public static StorableTexts of(String subject) {
    return new StorableTexts(subject);
  }

  /**
   * Checks a text.
   *
   * @param field what it is
   * @param most the greatest number of characters (UTF-16 units)
   */
  public StorableTexts check(String field, String text, int most) {
    if (text.length() > most) {
      problems.add(Problem.of(KernelProblem.TOO_LONG, subject, field, most, text.length()));
    }
    int unstorable = unstorable(text);
    if (unstorable < text.length()) {
      problems.add(
          Problem.of(
              KernelProblem.UNSTORABLE_CHARACTER,
              subject,
              field,
              unstorable + 1,
              Integer.toHexString(text.charAt(unstorable))));
    }
    return this;
  }

  /** Returns where the first one stands, or the length of the text. */
  private static int unstorable(String text) {
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      boolean isHalf =
          Character.charCount(character) == 1 && Character.isSurrogate((char) character);
      if (character == 0 || isHalf) {
        return at;
      }
      at += Character.charCount(character);
    }
    return at;
  }

  /** Checks a text that may be absent. */
  public StorableTexts check(String field, Optional<String> text, int most) {
    text.ifPresent(present -> check(field, present, most));
    return this;
  }

  /** Checks both languages of a text. */
  public StorableTexts check(String field, LocalText text, int most) {
    return check(field + ".zh", text.zh(), most).check(field + ".en", text.en(), most);
  }

  /** Returns what was found so far. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /**
   * Ends the check.
   *
   * @throws ProblemsException naming every text that is too long, with its limit and length, and
   *     every one with a character that is not stored everywhere
   */
  public void orThrow() {
    if (!problems.isEmpty()) {
      throw new ProblemsException(new Problems(problems));
    }
  }
}
