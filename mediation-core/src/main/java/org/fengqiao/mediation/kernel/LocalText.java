package org.fengqiao.mediation.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A name or short text in Chinese and English, as data (rule files, plans) carries it.
 *
 * @param zh the Chinese text, never blank
 * @param en the English text; equal to the Chinese one where no translation is given
 */
public record LocalText(String zh, String en) {

  /** Checks that both texts say something. */
  public LocalText {
    if (zh.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException(
          "a text must not be blank: zh='" + zh + "' en='" + en + "'");
    }
  }

  /** Returns a text in both languages. */
  public static LocalText of(String zh, String en) {
    return new LocalText(Objects.requireNonNull(zh), Objects.requireNonNull(en));
  }

  /** Returns a text that exists in Chinese only and is shown as it is in every language. */
  public static LocalText chinese(String zh) {
    return new LocalText(zh, zh);
  }

  /**
   * Returns a text from a pattern in both languages, such as “not before {0}”.
   *
   * @param pattern its labels are {@link java.text.MessageFormat} patterns
   * @param arguments what a {@link Problem} takes as arguments
   */
  public static LocalText from(Coded pattern, Object... arguments) {
    List<Object> list = List.of(arguments);
    return new LocalText(
        Messages.format(pattern.label(Locale.CHINESE), list, Locale.CHINESE),
        Messages.format(pattern.label(Locale.ENGLISH), list, Locale.ENGLISH));
  }

  /** Returns the Chinese text for {@code zh}, the English one for every other language. */
  public String in(Locale locale) {
    return Messages.isChinese(locale) ? zh : en;
  }
}
