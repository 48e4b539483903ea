package org.fengqiao.mediation.casework.risk;

import java.time.Duration;
import java.time.Instant;

/**
 * Whom a level makes one tell, and how soon. Hours run through nights and holidays and never roll
 * (C-17).
 *
 * @param to who is told
 * @param hours within how many hours after the danger is known, at least 1
 */
public record ReportDuty(ReportAddressee to, int hours) {

  /** Checks the hours. */
  public ReportDuty {
    if (hours < 1) {
      throw new IllegalArgumentException("a report is due after at least 1 hour, not " + hours);
    }
  }

  /** Returns the instant by which the report must be made. */
  public Instant dueAt(Instant knownAt) {
    return knownAt.plus(Duration.ofHours(hours));
  }
}
