package org.fengqiao.mediation.casework;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Set;
import org.fengqiao.mediation.party.TextRef;

/** The texts of a case that somebody in it may not see. */
final class PrivateTexts {

  private PrivateTexts() {}

  private static Set<TextRef> of(MediationCase it, CaseAction action) {
    Set<TextRef> texts = new HashSet<>();
    for (CaseEvent event : it.events()) {
      CaseEventBody body = event.body();
      if (isPrivate(body)
          || (body instanceof EndingEvent.ShamSuspected
              && !(action instanceof EndingAction.StopSham))) {
        texts.addAll(CaseTokens.of(body).texts());
      } else if (body instanceof FollowUpEvent.RevisitDone visit) {
        visit.stateOfMind().ifPresent(texts::add);
      }
    }
    return texts;
  }

  /** Returns whether an event holds a text that somebody in the case may not see. */
  static boolean holds(CaseEventBody body) {
    return isPrivate(body)
        || body instanceof EndingEvent.ShamSuspected
        || (body instanceof FollowUpEvent.RevisitDone visit && visit.stateOfMind().isPresent());
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
    if (!attempt.it().holdsPrivateTexts()) {
      return;
    }
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
