package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.casework.enforce.FirmWay;
import org.fengqiao.mediation.casework.enforce.LeniencyStatus;
import org.fengqiao.mediation.casework.enforce.NotaryStatus;
import org.fengqiao.mediation.casework.enforce.OrderObjection;
import org.fengqiao.mediation.casework.enforce.ReviewStatus;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ways to make an agreement firm: which are open, until when, and the ways without a court. */
@Requirement({"CASE-24", "CASE-26"})
class WhatNextTest {

  private static Map<FirmWay, NextWay> ways(Running running, String day) {
    return running.it().at(day(day)).whatNext().stream()
        .collect(Collectors.toMap(NextWay::way, Function.identity()));
  }

  private static void closed(NextWay way, StepProblem... codes) {
    assertEquals(
        List.of(codes), way.closedBecause().stream().map(p -> p.code()).toList(), way::toString);
  }

  private static NextWay way(Running running, String day, FirmWay way) {
    return Optional.ofNullable(ways(running, day).get(way)).orElseThrow();
  }

  @Test
  void aWrittenAgreementBeforeItsDaysHasConfirmationNotaryAndSuit() {
    Running running = ConfirmationTest.written();
    NextWay confirmation = way(running, "2026-04-15", FirmWay.CONFIRMATION);
    assertTrue(confirmation.isOpen() && confirmation.offered());
    assertEquals(Optional.of(day("2026-05-07")), confirmation.lastDay());
    assertTrue(way(running, "2026-04-15", FirmWay.NOTARY).offered());
    assertTrue(way(running, "2026-04-15", FirmWay.SUIT).isOpen());
    closed(
        way(running, "2026-04-15", FirmWay.ARBITRAL_REVIEW), EnforcementProblem.REVIEW_NOT_LABOUR);
    closed(
        way(running, "2026-04-15", FirmWay.PAYMENT_ORDER),
        EnforcementProblem.PAYMENT_ORDER_NOTHING_DUE,
        EnforcementProblem.PAYMENT_ORDER_NOTHING_DUE);
    closed(
        way(running, "2026-04-15", FirmWay.ENFORCEMENT),
        EnforcementProblem.NO_TITLE,
        EnforcementProblem.NO_TITLE);
  }

  @Test
  void afterADefaultAPaymentOrderIsOffered() {
    Running running = ConfirmationTest.written();
    assertFalse(way(running, "2026-04-20", FirmWay.PAYMENT_ORDER).isOpen());
    NextWay order = way(running, "2026-04-21", FirmWay.PAYMENT_ORDER);
    assertTrue(order.isOpen() && order.offered());
  }

  @Test
  void anOralAgreementIsToldToBecomeText() {
    closed(
        way(Samples.agreed(), "2026-04-10", FirmWay.CONFIRMATION),
        ConfirmationProblem.CONFIRMATION_NEEDS_TEXT);
  }

  @Test
  void aLapsedConfirmationLeavesTheOtherWays() {
    Running running = ConfirmationTest.written();
    closed(
        way(running, "2026-05-08", FirmWay.CONFIRMATION), ConfirmationProblem.CONFIRMATION_LAPSED);
    assertTrue(way(running, "2026-05-08", FirmWay.NOTARY).isOpen());
    assertTrue(way(running, "2026-05-08", FirmWay.PAYMENT_ORDER).isOpen());
    assertTrue(way(running, "2026-05-08", FirmWay.SUIT).isOpen());
  }

  @Test
  void withARulingWhatIsDueIsEnforcedAndNoOrderIsNeeded() {
    Running running = ruledValid();
    NextWay enforcement = way(running, "2026-05-13", FirmWay.ENFORCEMENT);
    assertTrue(enforcement.isOpen());
    assertEquals(Optional.of(day("2028-04-20")), enforcement.lastDay());
    closed(
        way(running, "2026-05-13", FirmWay.PAYMENT_ORDER),
        EnforcementProblem.ENFORCEABLE_ALREADY,
        EnforcementProblem.ENFORCEABLE_ALREADY);
    running.refuses(
        ZOU_SELF,
        "2026-05-13T09:00",
        EnforcementSamples.order(1),
        EnforcementProblem.ENFORCEABLE_ALREADY,
        EnforcementProblem.ENFORCEABLE_ALREADY);
  }

  private static Running ruledValid() {
    return ConfirmationTest.written()
        .does(ZOU_SELF, "2026-04-28T09:00", EnforcementSamples.application())
        .does(
            Village.MEDIATOR,
            "2026-04-30T09:00",
            new ConfirmationAction.CourtDockets(1, text("COURT")))
        .does(
            Village.MEDIATOR,
            "2026-05-12T09:00",
            new ConfirmationAction.RuledValid(1, text("RULING")));
  }

  private static EnforcementAction.ApplyEnforcement enforce(Integer... lines) {
    return new EnforcementAction.ApplyEnforcement(
        TitleKind.CONFIRMATION, 1, List.of(lines), Optional.empty());
  }

  @Test
  void onlyWhatIsDueIsEnforced() {
    Running running = ruledValid();
    running.refuses(
        ZOU_SELF, "2026-05-13T09:00", enforce(1, 2), EnforcementProblem.LINE_NOT_ENFORCEABLE);
    running.does(ZOU_SELF, "2026-05-13T10:00", enforce(1));
    running.refuses(
        ZOU_SELF,
        "2026-05-20T09:00",
        enforce(2),
        EnforcementProblem.ENFORCING_ALREADY,
        EnforcementProblem.NOT_DUE_YET);
    running.does(ZOU_SELF, "2026-05-21T09:00", enforce(2));
  }

  @Test
  void whatACourtEnforcesDoesNotKeepTheCaseOpen() {
    Running running = ruledValid();
    running
        .does(
            Village.MEDIATOR,
            "2026-05-12T10:00",
            new AgreementAction.DeliverCopy(1, List.of(ZOU, KAN)))
        .visited(ZOU, "2026-05-20T09:00")
        .visited(KAN, "2026-05-20T10:00")
        .does(ZOU_SELF, "2026-05-21T09:00", enforce(1));
    running.refuses(
        Village.DIRECTOR,
        "2026-05-21T10:00",
        new FollowUpAction.Close(Optional.of(Village.QI)),
        CaseProblem.PERFORMANCE_OPEN);
    running.does(ZOU_SELF, "2026-05-21T11:00", enforce(2)).closed("2026-05-21T12:00");
    assertEquals(Optional.of(ClosingGround.UNDER_WATCH), running.it().closingGround());
  }

  @Test
  void whoHasBeenPaidHasNothingToEnforceOnTheDayList() {
    Running running = ruledValid();
    running.paid(ZOU_SELF, "2026-05-13T09:00", 1, 30_000);
    assertEquals(2, openForEnforcement(running));
    running.paid(ZOU_SELF, "2026-05-14T09:00", 2, 20_000);
    assertEquals(0, openForEnforcement(running));
  }

  private static int openForEnforcement(Running running) {
    return (int)
        running.it().dueItems().stream()
            .filter(item -> item.clock().equals(Optional.of(ClockKind.ENFORCEMENT)))
            .filter(item -> item.isOpenOn(day("2026-05-15")))
            .count();
  }

  @Test
  void afterTwoYearsTheDebtorMayPleadItAndTheCreditorIsWarned() {
    Decision late =
        ruledValid().under(context -> context).decide(ZOU_SELF, "2028-04-21T09:00", enforce(1));
    assertFalse(late.isRefused());
    assertTrue(late.notices().contains(EnforcementProblem.ENFORCEMENT_LATE));
  }

  @Test
  void theNotaryNeedsTheDebtorsPromiseAndACertificate() {
    Running running = ConfirmationTest.written();
    running.refuses(
        ZOU_SELF,
        "2026-04-10T09:00",
        new EnforcementAction.ApplyNotary(1, List.of(ZOU, KAN), false),
        CaseProblem.STATEMENT_MISSING,
        EnforcementProblem.NOTARY_FEE_NOT_TOLD);
    running.does(
        ZOU_SELF,
        "2026-04-10T10:00",
        new EnforcementAction.ApplyNotary(1, List.of(ZOU, KAN), true, Optional.of(text("SIGNED"))));
    running.refuses(
        ZOU_SELF,
        "2026-04-11T09:00",
        notarised(NotaryStatus.NOTARISED_ENFORCEABLE, false),
        EnforcementProblem.NOTARY_PROMISE_MISSING);
    running.refuses(
        ZOU_SELF,
        "2026-04-11T09:00",
        notarised(NotaryStatus.APPLIED, false),
        EnforcementProblem.NOTARY_OUTCOME);
    running.does(ZOU_SELF, "2026-04-11T10:00", notarised(NotaryStatus.NOTARISED_ENFORCEABLE, true));
    assertEquals(day("2028-04-20"), running.it().running(ClockKind.ENFORCEMENT).get(0).lastDay());
    running.refuses(
        KAN_SELF,
        "2026-04-12T09:00",
        new EnforcementAction.ApplyNotary(1, List.of(ZOU, KAN), true),
        EnforcementProblem.NOTARY_UNDER_WAY);
    EnforcementAction.ApplyEnforcement without =
        new EnforcementAction.ApplyEnforcement(
            TitleKind.NOTARISED_DEBT, 1, List.of(1), Optional.empty());
    running.refuses(ZOU_SELF, "2026-04-21T09:00", without, EnforcementProblem.CERTIFICATE_MISSING);
    running.does(
        ZOU_SELF,
        "2026-04-21T10:00",
        new EnforcementAction.ApplyEnforcement(
            TitleKind.NOTARISED_DEBT, 1, List.of(1), Optional.of(text("CERTIFICATE"))));
  }

  private static EnforcementAction.NotaryDecided notarised(NotaryStatus outcome, boolean promise) {
    return new EnforcementAction.NotaryDecided(
        1, outcome, promise ? Optional.of(text("PROMISE")) : Optional.empty(), text("DEED"));
  }

  @Test
  void anActIsNotMadeEnforceableByANotary() {
    Running running =
        Running.unregistered()
            .inMediation()
            .met()
            .agreedOrally(
                "2026-04-02T09:00",
                ObligationTerms.act(KAN, ZOU, text("GUTTER"), day("2026-04-10")));
    running
        .does(
            KAN_SELF, "2026-04-03T10:00", new EnforcementAction.ApplyNotary(1, List.of(KAN), true))
        .refuses(
            KAN_SELF,
            "2026-04-04T10:00",
            notarised(NotaryStatus.NOTARISED_ENFORCEABLE, true),
            EnforcementProblem.NOTARY_NO_PAYMENT);
  }

  @Test
  void arbitralReviewIsForLabourTogetherAndWithinFifteenDays() {
    ConfirmationTest.written()
        .refuses(
            ZOU_SELF,
            "2026-04-10T09:00",
            EnforcementSamples.action(ActionKind.ARBITRAL_REVIEW),
            EnforcementProblem.REVIEW_NOT_LABOUR);
    Running running = WageReplay.after(12);
    EnforcementAction.ApplyReview alone =
        new EnforcementAction.ApplyReview(1, List.of(WagePack.worker(1)), text("REVIEW"));
    EnforcementAction.ApplyReview together =
        new EnforcementAction.ApplyReview(1, WagePack.boundAndFirm(), text("REVIEW"));
    running.refuses(
        WagePack.TOGETHER, "2025-12-02T09:00", alone, EnforcementProblem.REVIEW_NOT_JOINT);
    running.refuses(
        WagePack.TOGETHER, "2025-12-04T09:00", together, EnforcementProblem.REVIEW_LAPSED);
    running.does(WagePack.TOGETHER, "2025-12-03T09:00", together);
    assertEquals(ReviewStatus.APPLIED, running.it().at(day("2025-12-30")).enforcement().review(1));
    running.refuses(WagePack.TOGETHER, "2025-12-03T10:00", together, CaseProblem.WRONG_AGREEMENT);
    running.does(
        WagePack.TOGETHER,
        "2025-12-10T09:00",
        new EnforcementAction.ReviewDecided(1, true, text("ARBITRAL")));
    // one for each worker, from the last instalment: 2026-01-30 and two years, a Sunday
    assertEquals(22, running.it().running(ClockKind.ENFORCEMENT).size());
    assertEquals(day("2028-01-31"), running.clock(ClockKind.ENFORCEMENT).lastDay());
    running.refuses(
        WagePack.TOGETHER, "2025-12-11T09:00", together, EnforcementProblem.REVIEW_UNDER_WAY);
    running.refuses(
        WagePack.TOGETHER,
        "2025-12-11T09:00",
        new EnforcementAction.ApplyEnforcement(
            TitleKind.ARBITRAL_PAPER, 1, List.of(1, 4), Optional.empty()),
        EnforcementProblem.ONE_CREDITOR);
    running.does(
        WagePack.TOGETHER,
        "2025-12-11T10:00",
        new EnforcementAction.ApplyEnforcement(
            TitleKind.ARBITRAL_PAPER, 1, List.of(1), Optional.empty()));
  }

  @Test
  void whoOwesSomethingInReturnAsksForNoPaymentOrder() {
    Running.unregistered()
        .inMediation()
        .met()
        .agreedOrally(
            "2026-04-02T09:00",
            ObligationTerms.money(KAN, ZOU, Fen.of(100), day("2026-04-03")),
            ObligationTerms.act(ZOU, KAN, text("FENCE"), day("2026-04-03")))
        .refuses(
            ZOU_SELF,
            "2026-04-10T09:00",
            EnforcementSamples.order(1),
            EnforcementProblem.COUNTER_PERFORMANCE);
  }

  @Test
  void ofALabourAgreementTheEmployerAsksForNoPaymentOrder() {
    assertEquals(
        Optional.of(EnforcementProblem.LABOUR_EMPLOYER_CLAIM),
        PaymentOrderRows.hindrance(employerIsOwed(), line(employerIsOwed()), day("2026-06-01"))
            .map(Hindrance::code));
  }

  private static ObligationState line(MediationCase it) {
    return it.obligation(1).orElseThrow();
  }

  private static MediationCase employerIsOwed() {
    return WageReplay.employerIsOwed().it();
  }

  @Test
  void anOrderUnderWayIsNotAskedForTwiceAndFallsByAnObjectionOutsideLabour() {
    Running running =
        ConfirmationTest.written().does(ZOU_SELF, "2026-04-21T09:00", EnforcementSamples.order(1));
    running.refuses(
        ZOU_SELF,
        "2026-04-22T09:00",
        EnforcementSamples.order(1),
        EnforcementProblem.ORDER_UNDER_WAY,
        EnforcementProblem.PAYMENT_ORDER_NOTHING_DUE,
        CaseProblem.UNKNOWN_OBLIGATION);
    running
        .does(
            Village.MEDIATOR,
            "2026-04-22T09:00",
            new EnforcementAction.CourtTakesOrder(1, true, text("COURT")))
        .does(
            Village.MEDIATOR,
            "2026-04-23T09:00",
            new EnforcementAction.OrderIssued(1, text("COURT")))
        .does(
            Village.MEDIATOR,
            "2026-04-24T09:00",
            new EnforcementAction.OrderServed(1, false, text("COURT")))
        .does(
            Village.MEDIATOR,
            "2026-04-27T09:00",
            new EnforcementAction.OrderObjectionRuled(1, true, text("COURT")));
    // 04-27 + 7 = 05-04, holiday until 05-05
    assertEquals(day("2026-05-06"), running.clock(ClockKind.NO_SUIT).lastDay());
    running.refuses(
        KAN_SELF,
        "2026-04-28T09:00",
        new EnforcementAction.DeclineSuit(1),
        EnforcementProblem.NO_ORDER_AT_STAGE);
    running.does(ZOU_SELF, "2026-05-06T09:00", new EnforcementAction.DeclineSuit(1));
    assertTrue(running.it().courtTracks().order(1).orElseThrow().suitDeclined());
  }

  @Test
  void theCourtMayNotTakeAnOrderAndOthersMayTryAgain() {
    Running running =
        ConfirmationTest.written()
            .does(ZOU_SELF, "2026-04-21T09:00", EnforcementSamples.order(1))
            .does(
                Village.DIRECTOR,
                "2026-04-22T09:00",
                new EnforcementAction.CourtTakesOrder(1, false, text("COURT")));
    running.refuses(
        Village.DIRECTOR,
        "2026-04-22T10:00",
        new EnforcementAction.CourtTakesOrder(1, true, text("COURT")),
        EnforcementProblem.NO_ORDER_AT_STAGE);
    running.does(ZOU_SELF, "2026-04-23T09:00", EnforcementSamples.order(1));
    running.refuses(
        Village.DIRECTOR,
        "2026-04-23T10:00",
        new EnforcementAction.CourtTakesOrder(1, true, text("COURT")),
        EnforcementProblem.WRONG_ORDER);
    assertEquals(2, running.it().courtTracks().orders().size());
  }

  @Test
  void thePartiesDoNotNoteRulingsAndOthersDeclineNoSuit() {
    Running running =
        ConfirmationTest.written()
            .does(ZOU_SELF, "2026-04-21T09:00", EnforcementSamples.order(1))
            .does(
                Village.MEDIATOR,
                "2026-04-22T09:00",
                new EnforcementAction.CourtTakesOrder(1, true, text("COURT")))
            .does(
                Village.MEDIATOR,
                "2026-04-23T09:00",
                new EnforcementAction.OrderIssued(1, text("COURT")))
            .does(
                Village.MEDIATOR,
                "2026-04-24T09:00",
                new EnforcementAction.OrderServed(1, false, text("COURT")));
    running.refuses(
        KAN_SELF,
        "2026-04-25T09:00",
        new EnforcementAction.OrderObjectionRuled(1, true, text("COURT")),
        EnforcementProblem.STEP_NOT_FOR_ROLE);
    running.refuses(
        Village.MEDIATOR,
        "2026-04-25T09:00",
        new EnforcementAction.DeclineSuit(1),
        EnforcementProblem.STEP_NOT_FOR_ROLE);
  }

  @Test
  void thePoliceAreAskedTogetherAfterPerformanceAndBeforeTheirDecision() {
    Running running = Samples.agreed();
    assertTrue(
        running
            .decide(
                Village.DIRECTOR,
                "2026-04-10T09:00",
                new EnforcementAction.LeniencyAnswered(1, true))
            .refusal()
            .contains(EnforcementProblem.NO_LENIENCY_ASKED));
    EnforcementAction.AskLeniency ask = lenient(true, Optional.empty(), ZOU, KAN);
    running.refuses(ZOU_SELF, "2026-04-10T09:00", ask, EnforcementProblem.AGREEMENT_NOT_PERFORMED);
    running.paid(ZOU_SELF, "2026-04-10T12:00", 1, 30_000);
    running.refuses(
        ZOU_SELF,
        "2026-04-11T09:00",
        lenient(false, Optional.of("2026-04-09"), ZOU),
        EnforcementProblem.LENIENCY_NOT_JOINT,
        EnforcementProblem.LENIENCY_NOT_OPEN,
        EnforcementProblem.LENIENCY_TOO_LATE);
    running.does(ZOU_SELF, "2026-04-11T10:00", ask);
    assertEquals(
        LeniencyStatus.ASKED, running.it().courtTracks().leniency(1).orElseThrow().status());
    running.refuses(KAN_SELF, "2026-04-12T09:00", ask, EnforcementProblem.LENIENCY_UNDER_WAY);
  }

  private static EnforcementAction.AskLeniency lenient(
      boolean open, Optional<String> decided, PartyNumber... who) {
    return new EnforcementAction.AskLeniency(
        1, List.of(who), open, decided.map(Village::day), text("REQUEST"));
  }

  @ParameterizedTest
  @EnumSource(OrderObjection.class)
  void onlyWhoeverDeniesTheDebtInWritingObjectsToAnOrder(OrderObjection objection) {
    boolean denies =
        Set.of(
                OrderObjection.DEBT_DENIED,
                OrderObjection.AMOUNT_DENIED,
                OrderObjection.ALREADY_PAID)
            .contains(objection);
    for (boolean written : List.of(true, false)) {
      Running running =
          ConfirmationTest.written()
              .does(ZOU_SELF, "2026-04-21T09:00", EnforcementSamples.order(1))
              .does(
                  Village.MEDIATOR,
                  "2026-04-22T09:00",
                  new EnforcementAction.CourtTakesOrder(1, true, text("COURT")))
              .does(
                  Village.MEDIATOR,
                  "2026-04-23T09:00",
                  new EnforcementAction.OrderIssued(1, text("COURT")))
              .does(
                  Village.MEDIATOR,
                  "2026-04-24T09:00",
                  new EnforcementAction.OrderServed(1, false, text("COURT")))
              .does(
                  KAN_SELF,
                  "2026-04-27T09:00",
                  new EnforcementAction.ObjectToOrder(1, objection, written, text("LETTER")));
      assertEquals(
          denies && written, running.it().courtTracks().order(1).orElseThrow().objectionPending());
    }
  }
}
