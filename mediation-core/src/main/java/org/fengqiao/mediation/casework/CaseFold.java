package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyNumber;

/** Reads one event into the facts of a case. */
final class CaseFold {

  private final CaseFacts facts;
  private final CaseEvent event;

  private CaseFold(CaseFacts facts, CaseEvent event) {
    this.facts = facts;
    this.event = event;
  }

  /**
   * Changes the facts by the next event.
   *
   * @throws JournalException if the event is not the next one of this case
   */
  static void apply(CaseFacts facts, CaseEvent event) {
    CaseFold fold = new CaseFold(facts, event);
    fold.checkPlace();
    fold.read(event.body());
    facts.events.add(event);
    facts.lastRecordedAt = event.recordedAt();
  }

  private void checkPlace() {
    if (!event.caseId().equals(facts.id)) {
      throw wrong("belongs to case " + event.caseId());
    }
    if (event.sequence() != facts.events.size() + 1) {
      throw wrong("expected event " + (facts.events.size() + 1));
    }
    if (facts.lastRecordedAt != null && event.recordedAt().isBefore(facts.lastRecordedAt)) {
      throw wrong("recorded before the event it follows");
    }
    boolean first = event.body() instanceof IntakeEvent.CaseRegistered;
    if (first != (event.sequence() == 1)) {
      throw wrong("a journal begins with the registration, and registers once");
    }
    if (facts.state == CaseState.ARCH) {
      throw wrong("the case is archived");
    }
  }

  private void read(CaseEventBody body) {
    if (body instanceof IntakeEvent intake) {
      read(intake);
    } else if (body instanceof MediationEvent mediation) {
      read(mediation);
    } else if (body instanceof AgreementEvent agreement) {
      read(agreement);
    } else if (body instanceof EndingEvent ending) {
      read(ending);
    } else if (body instanceof FollowUpEvent followUp) {
      read(followUp);
    } else if (body instanceof ClockEvent clock) {
      read(clock);
    }
  }

  private void read(IntakeEvent body) {
    if (body instanceof IntakeEvent.CaseRegistered registered) {
      facts.registration = registered.registration();
      facts.holder = registered.registration().holder();
      facts.holderRegion = registered.registration().holderRegion();
      facts.firstReceiver = event.firstReceiver().orElseThrow();
      facts.registeredOn = day();
      for (Party party : registered.registration().parties()) {
        facts.parties.put(party.number(), PartyStanding.of(party));
      }
      enter(CaseState.REG);
    } else if (body instanceof IntakeEvent.PartyInformed informed) {
      change(informed.party(), party(informed.party()).informed());
    } else if (body instanceof IntakeEvent.PartyConsented consented) {
      change(consented.party(), party(consented.party()).consented(consented.manner()));
    } else if (body instanceof IntakeEvent.AgentRegistered agent) {
      change(
          agent.party(),
          party(agent.party()).with(new Agent(agent.agent(), agent.powers(), agent.until())));
    } else if (body instanceof IntakeEvent.CaseAccepted accepted) {
      facts.attempt = accepted.attempt();
      facts.rulesDay = accepted.rulesDay();
      facts.rulesFingerprint = accepted.rulesFingerprint();
      facts.acceptedOn = day();
      enter(CaseState.ACC);
    } else if (body instanceof IntakeEvent.CaseDeclined declined) {
      facts.declineReason = declined.reason();
      end(Outcome.DECLINED, CaseState.DECL);
    }
  }

  private void read(MediationEvent body) {
    if (body instanceof MediationEvent.RiskAssessed risk) {
      facts.risk = new RiskAssessment(risk.level(), risk.facts(), day());
    } else if (body instanceof MediationEvent.PlanSet plan) {
      facts.plan = plan;
    } else if (body instanceof MediationEvent.MediatorNamed named) {
      facts.appointments.removeIf(before -> before.mediator().equals(named.mediator()));
      facts.appointments.add(new Appointment(named.mediator(), named.presiding(), named.status()));
    } else if (body instanceof MediationEvent.MediationOpened) {
      facts.openedOn = day();
      enter(CaseState.MED);
    } else if (body instanceof MediationEvent.SessionHeld session) {
      facts.sessions.add(session);
    }
  }

  private void read(AgreementEvent body) {
    if (body instanceof AgreementEvent.AgreementDrafted drafted) {
      put(agreement(drafted.agreement(), drafted.content(), AgreementForm.WRITTEN).build());
    } else if (body instanceof AgreementEvent.OralAgreementRecorded oral) {
      takeEffect(
          agreement(oral.agreement(), oral.content(), AgreementForm.ORAL),
          oral.effectiveOn(),
          oral.settlesAll());
    } else if (body instanceof AgreementEvent.PartySigned signed) {
      put(known(signed.agreement()).signedBy(signed.party(), day()));
    } else if (body instanceof AgreementEvent.MediatorSigned signed) {
      put(known(signed.agreement()).signedBy(signed.mediator(), day()));
    } else if (body instanceof AgreementEvent.AgreementSealed sealed) {
      takeEffect(
          Agreement.builder()
              .from(known(sealed.agreement()))
              .documentNumber(sealed.documentNumber()),
          sealed.effectiveOn(),
          sealed.settlesAll());
    } else if (body instanceof AgreementEvent.AgreementFell fell) {
      put(change(known(fell.agreement())).status(AgreementStatus.FALLEN).build());
    } else if (body instanceof AgreementEvent.CopyDelivered delivered) {
      put(change(known(delivered.agreement())).addAllCopiesTo(delivered.parties()).build());
    }
  }

  private void read(EndingEvent body) {
    if (body instanceof EndingEvent.PartyRefused refused) {
      change(refused.party(), party(refused.party()).refused(refused.severed()));
    } else if (body instanceof EndingEvent.CaseEnded ended) {
      facts.endReason = ended.reason();
      end(ended.outcome(), ended.outcome() == Outcome.NOT_AGREED ? CaseState.FAIL : CaseState.TERM);
    } else if (body instanceof EndingEvent.RoutesTold told) {
      told.parties().forEach(p -> change(p, party(p).told(told.routes())));
    }
  }

  private void read(FollowUpEvent body) {
    if (body instanceof FollowUpEvent.PerformanceRecorded performed) {
      ObligationState before = facts.obligations.get(performed.obligation());
      if (before == null) {
        throw wrong("refers to obligation " + performed.obligation() + ", which is not there");
      }
      facts.obligations.put(
          before.number(), before.performedBy(performed.amount(), performed.manner(), day()));
    } else if (body instanceof FollowUpEvent.RevisitDone done) {
      discharge(done.party(), RevisitStatus.DONE);
    } else if (body instanceof FollowUpEvent.RevisitTried tried) {
      owed(tried.party()).ifPresent(before -> put(before.tried(day(), tried.discharges())));
    } else if (body instanceof FollowUpEvent.RevisitDeclined declined) {
      discharge(declined.party(), RevisitStatus.DECLINED_BY_PARTY);
    } else if (body instanceof FollowUpEvent.CaseClosed closed) {
      facts.closingGround = closed.ground();
      facts.closedOn = day();
      enter(CaseState.CLOSED);
    } else if (body instanceof FollowUpEvent.DossierReviewed reviewed) {
      facts.dossierComplete = reviewed.complete();
    } else if (body instanceof FollowUpEvent.CaseArchived archived) {
      facts.retention = archived.retention();
      facts.archivedOn = day();
      enter(CaseState.ARCH);
    }
  }

  private void read(ClockEvent body) {
    if (body instanceof ClockEvent.ClockStarted started) {
      if (facts.clocks.put(started.clock(), CaseClock.of(started)) != null) {
        throw wrong("clock " + started.clock() + " stands there already");
      }
      if (started.clockKind() == ClockKind.REVISIT) {
        PartyNumber party = started.party().orElseThrow(() -> wrong("a visit without a party"));
        facts.revisits.put(
            started.clock(), Revisit.planned(started.clock(), party, started.lastDay()));
      }
    } else if (body instanceof ClockEvent.ClockStopped stopped) {
      stop(stopped.clock());
    }
  }

  private void takeEffect(Agreement.Builder agreement, LocalDate on, boolean settlesAll) {
    Agreement effective = agreement.status(AgreementStatus.EFFECTIVE).effectiveOn(on).build();
    put(effective);
    for (Obligation obligation : effective.content().obligations()) {
      facts.obligations.put(
          obligation.number(), ObligationState.of(obligation, effective.number()));
    }
    if (settlesAll) {
      boolean partly = facts.parties.values().stream().anyMatch(PartyStanding::severed);
      facts.agreedOn = on;
      facts.outcome = partly ? Outcome.PARTLY_AGREED : Outcome.AGREED;
      facts.endedOn = on;
      enter(CaseState.AGR);
    }
  }

  private void end(Outcome outcome, CaseState state) {
    facts.outcome = outcome;
    facts.endedOn = day();
    for (Agreement open : List.copyOf(facts.agreements.values())) {
      if (open.isOpen()) {
        put(change(open).status(AgreementStatus.FALLEN).build());
      }
    }
    enter(state);
  }

  private void enter(CaseState state) {
    facts.state = state;
    facts.stateSince = day();
  }

  private void discharge(PartyNumber party, RevisitStatus how) {
    owed(party).ifPresent(before -> put(before.discharged(how, day())));
  }

  private Optional<Revisit> owed(PartyNumber party) {
    party(party);
    return facts.revisits.values().stream()
        .filter(visit -> visit.isOwed() && visit.party().equals(party))
        .findFirst();
  }

  private void put(Revisit visit) {
    facts.revisits.put(visit.clock(), visit);
    if (!visit.isOwed()) {
      stop(visit.clock());
    }
  }

  private void stop(int clock) {
    CaseClock running = facts.clocks.get(clock);
    if (running == null || !running.isRunning()) {
      throw wrong("stops clock " + clock + ", which does not run");
    }
    facts.clocks.put(clock, running.stopped(day()));
  }

  private static Agreement.Builder agreement(
      int number, AgreementContent content, AgreementForm form) {
    return Agreement.builder()
        .number(number)
        .content(content)
        .form(form)
        .status(AgreementStatus.DRAFT);
  }

  private static Agreement.Builder change(Agreement before) {
    return Agreement.builder().from(before);
  }

  private void put(Agreement agreement) {
    facts.agreements.put(agreement.number(), agreement);
  }

  private Agreement known(int number) {
    Agreement agreement = facts.agreements.get(number);
    if (agreement == null) {
      throw wrong("refers to agreement " + number + ", which is not there");
    }
    return agreement;
  }

  private PartyStanding party(PartyNumber number) {
    PartyStanding party = facts.parties.get(number);
    if (party == null) {
      throw wrong("refers to party " + number + ", which is not there");
    }
    return party;
  }

  private void change(PartyNumber number, PartyStanding standing) {
    facts.parties.put(number, standing);
  }

  private LocalDate day() {
    return event.occurredOn();
  }

  private JournalException wrong(String what) {
    return new JournalException(facts.id, event.sequence(), event.kind().code() + " " + what);
  }
}
