package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * A return visit to one party (回访).
 *
 * @param clock the number of its clock within the case
 * @param party whom
 * @param dueOn the last day
 * @param status where it stands
 * @param tries the days on which nobody was met
 * @param dischargedOn the day it was no longer owed
 */
public record Revisit(
    int clock,
    PartyNumber party,
    LocalDate dueOn,
    RevisitStatus status,
    List<LocalDate> tries,
    Optional<LocalDate> dischargedOn) {

  /** Copies the tries. */
  public Revisit {
    tries = List.copyOf(tries);
  }

  static Revisit planned(int clock, PartyNumber party, LocalDate dueOn) {
    return new Revisit(clock, party, dueOn, RevisitStatus.PLANNED, List.of(), Optional.empty());
  }

  /** Returns the visit that a talk with a party is: of those still owed, the first due. */
  static Optional<Revisit> nextOf(PartyNumber party, List<Revisit> visits) {
    Revisit next = null;
    for (Revisit visit : visits) {
      if (visit.isOwed()
          && visit.party().equals(party)
          && (next == null || visit.dueOn().isBefore(next.dueOn()))) {
        next = visit;
      }
    }
    return Optional.ofNullable(next);
  }

  /**
   * Returns the visits whose time has come on a day: none before the day its clock counts from,
   * since a talk while people still have time to perform shows nothing of how they did (C-16); once
   * everything agreed is done there is nothing to wait for.
   *
   * @param clocks the clocks of the case
   * @param lines all lines of its agreements
   */
  static List<Revisit> possibleOn(
      LocalDate day,
      Collection<Revisit> visits,
      IntFunction<CaseClock> clocks,
      Collection<ObligationState> lines) {
    List<Revisit> possible = new ArrayList<>();
    for (Revisit visit : visits) {
      if (visit.isOwed()
          && (!day.isBefore(clocks.apply(visit.clock()).startedOn()) || allDoneBy(day, lines))) {
        possible.add(visit);
      }
    }
    return possible;
  }

  private static boolean allDoneBy(LocalDate day, Collection<ObligationState> lines) {
    for (ObligationState line : lines) {
      if (line.doneOn().isEmpty() || line.doneOn().get().isAfter(day)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether it is still owed. */
  public boolean isOwed() {
    return status == RevisitStatus.PLANNED;
  }

  /** Returns whether it is still owed and its last day is over on the given day. */
  public boolean isLateOn(LocalDate today) {
    return isOwed() && today.isAfter(dueOn);
  }

  Revisit discharged(RevisitStatus how, LocalDate day) {
    return new Revisit(clock, party, dueOn, how, tries, Optional.of(day));
  }

  Revisit tried(LocalDate day, boolean discharges) {
    List<LocalDate> more = new ArrayList<>(tries);
    more.add(day);
    return new Revisit(
        clock,
        party,
        dueOn,
        discharges ? RevisitStatus.UNREACHABLE : status,
        more,
        discharges ? Optional.of(day) : Optional.empty());
  }
}
