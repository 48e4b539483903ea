package org.fengqiao.mediation.kernel;

import java.time.Clock;
import java.util.random.RandomGenerator;

/**
 * Makes the local part of ids. Implementations are safe for use by many threads and never return
 * the same text twice.
 */
@FunctionalInterface
public interface IdSource {

  /** Returns a new local part: 1 to 40 characters out of 0-9 A-Z _ -. */
  String next();

  /**
   * Returns the default: ten characters of time, so that ids sort by when they were made, and
   * sixteen random ones (80 bits), in Crockford's base 32.
   *
   * @param random a generator that is safe for many threads, such as {@code SecureRandom}
   */
  static IdSource timeOrdered(Clock clock, RandomGenerator random) {
    return () -> {
      StringBuilder text = new StringBuilder(26);
      appendBase32(text, clock.millis(), 10);
      appendBase32(text, random.nextLong(), 8);
      appendBase32(text, random.nextLong(), 8);
      return text.toString();
    };
  }

  private static void appendBase32(StringBuilder text, long bits, int characters) {
    for (int i = characters - 1; i >= 0; i--) {
      text.append("0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt((int) (bits >>> (5 * i)) & 31));
    }
  }
}
