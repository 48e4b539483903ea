package org.fengqiao.mediation.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.mediation.casework.enforce.CourtTracks;
import org.fengqiao.mediation.casework.handover.HolderTrack;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a journal says, while it is read. Changed by {@link CaseFold} only; once a {@link
 * MediationCase} holds it, never again. What its fields refer to never changes, so that a copy
 * costs its fields and nothing of their content.
 */
final class CaseFacts {

  final CaseId id;

  int version;
  List<CaseEvent> events = List.of();
  SortedMap<PartyNumber, PartyStanding> parties = none();
  List<SpokespersonGroup> groups = List.of();
  List<CaseLink> links = List.of();
  SortedMap<Integer, CaseReport> reports = none();
  boolean separateOnly;

  /** How many harms became known, and which of them was told of last. */
  int harms;

  int lastHarm;
  @Nullable IncomingReferral referral;
  List<Appointment> appointments = List.of();
  SortedMap<MediatorId, MediatorStanding> standings = none();
  List<MediationEvent.SessionHeld> sessions = List.of();
  List<SessionEvent.HelperInvited> helpers = List.of();
  List<PlannedSession> plannedSessions = List.of();
  List<SessionEvent.NoteAdded> notes = List.of();
  List<SessionEvent.EvidenceListed> evidence = List.of();
  List<SessionEvent.UndisputedRecorded> undisputed = List.of();
  List<SessionEvent.LawTalkGiven> lawTalks = List.of();
  List<SessionEvent.HelpProvided> help = List.of();
  SortedMap<PartyNumber, LegalAid> legalAid = none();
  List<Appraisal> appraisals = List.of();
  SortedMap<PartyNumber, Guidance> guidance = none();
  SortedMap<Integer, Agreement> agreements = none();
  SortedMap<Integer, ObligationState> obligations = none();
  List<OpenItem> openItems = List.of();
  List<Integer> renegotiating = List.of();
  List<SupplementItem> missingItems = List.of();
  List<PartyNumber> annulledFor = List.of();
  List<Ratification> ratifications = List.of();
  SortedMap<Integer, CaseClock> clocks = none();
  SortedMap<Integer, Revisit> revisits = none();
  CourtTracks tracks = CourtTracks.NONE;
  HolderTrack holding = HolderTrack.NONE;
  List<OrganisationId> units = List.of();
  boolean returnedToCourt;
  @Nullable CaseState toldIn;
  List<FeedbackEvent.SideNoteGiven> sideNotes = List.of();
  List<FollowUpEvent.VisitFindingMade> findings = List.of();
  List<FollowUpEvent.PaperAnnexed> annexes = List.of();
  CaseState state = CaseState.NONE;
  int attempt;

  /** Whether something in the journal was said to some only, as it was first written down. */
  boolean holdsPrivateTexts;

  @Nullable Registration registration;
  @Nullable OrganisationId holder;
  @Nullable RegionCode holderRegion;
  @Nullable RegionLevel holderLevel;
  @Nullable RegionLevel endedLevel;
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
  EndingEvent.@Nullable GroundNoted endingGround;
  @Nullable LocalDate shamSuspectedOn;
  @Nullable DeclineReason declineReason;
  Complexity complexity = Complexity.GENERAL;
  @Nullable RiskAssessment risk;
  MediationEvent.@Nullable PlanSet plan;
  @Nullable FirstEnding firstEnding;
  @Nullable ClosingGround closingGround;
  Optional<MediatorId> closingProposedBy = Optional.empty();
  @Nullable RetentionClass retention;
  boolean dossierComplete;
  CaseRecords records = CaseRecords.NONE;

  CaseFacts(CaseId id) {
    this.id = id;
  }

  /** Copies everything. */
  CaseFacts(CaseFacts other) {
    id = other.id;
    version = other.version;
    events = other.events;
    parties = other.parties;
    groups = other.groups;
    links = other.links;
    reports = other.reports;
    separateOnly = other.separateOnly;
    harms = other.harms;
    lastHarm = other.lastHarm;
    referral = other.referral;
    appointments = other.appointments;
    standings = other.standings;
    sessions = other.sessions;
    helpers = other.helpers;
    plannedSessions = other.plannedSessions;
    notes = other.notes;
    evidence = other.evidence;
    undisputed = other.undisputed;
    lawTalks = other.lawTalks;
    help = other.help;
    legalAid = other.legalAid;
    appraisals = other.appraisals;
    guidance = other.guidance;
    agreements = other.agreements;
    obligations = other.obligations;
    openItems = other.openItems;
    renegotiating = other.renegotiating;
    missingItems = other.missingItems;
    annulledFor = other.annulledFor;
    ratifications = other.ratifications;
    firstEnding = other.firstEnding;
    clocks = other.clocks;
    revisits = other.revisits;
    tracks = other.tracks;
    holding = other.holding;
    units = other.units;
    returnedToCourt = other.returnedToCourt;
    toldIn = other.toldIn;
    sideNotes = other.sideNotes;
    findings = other.findings;
    annexes = other.annexes;
    state = other.state;
    attempt = other.attempt;
    holdsPrivateTexts = other.holdsPrivateTexts;
    registration = other.registration;
    holder = other.holder;
    holderRegion = other.holderRegion;
    holderLevel = other.holderLevel;
    endedLevel = other.endedLevel;
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
    endingGround = other.endingGround;
    shamSuspectedOn = other.shamSuspectedOn;
    declineReason = other.declineReason;
    complexity = other.complexity;
    risk = other.risk;
    plan = other.plan;
    closingGround = other.closingGround;
    closingProposedBy = other.closingProposedBy;
    retention = other.retention;
    dossierComplete = other.dossierComplete;
    records = other.records;
  }

  /** The facts that do not tell who takes part, nor what people said, agreed or did. */
  static CaseFacts onlyHowItStands(CaseFacts all, List<CaseEvent> shown) {
    CaseFacts facts = new CaseFacts(all.id);
    facts.version = all.version;
    facts.events = List.copyOf(shown);
    facts.referral = all.referral;
    facts.holding = all.holding;
    facts.units = all.units;
    facts.state = all.state;
    facts.attempt = all.attempt;
    facts.holdsPrivateTexts = all.holdsPrivateTexts;
    facts.registration =
        all.registration == null ? null : CaseView.withoutParties(all.registration);
    facts.holder = all.holder;
    facts.holderRegion = all.holderRegion;
    facts.holderLevel = all.holderLevel;
    facts.endedLevel = all.endedLevel;
    facts.firstReceiver = all.firstReceiver;
    facts.lastRecordedAt = all.lastRecordedAt;
    facts.stateSince = all.stateSince;
    facts.registeredOn = all.registeredOn;
    facts.acceptedOn = all.acceptedOn;
    facts.openedOn = all.openedOn;
    facts.agreedOn = all.agreedOn;
    facts.endedOn = all.endedOn;
    facts.closedOn = all.closedOn;
    facts.archivedOn = all.archivedOn;
    facts.rulesDay = all.rulesDay;
    facts.rulesFingerprint = all.rulesFingerprint;
    facts.outcome = all.outcome;
    facts.endReason = all.endReason;
    facts.declineReason = all.declineReason;
    facts.complexity = all.complexity;
    return facts;
  }

  /** Keeps how the case first ended: a new round does not change the figures of past months. */
  void keepEnding() {
    if (firstEnding == null && outcome != null && endedOn != null) {
      firstEnding =
          new FirstEnding(
              outcome,
              endedOn,
              Optional.ofNullable(agreedOn),
              firstForm(),
              Optional.ofNullable(endedLevel),
              Optional.ofNullable(endReason));
    }
  }

  private Optional<AgreementForm> firstForm() {
    return agreements.values().stream()
        .filter(agreement -> agreement.effectiveOn().isPresent())
        .map(Agreement::form)
        .findFirst();
  }

  private static <K extends Comparable<K>, V> SortedMap<K, V> none() {
    return Collections.emptySortedMap();
  }

  /**
   * Returns the map with one more or another value. It is never changed again; a wrapper that says
   * so would cost more than the copy.
   */
  static <K extends Comparable<K>, V> SortedMap<K, V> with(SortedMap<K, V> map, K key, V value) {
    SortedMap<K, V> more = new TreeMap<>(map);
    more.put(key, value);
    return more;
  }

  /** Returns the list with one more value at its end. */
  static <T> List<T> with(List<T> list, T value) {
    List<T> more = new ArrayList<>(list.size() + 1);
    more.addAll(list);
    more.add(value);
    return Collections.unmodifiableList(more);
  }
}
