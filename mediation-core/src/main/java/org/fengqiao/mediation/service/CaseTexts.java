package org.fengqiao.mediation.service;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.casework.AgreementContent;
import org.fengqiao.mediation.casework.AgreementEvent;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.FollowUpEvent;
import org.fengqiao.mediation.casework.IntakeEvent;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.MediationEvent;
import org.fengqiao.mediation.party.TextRef;

/** The free texts a case refers to. */
final class CaseTexts {

  private final Set<TextRef> texts = new HashSet<>();

  private CaseTexts() {}

  static Set<TextRef> of(MediationCase found) {
    CaseTexts all = new CaseTexts();
    found.events().forEach(event -> all.collect(event.body()));
    return all.texts;
  }

  private void collect(CaseEventBody body) {
    if (body instanceof IntakeEvent.CaseRegistered event) {
      texts.add(event.registration().matter());
    } else if (body instanceof IntakeEvent.AgentRegistered event) {
      texts.add(event.authority());
    } else if (body instanceof IntakeEvent.CaseDeclined event) {
      add(event.explanation());
    } else if (body instanceof MediationEvent.RiskAssessed event) {
      texts.add(event.facts());
    } else if (body instanceof MediationEvent.PlanSet event) {
      texts.add(event.plan());
    } else if (body instanceof MediationEvent.SessionHeld event) {
      texts.add(event.minutes());
    } else if (body instanceof AgreementEvent.AgreementDrafted event) {
      add(event.content());
    } else if (body instanceof AgreementEvent.OralAgreementRecorded event) {
      add(event.content());
    } else if (body instanceof FollowUpEvent.PerformanceRecorded event) {
      add(event.proof());
    } else if (body instanceof FollowUpEvent.RevisitDone event) {
      texts.add(event.findings());
    } else if (body instanceof FollowUpEvent.DossierReviewed event) {
      add(event.findings());
    }
  }

  private void add(AgreementContent content) {
    texts.add(content.text());
    content.obligations().forEach(line -> add(line.terms().what()));
  }

  private void add(Optional<TextRef> text) {
    text.ifPresent(texts::add);
  }
}
