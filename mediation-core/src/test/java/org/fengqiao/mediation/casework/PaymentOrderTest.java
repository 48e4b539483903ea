package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.casework.enforce.OrderObjection;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T90 to T93: what runs at each stage of a payment order, and who objects to it. */
class PaymentOrderTest {

  @Test
  void atEachStageOfAnOrderItsOwnTimeRunsAndNoEarlierOne() {
    Running running =
        EnforcementSamples.written()
            .does(ZOU_SELF, "2026-04-21T09:00", EnforcementSamples.order(1));
    assertEquals(List.of(ClockKind.ORDER_NOTICE), orderClocks(running));
    running.does(
        MEDIATOR,
        "2026-04-22T09:00",
        new EnforcementAction.CourtTakesOrder(1, true, text("COURT")));
    assertEquals(List.of(ClockKind.ORDER_ISSUE), orderClocks(running));
    running.does(MEDIATOR, "2026-04-23T09:00", new EnforcementAction.OrderIssued(1, text("COURT")));
    assertEquals(List.of(ClockKind.ORDER_SERVICE), orderClocks(running));
    running.does(
        MEDIATOR, "2026-04-24T09:00", new EnforcementAction.OrderServed(1, false, text("COURT")));
    assertEquals(List.of(ClockKind.ORDER_ANSWER), orderClocks(running));
    running.does(
        MEDIATOR,
        "2026-04-27T09:00",
        new EnforcementAction.OrderObjectionRuled(1, true, text("COURT")));
    assertEquals(List.of(ClockKind.NO_SUIT), orderClocks(running));
  }

  private static List<ClockKind> orderClocks(Running running) {
    return running.it().clocks().stream()
        .filter(CaseClock::isRunning)
        .map(CaseClock::kind)
        .filter(kind -> kind.name().startsWith("ORDER_") || kind == ClockKind.NO_SUIT)
        .toList();
  }

  @Test
  void theDebtorObjectsOnceAndTheCreditorNever() {
    EnforcementAction.ObjectToOrder denial =
        new EnforcementAction.ObjectToOrder(1, OrderObjection.DEBT_DENIED, true, text("LETTER"));
    Running running = EnforcementSamples.served();
    assertTrue(running.decide(ZOU_SELF, "2026-04-27T09:00", denial).isRefused());
    running.does(KAN_SELF, "2026-04-27T09:00", denial);
    assertTrue(running.decide(KAN_SELF, "2026-04-28T09:00", denial).isRefused());
  }

  /** There is one order for each creditor and debtor, and joint debtors owe it each (CC 518). */
  @Test
  void anOrderAgainstOneJointDebtorLeavesTheOtherToBeAskedFor() {
    PartyNumber third = PartyNumber.of(3);
    Running running =
        Running.unregistered()
            .does(
                MEDIATOR,
                "2026-03-30T09:00",
                new IntakeAction.StartOwnInitiative(
                    Village.registration("PRIVATE-LENDING")
                        .addParties(
                            new Party(third, Side.TWO, PersonRef.of("9901-P3"), PartyKind.PERSON))
                        .build(),
                    true,
                    Optional.empty()))
            .informed()
            .does(MEDIATOR, "2026-03-30T10:06", new IntakeAction.InformParty(third, "F10-2026"))
            .does(
                MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
            .accepted()
            .opened()
            .does(
                MEDIATOR,
                "2026-04-01T15:30",
                new MediationAction.HoldJoint(List.of(ZOU, KAN, third), text("MINUTES")))
            .does(
                MEDIATOR,
                "2026-04-01T16:00",
                new AgreementAction.RecordOral(
                    new AgreementTerms(
                        List.of(ZOU, KAN, third),
                        List.of(
                            ObligationTerms.money(
                                    KAN, ZOU, Fen.of(10_000), Village.day("2026-04-10"))
                                .jointlyWith(third)),
                        text("AGREEMENT"),
                        List.of()),
                    List.of(ZOU, KAN, third)));
    running.does(ZOU_SELF, "2026-04-20T09:00", against(KAN));
    assertTrue(running.decide(ZOU_SELF, "2026-04-20T10:00", against(KAN)).isRefused());
    running.does(ZOU_SELF, "2026-04-20T10:00", against(third));
    running.refuses(
        ZOU_SELF, "2026-04-20T11:00", against(third), EnforcementProblem.ORDER_UNDER_WAY);
  }

  private static EnforcementAction.ApplyPaymentOrder against(PartyNumber debtor) {
    EnforcementAction.ApplyPaymentOrder order = EnforcementSamples.order(1);
    return new EnforcementAction.ApplyPaymentOrder(
        1, debtor, order.obligations(), order.conditions(), false, Optional.empty());
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
        EnforcementSamples.written()
            .does(ZOU_SELF, "2026-04-21T09:00", EnforcementSamples.order(1));
    running.refuses(
        ZOU_SELF,
        "2026-04-22T09:00",
        EnforcementSamples.order(1),
        EnforcementProblem.ORDER_UNDER_WAY,
        EnforcementProblem.PAYMENT_ORDER_NOTHING_DUE,
        CaseProblem.UNKNOWN_OBLIGATION);
    running
        .does(
            MEDIATOR,
            "2026-04-22T09:00",
            new EnforcementAction.CourtTakesOrder(1, true, text("COURT")))
        .does(MEDIATOR, "2026-04-23T09:00", new EnforcementAction.OrderIssued(1, text("COURT")))
        .does(
            MEDIATOR,
            "2026-04-24T09:00",
            new EnforcementAction.OrderServed(1, false, text("COURT")))
        .does(
            MEDIATOR,
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
        EnforcementSamples.written()
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
    Running running = EnforcementSamples.served();
    running.refuses(
        KAN_SELF,
        "2026-04-25T09:00",
        new EnforcementAction.OrderObjectionRuled(1, true, text("COURT")),
        EnforcementProblem.STEP_NOT_FOR_ROLE);
    running.refuses(
        MEDIATOR,
        "2026-04-25T09:00",
        new EnforcementAction.DeclineSuit(1),
        EnforcementProblem.STEP_NOT_FOR_ROLE);
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
          EnforcementSamples.served()
              .does(
                  KAN_SELF,
                  "2026-04-27T09:00",
                  new EnforcementAction.ObjectToOrder(1, objection, written, text("LETTER")));
      assertEquals(
          denies && written, running.it().courtTracks().order(1).orElseThrow().objectionPending());
    }
  }
}
