package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.enforce.Filing;
import org.fengqiao.mediation.casework.enforce.OrderCondition;
import org.fengqiao.mediation.casework.handover.GiveBackReason;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganGround;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.junit.jupiter.api.Test;

/** A unit outside sees what it was asked and what answers that, and nothing of another unit. */
class OutsideUnitsTest {

  private static final OrganisationId COURT = OrganisationId.of("9901-COURT");
  private static final OrganisationId POLICE = OrganisationId.of("9901-POLICE");
  private static final OrganisationId LABOUR = OrganisationId.of("9901-LABOUR");

  private static List<EventKind> seenBy(OrganisationId unit, Running running) {
    return running.it().events().stream()
        .map(CaseEvent::body)
        .filter(body -> OutsideUnits.concerns(unit, body, running.it()))
        .map(CaseEventBody::kind)
        .toList();
  }

  @Test
  void aCourtSeesTheConfirmationItWasAskedForAndItsOwnAnswers() {
    Running running =
        EnforcementSamples.written()
            .does(
                ZOU_SELF,
                "2026-04-21T09:00",
                new ConfirmationAction.ApplyConfirmation(
                    1,
                    List.of(ZOU, KAN),
                    CourtChoice.COMMITTEE_SEAT,
                    Filing.HANDED_IN,
                    text("APPLICATION"),
                    Optional.of(COURT)))
            .does(MEDIATOR, "2026-04-22T09:00", new ConfirmationAction.CourtDockets(1, text("C")))
            .paid(ZOU_SELF, "2026-04-22T10:00", 1, 100)
            .does(MEDIATOR, "2026-05-06T09:00", new ConfirmationAction.RuledValid(1, text("R")));
    assertEquals(
        List.of(
            EventKind.CONFIRMATION_APPLIED, EventKind.CONFIRMATION_DOCKETED, EventKind.RULED_VALID),
        seenBy(COURT, running));
    assertEquals(List.of(), seenBy(POLICE, running));
  }

  @Test
  void aCourtSeesTheOrderItWasAskedFor() {
    Running running =
        EnforcementSamples.written()
            .does(
                ZOU_SELF,
                "2026-04-21T09:00",
                new EnforcementAction.ApplyPaymentOrder(
                    1,
                    KAN,
                    List.of(1),
                    Arrays.asList(OrderCondition.values()),
                    false,
                    Optional.empty(),
                    Optional.of(COURT)))
            .does(
                MEDIATOR,
                "2026-04-22T09:00",
                new EnforcementAction.CourtTakesOrder(1, true, text("COURT")))
            .paid(ZOU_SELF, "2026-04-22T10:00", 2, 100);
    assertEquals(List.of(EventKind.ORDER_APPLIED, EventKind.ORDER_TAKEN), seenBy(COURT, running));
  }

  private static HandoverAction.SendToOrgan send(Organ organ, OrganisationId unit) {
    return new HandoverAction.SendToOrgan(
        organ,
        OrganGround.MUST_ACT,
        List.of(OrganPaper.MATTER),
        List.of(),
        Optional.empty(),
        Optional.of(unit));
  }

  @Test
  void ofTwoOrgansEachSeesItsOwnAnswerOnly() {
    Running running =
        Running.unregistered()
            .inMediation()
            .does(DIRECTOR, "2026-04-02T09:00", send(Organ.LABOUR_INSPECTION, LABOUR))
            .does(DIRECTOR, "2026-04-02T10:00", send(Organ.POLICE, POLICE))
            .does(
                DIRECTOR,
                "2026-04-03T09:00",
                new HandoverAction.OrganReturns(1, GiveBackReason.OUT_OF_RANGE))
            .does(
                DIRECTOR, "2026-04-03T10:00", new HandoverAction.OrganReceipts(2, text("RECEIPT")));
    assertEquals(List.of(EventKind.ORGAN_SENT, EventKind.ORGAN_RETURNED), seenBy(LABOUR, running));
    assertEquals(List.of(EventKind.ORGAN_SENT, EventKind.ORGAN_RECEIPTED), seenBy(POLICE, running));
  }
}
