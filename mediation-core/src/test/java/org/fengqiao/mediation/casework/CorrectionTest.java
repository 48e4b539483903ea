package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.RecordSamples.correct;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.casework.record.CorrectableFact;
import org.fengqiao.mediation.casework.record.Correction;
import org.fengqiao.mediation.casework.record.CorrectionSource;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.region.RegionCode;
import org.junit.jupiter.api.Test;

/** T114: a correction is an event of its own; what was known before it stays readable. */
@Requirement("REP-17")
class CorrectionTest {

  private static final String LATER = "2026-06-01T09:00";

  private static RecordAction.CorrectRecord correction(
      int event,
      CorrectableFact fact,
      Optional<PartyNumber> party,
      Optional<String> wrong,
      String right) {
    return new RecordAction.CorrectRecord(
        new Correction(event, fact, party, wrong, right), text("SLIP"), CorrectionSource.DOCUMENT);
  }

  private static int eventOf(Running running, EventKind kind) {
    return running.it().events().stream()
        .filter(event -> event.kind() == kind)
        .mapToInt(CaseEvent::sequence)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theRightValueHoldsFromTheCorrectionOnAndTheWrongOneBeforeIt() {
    Running running = Samples.in(CaseState.MED);
    Instant before = running.it().lastRecordedAt().orElseThrow();
    CaseEvent registration = running.it().events().get(0);
    running.does(
        Village.DIRECTOR,
        LATER,
        correct(1, CorrectableFact.DISPUTE_TYPE, "NEIGHBOUR", "LAND-CONTRACT"));
    assertEquals("LAND-CONTRACT", running.it().registered().disputeType());
    assertEquals("LAND-CONTRACT", running.it().summary().disputeType());
    assertEquals(CaseState.MED, running.it().state());
    assertEquals("NEIGHBOUR", running.it().asOf(before).registered().disputeType());
    assertEquals(registration, running.it().events().get(0));
    assertEquals(running.it().summary(), MediationCase.replay(running.it().events()).summary());
  }

  @Test
  void theClocksOfTheDisputeFollowItsCorrectedType() {
    Running running =
        Running.unregistered()
            .does(Village.ZOU_SELF, "2026-03-30T09:00", Village.application("NEIGHBOUR"));
    assertEquals(day("2029-03-30"), running.clock(ClockKind.LIMITATION).lastDay());
    running.does(
        Village.DIRECTOR,
        "2026-03-31T09:00",
        correct(1, CorrectableFact.DISPUTE_TYPE, "NEIGHBOUR", "LABOUR"));
    assertEquals(1, running.it().running(ClockKind.LIMITATION).size());
    assertEquals(day("2027-03-30"), running.clock(ClockKind.LIMITATION).lastDay());
    assertEquals(day("2026-03-30"), running.clock(ClockKind.LABOUR_WAIT).startedOn());
    running.does(
        Village.DIRECTOR,
        "2026-03-31T10:00",
        correct(1, CorrectableFact.DISPUTE_TYPE, "LABOUR", "NEIGHBOUR"));
    assertEquals(day("2029-03-30"), running.clock(ClockKind.LIMITATION).lastDay());
    assertEquals(List.of(), running.it().running(ClockKind.LABOUR_WAIT));
    assertEquals(running.it().clocks(), MediationCase.replay(running.it().events()).clocks());
  }

  @Test
  void theTypeStaysOnceAPeriodThatFollowsFromItStoodStill() {
    CaseRules rules = Village.rulesWith(ClockEffect.LATE).build();
    CaseRules monthOnlyHere =
        CaseRules.builder()
            .from(rules)
            .periods(
                CasePeriods.builder()
                    .from(rules.periods())
                    .putMediationByType(
                        "LAND-CONTRACT",
                        new ClockRule(
                            ClockKind.MEDIATION,
                            Period.calendarDays(10),
                            Roll.FORWARD,
                            ClockEffect.LATE,
                            LegalBasis.ourDefault()))
                    .build())
            .build();
    RecordAction.CorrectRecord toLand =
        correct(1, CorrectableFact.DISPUTE_TYPE, "NEIGHBOUR", "LAND-CONTRACT");
    Running running = Running.unregistered().under(monthOnlyHere).inMediation();
    Running plain = Running.of(running.it()).under(monthOnlyHere);
    plain.does(Village.DIRECTOR, "2026-04-02T09:00", toLand);
    assertEquals(day("2026-04-09"), plain.clock(ClockKind.MEDIATION).lastDay());
    running
        .does(Village.MEDIATOR, "2026-04-02T09:00", Samples.action(ActionKind.SUBSTITUTE_PARTY))
        .refuses(Village.DIRECTOR, "2026-04-02T10:00", toLand, RecordProblem.PERIOD_ADJUSTED);
  }

  @Test
  void whatIsRightMustHaveBeenTakenToo() {
    Running running = Samples.in(CaseState.MED);
    running.under(
        Village.rulesWith(ClockEffect.LATE)
            .putNotMediable("LABOUR", LegalBasis.mediationLaw("2"))
            .build());
    running.refuses(
        Village.DIRECTOR,
        LATER,
        correct(1, CorrectableFact.DISPUTE_TYPE, "NEIGHBOUR", "LABOUR"),
        RecordProblem.NOT_TAKEN_SO);
    Samples.in(CaseState.ACC)
        .refuses(
            Village.DIRECTOR,
            LATER,
            correct(1, CorrectableFact.DISPUTE_TYPE, "NEIGHBOUR", "MEDICAL"),
            RecordProblem.NOT_TAKEN_SO);
    Samples.in(CaseState.REG)
        .does(
            Village.DIRECTOR,
            LATER,
            correct(1, CorrectableFact.DISPUTE_TYPE, "NEIGHBOUR", "MEDICAL"));
  }

  @Test
  void noCourtSentACaseWithoutItsLetter() {
    Samples.in(CaseState.REG)
        .refuses(
            Village.DIRECTOR,
            LATER,
            correct(1, CorrectableFact.SOURCE, "SCREENED", "COURT"),
            CaseProblem.SOURCE_NOT_ALLOWED);
  }

  @Test
  void laterStepsGoByTheRightValue() {
    Running running =
        Samples.in(CaseState.MED)
            .does(
                Village.DIRECTOR,
                "2026-04-02T08:00",
                correct(1, CorrectableFact.DISPUTE_TYPE, "NEIGHBOUR", "LAND-CONTRACT"));
    running.refuses(
        Village.MEDIATOR,
        "2026-04-02T09:00",
        new AgreementAction.RecordOral(Village.terms(), List.of(ZOU, KAN)),
        CaseProblem.PAPER_REQUIRED);
  }

  @Test
  void whatWasRegisteredCanBeCorrected() {
    Running running =
        Samples.in(CaseState.MED)
            .does(
                Village.DIRECTOR,
                LATER,
                correct(1, CorrectableFact.PLACE, Village.PLACE.digits(), "990121103208"))
            .does(
                Village.DIRECTOR,
                LATER,
                correct(1, CorrectableFact.SOURCE, "SCREENED", "OWN-INITIATIVE"))
            .does(
                Village.DIRECTOR,
                LATER,
                correction(
                    1, CorrectableFact.ARISEN_ON, Optional.empty(), Optional.empty(), "2026-03-20"))
            .does(
                Village.DIRECTOR,
                LATER,
                correction(
                    1,
                    CorrectableFact.PARTY_KIND,
                    Optional.of(KAN),
                    Optional.of("PERSON"),
                    "ORGANISATION"));
    Registration registration = running.it().registered();
    assertEquals(RegionCode.of("990121103208"), registration.place());
    assertEquals(CaseSource.OWN_INITIATIVE, registration.source());
    assertEquals(Optional.of(day("2026-03-20")), registration.arisenOn());
    assertEquals(PartyKind.ORGANISATION, running.it().party(KAN).orElseThrow().party().kind());
    assertEquals(PartyKind.PERSON, running.it().party(ZOU).orElseThrow().party().kind());
  }

  @Test
  void thePaymentsAndTheDaysFollowTheRightAmountAndDay() {
    Running running = Samples.agreed().paid(Village.ZOU_SELF, "2026-04-08T12:00", 1, 3_000);
    int payment = eventOf(running, EventKind.PERFORMANCE_RECORDED);
    running
        .does(
            Village.PRESIDING,
            "2026-04-09T09:00",
            correct(payment, CorrectableFact.AMOUNT_PAID, "3000", "30000"))
        .does(
            Village.PRESIDING,
            "2026-04-09T09:01",
            correct(payment, CorrectableFact.DAY_OF_EVENT, "2026-04-08", "2026-04-07"));
    ObligationState line = running.it().obligation(1).orElseThrow();
    assertEquals(Fen.ZERO, line.outstanding());
    assertEquals(Optional.of(day("2026-04-07")), line.doneOn());
    assertEquals(
        List.of(Optional.of(Fen.of(30_000))),
        running.it().dueItems().stream()
            .filter(item -> item.kind() == DueKind.PAYMENT)
            .map(DueItem::doneAmount)
            .toList());
    running.does(
        Village.PRESIDING,
        "2026-04-09T09:02",
        correct(payment, CorrectableFact.AMOUNT_PAID, "30000", "20000"));
    assertEquals(Fen.of(10_000), running.it().obligation(1).orElseThrow().outstanding());
    PerformanceFigures figures = running.it().performance();
    assertEquals(Fen.of(20_000), figures.performedInAll());
    assertEquals(Fen.of(10_000), figures.outstanding());
  }

  @Test
  void theDayOfASessionStaysWithinTheMediationAndBeforeItsRecord() {
    Running running = Samples.in(CaseState.FAIL);
    int session = eventOf(running, EventKind.SESSION_HELD);
    for (String wrong : List.of("2026-03-31", "2026-04-02")) {
      running.refuses(
          Village.DIRECTOR,
          LATER,
          correct(session, CorrectableFact.DAY_OF_EVENT, "2026-04-01", wrong),
          RecordProblem.DAY_NOT_POSSIBLE);
    }
  }

  @Test
  void whatThePartiesSignedIsNotCorrectedHere() {
    Running running = Running.unregistered().inMediation().met().drafted().signedByAll().sealed();
    for (EventKind kind :
        List.of(EventKind.AGREEMENT_DRAFTED, EventKind.PARTY_SIGNED, EventKind.AGREEMENT_SEALED)) {
      Decision refusal =
          running.refuses(
              Village.DIRECTOR,
              LATER,
              correct(
                  eventOf(running, kind), CorrectableFact.DAY_OF_EVENT, "2026-04-07", "2026-04-06"),
              RecordProblem.SIGNED_PAPER);
      assertTrue(refusal.alternatives().contains(ActionKind.CORRECT_CLERICAL));
      assertTrue(refusal.alternatives().contains(ActionKind.RENEGOTIATE));
    }
  }

  @Test
  void whoeverSentTheCaseByLetterIsNotCorrectedAway() {
    Running running =
        Running.unregistered()
            .does(
                Village.DIRECTOR,
                "2026-03-30T09:00",
                ReferralSamples.ofCourt(CourtChannel.INVITED, CourtStage.BEFORE_DOCKETING));
    for (String right : List.of("OWN-INITIATIVE", "DEPARTMENT")) {
      running.refuses(
          Village.DIRECTOR,
          LATER,
          correct(1, CorrectableFact.SOURCE, "COURT", right),
          ReferralProblem.FORM_AND_SOURCE);
    }
  }

  @Test
  void aValueThatIsNotThereIsTheSameOrCannotBeIsRefused() {
    Running running = Samples.in(CaseState.CLOSED);
    int payment = eventOf(running, EventKind.PERFORMANCE_RECORDED);
    running.refuses(
        Village.DIRECTOR,
        LATER,
        correct(1, CorrectableFact.DISPUTE_TYPE, "LABOUR", "OTHER"),
        RecordProblem.WRONG_VALUE_DIFFERS);
    running.refuses(
        Village.DIRECTOR,
        LATER,
        correct(1, CorrectableFact.SOURCE, "SCREENED", "SCREENED"),
        RecordProblem.VALUE_SAME);
    for (RecordAction.CorrectRecord malformed :
        List.of(
            correct(1, CorrectableFact.SOURCE, "SCREENED", "HEARSAY"),
            correct(1, CorrectableFact.PLACE, Village.PLACE.digits(), "99"),
            correct(payment, CorrectableFact.AMOUNT_PAID, "30000", "much"),
            correct(payment, CorrectableFact.AMOUNT_PAID, "30000", "-1"),
            correct(payment, CorrectableFact.DAY_OF_EVENT, "2026-04-10", "2026-13-10"))) {
      running.refuses(Village.DIRECTOR, LATER, malformed, RecordProblem.VALUE_MALFORMED);
    }
    running.refuses(
        Village.DIRECTOR,
        LATER,
        correct(payment, CorrectableFact.AMOUNT_PAID, "30000", "30001"),
        RecordProblem.AMOUNT_NOT_POSSIBLE);
    running.refuses(
        Village.DIRECTOR,
        LATER,
        correct(payment, CorrectableFact.PLACE, "x", "y"),
        RecordProblem.NOT_CORRECTABLE);
    running.refuses(
        Village.DIRECTOR,
        LATER,
        correct(9_999, CorrectableFact.DAY_OF_EVENT, "2026-04-10", "2026-04-11"),
        RecordProblem.UNKNOWN_EVENT);
    running.refuses(
        Village.DIRECTOR,
        LATER,
        correction(
            1, CorrectableFact.SOURCE, Optional.of(ZOU), Optional.of("SCREENED"), "PETITION"),
        RecordProblem.FIELD_NOT_EXPECTED);
    running.refuses(
        Village.DIRECTOR,
        LATER,
        correction(
            1, CorrectableFact.PARTY_KIND, Optional.empty(), Optional.of("PERSON"), "ORGANISATION"),
        CaseProblem.NOTHING_GIVEN);
  }

  @Test
  void whoeverIsNeitherDirectorNorPresidingCorrectsOwnEntriesOnly() {
    Running running = Running.unregistered().inMediation().met();
    running.refuses(
        Village.OFFICE,
        LATER,
        correct(1, CorrectableFact.SOURCE, "SCREENED", "PETITION"),
        RecordProblem.NO_OWN_ENTRY);
    running.does(
        Village.MEDIATOR, LATER, correct(1, CorrectableFact.SOURCE, "SCREENED", "PETITION"));
    Running visited = Samples.agreed().visited(ZOU, "2026-04-20T09:00");
    visited.does(Village.DIRECTOR, LATER, new FollowUpAction.DoRevisit(KAN, text("VISIT")));
    visited.refuses(
        Village.MEDIATOR,
        LATER,
        correct(visited.it().version(), CorrectableFact.DAY_OF_EVENT, "2026-06-01", "2026-05-31"),
        RecordProblem.NOT_OWN_ENTRY);
  }

  @Test
  void aJournalThatCorrectsWhatIsNotThereIsNoJournal() {
    Running running = Samples.in(CaseState.REG);
    CaseEvent last = running.it().events().get(running.it().version() - 1);
    for (Correction wrong :
        List.of(
            new Correction(
                99, CorrectableFact.SOURCE, Optional.empty(), Optional.empty(), "PETITION"),
            new Correction(1, CorrectableFact.AMOUNT_PAID, Optional.empty(), Optional.empty(), "5"),
            new Correction(
                1, CorrectableFact.SOURCE, Optional.empty(), Optional.empty(), "NOWHERE"),
            new Correction(
                1, CorrectableFact.ARISEN_ON, Optional.empty(), Optional.empty(), "someday"))) {
      CaseEvent event =
          CaseEvent.builder()
              .from(last)
              .sequence(last.sequence() + 1)
              .body(new RecordEvent.RecordCorrected(wrong, text("SLIP"), CorrectionSource.RECORDER))
              .build();
      assertThrows(JournalException.class, () -> running.it().after(event), wrong.toString());
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> new Correction(1, CorrectableFact.SOURCE, Optional.empty(), Optional.empty(), ""));
  }

  @Test
  void anArchivedCaseIsStillCorrected() {
    Running running = Samples.in(CaseState.ARCH);
    running.does(
        Village.DIRECTOR, LATER, correct(1, CorrectableFact.SOURCE, "SCREENED", "PETITION"));
    assertEquals(CaseSource.PETITION, running.it().registered().source());
    running.isIn(CaseState.ARCH);
  }

  @Test
  void theKindOfAPartyIsCorrectedFromWhatItStandsAtOnly() {
    Running running = Samples.in(CaseState.MED);
    running.refuses(
        Village.DIRECTOR,
        LATER,
        correction(
            1, CorrectableFact.PARTY_KIND, Optional.of(KAN), Optional.of("ORGANISATION"), "PERSON"),
        RecordProblem.WRONG_VALUE_DIFFERS);
  }

  @Test
  void theKindOfNobodyIsNotCorrected() {
    Samples.in(CaseState.MED)
        .refuses(
            Village.DIRECTOR,
            LATER,
            correction(
                1,
                CorrectableFact.PARTY_KIND,
                Optional.of(PartyNumber.of(9)),
                Optional.of("PERSON"),
                "ORGANISATION"),
            CaseProblem.UNKNOWN_PARTY);
  }
}
