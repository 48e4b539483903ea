package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.enforce.NotAcceptedGround;
import org.fengqiao.mediation.casework.enforce.RejectedGround;
import org.fengqiao.mediation.casework.handover.GiveBackReason;
import org.fengqiao.mediation.casework.record.Accountability;
import org.fengqiao.mediation.casework.record.ComplaintConsequence;
import org.fengqiao.mediation.casework.record.ComplaintResult;
import org.fengqiao.mediation.casework.record.ComplaintSubject;
import org.fengqiao.mediation.casework.record.DataAnswer;
import org.fengqiao.mediation.casework.record.FindingKind;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A journal that was damaged, or put together from two, is refused where it stops making sense. */
class BrokenJournalTest {

  private static final PartyNumber NOBODY = PartyNumber.of(9);
  private static final MediationCase STARTED = Samples.in(CaseState.ACC).it();

  /** Each answers or goes on with number 9, of which the journal holds nothing. */
  private static Stream<CaseEventBody> aboutNumberNine() {
    return Stream.of(
        new IntakeEvent.PartyInformed(NOBODY),
        new IntakeEvent.PartyConsented(NOBODY, ConsentManner.EXPRESS),
        new EndingEvent.PartyRefused(NOBODY, false),
        new EndingEvent.RoutesTold(List.of(NOBODY), List.of(Route.LITIGATION), day("2026-04-01")),
        new EndingEvent.GuidanceFollowed(NOBODY, GuidanceResult.DID_NOT_GO, Optional.empty()),
        new PartyEvent.PartyAdded(
            new Party(NOBODY, Side.ONE, PersonRef.of("9901-P9"), PartyKind.PERSON), text("REASON")),
        new AgreementEvent.MediatorSigned(9, Village.QI),
        new FollowUpEvent.PerformanceRecorded(
            9, Optional.empty(), ZOU, KAN, PerformanceManner.AUTOMATIC, Optional.empty()),
        new ClockEvent.ClockStopped(9),
        new ClockEvent.ClockPaused(9, PauseReason.SUCCESSION),
        new ClockEvent.ClockResumed(9, PauseReason.SUCCESSION, day("2026-05-01"), List.of()),
        new ClockEvent.ClockExtended(9, day("2026-05-01"), day("2026-05-01"), List.of()),
        new HandoverEvent.OrganReceipted(9, text("RECEIPT")),
        new HandoverEvent.OrganReturned(9, GiveBackReason.OUT_OF_RANGE),
        new ConfirmationEvent.ConfirmationDocketed(9, text("COURT")),
        new ConfirmationEvent.ConfirmationNotAccepted(
            9, NotAcceptedGround.WRONG_COURT, text("COURT")),
        new ConfirmationEvent.AgreementRuledOut(9, RejectedGround.UNCLEAR, text("COURT")),
        new EnforcementEvent.OrderTaken(9, Optional.empty(), text("COURT")),
        new EnforcementEvent.SuitDeclined(9),
        new RecordEvent.DataAnswered(
            9, DataAnswer.NOTED, List.of(), Optional.empty(), Optional.empty()),
        new RecordEvent.AnswerAppealed(9, text("REASONS")),
        new RecordEvent.ErasureDecided(9, true, text("REASONS")),
        new RecordEvent.HoldLifted(9, text("REASONS")),
        new SupervisionEvent.SupervisionAnswered(9, text("ANSWER")),
        new SupervisionEvent.ComplaintAnswered(
            9, ComplaintResult.UNFOUNDED, ComplaintConsequence.EXPLAINED, text("ANSWER")),
        new SupervisionEvent.PersonHeard(9, ActorId.of("u-1"), text("STATEMENT")),
        new SupervisionEvent.FindingMade(
            9, FindingKind.LATE, ActorId.of("u-1"), Accountability.NONE, text("FACTS")),
        new SupervisionEvent.ComplaintMade(
            1, ComplaintSubject.HANDLING, Optional.empty(), Optional.of(NOBODY), text("WORDS"), 1),
        new SupervisionEvent.LookBackReported(9, text("REPORT")));
  }

  @ParameterizedTest
  @MethodSource("aboutNumberNine")
  void anEventAboutANumberTheJournalDoesNotHoldSaysWhich(CaseEventBody body) {
    JournalException broken = broken(STARTED, body);
    assertTrue(broken.toString().contains(" 9"), broken::toString);
  }

  /** Each answers something that was never asked, begun or given. */
  private static Stream<CaseEventBody> withoutABeginning() {
    return Stream.of(
        new HandoverEvent.TransferAccepted(2, day("2026-04-01"), "pack-A"),
        new HandoverEvent.TransferReturned(GiveBackReason.NO_MEDIATOR, Optional.empty()),
        new ReferralEvent.ReferralConfirmed(),
        new PeriodEvent.AppraisalEnded(AppraisalResult.WITHDRAWN, Optional.empty()),
        new ClockEvent.ClockResumed(
            mediation(), PauseReason.SUCCESSION, day("2026-05-01"), List.of()));
  }

  private static int mediation() {
    return STARTED.clocks().stream()
        .filter(clock -> clock.kind() == ClockKind.MEDIATION)
        .findFirst()
        .orElseThrow()
        .number();
  }

  @ParameterizedTest
  @MethodSource("withoutABeginning")
  void anAnswerToWhatWasNeverAskedIsNoJournal(CaseEventBody body) {
    broken(STARTED, body);
  }

  @Test
  void aClockStartsOnceStandsStillOnceForAReasonAndAVisitIsOfAParty() {
    broken(
        STARTED,
        new ClockEvent.ClockStarted(
            mediation(),
            ClockKind.MEDIATION,
            Optional.empty(),
            Optional.empty(),
            day("2026-04-01"),
            day("2026-05-01"),
            ClockEffect.LATE,
            List.of()));
    broken(
        STARTED,
        new ClockEvent.ClockStarted(
            STARTED.clocks().size() + 1,
            ClockKind.REVISIT,
            Optional.empty(),
            Optional.empty(),
            day("2026-04-01"),
            day("2026-05-01"),
            ClockEffect.LATE,
            List.of()));
    ClockEvent.ClockPaused pause = new ClockEvent.ClockPaused(mediation(), PauseReason.SUCCESSION);
    MediationCase paused = STARTED.after(next(STARTED, pause));
    broken(paused, pause);
  }

  @Test
  void noAppraisalEndsTwice() {
    Running running =
        Running.unregistered()
            .inMediation()
            .does(
                Village.PRESIDING,
                "2026-04-03T09:00",
                PeriodSamples.action(ActionKind.START_APPRAISAL))
            .does(
                Village.PRESIDING,
                "2026-04-08T09:00",
                PeriodSamples.action(ActionKind.END_APPRAISAL));
    broken(
        running.it(), new PeriodEvent.AppraisalEnded(AppraisalResult.WITHDRAWN, Optional.empty()));
  }

  private static CaseEvent next(MediationCase it, CaseEventBody body) {
    CaseEvent last = it.events().get(it.events().size() - 1);
    return CaseEvent.builder().from(last).sequence(it.version() + 1).body(body).build();
  }

  private static JournalException broken(MediationCase it, CaseEventBody body) {
    JournalException broken =
        assertThrows(JournalException.class, () -> it.after(next(it, body)), body::toString);
    assertEquals(it.id(), broken.caseId());
    assertEquals(it.version() + 1, broken.sequence());
    return broken;
  }
}
