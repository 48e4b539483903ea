package org.fengqiao.mediation.casework;

import java.util.List;

/** Reads what happens around and in the sessions. */
final class MediationFold {

  private MediationFold() {}

  static void read(MediationEvent body, CaseFold fold) {
    CaseFacts facts = fold.facts();
    if (body instanceof MediationEvent.RiskAssessed risk) {
      facts.risk = new RiskAssessment(risk.level(), risk.facts(), fold.day(), risk.criteria());
    } else if (body instanceof MediationEvent.PlanSet plan) {
      facts.plan = plan;
      facts.planMetOn = null;
    } else if (body instanceof MediationEvent.MediatorNamed named) {
      List<Appointment> others =
          CaseLists.those(
              facts.appointments, before -> !before.mediator().equals(named.mediator()));
      facts.appointments =
          CaseFacts.with(
              others, new Appointment(named.mediator(), named.presiding(), named.status()));
    } else if (body instanceof MediationEvent.MediationOpened) {
      facts.openedOn = fold.day();
      fold.enter(CaseState.MED);
    } else if (body instanceof MediationEvent.SessionHeld session) {
      facts.sessions = CaseFacts.with(facts.sessions, session);
      SessionFold.held(session.session(), fold.day(), facts);
    }
  }
}
