package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what happened in and around the talks. */
final class SessionFold {

  private SessionFold() {}

  static void read(SessionEvent body, CaseFold fold) {
    CaseFacts facts = fold.facts();
    if (body instanceof SessionEvent.HelperInvited invited) {
      facts.helpers = CaseFacts.with(facts.helpers, invited);
    } else if (body instanceof SessionEvent.SessionSummoned summoned) {
      facts.plannedSessions =
          CaseFacts.with(facts.plannedSessions, new PlannedSession(summoned, Optional.empty()));
    } else if (body instanceof SessionEvent.NoteAdded note) {
      facts.notes = CaseFacts.with(facts.notes, note);
    } else if (body instanceof SessionEvent.EvidenceListed listed) {
      facts.evidence = CaseFacts.with(facts.evidence, listed);
    } else if (body instanceof SessionEvent.UndisputedRecorded undisputed) {
      facts.undisputed = CaseFacts.with(facts.undisputed, undisputed);
    } else if (body instanceof SessionEvent.LawTalkGiven talk) {
      facts.lawTalks = CaseFacts.with(facts.lawTalks, talk);
    } else if (body instanceof SessionEvent.HelpProvided help) {
      facts.help = CaseFacts.with(facts.help, help);
      if (help.help() == HelpKind.LEGAL_AID) {
        aid(help, fold);
      }
    }
  }

  /** Without somebody who gives it, it is asked for; who comes later gives what was asked. */
  private static void aid(SessionEvent.HelpProvided help, CaseFold fold) {
    CaseFacts facts = fold.facts();
    LegalAid before = facts.legalAid.get(help.party());
    LegalAid aid =
        before == null
            ? new LegalAid(help.party(), fold.day(), Optional.empty(), Optional.empty())
            : before;
    facts.legalAid =
        facts.legalAid.with(
            help.party(), help.helper().map(helper -> aid.given(helper, fold.day())).orElse(aid));
  }

  /** A session of the kind and day that was announced is held by this. */
  static void held(SessionKind kind, LocalDate day, CaseFacts facts) {
    List<PlannedSession> all = new ArrayList<>(facts.plannedSessions);
    for (int i = 0; i < all.size(); i++) {
      PlannedSession planned = all.get(i);
      if (planned.heldOn().isEmpty()
          && planned.summoned().session() == kind
          && planned.summoned().on().equals(day)) {
        all.set(i, new PlannedSession(planned.summoned(), Optional.of(day)));
        facts.plannedSessions = List.copyOf(all);
        return;
      }
    }
  }
}
