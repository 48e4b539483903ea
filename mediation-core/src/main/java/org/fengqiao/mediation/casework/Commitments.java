package org.fengqiao.mediation.casework;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.fengqiao.mediation.party.DataToken;

/**
 * What the tokens of an event stood for when it was written down: for each a digest of the data
 * under a key that lies with the data and nowhere else. Whoever has the data can prove that it is
 * the same; once data and key are destroyed (个人信息保护法 2021 art. 47) the digest says nothing about
 * anybody, and the journal need not be touched.
 *
 * @param text the commitments in the order of the tokens, each as {@code KIND:token=digest}, with a
 *     blank between them; at most {@value #MAX_LENGTH} characters
 */
public record Commitments(String text) {

  /** The greatest number of characters. */
  public static final int MAX_LENGTH = 1_000_000;

  /** The greatest number of characters of a digest. */
  public static final int MAX_DIGEST_LENGTH = 86;

  /** No commitments. */
  public static final Commitments NONE = new Commitments("");

  /** Checks the length. */
  public Commitments {
    StorableTexts.of("Commitments").check("text", text, MAX_LENGTH).orThrow();
  }

  /**
   * Returns the commitments to some tokens.
   *
   * @param digests for each token a digest of 1 to {@value #MAX_DIGEST_LENGTH} letters, digits,
   *     hyphens and underscores
   */
  public static Commitments of(Map<? extends DataToken, String> digests) {
    digests.values().forEach(Commitments::check);
    return new Commitments(
        digests.entrySet().stream()
            .map(each -> label(each.getKey()) + each.getValue())
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  private static void check(String digest) {
    if (!digest.matches("[A-Za-z0-9_-]{1," + MAX_DIGEST_LENGTH + "}")) {
      throw new IllegalArgumentException("not a digest: " + digest.length() + " characters");
    }
  }

  private static String label(DataToken token) {
    return token.kind().code() + ":" + token.text() + "=";
  }

  /** Returns the digest of what a token stood for; empty where the event does not commit to it. */
  public Optional<String> digest(DataToken token) {
    String label = " " + label(token);
    String all = " " + text + " ";
    int at = all.indexOf(label);
    return at < 0
        ? Optional.empty()
        : Optional.of(all.substring(at + label.length(), all.indexOf(' ', at + label.length())));
  }

  /** Returns the text; empty where there is nothing to keep. */
  public Optional<String> optionalText() {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}
