package org.fengqiao.mediation.service;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseWorkflow;
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
                && event.commandDigest().equals(Optional.of(CaseWorkflow.digest(command.action())))
                && command.occurredOn().map(event.occurredOn()::equals).orElse(true)
                && command
                    .occurredAt()
                    .map(time -> Optional.of(time.truncatedTo(ChronoUnit.SECONDS)))
                    .map(event.occurredAt()::equals)
                    .orElse(true);
        if (!same) {
          throw new IdempotencyConflictException(found.id(), key);
        }
        return Optional.of(MediationCase.replay(journal.subList(0, endOfCommand(journal, i))));
      }
    }
    return Optional.empty();
  }

  /** The events of one command follow each other and were written at one instant by one actor. */
  private static int endOfCommand(List<CaseEvent> journal, int first) {
    int end = first + 1;
    while (end < journal.size() && isContinued(journal.get(first), journal.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isContinued(CaseEvent first, CaseEvent next) {
    return next.recordedAt().equals(first.recordedAt())
        && next.actor().equals(first.actor())
        && next.role() == first.role()
        && next.idempotencyKey().isEmpty();
  }
}
