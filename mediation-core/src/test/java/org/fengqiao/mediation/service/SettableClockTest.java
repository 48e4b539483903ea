package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SettableClockTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Instant THEN = Instant.parse("2019-03-04T01:00:00Z");

  @Test
  void itStandsUntilItIsMoved() {
    SettableClock clock = SettableClock.at(THEN, ZONE);
    assertEquals(THEN, clock.instant());
    clock.advance(Duration.ofHours(1));
    assertEquals(THEN.plusSeconds(3600), clock.instant());
    clock.set(THEN);
    assertEquals(THEN, clock.instant());
    assertEquals(ZONE, clock.getZone());
  }

  @Test
  void clocksOfOtherZonesMoveWithIt() {
    SettableClock clock = SettableClock.at(THEN, ZONE);
    Clock utc = clock.withZone(ZoneId.of("UTC"));
    clock.advance(Duration.ofDays(1));
    assertEquals(clock.instant(), utc.instant());
    assertEquals(ZoneId.of("UTC"), utc.getZone());
  }
}
