package org.fengqiao.mediation.party;

/**
 * Shows personal data in part: enough to tell people apart who already know them, too little for
 * others. How much is hidden does not depend on the length of what is hidden.
 */
public final class Masking {

  private static final String HIDDEN = "**";

  private Masking() {}

  /** Returns the first character and two stars: 张三丰 becomes 张**. */
  public static String name(String name) {
    String text = name.strip();
    return text.isEmpty() ? HIDDEN : text.substring(0, text.offsetByCodePoints(0, 1)) + HIDDEN;
  }

  /** Returns the last two characters behind stars; of a text under eight characters only stars. */
  public static String phone(String phone) {
    return tail(phone, 2);
  }

  /** Returns the last character behind stars; of a text under eight characters only stars. */
  public static String idNumber(String number) {
    return tail(number, 1);
  }

  /** Returns stars only: any part of an address may be enough to find somebody in a village. */
  public static String address(String address) {
    return address.isBlank() ? "" : HIDDEN;
  }

  private static String tail(String value, int shown) {
    String text = value.strip();
    return text.length() < 8 ? HIDDEN : HIDDEN + text.substring(text.length() - shown);
  }
}
