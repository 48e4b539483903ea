package org.fengqiao.mediation.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The precision of stored instants: microseconds, because every supported database keeps those. */
public final class Instants {

  private Instants() {}

  /** Returns the clock's time, cut to microseconds. */
  public static Instant now(Clock clock) {
    return cut(clock.instant());
  }

  /** Returns the instant cut to microseconds. */
  public static Instant cut(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }
}
