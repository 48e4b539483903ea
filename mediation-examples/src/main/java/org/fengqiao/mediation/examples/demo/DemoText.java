package org.fengqiao.mediation.examples.demo;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LocalText;

/** What the demonstration says, in one language. */
public final class DemoText {

  private final Locale locale;
  private final ResourceBundle bundle;

  private DemoText(Locale locale) {
    this.locale = locale;
    // The root bundle is English; asking for ROOT keeps the machine's own language out.
    this.bundle =
        ResourceBundle.getBundle(
            "org.fengqiao.mediation.examples.demo.messages",
            locale.equals(Locale.CHINESE) ? Locale.CHINESE : Locale.ROOT);
  }

  /** Returns the texts for {@code zh} in Chinese, for everything else in English. */
  public static DemoText in(String language) {
    return new DemoText(language.equals("zh") ? Locale.CHINESE : Locale.ENGLISH);
  }

  /** Returns the language. */
  public Locale locale() {
    return locale;
  }

  /** Returns a text with its arguments filled in. */
  public String get(String key, Object... arguments) {
    Object[] shown = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      shown[i] = show(arguments[i]);
    }
    return new MessageFormat(bundle.getString(key), locale).format(shown);
  }

  /** Returns a text of the library in this language. */
  public String of(LocalText text) {
    return text.in(locale);
  }

  /** Returns the label of a code in this language. */
  public String of(Coded code) {
    return code.label(locale);
  }

  private Object show(Object argument) {
    if (argument instanceof LocalText text) {
      return of(text);
    }
    if (argument instanceof Coded code) {
      return of(code);
    }
    return argument instanceof Number ? argument : argument.toString();
  }
}
