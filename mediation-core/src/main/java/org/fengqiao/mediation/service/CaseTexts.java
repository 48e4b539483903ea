package org.fengqiao.mediation.service;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.casework.AgreementChangeEvent;
import org.fengqiao.mediation.casework.AgreementContent;
import org.fengqiao.mediation.casework.AgreementEvent;
import org.fengqiao.mediation.casework.AppointmentEvent;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.EndingEvent;
import org.fengqiao.mediation.casework.FollowUpEvent;
import org.fengqiao.mediation.casework.HandlingForce;
import org.fengqiao.mediation.casework.IntakeEvent;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.MediationEvent;
import org.fengqiao.mediation.casework.PartyEvent;
import org.fengqiao.mediation.casework.PerformanceEvent;
import org.fengqiao.mediation.casework.PeriodEvent;
import org.fengqiao.mediation.casework.ReferralEvent;
import org.fengqiao.mediation.casework.RiskEvent;
import org.fengqiao.mediation.casework.SessionEvent;
import org.fengqiao.mediation.casework.Withheld;
import org.fengqiao.mediation.party.PartyNumber;
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

  /** Those in what is withheld from whoever sees the case as it is in the view. */
  static Set<TextRef> withheld(MediationCase found, MediationCase view) {
    CaseTexts hidden = new CaseTexts();
    for (int i = 0; i < found.events().size(); i++) {
      if (view.events().get(i).body() instanceof Withheld) {
        hidden.collect(found.events().get(i).body());
      }
    }
    return hidden.texts;
  }

  /** Those that some parties gave, were given or were present at. */
  static Set<TextRef> of(MediationCase found, Set<PartyNumber> parties) {
    CaseTexts shown = new CaseTexts();
    if (!parties.isEmpty()) {
      found.events().stream()
          .map(CaseEvent::body)
          .filter(body -> concerns(body, parties))
          .forEach(shown::collect);
    }
    return shown.texts;
  }

  private static boolean concerns(CaseEventBody body, Set<PartyNumber> parties) {
    if (body instanceof PartyEvent.CapacitySet event) {
      return parties.contains(event.party());
    } else if (body instanceof PartyEvent.SpokespersonsElected event) {
      return event.members().stream().anyMatch(parties::contains);
    } else if (body instanceof PartyEvent.PartySubstituted event) {
      return parties.contains(event.successor().number());
    } else if (body instanceof IntakeEvent.AgentRegistered event) {
      return parties.contains(event.party());
    } else if (body instanceof SessionEvent.NoteAdded
        || body instanceof SessionEvent.EvidenceListed
        || body instanceof SessionEvent.UndisputedRecorded
        || body instanceof PeriodEvent
        || body instanceof EndingEvent.GroundNoted) {
      return true;
    } else if (body instanceof SessionEvent.LawTalkGiven event) {
      return event.to().stream().anyMatch(parties::contains);
    } else if (body instanceof SessionEvent.SessionSummoned event) {
      return event.parties().stream().anyMatch(parties::contains);
    } else if (body instanceof MediationEvent.SessionHeld event) {
      return event.present().stream().anyMatch(parties::contains);
    } else if (body instanceof AgreementEvent.AgreementDrafted event) {
      return event.content().parties().stream().anyMatch(parties::contains);
    } else if (body instanceof AgreementEvent.OralAgreementRecorded event) {
      return event.content().parties().stream().anyMatch(parties::contains);
    } else if (body instanceof PerformanceEvent.PerformanceUrged event) {
      return parties.contains(event.debtor());
    } else if (body instanceof FollowUpEvent.PerformanceRecorded event) {
      return parties.contains(event.payer()) || parties.contains(event.receiver());
    } else if (body instanceof FollowUpEvent.RevisitDone event) {
      return parties.contains(event.party());
    }
    if (RecordTexts.concerns(body, parties)) {
      return true;
    }
    return body instanceof AppointmentEvent
        || body instanceof IntakeEvent.CaseRegistered
        || body instanceof IntakeEvent.CaseDeclined;
  }

  private void collect(CaseEventBody body) {
    if (body instanceof IntakeEvent.CaseRegistered event) {
      texts.add(event.registration().matter());
      add(event.registration().divisibleBecause());
    } else if (body instanceof IntakeEvent.AgentRegistered event) {
      texts.add(event.authority());
    } else if (body instanceof IntakeEvent.CaseDeclined event) {
      add(event.explanation());
    } else if (body instanceof PartyEvent.CapacitySet event) {
      texts.add(event.proof());
      event.representative().ifPresent(who -> texts.add(who.proof()));
    } else if (body instanceof PartyEvent.SpokespersonsElected event) {
      texts.add(event.paper());
    } else if (body instanceof PartyEvent.PartyAdded event) {
      texts.add(event.reason());
    } else if (body instanceof PartyEvent.PartySubstituted event) {
      texts.add(event.proof());
    } else if (body instanceof ReferralEvent.ReferralReceived event) {
      texts.add(event.letter().papers());
    } else if (body instanceof ReferralEvent.ReferralReturned event) {
      add(event.explanation());
    } else if (body instanceof ReferralEvent.DeclineReviewed event) {
      texts.add(event.opinion());
    } else if (body instanceof RiskEvent.RiskLowered event) {
      texts.add(event.reason());
    } else if (body instanceof RiskEvent.ReportMade event) {
      texts.add(event.facts());
      add(event.receipt());
    } else if (body instanceof AppointmentEvent.ConflictDisclosed event) {
      texts.add(event.what());
    } else if (body instanceof AppointmentEvent.RecusalDecided event) {
      texts.add(event.reason());
    } else if (body instanceof MediationEvent.RiskAssessed event) {
      texts.add(event.facts());
    } else if (body instanceof IntakeEvent.ApplicationTakenOver event) {
      texts.add(event.taken().application());
    } else if (body instanceof MediationEvent.PlanSet event) {
      texts.add(event.plan());
      event.force().map(HandlingForce::members).ifPresent(texts::add);
      event.force().map(HandlingForce::basis).ifPresent(texts::add);
    } else if (body instanceof MediationEvent.SessionHeld event) {
      texts.add(event.minutes());
    } else if (body instanceof SessionEvent event) {
      collect(event);
    } else if (body instanceof PeriodEvent.AppraisalStarted event) {
      texts.add(event.subject());
      texts.add(event.expert());
    } else if (body instanceof PeriodEvent.AppraisalEnded event) {
      add(event.opinion());
    } else if (body instanceof EndingEvent.GroundNoted event) {
      add(event.explanation());
    } else if (body instanceof EndingEvent.ShamSuspected event) {
      texts.add(event.facts());
    } else if (body instanceof AgreementEvent.AgreementDrafted event) {
      add(event.content());
    } else if (body instanceof AgreementEvent.OralAgreementRecorded event) {
      add(event.content());
    } else if (body instanceof AgreementChangeEvent.PartFixed event) {
      event.leavesOpen().forEach(item -> texts.add(item.matter().what()));
    } else if (body instanceof AgreementChangeEvent.SlipCorrected event) {
      texts.add(event.correction());
    } else if (body instanceof AgreementChangeEvent.AgreementAnnulled event) {
      texts.add(event.decision());
    } else if (body instanceof PerformanceEvent.PerformanceUrged event) {
      texts.add(event.answer());
    } else if (body instanceof PerformanceEvent.ObligationLetGo event) {
      texts.add(event.declaration());
      add(event.wardsInterest());
    } else if (body instanceof FollowUpEvent.PerformanceRecorded event) {
      add(event.proof());
    } else if (body instanceof FollowUpEvent.RevisitDone event) {
      texts.add(event.findings());
    } else if (body instanceof FollowUpEvent.DossierReviewed event) {
      add(event.findings());
    }
    RecordTexts.of(body).forEach(texts::add);
  }

  private void collect(SessionEvent body) {
    if (body instanceof SessionEvent.NoteAdded event) {
      texts.add(event.text());
    } else if (body instanceof SessionEvent.EvidenceListed event) {
      texts.add(event.who());
      texts.add(event.finding());
    } else if (body instanceof SessionEvent.UndisputedRecorded event) {
      texts.add(event.facts());
    } else if (body instanceof SessionEvent.LawTalkGiven event) {
      texts.add(event.explained());
    } else if (body instanceof SessionEvent.SessionSummoned event) {
      add(event.place());
    }
  }

  private void add(AgreementContent content) {
    texts.add(content.text());
    content.obligations().forEach(line -> add(line.terms().what()));
    content.obligations().forEach(line -> add(line.terms().how()));
    content.leavesOpen().forEach(item -> texts.add(item.matter().what()));
  }

  private void add(Optional<TextRef> text) {
    text.ifPresent(texts::add);
  }
}
