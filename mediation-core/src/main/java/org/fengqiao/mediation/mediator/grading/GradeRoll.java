package org.fengqiao.mediation.mediator.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.kernel.MediatorId;

/** Questions about the grades of many mediators, in the order of their ids. */
public final class GradeRoll {

  private final Map<MediatorId, GradeHistory> byMediator;

  private GradeRoll(Map<MediatorId, GradeHistory> byMediator) {
    this.byMediator = byMediator;
  }

  /**
   * Returns a roll.
   *
   * @throws IllegalArgumentException if a mediator has two histories
   */
  public static GradeRoll of(Collection<GradeHistory> histories) {
    Map<MediatorId, GradeHistory> byMediator = new TreeMap<>();
    for (GradeHistory history : histories) {
      if (byMediator.put(history.mediator(), history) != null) {
        throw new IllegalArgumentException("two grade histories of " + history.mediator());
      }
    }
    return new GradeRoll(byMediator);
  }

  /** Returns the grade a mediator holds on a day. */
  public Optional<Grade> on(MediatorId mediator, LocalDate day) {
    return Optional.ofNullable(byMediator.get(mediator)).flatMap(each -> each.on(day));
  }

  /**
   * Returns who of some mediators holds which step of a ladder on a day (分级管理, MED-14), the highest
   * step first; steps nobody holds are there with nobody. Who holds none of them is in no list.
   */
  public Map<GradingStep, List<MediatorId>> holders(
      GradingLadder ladder, Set<MediatorId> among, LocalDate day) {
    Map<GradingStep, List<MediatorId>> holders = new LinkedHashMap<>();
    ladder.steps().forEach(step -> holders.put(step, new ArrayList<>()));
    for (GradeHistory history : byMediator.values()) {
      if (among.contains(history.mediator())) {
        history
            .on(day)
            .flatMap(ladder::find)
            .ifPresent(
                step ->
                    holders
                        .computeIfAbsent(step, key -> new ArrayList<>())
                        .add(history.mediator()));
      }
    }
    return holders;
  }

  /**
   * Returns how far the places of a step are taken among the mediators of a region on a day.
   *
   * @param among the mediators of the region whom the ladder is for
   * @param assessed the one who is assessed, one of them
   */
  public QuotaUse quotaUse(
      GradingLadder ladder,
      GradingStep step,
      Set<MediatorId> among,
      MediatorId assessed,
      LocalDate day) {
    long holders =
        among.stream()
            .filter(
                each ->
                    !each.equals(assessed)
                        && on(each, day).flatMap(ladder::find).equals(Optional.of(step)))
            .count();
    return new QuotaUse(step.code(), holders, among.size());
  }

  /** Returns the mediators whose grade ends within a range and is not followed by another one. */
  public List<MediatorId> ending(DateRange range) {
    return byMediator.values().stream()
        .filter(
            history ->
                history
                    .lastUpTo(LocalDate.MAX)
                    .flatMap(GradeEntry::to)
                    .filter(range::contains)
                    .isPresent())
        .map(GradeHistory::mediator)
        .toList();
  }
}
