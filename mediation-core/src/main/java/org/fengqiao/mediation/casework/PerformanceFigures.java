package org.fengqiao.mediation.casework;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.Ratio;

/**
 * How far the agreements of a case are performed (FUP-08…10). What a later agreement took over
 * counts there; what was released or set off is never shown as performed.
 *
 * @param agreed what is owed in money
 * @param performed what was paid, by how it came about
 * @param released what was given up
 * @param setOff what was set off
 * @param outstanding what is still to be paid
 * @param lines how many lines there are
 * @param linesPerformed how many of them are performed
 * @param linesAutomatic how many of them are performed by the debtors' own will
 * @param linesInTime how many of those in time
 */
public record PerformanceFigures(
    Fen agreed,
    Map<PerformanceManner, Fen> performed,
    Fen released,
    Fen setOff,
    Fen outstanding,
    int lines,
    int linesPerformed,
    int linesAutomatic,
    int linesInTime) {

  /** Copies the map. */
  public PerformanceFigures {
    performed = Map.copyOf(performed);
  }

  static PerformanceFigures of(MediationCase it) {
    List<ObligationState> lines = it.obligations().stream().filter(line -> !line.isGone()).toList();
    Map<PerformanceManner, Fen> paid = new EnumMap<>(PerformanceManner.class);
    for (CaseEvent event : it.effectiveEvents()) {
      if (event.body() instanceof FollowUpEvent.PerformanceRecorded payment) {
        paid.merge(payment.manner(), payment.amount().orElse(Fen.ZERO), Fen::plus);
      }
    }
    List<ObligationState> automatic =
        lines.stream().filter(PerformanceFigures::isAutomatic).toList();
    return new PerformanceFigures(
        sum(lines.stream().map(ObligationState::amount).toList()),
        paid,
        sum(lines.stream().map(ObligationState::released).toList()),
        sum(lines.stream().map(ObligationState::setOff).toList()),
        sum(lines.stream().map(ObligationState::outstanding).toList()),
        lines.size(),
        (int) lines.stream().filter(PerformanceFigures::isPerformed).count(),
        automatic.size(),
        (int) automatic.stream().filter(ObligationState::isDoneInTime).count());
  }

  private static boolean isPerformed(ObligationState line) {
    return line.status() == PerformanceStatus.PERFORMED;
  }

  private static boolean isAutomatic(ObligationState line) {
    return isPerformed(line)
        && line.manner().filter(how -> how == PerformanceManner.AUTOMATIC).isPresent();
  }

  private static Fen sum(List<Fen> amounts) {
    return amounts.stream().reduce(Fen.ZERO, Fen::plus);
  }

  /** Returns what was paid in this manner. */
  public Fen performed(PerformanceManner manner) {
    return performed.getOrDefault(manner, Fen.ZERO);
  }

  /** Returns what was paid in any manner. */
  public Fen performedInAll() {
    return sum(List.copyOf(performed.values()));
  }

  /** Returns what was paid in a manner, of what is owed; not measurable if nothing is. */
  public Optional<Ratio> rateByAmount(PerformanceManner manner) {
    return rate(performed(manner).amount(), agreed.amount());
  }

  /** Returns what was paid, of what is owed; not measurable if nothing is. */
  public Optional<Ratio> rateByAmount() {
    return rate(performedInAll().amount(), agreed.amount());
  }

  /** Returns how many lines are performed, of all; not measurable if there are none. */
  public Optional<Ratio> rateByCount() {
    return rate(linesPerformed, lines);
  }

  private static Optional<Ratio> rate(long part, long whole) {
    return whole == 0 ? Optional.empty() : Optional.of(Ratio.ofFraction(part, whole));
  }
}
