package org.fengqiao.mediation.kernel;

import java.text.MessageFormat;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** Looks up texts in the bundle {@code messages} of the package a type belongs to. */
final class Messages {

  private Messages() {}

  static String text(Class<?> type, String key, Locale locale) {
    return find(type, key, locale)
        .orElseThrow(() -> new MissingResourceException("no text", type.getPackageName(), key));
  }

  static Optional<String> find(Class<?> type, String key, Locale locale) {
    ResourceBundle bundle = bundle(type, locale);
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  static String format(String pattern, List<Object> arguments, Locale locale) {
    Object[] texts = arguments.stream().map(argument -> localise(argument, locale)).toArray();
    return new MessageFormat(pattern, locale).format(texts);
  }

  private static String localise(Object argument, Locale locale) {
    if (argument instanceof LocalText text) {
      return text.in(locale);
    }
    if (argument instanceof Coded coded) {
      return coded.label(locale);
    }
    if (argument instanceof List<?> list) {
      String separator = isChinese(locale) ? "、" : ", ";
      return String.join(separator, list.stream().map(part -> localise(part, locale)).toList());
    }
    if (!isFormattable(argument)) {
      throw new IllegalArgumentException(cannotShow(argument));
    }
    return argument.toString();
  }

  static String cannotShow(Object argument) {
    return "problem argument of type " + argument.getClass().getName() + " cannot be shown";
  }

  static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }

  /**
   * A list holds values of one kind, so its first one tells; the rest is held to it when shown.
   * What a type does not implement takes longest to find out, so classes are asked for first.
   */
  static boolean isFormattable(Object argument) {
    if (argument instanceof Enum<?>) {
      return argument instanceof Coded;
    } else if (argument instanceof String
        || argument instanceof Number
        || argument instanceof LocalText
        || argument instanceof Ratio
        || argument instanceof Fen) {
      return true;
    } else if (argument instanceof List<?> list) {
      return list.isEmpty() || isFormattable(list.get(0));
    }
    return argument instanceof Coded || argument instanceof Temporal;
  }

  /**
   * The root bundle is English. Asking for the root locale instead of English keeps the JDK from
   * falling back to the bundle of the machine's default locale.
   */
  private static ResourceBundle bundle(Class<?> type, Locale locale) {
    return ResourceBundle.getBundle(
        type.getPackageName() + ".messages",
        isChinese(locale) ? Locale.CHINESE : Locale.ROOT,
        type.getModule());
  }
}
