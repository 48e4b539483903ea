package org.fengqiao.mediation.casework;

/** Reads what was told about a case. */
final class FeedbackFold {

  private FeedbackFold() {}

  static void read(FeedbackEvent body, CaseFold fold) {
    CaseFacts facts = fold.facts();
    if (body instanceof FeedbackEvent.ReturnedToCourt) {
      facts.returnedToCourt = true;
      facts.toldIn = facts.state;
    } else if (body instanceof FeedbackEvent.ResultTold) {
      facts.toldIn = facts.state;
    } else if (body instanceof FeedbackEvent.SideNoteGiven note) {
      facts.sideNotes = CaseFacts.with(facts.sideNotes, note);
    }
  }
}
