package org.fengqiao.mediation.casework;

import static java.util.stream.Collectors.toSet;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.fengqiao.mediation.casework.WagePack.BOUND;
import static org.fengqiao.mediation.casework.WagePack.FIRM_SELF;
import static org.fengqiao.mediation.casework.WagePack.QIN;
import static org.fengqiao.mediation.casework.WagePack.SHAN;
import static org.fengqiao.mediation.casework.WagePack.boundAndFirm;
import static org.fengqiao.mediation.casework.WagePack.self;
import static org.fengqiao.mediation.casework.WagePack.worker;
import static org.fengqiao.mediation.casework.WagePack.workers;
import static org.fengqiao.mediation.casework.WageReplay.after;
import static org.fengqiao.mediation.casework.WageReplay.line;
import static org.fengqiao.mediation.casework.WageReplay.lines;
import static org.fengqiao.mediation.casework.WageReplay.on;
import static org.fengqiao.mediation.casework.WageReplay.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.enforce.ConfirmationStatus;
import org.fengqiao.mediation.casework.enforce.OrderStatus;
import org.fengqiao.mediation.casework.enforce.PaymentOrder;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportStatus;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;

/**
 * Wages of 23 workers, settled in part, defaulted on and enforced: the worked case, step by step.
 */
@Requirement({
  "CASE-05", "CASE-22", "CASE-24", "CASE-27", "CASE-43", "FUP-01", "FUP-08", "FUP-11", "FUP-12"
})
class WageCaseTest {

  private static LocalDate lastDay(int step, ClockKind kind) {
    return after(step).clock(kind).lastDay();
  }

  private static Optional<LocalDate> stopped(int step, ClockKind kind) {
    return after(step).clock(kind).stoppedOn();
  }

  private static List<Revisit> visits(int step) {
    return after(step).it().revisits();
  }

  private static Set<OrderStatus> orders(int step, String day) {
    MediationCase it = after(step).it();
    Collection<PaymentOrder> orders = it.courtTracks().orders().values();
    assertEquals(BOUND, orders.size());
    EnforcementOnDay then = it.at(day(day)).enforcement();
    return orders.stream().map(then::order).collect(toSet());
  }

  @Test
  void b1TheApplicationStartsTheDecisionAndTheLabourClock() {
    after(1).isIn(CaseState.REG);
    assertEquals(day("2025-11-06"), lastDay(1, ClockKind.ACCEPTANCE));
    assertEquals(day("2025-11-18"), lastDay(1, ClockKind.LABOUR_WAIT));
    assertEquals(ClockEffect.OPENS, after(1).clock(ClockKind.LABOUR_WAIT).effect());
    assertEquals(day("2025-11-03"), after(1).clock(ClockKind.LIMITATION).startedOn());
    assertEquals(workers(), after(1).it().registration().orElseThrow().applicants());
    assertTrue(
        workers().stream()
            .map(number -> after(1).it().party(number).orElseThrow())
            .allMatch(party -> party.consent() == ConsentStatus.CONSENTED));
  }

  @Test
  void b2ThreeSpokespersonsAppearAndReceiveAndDoNotDispose() {
    SpokespersonGroup group = after(2).it().groups().get(0);
    assertEquals(List.of(worker(1), worker(4), worker(11)), group.spokespersons());
    assertEquals(workers(), group.members());
    assertEquals(List.of(AgentPower.APPEAR, AgentPower.RECEIVE), SpokespersonGroup.POWERS);
    assertTrue(group.speaksFor(worker(4), worker(23)));
  }

  @Test
  void b3SeventeenAndLivingOnOwnWagesIsFullCapacity() {
    PartyStanding nineteenth = after(3).it().party(worker(19)).orElseThrow();
    assertEquals(Optional.of(LegalCapacity.FULL), nineteenth.capacity());
    assertEquals(Optional.empty(), nineteenth.representative());
    assertTrue(nineteenth.actsAlone());
  }

  @Test
  void b4EverybodyHasSaidYes() {
    assertEquals(24, after(4).it().parties().size());
    assertTrue(
        after(4).it().parties().stream()
            .allMatch(party -> party.consent() == ConsentStatus.CONSENTED));
  }

  @Test
  void b5TheCaseIsTakenAtYellowWithAPlan() {
    after(5).isIn(CaseState.ACC);
    assertEquals(Optional.of("pack-B"), after(5).it().rulesFingerprint());
    assertEquals(Optional.of(day("2025-11-05")), stopped(5, ClockKind.ACCEPTANCE));
    assertEquals(day("2025-12-05"), lastDay(5, ClockKind.MEDIATION));
    assertEquals(ClockEffect.ENDS, after(5).clock(ClockKind.MEDIATION).effect());
    assertEquals(Optional.of("YELLOW"), after(5).it().risk().map(RiskAssessment::level));
    assertTrue(after(5).it().plan().isPresent());
  }

  @Test
  void b6OneOfTwoMediatorsPresides() {
    assertEquals(
        List.of(
            new Appointment(SHAN, true, AppointmentStatus.APPOINTED),
            new Appointment(QIN, false, AppointmentStatus.APPOINTED)),
        after(6).it().appointments());
  }

  @Test
  void b7RedMakesTwoReportsDueInTwoHours() {
    List<CaseReport> reports = after(7).it().reports();
    Optional<Instant> ten50 = Optional.of(Instant.parse("2025-11-07T02:50:00Z"));
    assertEquals(List.of(ten50, ten50), reports.stream().map(CaseReport::dueAt).toList());
    assertTrue(reports.stream().allMatch(CaseReport::isOwed));
    after(7)
        .refuses(
            WagePack.PRESIDING,
            "2025-11-07T09:00",
            new RiskAction.LowerRisk("YELLOW", text("QUIET")),
            RiskProblem.REPORT_OWED);
  }

  @Test
  void b8BothReportsAreMadeInTimeAndTheCaseStaysAccepted() {
    after(8).isIn(CaseState.ACC);
    List<CaseReport> reports = after(8).it().reports();
    assertEquals(
        List.of(ReportStatus.MADE_IN_TIME, ReportStatus.MADE_IN_TIME),
        reports.stream().map(CaseReport::status).toList());
    assertEquals(
        List.of(ReportAddressee.POLICE, ReportAddressee.GOVERNMENT),
        reports.stream().map(CaseReport::to).toList());
  }

  @Test
  void b9WhatTheFirmSaysApartStaysWithTheFirm() {
    after(9).isIn(CaseState.MED);
    assertEquals(
        List.of(SessionKind.SEPARATE, SessionKind.SEPARATE, SessionKind.JOINT),
        after(9).it().sessions().stream().map(MediationEvent.SessionHeld::session).toList());
    SessionEvent.NoteAdded note = after(9).it().notes().get(0);
    assertEquals(NoteAudience.of(Side.TWO), note.audience());
    assertEquals(1, after(9).it().evidence().size());
    LocalDate today = day("2025-11-13");
    assertEquals(1, CaseView.of(after(9).it(), FIRM_SELF, today).notes().size());
    assertEquals(List.of(), CaseView.of(after(9).it(), self(1), today).notes());
  }

  @Test
  void b10OneGoesTheirOwnWayAndTheOthersGoOn() {
    after(10).isIn(CaseState.MED);
    PartyStanding gone = after(10).it().party(worker(23)).orElseThrow();
    assertEquals(ConsentStatus.REFUSED, gone.consent());
    assertTrue(gone.severed());
    assertEquals(
        List.of(Route.LABOUR_ARBITRATION, Route.LABOUR_AUTHORITY, Route.LEGAL_AID), gone.routes());
    assertEquals(
        boundAndFirm(), after(10).it().activeParties().stream().map(p -> p.number()).toList());
    assertEquals(
        List.of(Revisit.planned(visits(10).get(0).clock(), worker(23), day("2025-12-15"))),
        visits(10));
  }

  @Test
  void b11TwentyOneSignaturesAndTheFirmsAreNoAgreement() {
    after(11).isIn(CaseState.MED);
    Agreement draft = after(11).it().openAgreement().orElseThrow();
    assertEquals(AgreementStatus.SIGNING, draft.status());
    assertEquals(List.of(worker(22)), draft.unsigned());
    assertTrue(after(11).it().obligations().isEmpty());
  }

  @Test
  void b12ThePartIsInEffectAndTheRestHasItsOwnEnding() {
    MediationCase it = after(12).it();
    after(12).isIn(CaseState.AGR);
    assertEquals(Optional.of(Outcome.PARTLY_AGREED), it.outcome());
    assertEquals(Optional.of(day("2025-11-18")), it.effectiveAgreements().get(0).effectiveOn());
    assertEquals(BOUND, it.claims().size());
    assertEquals(66, it.obligations().size());
    assertEquals(Fen.of(37_500_000), it.milestones().agreedAmount());
    assertEquals(Optional.of(RegionLevel.TOWN), it.endedLevel());
    assertEquals(
        List.of(Optional.of(Fen.of(330_000))),
        it.openItems().stream().map(item -> item.matter().amount()).toList());
    assertEquals(List.of(worker(22), worker(23)), EndingRows.toBeTold(it));
    assertEquals(Optional.of(day("2025-11-18")), stopped(12, ClockKind.MEDIATION));
    assertEquals(Optional.of(day("2025-11-18")), stopped(12, ClockKind.LABOUR_WAIT));
    assertEquals(day("2025-12-18"), lastDay(12, ClockKind.CONFIRMATION));
    assertEquals(day("2025-12-03"), lastDay(12, ClockKind.ARBITRAL_REVIEW));
    assertEquals(List.of(worker(23), worker(22)), visits(12).stream().map(Revisit::party).toList());
    assertEquals(day("2025-12-18"), visits(12).get(1).dueOn());
  }

  @Test
  void b13EveryPartyHasACopy() {
    assertEquals(boundAndFirm(), after(12).it().effectiveAgreements().get(0).copiesOwed());
    assertEquals(List.of(), after(13).it().effectiveAgreements().get(0).copiesOwed());
  }

  @Test
  void b14TheGateIsQuietAgain() {
    assertEquals(Optional.of("YELLOW"), after(14).it().risk().map(RiskAssessment::level));
  }

  @Test
  void b15OneTransferPaysTheFirstInstalmentOfAll() {
    MediationCase it = after(15).it();
    assertEquals(Fen.of(15_000_000), it.performance().performed(PerformanceManner.AUTOMATIC));
    assertEquals(22, it.performance().linesInTime());
    for (int number : lines(1)) {
      assertEquals(
          PerformanceStatus.PERFORMED, it.obligation(number).orElseThrow().status(), "" + number);
    }
  }

  @Test
  void b16ThreeTriesOnThreeDaysDischargeTheVisit() {
    Revisit visit = visits(17).get(0);
    assertEquals(RevisitStatus.UNREACHABLE, visit.status());
    assertEquals(List.of(day("2025-12-08"), day("2025-12-10"), day("2025-12-12")), visit.tries());
    assertEquals(Optional.of(day("2025-12-12")), visit.dischargedOn());
  }

  @Test
  void b17WhoWasShownTheWayIsAskedWhetherTheyWent() {
    assertEquals(RevisitStatus.DONE, visits(17).get(1).status());
    Guidance guidance =
        after(17).it().guidance().stream()
            .filter(given -> given.party().equals(worker(22)))
            .findFirst()
            .orElseThrow();
    assertEquals(GuidanceStatus.RESULT_KNOWN, guidance.status());
    assertEquals(Optional.of(Route.LABOUR_ARBITRATION), guidance.route());
  }

  @Test
  void b18ConfirmationLapsesAndTheAgreementStillBinds() {
    assertEquals(ConfirmationStatus.OPEN, on(18, "2025-12-18").enforcement().confirmation(1));
    assertEquals(ConfirmationStatus.LAPSED, on(18, "2025-12-19").enforcement().confirmation(1));
    assertTrue(on(18, "2025-12-19").confirmationLapsed());
    assertEquals(1, after(18).it().effectiveAgreements().size());
  }

  @Test
  void b19APartIsSpreadByShares() {
    MediationCase it = after(19).it();
    for (int number : lines(2)) {
      assertEquals(PerformanceStatus.PARTLY, it.obligation(number).orElseThrow().status());
    }
    assertEquals(Fen.of(19_500_000), it.performance().performedInAll());
  }

  @Test
  void b20TheRestIsOverdueAndBothSidesAreToBeVisited() {
    assertEquals(Fen.ZERO, on(20, "2025-12-31").overdueAmount());
    assertEquals(Fen.of(6_750_000), on(20, "2026-01-01").overdueAmount());
    assertEquals(List.of(), on(20, "2025-12-31").defaultVisits());
    assertEquals(
        boundAndFirm().stream().map(party -> new DefaultVisit(party, day("2026-01-15"))).toList(),
        on(20, "2026-01-01").defaultVisits());
  }

  @Test
  void b21TheFirmIsUrgedAndEverybodyIsHeard() {
    assertEquals(11, on(21, "2026-01-07").defaultVisits().size());
    assertEquals(List.of(), on(21, "2026-01-09").defaultVisits());
  }

  @Test
  void b22TheThirdInstalmentFallsDueAfterTheGrace() {
    assertEquals(Optional.of(day("2026-01-12")), state(22, 1, 2).days().graceUntil());
    assertEquals(Fen.of(6_750_000), on(22, "2026-01-12").dueAmount());
    CaseOnDay then = on(22, "2026-01-13");
    assertEquals(Fen.of(18_000_000), then.dueAmount());
    assertEquals(BOUND, then.accelerated().size());
    assertEquals(day("2026-01-13"), then.dueOn(state(22, 1, 3)));
  }

  @Test
  void whoWasVisitedAfterADefaultIsNotVisitedAgainForWhatItMadeDueEarly() {
    assertEquals(List.of(), on(22, "2026-01-31").defaultVisits());
    assertEquals(
        Set.of(day("2026-01-15"), day("2026-02-14")),
        on(20, "2026-01-31").defaultVisits().stream().map(DefaultVisit::dueOn).collect(toSet()));
  }

  @Test
  void b23EachWorkerAppliesAndTheCourtHasFiveDays() {
    assertEquals(Set.of(OrderStatus.APPLIED), orders(23, "2026-01-14"));
    assertEquals(day("2026-01-19"), lastDay(23, ClockKind.ORDER_NOTICE));
    assertEquals(
        Fen.of(18_000_000),
        after(23).it().courtTracks().orders().values().stream()
            .map(PaymentOrder::amount)
            .reduce(Fen.ZERO, Fen::plus));
    Decision ofTheLast =
        after(22)
            .decide(self(22), "2026-01-14T10:00", WageReplay.order(false, List.of(line(22, 2))));
    assertEquals(
        List.of(EnforcementProblem.ORDER_OTHER_DISPUTE, CaseProblem.DAY_PROVISIONAL),
        ofTheLast.notices().stream().map(Problem::code).toList(),
        "the limitation it interrupts ends in a year without a notice");
    Decision ofAnother =
        after(22)
            .decide(self(21), "2026-01-14T10:00", WageReplay.order(false, List.of(line(21, 2))));
    assertEquals(
        List.of(CaseProblem.DAY_PROVISIONAL),
        ofAnother.notices().stream().map(Problem::code).toList(),
        "only who has another claim open is warned");
    assertEquals(day("2027-01-14"), lastDay(23, ClockKind.LIMITATION));
  }

  @Test
  void b24TheCourtHasFifteenDaysToIssue() {
    assertEquals(Set.of(OrderStatus.ACCEPTED), orders(24, "2026-01-16"));
    assertEquals(day("2026-02-02"), lastDay(24, ClockKind.ORDER_ISSUE));
  }

  @Test
  void b25TheOrderIsServedWithinThirtyDays() {
    assertEquals(Set.of(OrderStatus.ISSUED), orders(25, "2026-02-25"));
    assertEquals(day("2026-02-25"), lastDay(25, ClockKind.ORDER_SERVICE));
    assertEquals(Set.of(OrderStatus.LAPSED), orders(25, "2026-02-26"));
  }

  @Test
  void b26AWorkedSaturdayEndsTheFifteenDaysToAnswer() {
    assertEquals(Set.of(OrderStatus.SERVED), orders(26, "2026-01-30"));
    assertEquals(day("2026-02-14"), lastDay(26, ClockKind.ORDER_ANSWER));
  }

  @Test
  void b27AskingForTimeIsNoObjection() {
    assertEquals(Set.of(OrderStatus.SERVED), orders(27, "2026-02-14"));
  }

  @Test
  void b28TheOrdersComeIntoForceAndTheTwoYearsAreProvisional() {
    assertEquals(Set.of(OrderStatus.IN_FORCE), orders(28, "2026-02-15"));
    CaseClock enforcement = after(28).clock(ClockKind.ENFORCEMENT);
    assertEquals(day("2028-02-14"), enforcement.lastDay());
    assertTrue(enforcement.isProvisional());
    assertEquals(List.of(2028), enforcement.missingYears());
  }

  @Test
  void b29TheWorkersApplyForEnforcement() {
    assertEquals(Set.of(OrderStatus.ENFORCING), orders(29, "2026-02-24"));
    assertEquals(Optional.of(day("2026-02-24")), stopped(29, ClockKind.ENFORCEMENT));
  }

  @Test
  void b30NothingIsOutstandingAndTheLastVisitsAreDue() {
    MediationCase it = after(30).it();
    assertTrue(it.obligations().stream().allMatch(ObligationState::isDone));
    for (int number : lines(2, 3)) {
      assertEquals(
          Optional.of(PerformanceManner.ENFORCED), it.obligation(number).orElseThrow().manner());
    }
    List<Revisit> last = visits(30).subList(2, visits(30).size());
    assertEquals(boundAndFirm(), last.stream().map(Revisit::party).toList());
    assertTrue(last.stream().allMatch(Revisit::isOwed));
    assertEquals(Set.of(day("2026-04-07")), last.stream().map(Revisit::dueOn).collect(toSet()));
    assertEquals(
        BOUND + 1,
        it.dueItems().stream()
            .filter(item -> item.kind() == DueKind.REVISIT && item.isOpenOn(day("2026-03-20")))
            .filter(item -> item.dueOn().equals(day("2026-04-07")))
            .count());
  }

  @Test
  void b31EverybodyIsVisited() {
    assertTrue(visits(31).subList(2, 25).stream().allMatch(v -> v.status() == RevisitStatus.DONE));
    assertEquals(Optional.of(day("2026-03-27")), after(31).it().milestones().revisitedOn());
  }

  @Test
  void b32TheCaseIsClosed() {
    after(30)
        .refuses(
            WagePack.DIRECTOR,
            "2026-03-23T10:00",
            new FollowUpAction.Close(Optional.of(WagePack.SHAN)),
            Stream.generate(() -> CaseProblem.REVISIT_OWED)
                .limit(BOUND + 1)
                .toArray(CaseProblem[]::new));
    after(32).isIn(CaseState.CLOSED);
    assertEquals(Optional.of(ClosingGround.PERFORMED), after(32).it().closingGround());
    assertEquals(day("2026-05-06"), lastDay(32, ClockKind.FILING));
  }

  @Test
  void b33TheVolumeIsShelved() {
    after(33).isIn(CaseState.ARCH);
    assertEquals(Optional.of(day("2026-04-20")), stopped(33, ClockKind.FILING));
    assertEquals(after(33).it(), MediationCase.replay(after(33).it().events()));
  }
}
