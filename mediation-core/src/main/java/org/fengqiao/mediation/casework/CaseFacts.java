package org.fengqiao.mediation.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a journal says, while it is read. Changed by {@link CaseFold} only; once a {@link
 * MediationCase} holds it, never again.
 */
final class CaseFacts {

  final CaseId id;
  final List<CaseEvent> events;
  final TreeMap<PartyNumber, PartyStanding> parties;
  final List<Appointment> appointments;
  final List<MediationEvent.SessionHeld> sessions;
  final TreeMap<Integer, Agreement> agreements;
  final TreeMap<Integer, ObligationState> obligations;
  final TreeMap<Integer, CaseClock> clocks;
  final TreeMap<Integer, Revisit> revisits;

  CaseState state = CaseState.NONE;
  int attempt;
  @Nullable Registration registration;
  @Nullable OrganisationId holder;
  @Nullable RegionCode holderRegion;
  @Nullable FirstReceiver firstReceiver;
  @Nullable Instant lastRecordedAt;
  @Nullable LocalDate stateSince;
  @Nullable LocalDate registeredOn;
  @Nullable LocalDate acceptedOn;
  @Nullable LocalDate openedOn;
  @Nullable LocalDate agreedOn;
  @Nullable LocalDate endedOn;
  @Nullable LocalDate closedOn;
  @Nullable LocalDate archivedOn;
  @Nullable LocalDate rulesDay;
  @Nullable String rulesFingerprint;
  @Nullable Outcome outcome;
  @Nullable EndReason endReason;
  @Nullable DeclineReason declineReason;
  @Nullable RiskAssessment risk;
  MediationEvent.@Nullable PlanSet plan;
  @Nullable ClosingGround closingGround;
  @Nullable RetentionClass retention;
  boolean dossierComplete;

  CaseFacts(CaseId id) {
    this.id = id;
    events = new ArrayList<>();
    parties = new TreeMap<>();
    appointments = new ArrayList<>();
    sessions = new ArrayList<>();
    agreements = new TreeMap<>();
    obligations = new TreeMap<>();
    clocks = new TreeMap<>();
    revisits = new TreeMap<>();
  }

  /** Copies everything. */
  CaseFacts(CaseFacts other) {
    id = other.id;
    events = new ArrayList<>(other.events);
    parties = new TreeMap<>(other.parties);
    appointments = new ArrayList<>(other.appointments);
    sessions = new ArrayList<>(other.sessions);
    agreements = new TreeMap<>(other.agreements);
    obligations = new TreeMap<>(other.obligations);
    clocks = new TreeMap<>(other.clocks);
    revisits = new TreeMap<>(other.revisits);
    state = other.state;
    attempt = other.attempt;
    registration = other.registration;
    holder = other.holder;
    holderRegion = other.holderRegion;
    firstReceiver = other.firstReceiver;
    lastRecordedAt = other.lastRecordedAt;
    stateSince = other.stateSince;
    registeredOn = other.registeredOn;
    acceptedOn = other.acceptedOn;
    openedOn = other.openedOn;
    agreedOn = other.agreedOn;
    endedOn = other.endedOn;
    closedOn = other.closedOn;
    archivedOn = other.archivedOn;
    rulesDay = other.rulesDay;
    rulesFingerprint = other.rulesFingerprint;
    outcome = other.outcome;
    endReason = other.endReason;
    declineReason = other.declineReason;
    risk = other.risk;
    plan = other.plan;
    closingGround = other.closingGround;
    retention = other.retention;
    dossierComplete = other.dossierComplete;
  }
}
