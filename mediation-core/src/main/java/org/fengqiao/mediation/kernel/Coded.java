package org.fengqiao.mediation.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A member of a closed set. What is stored and exchanged is {@link #code()}, never the Java name or
 * the ordinal; what people read is {@link #label(Locale)}, taken from the bundle {@code messages}
 * of the package that declares the set (key {@code TypeName.CODE}).
 */
public interface Coded {

  /** The greatest number of characters a code may have; columns that hold codes are this wide. */
  int MAX_LENGTH = 40;

  /** Returns the stable code: upper-case letters, digits, {@code _} and {@code -}. */
  String code();

  /**
   * Returns the name people read.
   *
   * @param locale Chinese for {@code zh}, English for every other language
   */
  default String label(Locale locale) {
    Class<?> type = this instanceof Enum<?> constant ? constant.getDeclaringClass() : getClass();
    return Messages.text(type, type.getSimpleName() + "." + code(), locale);
  }

  /**
   * Returns the member of a closed set that has the given code.
   *
   * @throws UnknownCodeException if there is none; the message lists the valid codes
   */
  static <E extends Enum<E> & Coded> E parse(Class<E> type, String code) {
    Map<String, Coded> codes = CodesOfType.of(type);
    @Nullable Coded found = codes.get(code);
    if (found == null) {
      throw new UnknownCodeException(type.getSimpleName(), code, List.copyOf(codes.keySet()));
    }
    return type.cast(found);
  }
}
