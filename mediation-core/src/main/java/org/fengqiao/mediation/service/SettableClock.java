package org.fengqiao.mediation.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is told to move: for tests of hosts and for examples. */
public final class SettableClock extends Clock {

  /** What the clocks of all zones share. */
  private static final class Hands {

    private Instant now;

    Hands(Instant now) {
      this.now = now;
    }

    synchronized Instant get() {
      return now;
    }

    synchronized void set(Instant instant) {
      now = instant;
    }

    synchronized void advance(Duration by) {
      now = now.plus(by);
    }
  }

  private final Hands hands;
  private final ZoneId zone;

  private SettableClock(Hands hands, ZoneId zone) {
    this.hands = hands;
    this.zone = zone;
  }

  /** Returns a clock that stands at an instant. */
  public static SettableClock at(Instant instant, ZoneId zone) {
    return new SettableClock(new Hands(instant), zone);
  }

  /** Moves the clock, and all that were made from it by {@link #withZone}, to an instant. */
  public void set(Instant instant) {
    hands.set(instant);
  }

  /** Moves the clock, and all that were made from it by {@link #withZone}, on. */
  public void advance(Duration by) {
    hands.advance(by);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new SettableClock(hands, other);
  }

  @Override
  public Instant instant() {
    return hands.get();
  }
}
