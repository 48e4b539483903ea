package org.fengqiao.mediation.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.kernel.IdSource;
import org.fengqiao.mediation.kernel.Instants;
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.storage.Storage;

/**
 * What the desks of one host work with.
 *
 * @param storage where everything is kept
 * @param rules what the law and the places decide
 * @param calendar the work calendar
 * @param clock the clock
 * @param zone the zone that decides the civil day
 * @param ids makes ids
 * @param register what organisations and mediators are held against beside the rules
 */
public record Office(
    Storage storage,
    RuleBook rules,
    WorkCalendar calendar,
    Clock clock,
    ZoneId zone,
    IdSource ids,
    RegisterRules register) {

  /** Returns the present instant, cut to microseconds. */
  public Instant now() {
    return Instants.now(clock);
  }

  /** Returns the present civil day. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), zone);
  }
}
