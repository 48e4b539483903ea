package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * Reads one event into the facts of a case: what holds for every event, and what the folds of the
 * families of events share.
 */
final class CaseFold {

  /** What others drive goes on after the case is archived. */
  private static final Set<EventKind> AFTER_ARCHIVING =
      EnumSet.of(
          EventKind.CASE_LINKED,
          EventKind.REPORT_OWED,
          EventKind.REPORT_MADE,
          EventKind.HARM_FOUND,
          EventKind.CONFIRMATION_APPLIED,
          EventKind.CONFIRMATION_SUPPLEMENT,
          EventKind.CONFIRMATION_DOCKETED,
          EventKind.CONFIRMATION_NOT_ACCEPTED,
          EventKind.CONFIRMATION_WITHDRAWN,
          EventKind.RULED_VALID,
          EventKind.RULED_REJECTED,
          EventKind.RULING_OBJECTED,
          EventKind.RULING_OBJECTION_DECIDED,
          EventKind.REVIEW_APPLIED,
          EventKind.REVIEW_DECIDED,
          EventKind.NOTARY_ASKED,
          EventKind.NOTARY_DECIDED,
          EventKind.ORDER_APPLIED,
          EventKind.ORDER_TAKEN,
          EventKind.ORDER_ISSUED,
          EventKind.ORDER_SERVED,
          EventKind.ORDER_OBJECTED,
          EventKind.ORDER_RULED,
          EventKind.ORDER_SUIT_DECLINED,
          EventKind.ENFORCEMENT_APPLIED,
          EventKind.LENIENCY_ASKED,
          EventKind.LENIENCY_ANSWERED,
          EventKind.PAPER_ANNEXED,
          EventKind.CLOCK_STARTED,
          EventKind.CLOCK_STOPPED,
          EventKind.WITHHELD,
          EventKind.RECORD_CORRECTED,
          EventKind.DATA_REQUESTED,
          EventKind.DATA_ANSWERED,
          EventKind.ANSWER_APPEALED,
          EventKind.APPEAL_DECIDED,
          EventKind.DATA_RESTRICTED,
          EventKind.ERASURE_PROPOSED,
          EventKind.ERASURE_DECIDED,
          EventKind.HOLD_SET,
          EventKind.HOLD_LIFTED,
          EventKind.SUPERVISION_OPENED,
          EventKind.SUPERVISION_ANSWERED,
          EventKind.COMPLAINT_MADE,
          EventKind.COMPLAINT_ANSWERED,
          EventKind.LOOKBACK_OPENED,
          EventKind.PERSON_HEARD,
          EventKind.FINDING_MADE,
          EventKind.LOOKBACK_REPORTED,
          EventKind.BAD_OUTCOME_RECORDED);

  private static final List<Family<?>> FAMILIES =
      List.of(
          family(IntakeEvent.class, IntakeFold::read),
          family(PartyEvent.class, PartyFold::read),
          family(RiskEvent.class, RiskFold::read),
          family(ReferralEvent.class, ReferralFold::read),
          family(AppointmentEvent.class, AppointmentFold::read),
          family(MediationEvent.class, MediationFold::read),
          family(SessionEvent.class, SessionFold::read),
          family(PeriodEvent.class, PeriodFold::read),
          family(AgreementEvent.class, AgreementFold::read),
          family(AgreementChangeEvent.class, AgreementChangeFold::read),
          family(EndingEvent.class, EndingFold::read),
          family(HandoverEvent.class, HandoverFold::read),
          family(FeedbackEvent.class, FeedbackFold::read),
          family(FollowUpEvent.class, FollowUpFold::read),
          family(PerformanceEvent.class, PerformanceFold::read),
          family(RecordEvent.class, RecordFold::read),
          family(SupervisionEvent.class, SupervisionFold::read),
          family(ClockEvent.class, ClockFold::read),
          family(ConfirmationEvent.class, ConfirmationFold::read),
          family(EnforcementEvent.class, EnforcementFold::read));

  private static final Map<EventKind, Family<?>> READERS = readers();

  private static final Set<CaseState> UNDER_WAY =
      EnumSet.of(CaseState.REG, CaseState.ACC, CaseState.MED);

  private record Family<E extends CaseEventBody>(Class<E> type, BiConsumer<E, CaseFold> reader) {

    @SuppressWarnings("unchecked") // the reader was chosen by the type of the kind
    void read(CaseEventBody body, CaseFold fold) {
      reader.accept((E) body, fold);
    }
  }

  private static <E extends CaseEventBody> Family<E> family(
      Class<E> type, BiConsumer<E, CaseFold> reader) {
    return new Family<>(type, reader);
  }

  private static Map<EventKind, Family<?>> readers() {
    Map<EventKind, Family<?>> readers = new EnumMap<>(EventKind.class);
    for (EventKind kind : EventKind.values()) {
      FAMILIES.stream()
          .filter(family -> family.type().isAssignableFrom(kind.type()))
          .forEach(family -> readers.put(kind, family));
    }
    return readers;
  }

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
    CaseEventBody body = event.body();
    CaseFold fold = new CaseFold(facts, event);
    fold.checkPlace();
    Family<?> family = READERS.get(body.kind());
    if (family != null) {
      family.read(body, fold);
    }
    facts.holdsPrivateTexts |= PrivateTexts.holds(body);
    Optional<OrganisationId> unit = OutsideUnits.named(body);
    if (unit.isPresent()) {
      fold.reach(unit.get());
    }
    facts.version++;
    facts.lastRecordedAt = event.recordedAt();
  }

  private void checkPlace() {
    if (!event.caseId().equals(facts.id)) {
      throw wrong("belongs to case " + event.caseId());
    }
    if (event.sequence() != facts.version + 1) {
      throw wrong("expected event " + (facts.version + 1));
    }
    if (facts.lastRecordedAt != null && event.recordedAt().isBefore(facts.lastRecordedAt)) {
      throw wrong("recorded before the event it follows");
    }
    boolean first = event.body() instanceof IntakeEvent.CaseRegistered;
    if (first != (event.sequence() == 1)) {
      throw wrong("a journal begins with the registration, and registers once");
    }
    if (facts.state == CaseState.ARCH && !AFTER_ARCHIVING.contains(event.kind())) {
      throw wrong("the case is archived");
    }
  }

  private void reach(OrganisationId unit) {
    if (!facts.units.contains(unit)) {
      facts.units = CaseFacts.with(facts.units, unit);
    }
  }

  CaseFacts facts() {
    return facts;
  }

  CaseEvent event() {
    return event;
  }

  LocalDate day() {
    return event.occurredOn();
  }

  JournalException wrong(String what) {
    return new JournalException(facts.id, event.sequence(), event.kind().code() + " " + what);
  }

  /** Changes the main state. */
  void enter(CaseState state) {
    facts.state = state;
    facts.stateSince = day();
    if (UNDER_WAY.contains(state)) {
      facts.endedLevel = null;
    } else {
      facts.endedLevel = facts.holderLevel;
      HandoverFold.end(this);
      if (facts.planMetOn == null) {
        facts.planMetOn = day();
      }
    }
    if (!CaseWorkflow.isOpen(ActionKind.ASSESS_RISK, state)) {
      endLevelLimits();
    }
  }

  /** The time a dispute may stay on its level is over once no other level can be set. */
  private void endLevelLimits() {
    for (CaseClock clock : facts.clocks.values()) {
      if (clock.kind() == ClockKind.RISK_LIMIT && clock.isRunning()) {
        put(clock.stopped(day()));
      }
    }
  }

  /** Ends mediation; what is being signed falls. */
  void end(Outcome outcome, CaseState state) {
    facts.outcome = outcome;
    facts.endedOn = day();
    dropDrafts();
    enter(state);
  }

  /**
   * A new round begins: no notice of how the last one ended serves the next ending, which is told
   * to everybody anew. The figures of past periods keep it.
   */
  void forgetEnding() {
    facts.outcome = null;
    facts.endReason = null;
    facts.endingGround = null;
    facts.declineReason = null;
    facts.endedOn = null;
    facts.agreedOn = null;
    facts.annulledFor = List.of();
    forgetWhoWasTold();
    facts.parties.values().stream()
        .filter(PartyStanding::isActive)
        .forEach(party -> change(party.number(), before -> before.told(List.of())));
  }

  /** In a new round only what is agreed in it settles the matter of these parties. */
  void openAgain(List<PartyNumber> parties) {
    int before = facts.agreements.values().size();
    parties.forEach(party -> facts.openAgain = facts.openAgain.with(party, before));
  }

  /** Those who sent the case are told again. */
  void forgetWhoWasTold() {
    facts.toldIn = null;
    facts.returnedToCourt = false;
  }

  /** What is being drafted or signed falls. */
  void dropDrafts() {
    facts.renegotiating = List.of();
    for (Agreement open : facts.agreements.values()) {
      if (open.isOpen()) {
        put(Agreement.builder().from(open).status(AgreementStatus.FALLEN).build());
      }
    }
  }

  void change(PartyNumber number, UnaryOperator<PartyStanding> change) {
    facts.parties = facts.parties.with(number, change.apply(party(number)));
  }

  PartyStanding party(PartyNumber number) {
    PartyStanding party = facts.parties.get(number);
    if (party == null) {
      throw wrong("refers to party " + number + ", which is not there");
    }
    return party;
  }

  void put(Agreement agreement) {
    facts.agreements = facts.agreements.with(agreement.number(), agreement);
  }

  Agreement agreement(int number) {
    Agreement agreement = facts.agreements.get(number);
    if (agreement == null) {
      throw wrong("refers to agreement " + number + ", which is not there");
    }
    return agreement;
  }

  void put(ObligationState obligation) {
    facts.obligations = facts.obligations.with(obligation.number(), obligation);
  }

  ObligationState obligation(int number) {
    ObligationState obligation = facts.obligations.get(number);
    if (obligation == null) {
      throw wrong("refers to obligation " + number + ", which is not there");
    }
    return obligation;
  }

  void put(CaseClock clock) {
    facts.clocks = facts.clocks.with(clock.number(), clock);
  }

  /** Returns a clock that runs. */
  CaseClock running(int number) {
    CaseClock clock = clock(number);
    if (!clock.isRunning()) {
      throw wrong("refers to clock " + number + ", which does not run");
    }
    return clock;
  }

  CaseClock clock(int number) {
    CaseClock clock = facts.clocks.get(number);
    if (clock == null) {
      throw wrong("refers to clock " + number + ", which there is not");
    }
    return clock;
  }
}
