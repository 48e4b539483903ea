package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.kernel.Fen;

/**
 * What the stored days of a case mean on one day: what has expired (T45), lapsed (T87), is overdue
 * (T98) or owed (T103). Nothing of this is ever written.
 */
public final class CaseOnDay {

  private final MediationCase mediationCase;
  private final LocalDate today;

  CaseOnDay(MediationCase mediationCase, LocalDate today) {
    this.mediationCase = mediationCase;
    this.today = today;
  }

  /** Returns the day. */
  public LocalDate today() {
    return today;
  }

  /** Returns where the ways to a court, a notary and an arbitral body stand. */
  public EnforcementOnDay enforcement() {
    return new EnforcementOnDay(mediationCase, today);
  }

  /** Returns the clocks that still run and whose last day is over. */
  public List<CaseClock> expired() {
    return mediationCase.clocks().stream().filter(c -> c.isExpiredOn(today)).toList();
  }

  /** Returns the clocks that stand still. */
  public List<CaseClock> paused() {
    return mediationCase.clocks().stream().filter(CaseClock::isPaused).toList();
  }

  /** Returns the clock that has ended mediation, unless it is extended (T45). */
  public Optional<CaseClock> endedPeriod() {
    return expired().stream().filter(clock -> clock.effect() == ClockEffect.ENDS).findFirst();
  }

  /** Returns the obligations whose day is over and that are not done (T98). */
  public List<ObligationState> overdue() {
    return mediationCase.obligations().stream().filter(o -> o.isOverdueOn(today)).toList();
  }

  /** Returns what is overdue in money. */
  public Fen overdueAmount() {
    return overdue().stream().map(ObligationState::outstanding).reduce(Fen.ZERO, Fen::plus);
  }

  /** Returns the return visits that are owed (T103), late or not. */
  public List<Revisit> revisitsOwed() {
    return mediationCase.revisits().stream().filter(Revisit::isOwed).toList();
  }

  /** Returns the return visits whose last day is over. */
  public List<Revisit> revisitsLate() {
    return mediationCase.revisits().stream().filter(visit -> visit.isLateOn(today)).toList();
  }

  /**
   * Returns the last day to apply for judicial confirmation (PML 33), if an agreement is in effect
   * and the day is not over.
   */
  public Optional<LocalDate> confirmationOpenUntil() {
    return mediationCase.running(ClockKind.CONFIRMATION).stream()
        .map(CaseClock::lastDay)
        .filter(last -> !today.isAfter(last))
        .findFirst();
  }

  /** Returns whether the time to apply for judicial confirmation is over (T87). */
  public boolean confirmationLapsed() {
    return expired().stream().anyMatch(clock -> clock.kind() == ClockKind.CONFIRMATION);
  }
}
