package org.fengqiao.mediation.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
 * A case of mediation: its journal and what follows from it. Immutable; the only way it changes is
 * {@link #after(CaseEvent)}. What depends on the day is asked of {@link #at(LocalDate)}.
 */
public final class MediationCase {

  private final CaseFacts facts;
  private final CaseLists lists;

  private MediationCase(CaseFacts facts) {
    this.facts = facts;
    this.lists = new CaseLists(facts);
  }

  /** Returns the case before its first event. */
  public static MediationCase unregistered(CaseId id) {
    return new MediationCase(new CaseFacts(id));
  }

  /**
   * Returns the case with the given journal.
   *
   * @param events in the order of their numbers, at least one
   * @throws JournalException if they are not the journal of one case
   */
  public static MediationCase replay(List<CaseEvent> events) {
    if (events.isEmpty()) {
      throw new IllegalArgumentException("a journal has at least one event");
    }
    return read(new CaseFacts(events.get(0).caseId()), events);
  }

  private static MediationCase read(CaseFacts before, List<CaseEvent> more) {
    CaseFacts facts = before;
    List<CaseEvent> events = new ArrayList<>(facts.events.size() + more.size());
    events.addAll(facts.events);
    for (CaseEvent event : more) {
      if (event.body() instanceof RecordEvent.RecordCorrected) {
        facts = Corrections.apply(facts, events, event);
      }
      CaseFold.apply(facts, event);
      events.add(event);
    }
    facts.events = Collections.unmodifiableList(events);
    return new MediationCase(facts);
  }

  /**
   * Returns the case as it is after one more event.
   *
   * @throws JournalException if the event is not the next one of this case
   */
  public MediationCase after(CaseEvent event) {
    return after(List.of(event));
  }

  /**
   * Returns the case as it is after further events.
   *
   * @throws JournalException if the events are not the next ones of this case
   */
  public MediationCase after(List<CaseEvent> events) {
    return read(facts.copy(), events);
  }

  /** Returns the case as it was known at an instant; unregistered if nothing was. */
  public MediationCase asOf(Instant instant) {
    return read(
        new CaseFacts(facts.id),
        facts.events.stream().filter(event -> !event.recordedAt().isAfter(instant)).toList());
  }

  /** Returns the case without parties and tracks: where it stands, who has it, how it ended. */
  MediationCase onlyHowItStands(List<CaseEvent> shown) {
    return new MediationCase(CaseFacts.onlyHowItStands(facts, shown));
  }

  /** Returns the outside units that sent it or were asked for something in it, in that order. */
  public List<OrganisationId> units() {
    return facts.units;
  }

  /** Returns what follows from the stored days on a day. */
  public CaseOnDay at(LocalDate today) {
    return new CaseOnDay(this, today);
  }

  /** Returns what follows from the stored days at an instant, on the clocks of a zone. */
  public CaseOnDay at(Instant now, ZoneId zone) {
    return at(LocalDate.ofInstant(now, zone));
  }

  /** Returns the id. */
  public CaseId id() {
    return facts.id;
  }

  /** Returns the number of events, which is the version a store compares. */
  public int version() {
    return facts.version;
  }

  /** Returns the journal. */
  public List<CaseEvent> events() {
    return facts.events;
  }

  /** Returns whether something in the journal was said to some only. */
  boolean holdsPrivateTexts() {
    return facts.holdsPrivateTexts;
  }

  /** Returns the journal as it reads after the corrections in it (T114). */
  List<CaseEvent> effectiveEvents() {
    return Corrections.read(facts.events);
  }

  /** Returns the main state. */
  public CaseState state() {
    return facts.state;
  }

  /** Returns what was registered; empty before registration. */
  public Optional<Registration> registration() {
    return Optional.ofNullable(facts.registration);
  }

  /** Returns what was registered, for a case that is. */
  Registration registered() {
    return registration().orElseThrow(() -> new IllegalStateException(id() + " is unregistered"));
  }

  /** Returns the committee that answers for the case now; empty before registration. */
  public Optional<OrganisationId> holder() {
    return Optional.ofNullable(facts.holder);
  }

  /** Returns the region of that committee. */
  public Optional<RegionCode> holderRegion() {
    return Optional.ofNullable(facts.holderRegion);
  }

  /** Returns the level at which that committee works; its region says which at first. */
  public Optional<RegionLevel> holderLevel() {
    return Optional.ofNullable(facts.holderLevel);
  }

  /** Returns what was offered to other committees or sent to organs, and who mediates together. */
  public HolderTrack holderTrack() {
    return facts.holding;
  }

  /** Returns whether the court that sent the case has it back. */
  public boolean isReturnedToCourt() {
    return facts.returnedToCourt;
  }

  /** Returns the main state in which the source was last told how the case ended. */
  public Optional<CaseState> toldIn() {
    return Optional.ofNullable(facts.toldIn);
  }

  /** Returns what organs of criminal cases were told. */
  public List<FeedbackEvent.SideNoteGiven> sideNotes() {
    return facts.sideNotes;
  }

  /** Returns what return visits found. */
  public List<FollowUpEvent.VisitFindingMade> findings() {
    return facts.findings;
  }

  /** Returns the papers that came after the volume was shelved. */
  public List<FollowUpEvent.PaperAnnexed> annexes() {
    return facts.annexes;
  }

  /** Returns the level of the committee under which mediation ended, once it has. */
  public Optional<RegionLevel> endedLevel() {
    return Optional.ofNullable(facts.endedLevel);
  }

  /** Returns who was approached first. */
  public Optional<FirstReceiver> firstReceiver() {
    return Optional.ofNullable(facts.firstReceiver);
  }

  /** Returns when the last event was written down. */
  public Optional<Instant> lastRecordedAt() {
    return Optional.ofNullable(facts.lastRecordedAt);
  }

  /** Returns the day the present main state began. */
  public Optional<LocalDate> stateSince() {
    return Optional.ofNullable(facts.stateSince);
  }

  /** Returns the parties by number. */
  public List<PartyStanding> parties() {
    return lists.parties();
  }

  /** Returns the numbers of the parties. */
  List<PartyNumber> partyNumbers() {
    return lists.partyNumbers();
  }

  /** Returns one party. */
  public Optional<PartyStanding> party(PartyNumber number) {
    return Optional.ofNullable(facts.parties.get(number));
  }

  /** Returns the parties mediation goes on with. */
  public List<PartyStanding> activeParties() {
    return lists.activeParties();
  }

  /** Returns the numbers of the parties mediation goes on with. */
  List<PartyNumber> activeNumbers() {
    return lists.activeNumbers();
  }

  /** Returns the parties mediation goes on with that have not said yes to it. */
  List<PartyNumber> notConsented() {
    return lists.notConsented();
  }

  /** Returns the groups with spokespersons, the last election last. */
  public List<SpokespersonGroup> groups() {
    return facts.groups;
  }

  /** Returns the cases that belong together with this one. */
  public List<CaseLink> links() {
    return facts.links;
  }

  /**
   * Returns the case under which the dispute counts: this one, unless a case with a smaller id was
   * linked as the same dispute. Both cases answer the same once both hold the link; as long as only
   * the one with the smaller id does, the dispute counts under each of them.
   */
  public CaseId countsUnder() {
    return facts.links.stream()
        .filter(link -> link.countsInsteadOf(facts.id))
        .map(CaseLink::other)
        .min(Comparator.comparing(CaseId::text))
        .orElse(facts.id);
  }

  /** Returns whether the dispute counts under this case, not under another it is linked with. */
  public boolean countsItself() {
    return countsUnder().equals(facts.id);
  }

  /**
   * Returns the day from whose month on the dispute counts under another case: that of the first
   * link that says so. The figures of the months before do not change; empty if it counts itself.
   */
  public Optional<LocalDate> countsUntil() {
    return facts.links.stream()
        .filter(link -> link.countsInsteadOf(facts.id))
        .map(CaseLink::linkedOn)
        .min(Comparator.naturalOrder());
  }

  /** Returns what parties and committee have said about the mediators. */
  public List<MediatorStanding> mediatorStandings() {
    return facts.standings.values();
  }

  /** Returns what was said about one mediator, if anything was. */
  Optional<MediatorStanding> standing(MediatorId mediator) {
    return Optional.ofNullable(facts.standings.get(mediator));
  }

  /** Returns the mediators named so far, the last change last. */
  public List<Appointment> appointments() {
    return facts.appointments;
  }

  /** Returns the mediators who mediate now. */
  public List<MediatorId> mediators() {
    return lists.mediators();
  }

  /** Returns the risk level, once assessed. */
  public Optional<RiskAssessment> risk() {
    return Optional.ofNullable(facts.risk);
  }

  /** Returns the referral the case came from. */
  public Optional<IncomingReferral> referral() {
    return Optional.ofNullable(facts.referral);
  }

  /** Returns the reports of danger and harm by number, those that are owed included. */
  public List<CaseReport> reports() {
    return facts.reports.values();
  }

  /** Returns how many harms were reported; they are numbered from 1. */
  public int harms() {
    return facts.harms;
  }

  /** Returns whether harm is known, so that the sides meet separately only. */
  public boolean isSeparateOnly() {
    return facts.separateOnly;
  }

  /** Returns the handling plan, once set. */
  public Optional<MediationEvent.PlanSet> plan() {
    return Optional.ofNullable(facts.plan);
  }

  /** Returns the legal aid parties have asked for or have. */
  public List<LegalAid> legalAid() {
    return facts.legalAid.values();
  }

  /** Returns the sessions held. */
  public List<MediationEvent.SessionHeld> sessions() {
    return facts.sessions;
  }

  /** Returns who was invited to take part. */
  public List<SessionEvent.HelperInvited> helpers() {
    return facts.helpers;
  }

  /** Returns the sessions that were announced, those held included. */
  public List<PlannedSession> plannedSessions() {
    return facts.plannedSessions;
  }

  /** Returns the notes; in a {@link CaseView} those the actor may see. */
  public List<SessionEvent.NoteAdded> notes() {
    return facts.notes;
  }

  /** Returns what was found out; in a {@link CaseView} what the actor may see. */
  public List<SessionEvent.EvidenceListed> evidence() {
    return facts.evidence;
  }

  /** Returns the records of what nobody disputes. */
  public List<SessionEvent.UndisputedRecorded> undisputed() {
    return facts.undisputed;
  }

  /** Returns which norms were explained. */
  public List<SessionEvent.LawTalkGiven> lawTalks() {
    return facts.lawTalks;
  }

  /** Returns the help a party gets, which each of its papers names. */
  public List<SessionEvent.HelpProvided> helpOf(PartyNumber party) {
    return facts.help.stream().filter(help -> help.party().equals(party)).toList();
  }

  /** Returns the guidance to other routes, by party. */
  public List<Guidance> guidance() {
    return facts.guidance.values();
  }

  /** Returns on what ground mediation could not go on, where one was noted. */
  public Optional<EndingEvent.GroundNoted> endingGround() {
    return Optional.ofNullable(facts.endingGround);
  }

  /** Returns since when signs of collusion are looked into; empty if they are not. */
  public Optional<LocalDate> shamSuspectedOn() {
    return Optional.ofNullable(facts.shamSuspectedOn);
  }

  /** Returns the appraisals in the order they began; at most the last one lasts. */
  public List<Appraisal> appraisals() {
    return facts.appraisals;
  }

  /** Returns the agreements by number, those that fell included. */
  public List<Agreement> agreements() {
    return lists.agreements();
  }

  /** Returns the agreement being drafted or signed; there is at most one. */
  public Optional<Agreement> openAgreement() {
    return lists.openAgreement();
  }

  /** Returns the agreements in effect. */
  public List<Agreement> effectiveAgreements() {
    return lists.effectiveAgreements();
  }

  /** Returns one agreement. */
  Agreement agreement(int number) {
    return Optional.ofNullable(facts.agreements.get(number)).orElseThrow();
  }

  /** Returns what agreements on a part have left open, until a later one settles it. */
  public List<OpenItem> openItems() {
    return facts.openItems;
  }

  /** Returns the numbers of the lines being renegotiated (T101); empty if none are. */
  public List<Integer> renegotiating() {
    return facts.renegotiating;
  }

  /** The lines the draft last written takes the place of, as they stood then. */
  List<ObligationState> draftedOver() {
    return facts.draftedOver;
  }

  /** Returns what was asked for before the decision and is not there yet (T09). */
  public List<SupplementItem> missingItems() {
    return facts.missingItems;
  }

  /** Returns the acts that wait to be ratified (T58). */
  public List<Ratification> ratifications() {
    return facts.ratifications;
  }

  /** Returns the parties mediation goes on with that no agreement of their present round binds. */
  public List<PartyNumber> unboundParties() {
    return lists.unboundParties();
  }

  /** Whether an agreement counts in the present round of a party. */
  boolean settles(Agreement agreement, PartyNumber party) {
    return lists.settles(agreement, party);
  }

  /** Returns the parties mediation goes on with whose matter is open in whole or in part. */
  public List<PartyNumber> unsettledParties() {
    return lists.unsettledParties();
  }

  /** Returns whether an agreement that bound a party fell away and no new round followed. */
  boolean isAnnulledFor(PartyNumber party) {
    return facts.annulledFor.contains(party);
  }

  /** Returns how the case first ended, if a new round followed. */
  Optional<FirstEnding> firstEnding() {
    return Optional.ofNullable(facts.firstEnding);
  }

  /** Returns the day mediation was opened. */
  Optional<LocalDate> openedSince() {
    return Optional.ofNullable(facts.openedOn);
  }

  /** Returns the obligations of the agreements that took effect, by number. */
  public List<ObligationState> obligations() {
    return lists.obligations();
  }

  /** Returns the obligations with their lines, by the number of the first one. */
  public List<Claim> claims() {
    return Claim.of(obligations());
  }

  /** Returns how far the agreements are performed. */
  public PerformanceFigures performance() {
    return PerformanceFigures.of(this);
  }

  /** Returns one obligation. */
  public Optional<ObligationState> obligation(int number) {
    return Optional.ofNullable(facts.obligations.get(number));
  }

  /** Returns the clocks by number, the stopped ones included. */
  public List<CaseClock> clocks() {
    return lists.clocks();
  }

  /** Returns one clock. */
  public Optional<CaseClock> clock(int number) {
    return Optional.ofNullable(facts.clocks.get(number));
  }

  /** Returns what was done at courts, notaries and arbitral bodies over the agreements. */
  public CourtTracks courtTracks() {
    return facts.tracks;
  }

  /**
   * Returns the clocks of a kind that nothing has stopped, those among them whose last day is over:
   * a journal knows no present day. Which of them run on a day and which have lapsed is told by
   * {@link CaseOnDay#running} and {@link CaseOnDay#expired}.
   */
  public List<CaseClock> running(ClockKind kind) {
    return CaseLists.those(clocks(), clock -> clock.kind() == kind && clock.isRunning());
  }

  /** Returns the return visits, the discharged ones included. */
  public List<Revisit> revisits() {
    return facts.revisits.values();
  }

  /** Returns the present round of mediation; 0 before acceptance. */
  public int attempt() {
    return facts.attempt;
  }

  /** Returns the day whose rules govern the procedure, once accepted. */
  public Optional<LocalDate> rulesDay() {
    return Optional.ofNullable(facts.rulesDay);
  }

  /** Returns what those rules were, once accepted. */
  public Optional<String> rulesFingerprint() {
    return Optional.ofNullable(facts.rulesFingerprint);
  }

  /** Returns how it ended. */
  public Optional<Outcome> outcome() {
    return Optional.ofNullable(facts.outcome);
  }

  /** Returns why it ended without agreement. */
  public Optional<EndReason> endReason() {
    return Optional.ofNullable(facts.endReason);
  }

  /** Returns the organ that had taken or decided the dispute when it was accepted, if one had. */
  public Optional<Elsewhere> elsewhere() {
    return Optional.ofNullable(facts.elsewhere);
  }

  /** Returns why it was not taken. */
  public Optional<DeclineReason> declineReason() {
    return Optional.ofNullable(facts.declineReason);
  }

  /** Returns the mediator who proposed to close the case, where one did. */
  public Optional<MediatorId> closingProposedBy() {
    return facts.closingProposedBy;
  }

  /** Returns on what ground it was closed. */
  public Optional<ClosingGround> closingGround() {
    return Optional.ofNullable(facts.closingGround);
  }

  /** Returns how long the volume is kept, once archived. */
  public Optional<RetentionClass> retention() {
    return Optional.ofNullable(facts.retention);
  }

  /** Returns whether the last review of the dossier found nothing missing. */
  public boolean isDossierComplete() {
    return facts.dossierComplete;
  }

  /** Returns what supervision, complaints, look-backs and requests about data left. */
  public CaseRecords records() {
    return facts.records;
  }

  /** Returns how hard the dispute is to settle, as was last found (CASE-11). */
  public Complexity complexity() {
    return facts.complexity;
  }

  /** Returns whether the dispute has grown since it was registered, and why (RISK-16). */
  public Escalation escalation() {
    return Escalation.of(this);
  }

  /** Returns what lists show of the case. */
  public CaseSummary summary() {
    return CaseSummary.of(this);
  }

  /** Returns what statistics count of the case. */
  public CaseMilestones milestones() {
    return CaseMilestones.of(this);
  }

  /** Returns what is due in the case, done or not. */
  public List<DueItem> dueItems() {
    return DueItem.of(this);
  }

  /** The day the round ended that the plan was made for. */
  Optional<LocalDate> planMetOn() {
    return Optional.ofNullable(facts.planMetOn);
  }

  @Nullable LocalDate registeredOn() {
    return facts.registeredOn;
  }

  @Nullable LocalDate acceptedOn() {
    return facts.acceptedOn;
  }

  @Nullable LocalDate openedOn() {
    return facts.openedOn;
  }

  @Nullable LocalDate agreedOn() {
    return facts.agreedOn;
  }

  @Nullable LocalDate endedOn() {
    return facts.endedOn;
  }

  @Nullable LocalDate closedOn() {
    return facts.closedOn;
  }

  @Nullable LocalDate archivedOn() {
    return facts.archivedOn;
  }

  /** Compares the journals. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MediationCase that
        && facts.id.equals(that.facts.id)
        && facts.events.equals(that.facts.events);
  }

  @Override
  public int hashCode() {
    return 31 * facts.id.hashCode() + facts.events.size();
  }

  @Override
  public String toString() {
    return "case " + facts.id + " " + facts.state.code() + " version " + version();
  }
}
