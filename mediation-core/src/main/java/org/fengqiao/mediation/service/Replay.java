package org.fengqiao.mediation.service;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.JournalException;
import org.fengqiao.mediation.casework.MediationCase;

/** Recognises commands that were handed in before, from the journal that is read anyway. */
final class Replay {

  private Replay() {}

  /**
   * Returns the case as it was after the command was done for the first time; empty if it was not.
   *
   * @throws IdempotencyConflictException if the key stands there with another command or actor
   */
  static Optional<MediationCase> of(MediationCase found, CaseCommand command, Actor actor) {
    if (command.idempotencyKey().isEmpty()) {
      return Optional.empty();
    }
    String key = command.idempotencyKey().get();
    List<CaseEvent> journal = found.events();
    for (int i = 0; i < journal.size(); i++) {
      CaseEvent event = journal.get(i);
      if (event.idempotencyKey().equals(Optional.of(key))) {
        boolean same =
            event.actor().equals(actor.id())
                && event.commandDigest().equals(Optional.of(command.digest()))
                && command.occurredOn().map(event.occurredOn()::equals).orElse(true)
                && command
                    .occurredAt()
                    .map(time -> Optional.of(time.truncatedTo(ChronoUnit.SECONDS)))
                    .map(event.occurredAt()::equals)
                    .orElse(true);
        if (!same) {
          throw new IdempotencyConflictException(found.id(), key);
        }
        return Optional.of(MediationCase.replay(journal.subList(0, endOfCommand(found, i))));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the number of events up to the last one of the command.
   *
   * @param first where its first one stands, from 0
   * @throws JournalException if the journal ends before
   */
  static int endOfCommand(MediationCase found, int first) {
    int end = first + found.events().get(first).commandEvents().orElseThrow();
    if (end > found.version()) {
      throw new JournalException(
          found.id(), found.version(), "the journal ends before event " + end + " of its command");
    }
    return end;
  }
}
