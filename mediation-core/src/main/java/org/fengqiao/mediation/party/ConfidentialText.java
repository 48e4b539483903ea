package org.fengqiao.mediation.party;

import org.fengqiao.mediation.kernel.StorableTexts;

/**
 * A free text about a dispute, which may say anything about anybody. Lies in the store of personal
 * data, never in an event. {@link #toString()} shows its length only.
 *
 * @param content the text, 1 to {@value #MAX_LENGTH} characters, not blank
 * @param terms its class, and why it may be kept
 */
public record ConfidentialText(String content, DataTerms terms) {

  /** The greatest number of characters. */
  public static final int MAX_LENGTH = 20_000;

  /** Checks the length. */
  public ConfidentialText {
    if (content.isBlank()) {
      throw new IllegalArgumentException("a text must not be blank");
    }
    StorableTexts.of("ConfidentialText").check("content", content, MAX_LENGTH).orThrow();
  }

  /** Returns the text, kept as {@link DataTerms#NARRATIVE}. */
  public static ConfidentialText of(String content) {
    return new ConfidentialText(content, DataTerms.NARRATIVE);
  }

  @Override
  public String toString() {
    return "ConfidentialText[" + content.length() + " characters]";
  }
}
