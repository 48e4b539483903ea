package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.enforce.Filing;
import org.fengqiao.mediation.casework.enforce.LabourClaim;
import org.fengqiao.mediation.casework.enforce.NotAcceptedGround;
import org.fengqiao.mediation.casework.enforce.OrderCondition;
import org.fengqiao.mediation.casework.enforce.OrderObjection;
import org.fengqiao.mediation.casework.enforce.RejectedGround;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.fengqiao.mediation.kernel.Fen;

/** One action of each kind that leads to a court, a notary, an arbitral body or the police. */
final class EnforcementSamples {

  private EnforcementSamples() {}

  static CaseAction action(ActionKind kind) {
    return switch (kind) {
      case PRECHECK -> new ConfirmationAction.Precheck(1);
      case APPLY_CONFIRMATION -> application();
      case COURT_ASKS -> new ConfirmationAction.CourtAsks(1, Optional.empty(), text("COURT"));
      case COURT_DOCKETS -> new ConfirmationAction.CourtDockets(1, text("COURT"));
      case COURT_NOT_ACCEPTS ->
          new ConfirmationAction.CourtNotAccepts(1, NotAcceptedGround.WRONG_COURT, text("COURT"));
      case CONFIRMATION_WITHDRAWN ->
          new ConfirmationAction.WithdrawConfirmation(1, Optional.of(ZOU), Optional.empty());
      case RULED_VALID -> new ConfirmationAction.RuledValid(1, text("RULING"));
      case RULED_REJECTED ->
          new ConfirmationAction.RuledRejected(1, RejectedGround.UNCLEAR, text("RULING"));
      case RULING_OBJECTION ->
          new ConfirmationAction.ObjectToRuling(
              1, Optional.of(KAN), Optional.empty(), text("OBJECTION"));
      case ARBITRAL_REVIEW ->
          new EnforcementAction.ApplyReview(1, List.of(ZOU, KAN), text("REVIEW"));
      case NOTARISE -> new EnforcementAction.ApplyNotary(1, List.of(ZOU, KAN), true);
      case APPLY_PAYMENT_ORDER -> order(1);
      case COURT_TAKES_ORDER -> new EnforcementAction.CourtTakesOrder(1, true, text("COURT"));
      case ORDER_SERVED -> new EnforcementAction.OrderIssued(1, text("COURT"));
      case ORDER_OBJECTED ->
          new EnforcementAction.ObjectToOrder(1, OrderObjection.LATER, true, text("LETTER"));
      case APPLY_ENFORCEMENT ->
          new EnforcementAction.ApplyEnforcement(
              TitleKind.PAYMENT_ORDER, 1, List.of(1), Optional.empty());
      case ASK_LENIENCY ->
          new EnforcementAction.AskLeniency(
              1, List.of(ZOU, KAN), true, Optional.empty(), text("REQUEST"));
      default -> throw new IllegalArgumentException(kind.code());
    };
  }

  static ConfirmationAction.ApplyConfirmation application() {
    return new ConfirmationAction.ApplyConfirmation(
        1, List.of(ZOU, KAN), CourtChoice.COMMITTEE_SEAT, Filing.HANDED_IN, text("APPLICATION"));
  }

  static EnforcementAction.ApplyPaymentOrder order(Integer... obligations) {
    return new EnforcementAction.ApplyPaymentOrder(
        1,
        KAN,
        List.of(obligations),
        Arrays.asList(OrderCondition.values()),
        false,
        Optional.empty());
  }

  static EnforcementAction.ApplyPaymentOrder labourOrder(Integer... obligations) {
    return new EnforcementAction.ApplyPaymentOrder(
        1,
        KAN,
        List.of(obligations),
        Arrays.asList(OrderCondition.values()),
        false,
        Optional.of(LabourClaim.WAGES));
  }

  /** An agreement in effect since 2026-04-07, so that confirmation is open until 2026-05-07. */
  static Running written() {
    return Running.unregistered()
        .inMediation()
        .met()
        .drafted(
            ObligationTerms.money(KAN, ZOU, Fen.of(30_000), day("2026-04-20")),
            ObligationTerms.money(KAN, ZOU, Fen.of(20_000), day("2026-05-20")))
        .signedByAll()
        .sealed();
  }

  /** A labour dispute that a court sent before docketing, agreed in writing. */
  static Running invitedLabour(ObligationTerms... obligations) {
    ReferralAction.ReceiveReferral received =
        ReferralSamples.ofCourt(CourtChannel.INVITED, CourtStage.BEFORE_DOCKETING);
    return Running.unregistered()
        .does(
            MEDIATOR,
            "2026-03-30T09:00",
            new ReferralAction.ReceiveReferral(
                Registration.builder().from(received.registration()).disputeType("LABOUR").build(),
                Optional.empty(),
                received.letter()))
        .informed()
        .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
        .accepted()
        .opened()
        .met()
        .drafted(obligations)
        .signedByAll()
        .sealed();
  }

  static Running issued() {
    return EnforcementSamples.written()
        .does(ZOU_SELF, "2026-04-21T09:00", EnforcementSamples.order(1))
        .does(
            MEDIATOR,
            "2026-04-22T09:00",
            new EnforcementAction.CourtTakesOrder(1, true, text("COURT")))
        .does(MEDIATOR, "2026-04-23T09:00", new EnforcementAction.OrderIssued(1, text("COURT")));
  }

  /** An order the debtor has to answer. */
  static Running served() {
    return issued()
        .does(
            MEDIATOR,
            "2026-04-24T09:00",
            new EnforcementAction.OrderServed(1, false, text("COURT")));
  }

  /** Confirmation of an agreement was applied for on 2026-04-28, and docketed on 04-30. */
  static Running docketed(Running written) {
    return written
        .does(Village.ZOU_SELF, "2026-04-28T09:00", application())
        .does(
            Village.MEDIATOR,
            "2026-04-30T09:00",
            new ConfirmationAction.CourtDockets(1, text("COURT")));
  }

  /** The same, ruled valid on 2026-05-12. */
  static Running ruledValid(Running written) {
    return docketed(written)
        .does(
            Village.MEDIATOR,
            "2026-05-12T09:00",
            new ConfirmationAction.RuledValid(1, text("RULING")));
  }
}
