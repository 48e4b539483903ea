package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.junit.jupiter.api.Test;

/** Of what a court sends on its platform the parties choose the mediator within two days. */
class MediatorChoiceTest {

  private static final MediationAction.Appoint UNASKED =
      new MediationAction.Appoint(Village.QI, true, false);

  /** Received on a Friday before a working Sunday, taken on that Sunday. */
  private static Running accepted(CourtChannel channel, IntakeAction.Accept accept) {
    Running running =
        Running.unregistered()
            .does(
                MEDIATOR, "2025-09-26T09:00", ReferralSamples.ofCourt(channel, CourtStage.SUMMARY));
    if (channel == CourtChannel.PLATFORM) {
      running.does(DIRECTOR, "2025-09-26T10:00", new ReferralAction.ConfirmReferral());
    }
    return running.does(MEDIATOR, "2025-09-28T09:00", accept);
  }

  private static List<CaseClock> choice(Running running) {
    return running.it().running(ClockKind.MEDIATOR_CHOICE);
  }

  @Test
  void onThePlatformThePartiesHaveTwoWorkingDaysToChoose() {
    Running running = accepted(CourtChannel.PLATFORM, new IntakeAction.Accept());
    CaseClock clock = choice(running).get(0);
    assertEquals(day("2025-09-30"), clock.lastDay());
    assertEquals(ClockEffect.LATE, clock.effect());
    running.does(
        Village.ZOU_SELF,
        "2025-09-29T09:00",
        new AppointmentAction.ChooseMediator(Village.QI, List.of(ZOU)));
    assertEquals(List.of(clock), choice(running));
    running.does(
        Village.KAN_SELF,
        "2025-09-30T09:00",
        new AppointmentAction.ChooseMediator(Village.QI, List.of(KAN)));
    assertEquals(List.of(), choice(running));
    assertEquals(List.of(Village.QI), running.it().mediators());
  }

  @Test
  void beforeTheirTimeIsOverTheDirectorNamesOnlyWhomTheyWereAskedAbout() {
    Running running = accepted(CourtChannel.PLATFORM, new IntakeAction.Accept());
    running.refuses(DIRECTOR, "2025-09-30T09:00", UNASKED, AppointmentProblem.CHOICE_TIME_RUNS);
    running.does(DIRECTOR, "2025-09-30T10:00", new MediationAction.Appoint(Village.QI, true, true));
    assertEquals(List.of(), choice(running));
  }

  @Test
  void onceTheirTimeIsOverTheDirectorAppoints() {
    Running running = accepted(CourtChannel.PLATFORM, new IntakeAction.Accept());
    assertTrue(running.it().at(day("2025-10-09")).expired().containsAll(choice(running)));
    running.does(DIRECTOR, "2025-10-09T09:00", UNASKED);
    assertEquals(List.of(), choice(running));
  }

  @Test
  void whoIsChosenAsTheCaseIsTakenNeedsNoTime() {
    assertEquals(
        List.of(),
        choice(
            accepted(
                CourtChannel.PLATFORM, new IntakeAction.Accept(Optional.of(List.of(ZOU, KAN))))));
  }

  @Test
  void aLetterOfACourtKnowsNoSuchTime() {
    Running running = accepted(CourtChannel.INVITED, new IntakeAction.Accept());
    assertEquals(List.of(), choice(running));
    running.does(DIRECTOR, "2025-09-28T10:00", UNASKED);
  }

  @Test
  void anEndingEndsTheTimeToChoose() {
    Running running = accepted(CourtChannel.PLATFORM, new IntakeAction.Accept());
    running.does(Village.KAN_SELF, "2025-09-29T09:00", new EndingAction.Refuse(KAN));
    assertEquals(List.of(), choice(running));
  }
}
