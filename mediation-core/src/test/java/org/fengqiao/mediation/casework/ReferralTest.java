package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.ReferralSamples.sent;
import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.junit.jupiter.api.Test;

/** What others send, and how taking, refusing or withdrawing the case answers them. */
@Requirement("CASE-01")
class ReferralTest {

  @Test
  void anotherOrgansCaseStartsNoClockOfTheCourt() {
    Running running =
        Running.unregistered()
            .does(
                MEDIATOR,
                "2025-09-26T09:00",
                ReferralSamples.received(Village.registration("NEIGHBOUR").build()));
    assertTrue(running.it().running(ClockKind.COURT).isEmpty());
    assertTrue(running.it().running(ClockKind.REFERRAL_ANSWER).isEmpty());
    assertEquals(ConsentStatus.NOT_ASKED, running.it().party(ZOU).orElseThrow().consent());
    assertEquals(day("2025-09-30"), running.clock(ClockKind.ACCEPTANCE).lastDay());
  }

  @Test
  void whoDoesNotStandOnTheSendersRollReturnsTheReferral() {
    Running running = sent(CourtChannel.PLATFORM, CourtStage.SUMMARY);
    running
        .under(context -> context.senderRoll(new SenderRoll(false, true)))
        .refuses(
            DIRECTOR,
            "2025-09-28T09:00",
            new ReferralAction.ConfirmReferral(),
            ReferralProblem.NOT_ON_ROLL);
    running
        .under(context -> context.senderRoll(new SenderRoll(true, false)))
        .refuses(
            DIRECTOR,
            "2025-09-28T09:00",
            new ReferralAction.ConfirmReferral(),
            ReferralProblem.OUTSIDE_ROLL_RANGE);
    running
        .does(
            DIRECTOR,
            "2025-09-28T10:00",
            new ReferralAction.ReturnReferral(ReturnReason.OUTSIDE_RANGE, Optional.empty()))
        .isIn(CaseState.DECL);
    assertEquals(ReferralStatus.RETURNED, running.it().referral().orElseThrow().status());
    assertTrue(running.it().running(ClockKind.REFERRAL_ANSWER).isEmpty());
    assertTrue(running.it().running(ClockKind.ACCEPTANCE).isEmpty());
  }

  @Test
  void withoutAReferralThereIsNothingToConfirmOrReturn() {
    Running running = Running.unregistered().registered();
    running.refuses(
        DIRECTOR,
        "2026-03-30T10:00",
        new ReferralAction.ConfirmReferral(),
        ReferralProblem.NO_REFERRAL);
    running.refuses(
        DIRECTOR,
        "2026-03-30T10:00",
        new ReferralAction.ReturnReferral(ReturnReason.CONFLICT, Optional.empty()),
        ReferralProblem.NO_REFERRAL);
  }

  @Test
  void takingACaseAnswersItsReferralUnderTheSameRoll() {
    Running platform = sent(CourtChannel.PLATFORM, CourtStage.ORDINARY);
    Decision refusal =
        platform.refuses(
            MEDIATOR,
            "2025-09-28T09:00",
            new IntakeAction.Accept(),
            ReferralProblem.REFERRAL_UNANSWERED);
    assertEquals(ActionKind.CONFIRM_REFERRAL, refusal.alternatives().get(0));
    platform
        .does(DIRECTOR, "2025-09-28T10:00", new ReferralAction.ConfirmReferral())
        .does(MEDIATOR, "2025-09-28T11:00", new IntakeAction.Accept())
        .isIn(CaseState.ACC);
    ReferralSamples.unsigned(CourtChannel.INVITED)
        .under(context -> context.senderRoll(new SenderRoll(false, true)))
        .refuses(
            MEDIATOR, "2025-09-28T09:00", new IntakeAction.Accept(), ReferralProblem.NOT_ON_ROLL);
  }

  @Test
  void refusingACaseThatWasSentStopsWhatRanForTheSender() {
    for (CourtChannel channel : CourtChannel.values()) {
      Running declined =
          sent(channel, CourtStage.ORDINARY)
              .does(MEDIATOR, "2025-09-28T09:00", Samples.action(ActionKind.DECLINE));
      assertTrue(declined.it().running(ClockKind.REFERRAL_ANSWER).isEmpty());
      assertTrue(declined.it().running(ClockKind.COURT).isEmpty());
      Running handedOver =
          sent(channel, CourtStage.ORDINARY)
              .does(
                  DIRECTOR,
                  "2025-09-28T09:00",
                  HandoverSamples.send(Organ.POLICE, OrganPaper.MATTER))
              .does(
                  DIRECTOR,
                  "2025-09-28T10:00",
                  new HandoverAction.OrganReceipts(1, text("RECEIPT")));
      assertTrue(handedOver.it().running(ClockKind.REFERRAL_ANSWER).isEmpty());
      assertTrue(handedOver.it().running(ClockKind.COURT).isEmpty());
    }
  }

  @Test
  void aWithdrawnApplicationLeavesNothingOfTheSenderRunning() {
    ReferralAction.ReceiveReferral whole =
        ReferralSamples.ofCourt(CourtChannel.PLATFORM, CourtStage.ORDINARY);
    Running withdrawn =
        Running.unregistered()
            .does(
                MEDIATOR,
                "2025-09-26T09:00",
                new ReferralAction.ReceiveReferral(
                    Registration.builder().from(whole.registration()).addApplicants(ZOU).build(),
                    Optional.empty(),
                    whole.letter()))
            .does(ZOU_SELF, "2025-09-28T09:00", new IntakeAction.WithdrawApplication(List.of(ZOU)));
    withdrawn.isIn(CaseState.TERM);
    assertTrue(withdrawn.it().running(ClockKind.REFERRAL_ANSWER).isEmpty());
    assertTrue(withdrawn.clock(ClockKind.FEEDBACK).isRunning());
  }
}
