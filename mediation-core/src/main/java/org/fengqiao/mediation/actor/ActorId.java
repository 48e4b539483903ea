package org.fengqiao.mediation.actor;

import org.fengqiao.mediation.kernel.StorableTexts;

/**
 * Who acts, in the words of the host: an account or service number. Opaque to the library; it must
 * not be a name, an id number or a phone number, because it stands in the journal.
 *
 * @param text 1 to {@value #MAX_LENGTH} characters without blanks
 */
public record ActorId(String text) {

  /** The greatest number of characters; columns that hold it are this wide. */
  public static final int MAX_LENGTH = 64;

  /** Checks the form. */
  public ActorId {
    StorableTexts.of("ActorId").check("text", text, Integer.MAX_VALUE).orThrow();
    if (text.isEmpty() || text.length() > MAX_LENGTH || text.chars().anyMatch(ActorId::isBlank)) {
      throw new IllegalArgumentException(
          "an actor id is 1 to " + MAX_LENGTH + " characters without blanks, not " + text.length());
    }
  }

  /** What a pattern calls white space; a pattern for each event of a journal took a while. */
  private static boolean isBlank(int c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Returns the id with the given text. */
  public static ActorId of(String text) {
    return new ActorId(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
