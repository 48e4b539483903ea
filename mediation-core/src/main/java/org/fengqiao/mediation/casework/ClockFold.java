package org.fengqiao.mediation.casework;

import java.util.Optional;
import org.fengqiao.mediation.party.PartyNumber;

/** Reads how clocks run. */
final class ClockFold {

  private ClockFold() {}

  static void read(ClockEvent body, CaseFold fold) {
    if (body instanceof ClockEvent.ClockStarted started) {
      start(started, fold);
    } else if (body instanceof ClockEvent.ClockStopped stopped) {
      stop(stopped.clock(), fold);
    } else if (body instanceof ClockEvent.ClockPaused paused) {
      pause(paused, fold);
    } else if (body instanceof ClockEvent.ClockResumed resumed) {
      resume(resumed, fold);
    } else if (body instanceof ClockEvent.ClockExtended extended) {
      fold.put(fold.running(extended.clock()).extended(extended, fold.day()));
    }
  }

  /** A visit whose time is stopped by itself is owed no more: a new round plans its own. */
  private static void stop(int number, CaseFold fold) {
    CaseFacts facts = fold.facts();
    fold.put(fold.running(number).stopped(fold.day()));
    Optional.ofNullable(facts.revisits.get(number))
        .filter(Revisit::isOwed)
        .map(visit -> visit.discharged(RevisitStatus.NOT_OWED, fold.day()))
        .ifPresent(visit -> facts.revisits = facts.revisits.with(number, visit));
  }

  private static void pause(ClockEvent.ClockPaused paused, CaseFold fold) {
    CaseClock clock = fold.running(paused.clock());
    if (clock.isPausedFor(paused.reason())) {
      throw fold.wrong("clock " + paused.clock() + " stands still for that already");
    }
    fold.put(clock.paused(paused.reason(), fold.day()));
  }

  private static void resume(ClockEvent.ClockResumed resumed, CaseFold fold) {
    CaseClock clock = fold.running(resumed.clock());
    if (!clock.isPausedFor(resumed.reason())) {
      throw fold.wrong("clock " + resumed.clock() + " does not stand still for that");
    }
    fold.put(clock.resumed(resumed, fold.day()));
  }

  private static void start(ClockEvent.ClockStarted started, CaseFold fold) {
    CaseFacts facts = fold.facts();
    if (facts.clocks.get(started.clock()) != null) {
      throw fold.wrong("clock " + started.clock() + " stands there already");
    }
    fold.put(CaseClock.of(started));
    if (started.clockKind() == ClockKind.REVISIT) {
      PartyNumber party = started.party().orElseThrow(() -> fold.wrong("a visit without a party"));
      facts.revisits =
          facts.revisits.with(
              started.clock(), Revisit.planned(started.clock(), party, started.lastDay()));
    }
  }
}
