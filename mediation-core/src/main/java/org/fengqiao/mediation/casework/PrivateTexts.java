package org.fengqiao.mediation.casework;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.mediation.party.TextRef;

/** The texts of a case that somebody in it may not see. */
final class PrivateTexts {

  private PrivateTexts() {}

  private static Set<TextRef> of(MediationCase it, CaseAction action) {
    Set<TextRef> texts = Set.of();
    for (CaseEvent event : it.events()) {
      Collection<TextRef> more = of(event.body(), action);
      if (!more.isEmpty()) {
        texts = texts.isEmpty() ? new HashSet<>() : texts;
        texts.addAll(more);
      }
    }
    return texts;
  }

  private static Collection<TextRef> of(CaseEventBody body, CaseAction action) {
    if (isPrivate(body)
        || (body instanceof EndingEvent.ShamSuspected
            && !(action instanceof EndingAction.StopSham))) {
      return CaseTokens.of(body).texts();
    }
    return body instanceof FollowUpEvent.RevisitDone visit && visit.stateOfMind().isPresent()
        ? List.of(visit.stateOfMind().get())
        : List.of();
  }

  private static boolean isPrivate(CaseEventBody body) {
    if (body instanceof SessionEvent.NoteAdded note) {
      return note.audience().isPrivate() || note.note() == NoteKind.CONCESSION;
    } else if (body instanceof SessionEvent.EvidenceListed found) {
      return found.audience().isPrivate();
    }
    return body instanceof MediationEvent.SessionHeld session
        && session.session() == SessionKind.SEPARATE;
  }

  /**
   * What was said to some only is not written down again where others see it, in any row. Signs of
   * collusion are seen again by the same people only.
   */
  static void check(CaseAction action, Attempt attempt) {
    Set<TextRef> hidden = of(attempt.it(), action);
    if (hidden.isEmpty()) {
      return;
    }
    for (RecordComponent component : action.getClass().getRecordComponents()) {
      if (CaseTokens.component(component, action).texts().stream().anyMatch(hidden::contains)) {
        attempt.report(SessionProblem.TEXT_IS_PRIVATE, component.getName());
      }
    }
  }
}
