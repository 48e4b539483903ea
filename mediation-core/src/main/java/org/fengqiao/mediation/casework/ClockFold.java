package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.party.PartyNumber;

/** Reads how clocks run. */
final class ClockFold {

  private ClockFold() {}

  static void read(ClockEvent body, CaseFold fold) {
    if (body instanceof ClockEvent.ClockStarted started) {
      start(started, fold);
    } else if (body instanceof ClockEvent.ClockStopped stopped) {
      fold.put(fold.running(stopped.clock()).stopped(fold.day()));
    }
  }

  private static void start(ClockEvent.ClockStarted started, CaseFold fold) {
    CaseFacts facts = fold.facts();
    if (facts.clocks.containsKey(started.clock())) {
      throw fold.wrong("clock " + started.clock() + " stands there already");
    }
    fold.put(CaseClock.of(started));
    if (started.clockKind() == ClockKind.REVISIT) {
      PartyNumber party = started.party().orElseThrow(() -> fold.wrong("a visit without a party"));
      facts.revisits =
          CaseFacts.with(
              facts.revisits,
              started.clock(),
              Revisit.planned(started.clock(), party, started.lastDay()));
    }
  }
}
