package org.fengqiao.mediation.campaign;

/**
 * Where a plan says something: the section and the operative words, verbatim in the normalised
 * text, at most a clause.
 *
 * @param section the section in the plan's own numbering, such as 三(四) or 任务(一)1
 * @param quote the operative words, {@value #MAX_QUOTE_LENGTH} characters at most
 */
public record Citation(String section, String quote) {

  /** The greatest number of characters of a quote. */
  public static final int MAX_QUOTE_LENGTH = 60;

  /** Checks that both say something and that the quote is no more than a clause. */
  public Citation {
    if (section.isBlank() || quote.isBlank()) {
      throw new IllegalArgumentException("a citation names its section and quotes its words");
    }
    if (!isClause(quote)) {
      throw new IllegalArgumentException(
          "a quote has at most " + MAX_QUOTE_LENGTH + " characters and no 。 or ；: " + quote);
    }
  }

  /** Returns whether a quote is short enough: one clause, not a sentence or a paragraph. */
  public static boolean isClause(String quote) {
    return quote.codePointCount(0, quote.length()) <= MAX_QUOTE_LENGTH
        && quote.indexOf('。') < 0
        && quote.indexOf('；') < 0;
  }

  /** Returns section and quote, such as 三(六)“尽快”. */
  @Override
  public String toString() {
    return section + "“" + quote + "”";
  }
}
