package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;

/** How a case comes in besides an application, and what is asked and looked at again. */
@Requirement({"CASE-01", "CASE-08", "CASE-32"})
class ReferralTest {

  private static Running received(CourtChannel channel, CourtStage stage) {
    return Running.unregistered()
        .does(MEDIATOR, "2025-09-26T09:00", ReferralSamples.ofCourt(channel, stage));
  }

  @Test
  void aSignedReceiptStartsThePeriodOfACourtsLetter() {
    Running running = received(CourtChannel.INVITED, CourtStage.BEFORE_DOCKETING);
    running.isIn(CaseState.REG);
    assertEquals(day("2025-10-27"), running.clock(ClockKind.COURT).lastDay());
    assertTrue(running.it().running(ClockKind.REFERRAL_ANSWER).isEmpty());
    assertEquals(ReferralStatus.RECEIVED, running.it().referral().orElseThrow().status());
    assertEquals(ReferralSamples.COURT, running.it().referral().orElseThrow().letter().sender());
    assertTrue(
        running.it().parties().stream()
            .allMatch(party -> party.consent() == ConsentStatus.CONSENTED));
    running.does(MEDIATOR, "2025-09-28T09:00", new IntakeAction.Accept());
    assertTrue(running.it().running(ClockKind.MEDIATION).isEmpty());
  }

  @Test
  void onThePlatformTheAnswerIsDueAfterThreeWorkingDaysAcrossAWorkedSunday() {
    Running running = received(CourtChannel.PLATFORM, CourtStage.ORDINARY);
    assertEquals(day("2025-09-30"), running.clock(ClockKind.REFERRAL_ANSWER).lastDay());
    assertTrue(running.it().running(ClockKind.COURT).isEmpty());
    running.does(DIRECTOR, "2025-09-29T09:00", new ReferralAction.ConfirmReferral());
    assertTrue(running.it().running(ClockKind.REFERRAL_ANSWER).isEmpty());
    assertEquals(day("2025-10-14"), running.clock(ClockKind.COURT).lastDay());
    running.refuses(
        DIRECTOR,
        "2025-09-29T10:00",
        new ReferralAction.ConfirmReferral(),
        ReferralProblem.REFERRAL_ANSWERED);
  }

  @Test
  void aCourtsLetterEnclosesTheConsentsAndNamesItsChannel() {
    ReferralAction.ReceiveReferral whole =
        ReferralSamples.ofCourt(CourtChannel.INVITED, CourtStage.ORDINARY);
    Running.unregistered()
        .refuses(
            MEDIATOR,
            "2025-09-26T09:00",
            new ReferralAction.ReceiveReferral(
                whole.registration(),
                Optional.empty(),
                new ReferralLetter(
                    ReferralForm.ENTRUSTED,
                    ReferralSamples.COURT,
                    text("LETTER"),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(ZOU, PartyNumber.of(7)),
                    true)),
            ReferralProblem.CHANNEL_MISSING,
            CaseProblem.UNKNOWN_PARTY,
            ReferralProblem.CONSENTS_NOT_ENCLOSED);
    Running.unregistered()
        .refuses(
            MEDIATOR,
            "2025-09-26T09:00",
            new ReferralAction.ReceiveReferral(
                Village.registration("NEIGHBOUR").source(CaseSource.DEPARTMENT).build(),
                Optional.empty(),
                whole.letter()),
            ReferralProblem.FORM_AND_SOURCE);
    Running.unregistered()
        .refuses(
            MEDIATOR,
            "2025-09-26T09:00",
            new IntakeAction.Apply(
                Village.registration("NEIGHBOUR")
                    .source(CaseSource.DEPARTMENT)
                    .addApplicants(ZOU)
                    .build(),
                Optional.empty()),
            CaseProblem.SOURCE_NOT_ALLOWED);
  }

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
    Running running = received(CourtChannel.PLATFORM, CourtStage.SUMMARY);
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

  private static Running unsigned() {
    ReferralAction.ReceiveReferral whole =
        ReferralSamples.ofCourt(CourtChannel.INVITED, CourtStage.BEFORE_DOCKETING);
    ReferralLetter letter = whole.letter();
    return Running.unregistered()
        .does(
            MEDIATOR,
            "2025-09-26T09:00",
            new ReferralAction.ReceiveReferral(
                whole.registration(),
                Optional.empty(),
                new ReferralLetter(
                    letter.form(),
                    letter.sender(),
                    letter.papers(),
                    letter.channel(),
                    letter.stage(),
                    letter.consents(),
                    false)));
  }

  @Test
  void aLetterSignedForLaterStartsItsPeriodThen() {
    Running confirmed = unsigned();
    assertTrue(confirmed.it().running(ClockKind.COURT).isEmpty());
    confirmed.does(DIRECTOR, "2025-09-28T09:00", new ReferralAction.ConfirmReferral());
    assertEquals(day("2025-09-28"), confirmed.clock(ClockKind.COURT).startedOn());
    Running taken = unsigned().does(MEDIATOR, "2025-09-28T09:00", new IntakeAction.Accept());
    assertEquals(day("2025-09-28"), taken.clock(ClockKind.COURT).startedOn());
    assertEquals(ReferralStatus.ACCEPTED, taken.it().referral().orElseThrow().status());
    assertTrue(taken.it().running(ClockKind.MEDIATION).isEmpty());
  }

  @Test
  void takingACaseAnswersItsReferralUnderTheSameRoll() {
    Running platform = received(CourtChannel.PLATFORM, CourtStage.ORDINARY);
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
    unsigned()
        .under(context -> context.senderRoll(new SenderRoll(false, true)))
        .refuses(
            MEDIATOR, "2025-09-28T09:00", new IntakeAction.Accept(), ReferralProblem.NOT_ON_ROLL);
  }

  @Test
  void refusingACaseThatWasSentStopsWhatRanForTheSender() {
    for (CourtChannel channel : CourtChannel.values()) {
      Running declined =
          received(channel, CourtStage.ORDINARY)
              .does(MEDIATOR, "2025-09-28T09:00", Samples.action(ActionKind.DECLINE));
      assertTrue(declined.it().running(ClockKind.REFERRAL_ANSWER).isEmpty());
      assertTrue(declined.it().running(ClockKind.COURT).isEmpty());
      Running handedOver =
          received(channel, CourtStage.ORDINARY)
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

  @Test
  void theLabourWaitingTimeGoesOnAfterARefusal() {
    Running declined =
        Running.unregistered()
            .does(ZOU_SELF, "2026-03-30T09:00", Village.application("LABOUR"))
            .does(MEDIATOR, "2026-03-30T10:00", Samples.action(ActionKind.DECLINE));
    assertTrue(declined.clock(ClockKind.LABOUR_WAIT).isRunning());
  }

  @Test
  void inTheCourtsChannelNotAcceptingTheMediatorMeansRefusing() {
    Running running = received(CourtChannel.INVITED, CourtStage.BEFORE_DOCKETING);
    running
        .does(MEDIATOR, "2025-09-28T09:00", new IntakeAction.Accept())
        .does(DIRECTOR, "2025-09-28T10:00", new MediationAction.Appoint(Village.QI, true, true));
    Decision refusal =
        running.refuses(
            ZOU_SELF,
            "2025-09-28T11:00",
            new AppointmentAction.NotAcceptMediator(Village.QI, ZOU),
            AppointmentProblem.MEANS_REFUSAL);
    assertEquals(ActionKind.REFUSE, refusal.alternatives().get(0));
  }

  @Test
  void theCourtsChannelNeedsAYesOfEverySideWhateverTheType() {
    assertTrue(CaseRules.minimal().optInBySource().containsKey(CaseSource.COURT));
    Running running = received(CourtChannel.INVITED, CourtStage.BEFORE_DOCKETING);
    running.does(DIRECTOR, "2025-09-27T09:00", Samples.action(ActionKind.ADD_PARTY));
    Decision refusal =
        running.refuses(
            MEDIATOR, "2025-09-28T09:00", new IntakeAction.Accept(), CaseProblem.CONSENT_MISSING);
    assertEquals(List.of("NEIGHBOUR", List.of(3)), refusal.refusal().list().get(0).arguments());
  }

  @Test
  void aSupplementIsAskedForByItemAndPausesWhereTheRuleSaysSo() {
    Running running = Running.unregistered().registered();
    running.refuses(
        MEDIATOR,
        "2026-03-30T10:00",
        new ReferralAction.AskSupplement(List.of()),
        CaseProblem.NOTHING_GIVEN);
    running.refuses(
        MEDIATOR,
        "2026-03-30T10:00",
        new ReferralAction.AskSupplement(List.of(SupplementItem.IDENTITY, SupplementItem.IDENTITY)),
        ReferralProblem.ITEM_TWICE);
    running.does(MEDIATOR, "2026-03-30T10:00", Samples.action(ActionKind.ASK_SUPPLEMENT));
    assertFalse(running.clock(ClockKind.ACCEPTANCE).isPaused());
    running
        .under(Village.rulesWith(ClockEffect.LATE).supplementPauses(true).build())
        .does(MEDIATOR, "2026-03-30T10:10", Samples.action(ActionKind.ASK_SUPPLEMENT));
    assertTrue(running.clock(ClockKind.ACCEPTANCE).isPaused());
  }

  @Test
  void theTimeForTheDecisionGoesOnWhenTheLastMissingPaperIsThere() {
    Running running =
        Running.unregistered()
            .under(Village.rulesWith(ClockEffect.LATE).supplementPauses(true).build())
            .registered()
            .does(
                MEDIATOR,
                "2026-03-31T10:00",
                new ReferralAction.AskSupplement(
                    List.of(SupplementItem.IDENTITY, SupplementItem.MATTER)));
    assertEquals(day("2026-04-02"), running.clock(ClockKind.ACCEPTANCE).lastDay());
    running.refuses(
        MEDIATOR,
        "2026-04-07T09:00",
        new ReferralAction.SupplementReceived(List.of(SupplementItem.VENUE)),
        ReferralProblem.ITEM_NOT_ASKED);
    running.does(
        MEDIATOR,
        "2026-04-07T09:00",
        new ReferralAction.SupplementReceived(List.of(SupplementItem.IDENTITY)));
    assertTrue(running.clock(ClockKind.ACCEPTANCE).isPaused());
    running.does(
        MEDIATOR,
        "2026-04-08T09:00",
        new ReferralAction.SupplementReceived(List.of(SupplementItem.MATTER)));
    assertFalse(running.clock(ClockKind.ACCEPTANCE).isPaused());
    assertEquals(day("2026-04-13"), running.clock(ClockKind.ACCEPTANCE).lastDay());
    assertEquals(List.of(), running.it().missingItems());
  }

  @Test
  void aRefusalIsLookedAtAgainAndTheCommitteeDecides() {
    Running running = Samples.declined();
    running.does(
        DIRECTOR,
        "2026-04-01T09:00",
        new ReferralAction.ReviewDecline(ReviewCause.PARTY, false, text("OPINION")));
    running.isIn(CaseState.DECL);
    assertEquals(Optional.of(Outcome.DECLINED), running.it().outcome());
    running.does(
        DIRECTOR,
        "2026-04-03T09:00",
        new ReferralAction.ReviewDecline(ReviewCause.SPOT_CHECK, true, text("OPINION")));
    running.isIn(CaseState.REG);
    assertEquals(Optional.empty(), running.it().outcome());
    assertEquals(day("2026-04-09"), running.clock(ClockKind.ACCEPTANCE).lastDay());
    assertTrue(running.it().revisits().stream().noneMatch(Revisit::isOwed));
    assertEquals(0, running.it().milestones().revisitsOwed());
    assertEquals(Optional.empty(), running.it().milestones().revisitsDueOn());
    assertTrue(running.it().dueItems().stream().noneMatch(i -> i.kind() == DueKind.REVISIT));
    running.does(MEDIATOR, "2026-04-03T10:00", new IntakeAction.InformParty(ZOU, "F10-2026"));
  }

  @Test
  void aCourtsCaseThatIsLookedAtAgainHasThePeriodOfTheCourtAndNotTheGeneralOne() {
    ReferralAction.ReviewDecline again =
        new ReferralAction.ReviewDecline(ReviewCause.PARTY, true, text("OPINION"));
    for (ActionKind refusal : List.of(ActionKind.DECLINE, ActionKind.RETURN_REFERRAL)) {
      Running letter =
          received(CourtChannel.INVITED, CourtStage.ORDINARY)
              .does(DIRECTOR, "2025-09-27T09:00", Samples.action(refusal))
              .does(DIRECTOR, "2025-09-28T09:00", again);
      assertEquals(ReferralStatus.RECEIVED, letter.it().referral().orElseThrow().status());
      assertEquals(day("2025-09-28"), letter.clock(ClockKind.COURT).startedOn());
      assertTrue(letter.clock(ClockKind.COURT).isRunning());
      assertEquals(ClockEffect.ENDS, letter.clock(ClockKind.COURT).effect());
      letter.does(MEDIATOR, "2025-09-28T10:00", new IntakeAction.Accept());
      assertEquals(1, letter.it().running(ClockKind.COURT).size());
      assertTrue(letter.it().running(ClockKind.MEDIATION).isEmpty());

      Running platform =
          received(CourtChannel.PLATFORM, CourtStage.ORDINARY)
              .does(DIRECTOR, "2025-09-27T09:00", Samples.action(refusal))
              .does(DIRECTOR, "2025-09-28T09:00", again);
      assertEquals(day("2025-09-28"), platform.clock(ClockKind.REFERRAL_ANSWER).startedOn());
      platform.does(DIRECTOR, "2025-09-29T09:00", new ReferralAction.ConfirmReferral());
      assertEquals(day("2025-10-14"), platform.clock(ClockKind.COURT).lastDay());
    }
  }

  @Test
  void aNewRoundOfACourtsCaseHasThePeriodOfItsChannelAndStage() {
    Running running =
        received(CourtChannel.INVITED, CourtStage.SUMMARY)
            .does(MEDIATOR, "2025-09-28T09:00", new IntakeAction.Accept())
            .does(DIRECTOR, "2025-09-28T10:00", new MediationAction.Appoint(Village.QI, true, true))
            .does(
                MEDIATOR, "2025-09-28T11:00", new MediationAction.AssessRisk("BLUE", text("RISK")))
            .does(MEDIATOR, "2025-09-28T15:00", new MediationAction.OpenMediation(false))
            .agreedOrally("2025-09-28T16:00");
    assertTrue(running.it().running(ClockKind.COURT).isEmpty());
    running.does(
        DIRECTOR,
        "2025-09-30T09:00",
        new AgreementChangeAction.Annul(1, AnnullingBody.COURT, text("RULING"), List.of(ZOU, KAN)));
    running.isIn(CaseState.MED);
    assertEquals(day("2025-09-30"), running.clock(ClockKind.COURT).startedOn());
    assertEquals(
        CaseRules.minimal()
            .periods()
            .courtOf(CourtChannel.INVITED, CourtStage.SUMMARY)
            .orElseThrow()
            .effect(),
        running.clock(ClockKind.COURT).effect());
    assertTrue(running.it().running(ClockKind.MEDIATION).isEmpty());
  }

  @Test
  void theNoticeOfARefusalThatWasTakenBackDoesNotServeTheNextOne() {
    Running running = Samples.declined();
    CaseMilestones before = running.it().milestones();
    running
        .does(
            MEDIATOR,
            "2026-03-30T13:00",
            new EndingAction.GiveRoutes(List.of(ZOU, KAN), List.of(Route.LITIGATION)))
        .does(
            DIRECTOR,
            "2026-04-01T09:00",
            new ReferralAction.ReviewDecline(ReviewCause.PARTY, true, text("OPINION")));
    assertEquals(Optional.empty(), running.it().declineReason());
    assertEquals(before.outcome(), running.it().milestones().outcome());
    assertEquals(before.endedOn(), running.it().milestones().endedOn());
    running
        .does(MEDIATOR, "2026-04-02T09:00", Samples.action(ActionKind.DECLINE))
        .refuses(DIRECTOR, "2026-04-21T09:00", new FollowUpAction.Close(), CaseProblem.ROUTES_OWED);
  }

  @Test
  void anApplicationShowsTheLimitationItRestarts() {
    Running neighbours =
        Running.unregistered().does(ZOU_SELF, "2022-10-08T09:00", Village.application("NEIGHBOUR"));
    assertEquals(day("2025-10-09"), neighbours.clock(ClockKind.LIMITATION).lastDay());
    assertEquals(ClockEffect.INFO, neighbours.clock(ClockKind.LIMITATION).effect());
    Running wages = WagePack.registered();
    assertEquals(day("2026-11-03"), wages.clock(ClockKind.LIMITATION).lastDay());
    Running land =
        Running.unregistered()
            .does(ZOU_SELF, "2024-02-05T09:00", Village.application("LAND-CONTRACT"));
    assertEquals(day("2026-02-05"), land.clock(ClockKind.LIMITATION).lastDay());
    assertTrue(Running.unregistered().registered().it().running(ClockKind.LIMITATION).isEmpty());
  }

  @Test
  void aDivisibleMatterNeedsAReasonOrWarns() {
    Decision decision =
        Running.unregistered()
            .decide(
                MEDIATOR,
                "2026-03-30T09:00",
                new IntakeAction.StartOwnInitiative(
                    Village.registration("NEIGHBOUR").divisible(true).build(),
                    true,
                    Optional.empty()));
    assertEquals(
        List.of(ReferralProblem.DIVISIBLE_WITHOUT_REASON),
        decision.notices().stream().map(Problem::code).toList());
  }

  @Test
  void thePriorityOfTheGreenChannelIsMeasured() {
    Running running =
        Running.unregistered()
            .does(
                MEDIATOR,
                "2026-03-30T09:00",
                new IntakeAction.StartOwnInitiative(
                    Village.registration("NEIGHBOUR").greenChannel(GreenField.PRODUCTION).build(),
                    true,
                    Optional.empty()))
            .informed()
            .does(
                MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
            .accepted();
    assertEquals(
        Optional.of(new GreenChannel(GreenField.PRODUCTION, Optional.of(0L), Optional.empty())),
        GreenChannel.of(running.it()));
    assertEquals(
        Optional.of(2L), GreenChannel.of(running.opened().it()).orElseThrow().daysToMediation());
    assertEquals(Optional.empty(), GreenChannel.of(Samples.agreed().it()));
  }

  @Test
  void aSuccessorAndTheArchivedCaseNameEachOther() {
    CaseId successor = CaseId.of("9901-RAIN-2");
    Running archived = Samples.in(CaseState.ARCH);
    archived.does(MEDIATOR, Samples.AFTERWARDS, new ReferralAction.OpenSuccessor(successor));
    archived.isIn(CaseState.ARCH);
    assertEquals(
        List.of(LinkKind.SUCCESSOR), archived.it().links().stream().map(CaseLink::kind).toList());
    archived.refuses(
        MEDIATOR,
        Samples.AFTERWARDS,
        new ReferralAction.OpenSuccessor(successor),
        PartyProblem.LINKED_ALREADY);
    archived.refuses(
        MEDIATOR,
        Samples.AFTERWARDS,
        new ReferralAction.OpenSuccessor(Village.CASE),
        PartyProblem.LINK_TO_ITSELF);
    IntakeAction.StartOwnInitiative next =
        new IntakeAction.StartOwnInitiative(
            Village.registration("NEIGHBOUR").predecessor(CaseId.of("9901-OLD")).build(),
            true,
            Optional.empty());
    Running.unregistered()
        .refuses(MEDIATOR, "2026-06-01T09:00", next, PartyProblem.OTHER_CASE_OUT_OF_SCOPE);
    Running begun =
        Running.unregistered()
            .under(context -> context.reachedCases(Set.of(CaseId.of("9901-OLD"))))
            .does(MEDIATOR, "2026-06-01T09:00", next);
    assertEquals(
        List.of(new CaseLink(CaseId.of("9901-OLD"), LinkKind.SUCCESSOR, day("2026-06-01"))),
        begun.it().links());
    assertEquals(Village.CASE, begun.it().countsUnder());
    assertEquals(ConsentStatus.NOT_ASKED, begun.it().party(KAN).orElseThrow().consent());
  }
}
