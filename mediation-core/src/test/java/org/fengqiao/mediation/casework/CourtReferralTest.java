package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.ReferralSamples.sent;
import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
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
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;

/** What a court sends: its letter, its channel and stage, and the period it sets. */
@Requirement("CASE-01")
class CourtReferralTest {

  @Test
  void aSignedReceiptStartsThePeriodOfACourtsLetter() {
    Running running = sent(CourtChannel.INVITED, CourtStage.BEFORE_DOCKETING);
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
    Running running = sent(CourtChannel.PLATFORM, CourtStage.ORDINARY);
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
  void aLetterSignedForLaterStartsItsPeriodThen() {
    Running confirmed = ReferralSamples.unsigned(CourtChannel.INVITED);
    assertTrue(confirmed.it().running(ClockKind.COURT).isEmpty());
    confirmed.does(DIRECTOR, "2025-09-28T09:00", new ReferralAction.ConfirmReferral());
    assertEquals(day("2025-09-28"), confirmed.clock(ClockKind.COURT).startedOn());
    Running taken =
        ReferralSamples.unsigned(CourtChannel.INVITED)
            .does(MEDIATOR, "2025-09-28T09:00", new IntakeAction.Accept());
    assertEquals(day("2025-09-28"), taken.clock(ClockKind.COURT).startedOn());
    assertEquals(ReferralStatus.ACCEPTED, taken.it().referral().orElseThrow().status());
    assertTrue(taken.it().running(ClockKind.MEDIATION).isEmpty());
  }

  @Test
  void inTheCourtsChannelNotAcceptingTheMediatorMeansRefusing() {
    Running running = sent(CourtChannel.INVITED, CourtStage.BEFORE_DOCKETING);
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
    Running running = sent(CourtChannel.INVITED, CourtStage.BEFORE_DOCKETING);
    running.does(DIRECTOR, "2025-09-27T09:00", Samples.action(ActionKind.ADD_PARTY));
    Decision refusal =
        running.refuses(
            MEDIATOR, "2025-09-28T09:00", new IntakeAction.Accept(), CaseProblem.CONSENT_MISSING);
    assertEquals(List.of("NEIGHBOUR", List.of(3)), refusal.refusal().list().get(0).arguments());
  }

  @Test
  void aCourtsCaseThatIsLookedAtAgainHasThePeriodOfTheCourtAndNotTheGeneralOne() {
    ReferralAction.ReviewDecline again =
        new ReferralAction.ReviewDecline(ReviewCause.PARTY, true, text("OPINION"));
    for (ActionKind refusal : List.of(ActionKind.DECLINE, ActionKind.RETURN_REFERRAL)) {
      Running letter =
          sent(CourtChannel.INVITED, CourtStage.ORDINARY)
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
          sent(CourtChannel.PLATFORM, CourtStage.ORDINARY)
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
        sent(CourtChannel.INVITED, CourtStage.SUMMARY)
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
}
