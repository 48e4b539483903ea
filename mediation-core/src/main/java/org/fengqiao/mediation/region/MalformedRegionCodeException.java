package org.fengqiao.mediation.region;

import org.fengqiao.mediation.kernel.MediationException;

/** A text was read as a region code that has not its form. */
public final class MalformedRegionCodeException extends MediationException {

  private static final long serialVersionUID = 1L;

  private final int length;

  /** Creates the exception for the text that was read. */
  public MalformedRegionCodeException(String text) {
    super(
        "not a region code: "
            + shown(text)
            + "; a region code is twelve digits, the first not 0, such as 330681000000");
    this.length = text.length();
  }

  /** Returns how many characters were read. */
  public int length() {
    return length;
  }

  /** A longer text may be an id number or a name put into the wrong column: it is not shown. */
  private static String shown(String text) {
    return text.length() <= RegionCode.LENGTH && text.chars().allMatch(c -> c < 128)
        ? "'" + text + "'"
        : "a text of " + text.length() + " characters";
  }
}
