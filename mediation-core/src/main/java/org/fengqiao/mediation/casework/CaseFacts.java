package org.fengqiao.mediation.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
final class CaseFacts implements Cloneable {

  final CaseId id;

  int version;
  List<CaseEvent> events = List.of();
  ByNumber<PartyNumber, PartyStanding> parties = ByNumber.none();
  List<SpokespersonGroup> groups = List.of();
  List<CaseLink> links = List.of();
  ByNumber<Integer, CaseReport> reports = ByNumber.none();
  boolean separateOnly;

  /** How many harms became known, and which of them was told of last. */
  int harms;

  int lastHarm;
  @Nullable IncomingReferral referral;
  List<Appointment> appointments = List.of();
  ByNumber<MediatorId, MediatorStanding> standings = ByNumber.none();
  List<MediationEvent.SessionHeld> sessions = List.of();
  List<SessionEvent.HelperInvited> helpers = List.of();
  List<PlannedSession> plannedSessions = List.of();
  List<SessionEvent.NoteAdded> notes = List.of();
  List<SessionEvent.EvidenceListed> evidence = List.of();
  List<SessionEvent.UndisputedRecorded> undisputed = List.of();
  List<SessionEvent.LawTalkGiven> lawTalks = List.of();
  List<SessionEvent.HelpProvided> help = List.of();
  ByNumber<PartyNumber, LegalAid> legalAid = ByNumber.none();
  List<Appraisal> appraisals = List.of();
  ByNumber<PartyNumber, Guidance> guidance = ByNumber.none();
  ByNumber<Integer, Agreement> agreements = ByNumber.none();
  ByNumber<Integer, ObligationState> obligations = ByNumber.none();
  List<OpenItem> openItems = List.of();
  List<Integer> renegotiating = List.of();

  /** The lines a draft takes the place of, as they stood when it was written. */
  List<ObligationState> draftedOver = List.of();

  List<SupplementItem> missingItems = List.of();
  List<PartyNumber> annulledFor = List.of();

  /** How many agreements there were when a new round opened the matter of a party again. */
  ByNumber<PartyNumber, Integer> openAgain = ByNumber.none();

  List<Ratification> ratifications = List.of();
  ByNumber<Integer, CaseClock> clocks = ByNumber.none();
  ByNumber<Integer, Revisit> revisits = ByNumber.none();
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
  @Nullable Elsewhere elsewhere;
  Complexity complexity = Complexity.GENERAL;
  @Nullable RiskAssessment risk;
  MediationEvent.@Nullable PlanSet plan;
  @Nullable LocalDate planMetOn;
  @Nullable FirstEnding firstEnding;
  @Nullable ClosingGround closingGround;
  Optional<MediatorId> closingProposedBy = Optional.empty();
  @Nullable RetentionClass retention;
  boolean dossierComplete;
  CaseRecords records = CaseRecords.NONE;

  CaseFacts(CaseId id) {
    this.id = id;
  }

  /** Returns a copy: its fields, and nothing of their content. */
  CaseFacts copy() {
    try {
      return (CaseFacts) clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
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

  /** Returns the list with one more value at its end. */
  static <T> List<T> with(List<T> list, T value) {
    List<T> more = new ArrayList<>(list.size() + 1);
    more.addAll(list);
    more.add(value);
    return fixed(more);
  }

  /** The same values, unmodifiable; one or two, as most cases have, in the least heap. */
  static <T> List<T> fixed(List<T> values) {
    return switch (values.size()) {
      case 1 -> List.of(values.get(0));
      case 2 -> List.of(values.get(0), values.get(1));
      default -> Collections.unmodifiableList(values);
    };
  }
}
