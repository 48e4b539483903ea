package org.fengqiao.mediation.storage.tck;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.AgreementChangeEvent;
import org.fengqiao.mediation.casework.AgreementContent;
import org.fengqiao.mediation.casework.AgreementEvent;
import org.fengqiao.mediation.casework.AnnullingBody;
import org.fengqiao.mediation.casework.AppointmentStatus;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.ClockEvent;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.ClosingGround;
import org.fengqiao.mediation.casework.EndReason;
import org.fengqiao.mediation.casework.EndingEvent;
import org.fengqiao.mediation.casework.FirstReceiver;
import org.fengqiao.mediation.casework.FollowUpEvent;
import org.fengqiao.mediation.casework.HandoverEvent;
import org.fengqiao.mediation.casework.HelpKind;
import org.fengqiao.mediation.casework.IntakeEvent;
import org.fengqiao.mediation.casework.LineDays;
import org.fengqiao.mediation.casework.LinkKind;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.MediationEvent;
import org.fengqiao.mediation.casework.Obligation;
import org.fengqiao.mediation.casework.ObligationTerms;
import org.fengqiao.mediation.casework.Outcome;
import org.fengqiao.mediation.casework.PartyEvent;
import org.fengqiao.mediation.casework.PerformanceManner;
import org.fengqiao.mediation.casework.RecordEvent;
import org.fengqiao.mediation.casework.ReferralEvent;
import org.fengqiao.mediation.casework.ReferralForm;
import org.fengqiao.mediation.casework.ReferralLetter;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.casework.RetentionClass;
import org.fengqiao.mediation.casework.RiskEvent;
import org.fengqiao.mediation.casework.SessionEvent;
import org.fengqiao.mediation.casework.handover.Receiver;
import org.fengqiao.mediation.casework.handover.TransferGround;
import org.fengqiao.mediation.casework.record.DestructionGround;
import org.fengqiao.mediation.casework.record.HoldReason;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportKind;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/**
 * A journal as a workflow would write it, without a workflow: the contracts are about stores, and a
 * change of the rules must not change them.
 */
final class CaseJournal {

  static final PartyNumber ONE = PartyNumber.of(1);
  static final PartyNumber TWO = PartyNumber.of(2);

  private final CaseId id;
  private final RegionCode holder;
  private final RegionCode place;
  private final List<CaseEvent> events = new ArrayList<>();
  private Instant recorded = Instant.parse("2018-01-01T00:00:00.000001Z");
  private int saved;

  CaseJournal(CaseId id, RegionCode holder, RegionCode place) {
    this.id = id;
    this.holder = holder;
    this.place = place;
  }

  /** A case that is held and lies in one region. */
  static CaseJournal in(RegionCode region, int number) {
    return new CaseJournal(Places.caseId(region, number), region, region);
  }

  CaseId id() {
    return id;
  }

  List<CaseEvent> events() {
    return List.copyOf(events);
  }

  MediationCase folded() {
    return MediationCase.replay(events);
  }

  /** The events that were not taken yet, with the case before them. */
  List<CaseEvent> takeNew() {
    List<CaseEvent> fresh = List.copyOf(events.subList(saved, events.size()));
    saved = events.size();
    return fresh;
  }

  CaseJournal registered(LocalDate day) {
    return registered(day, CaseSource.APPLICATION);
  }

  CaseJournal registered(LocalDate day, CaseSource source) {
    return registered(day, source, "NEIGHBOUR");
  }

  CaseJournal registered(LocalDate day, CaseSource source, String disputeType) {
    Registration registration =
        Registration.builder()
            .source(source)
            .disputeType(disputeType)
            .place(place)
            .holder(Places.committee(holder))
            .matter(Places.text(id.partition(), "MATTER"))
            .arisenOn(day.minusDays(3))
            .addParties(
                new Party(
                    ONE,
                    Side.ONE,
                    Places.person(id.partition(), "A" + holder.digits()),
                    PartyKind.PERSON),
                new Party(
                    TWO,
                    Side.TWO,
                    Places.person(id.partition(), "B" + holder.digits()),
                    PartyKind.ORGANISATION))
            .addApplicants(ONE)
            .build();
    add(day, new IntakeEvent.CaseRegistered(registration, holder));
    return add(
        day,
        new ClockEvent.ClockStarted(
            1,
            ClockKind.ACCEPTANCE,
            Optional.empty(),
            Optional.empty(),
            day,
            day.plusDays(3),
            ClockEffect.LATE,
            List.of()));
  }

  CaseJournal sentBy(LocalDate day, OrganisationId sender) {
    return add(
        day,
        new ReferralEvent.ReferralReceived(
            new ReferralLetter(
                ReferralForm.OTHER_ORGAN,
                sender,
                Places.text(id.partition(), "LETTER"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                true)));
  }

  CaseJournal linkedTo(LocalDate day, CaseId other, LinkKind kind) {
    return add(day, new PartyEvent.CaseLinked(other, kind));
  }

  CaseJournal offeredTo(LocalDate day, RegionCode region) {
    return add(
        day,
        new HandoverEvent.TransferOffered(
            new Receiver(
                Places.committee(region),
                OrganisationKind.VILLAGE_COMMITTEE,
                region,
                RegionLevel.VILLAGE),
            TransferGround.PARTIES_WISH,
            List.of(),
            Optional.empty(),
            Optional.empty()));
  }

  CaseJournal taken(LocalDate day) {
    return add(day, new HandoverEvent.TransferAccepted(2, day, "F".repeat(64)));
  }

  CaseJournal accepted(LocalDate day) {
    add(day, new ClockEvent.ClockStopped(1));
    return add(day, new IntakeEvent.CaseAccepted(1, day, "F".repeat(64)));
  }

  CaseJournal appointed(LocalDate day, MediatorId mediator) {
    return add(day, new MediationEvent.MediatorNamed(mediator, true, AppointmentStatus.APPOINTED));
  }

  CaseJournal replaced(LocalDate day, MediatorId mediator) {
    return add(day, new MediationEvent.MediatorNamed(mediator, true, AppointmentStatus.REPLACED));
  }

  /** A report of danger is owed by noon of a day. */
  CaseJournal reportOwed(LocalDate day, int report, LocalDate by) {
    return add(
        day,
        new RiskEvent.ReportOwed(report, ReportKind.DANGER, ReportAddressee.POLICE, noon(by), by));
  }

  /** A report is made at noon of a day. */
  CaseJournal reported(LocalDate day, int report) {
    return add(
        day,
        new RiskEvent.ReportMade(
            report,
            ReportKind.DANGER,
            ReportAddressee.POLICE,
            noon(day),
            Places.text(id.partition(), "REPORT"),
            Optional.empty()));
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.ofHours(8));
  }

  /** Somebody interprets for the first party. */
  CaseJournal helped(LocalDate day, PersonRef helper) {
    return add(
        day, new SessionEvent.HelpProvided(ONE, HelpKind.INTERPRETER, Optional.of(helper), true));
  }

  /** The data of both parties is erased, and so everything they named. */
  CaseJournal erased(LocalDate day) {
    return erased(day, 1);
  }

  /** What came after the first erasure is erased too. */
  CaseJournal erasedAgain(LocalDate day) {
    return erased(day, 2);
  }

  private CaseJournal erased(LocalDate day, int proposal) {
    TextRef appraisal = Places.text(id.partition(), "APPRAISAL");
    add(
        day,
        new RecordEvent.ErasureProposed(
            proposal, List.of(ONE, TWO), DestructionGround.RETENTION_OVER, appraisal));
    return add(
        day,
        new RecordEvent.ErasureDecided(proposal, true, Places.text(id.partition(), "DECISION")));
  }

  /** The case is to be kept because of a law suit, as a text has it. */
  CaseJournal held(LocalDate day, TextRef basis) {
    return add(day, new RecordEvent.HoldSet(1, HoldReason.SUIT, basis));
  }

  CaseJournal opened(LocalDate day) {
    return add(day, new MediationEvent.MediationOpened(false));
  }

  /** Settles everything: one line for each amount, each due so many days later, and one visit. */
  CaseJournal agreed(LocalDate day, int dueInDays, long... fen) {
    List<Obligation> lines =
        IntStream.range(0, fen.length)
            .mapToObj(
                i ->
                    new Obligation(
                        i + 1,
                        ObligationTerms.money(
                            TWO, ONE, Fen.of(fen[i]), day.plusDays((i + 1L) * dueInDays))))
            .toList();
    AgreementContent content =
        new AgreementContent(
            List.of(ONE, TWO), lines, Places.text(id.partition(), "TERMS"), List.of());
    add(day, new AgreementEvent.OralAgreementRecorded(1, content, day, true));
    return add(
        day,
        new ClockEvent.ClockStarted(
            2,
            ClockKind.REVISIT,
            Optional.of(ONE),
            Optional.of(1),
            day,
            day.plusDays(30),
            ClockEffect.LATE,
            List.of(day.getYear() + 1)));
  }

  /** Lines of one obligation, each with a grace and with visits if it is missed. */
  CaseJournal agreedWithGrace(LocalDate day, int dueInDays, int grace, int visit, long... fen) {
    List<Obligation> lines = new ArrayList<>();
    List<LineDays> days = new ArrayList<>();
    for (int i = 0; i < fen.length; i++) {
      LocalDate due = day.plusDays((i + 1L) * dueInDays);
      lines.add(
          new Obligation(i + 1, 1, due, ObligationTerms.money(TWO, ONE, Fen.of(fen[i]), due)));
      days.add(
          new LineDays(
              i + 1,
              due,
              Optional.of(due.plusDays(grace)),
              Optional.of(due.plusDays(visit)),
              List.of()));
    }
    AgreementContent content =
        new AgreementContent(
            List.of(ONE, TWO), lines, Places.text(id.partition(), "TERMS"), List.of());
    return add(day, new AgreementEvent.OralAgreementRecorded(1, content, day, true, days));
  }

  CaseJournal paid(LocalDate day, int line, long fen) {
    return add(
        day,
        new FollowUpEvent.PerformanceRecorded(
            line,
            Optional.of(Fen.of(fen)),
            TWO,
            ONE,
            PerformanceManner.AUTOMATIC,
            Optional.empty()));
  }

  CaseJournal visited(LocalDate day) {
    return add(day, new FollowUpEvent.RevisitDone(ONE, Places.text(id.partition(), "VISIT")));
  }

  CaseJournal visitDeclined(LocalDate day) {
    return add(day, new FollowUpEvent.RevisitDeclined(ONE));
  }

  /** Starts a clock of which only the effect matters. */
  CaseJournal clock(int number, LocalDate day, LocalDate lastDay, ClockEffect effect) {
    return add(
        day,
        new ClockEvent.ClockStarted(
            number,
            ClockKind.CONFIRMATION,
            Optional.empty(),
            Optional.empty(),
            day,
            lastDay,
            effect,
            List.of()));
  }

  CaseJournal annulled(LocalDate day) {
    return add(
        day,
        new AgreementChangeEvent.AgreementAnnulled(
            1, AnnullingBody.COURT, Places.text(id.partition(), "DECISION"), false));
  }

  CaseJournal failed(LocalDate day) {
    return add(day, new EndingEvent.CaseEnded(Outcome.NOT_AGREED, EndReason.TOO_FAR_APART));
  }

  CaseJournal closed(LocalDate day) {
    return add(day, new FollowUpEvent.CaseClosed(ClosingGround.PERFORMED));
  }

  CaseJournal archived(LocalDate day) {
    return add(day, new FollowUpEvent.CaseArchived(RetentionClass.TEN_YEARS));
  }

  private CaseJournal add(LocalDate day, CaseEventBody body) {
    Instant noon = noon(day);
    recorded = (noon.isAfter(recorded) ? noon : recorded).plusNanos(1_000);
    CaseEvent.Builder event =
        CaseEvent.builder()
            .caseId(id)
            .sequence(events.size() + 1)
            .body(body)
            .occurredOn(day)
            .recordedAt(recorded)
            .actor(ActorId.of("clerk-1"))
            .role(Role.DIRECTOR)
            .organisation(Places.committee(holder));
    if (events.isEmpty()) {
      event.firstReceiver(
          new FirstReceiver(ActorId.of("clerk-0"), Optional.of(Places.committee(place))));
    }
    events.add(event.build());
    return this;
  }
}
