package org.fengqiao.mediation.casework;

import java.util.HashSet;
import java.util.Set;
import org.fengqiao.mediation.party.TextRef;

/** The texts of a case that somebody in it may not see. */
final class PrivateTexts {

  private PrivateTexts() {}

  static Set<TextRef> of(MediationCase it) {
    Set<TextRef> texts = new HashSet<>();
    it.notes().stream()
        .filter(note -> note.audience().isPrivate() || note.note() == NoteKind.CONCESSION)
        .forEach(note -> texts.add(note.text()));
    it.evidence().stream()
        .filter(found -> found.audience().isPrivate())
        .forEach(
            found -> {
              texts.add(found.who());
              texts.add(found.finding());
            });
    it.sessions().stream()
        .filter(session -> session.session() == SessionKind.SEPARATE)
        .forEach(session -> texts.add(session.minutes()));
    return texts;
  }
}
