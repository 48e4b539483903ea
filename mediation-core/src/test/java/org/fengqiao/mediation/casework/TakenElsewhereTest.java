package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.casework.record.CorrectableFact;
import org.fengqiao.mediation.casework.record.Correction;
import org.fengqiao.mediation.casework.record.CorrectionSource;
import org.fengqiao.mediation.party.TextRef;
import org.junit.jupiter.api.Test;

/** A dispute that a court, an arbitral body or an authority has already. */
@Requirement("CASE-08")
class TakenElsewhereTest {

  private static IntakeAction.Accept elsewhere(EndingGround organ, Optional<TextRef> agrees) {
    return new IntakeAction.Accept(Optional.empty(), Optional.of(new Elsewhere(organ, agrees)));
  }

  @Test
  void whatAnotherOrganHasIsTakenOnlyIfItAgreesOrSentTheCase() {
    Running running = Running.unregistered().registered();
    for (EndingGround organ :
        List.of(EndingGround.COURT, EndingGround.ARBITRATION, EndingGround.AUTHORITY)) {
      Decision refusal =
          running.refuses(
              MEDIATOR,
              "2026-03-30T11:00",
              elsewhere(organ, Optional.empty()),
              CaseProblem.TAKEN_ELSEWHERE);
      assertEquals(
          Optional.of(NationalCaseRules.ministryRule("22")),
          refusal.refusal().list().get(0).basis());
    }
    running.refuses(
        MEDIATOR,
        "2026-03-30T11:00",
        elsewhere(EndingGround.CRIME, Optional.of(text("AGREES"))),
        EndingProblem.GROUND_NOT_ALLOWED);
    running
        .does(
            MEDIATOR,
            "2026-03-30T11:00",
            elsewhere(EndingGround.ARBITRATION, Optional.of(text("AGREES"))))
        .isIn(CaseState.ACC);
    Running.unregistered()
        .does(
            MEDIATOR,
            "2026-03-30T09:00",
            ReferralSamples.received(Village.registration("NEIGHBOUR").build()))
        .does(MEDIATOR, "2026-03-30T11:00", elsewhere(EndingGround.AUTHORITY, Optional.empty()))
        .isIn(CaseState.ACC);
  }

  @Test
  void theOrganThatHasACaseIsKeptAndAskedForAgainWhenTheSourceIsCorrected() {
    Running running =
        Running.unregistered()
            .does(
                MEDIATOR,
                "2026-03-30T09:00",
                ReferralSamples.received(Village.registration("NEIGHBOUR").build()))
            .does(
                MEDIATOR, "2026-03-30T11:00", elsewhere(EndingGround.AUTHORITY, Optional.empty()));
    assertEquals(
        Optional.of(new Elsewhere(EndingGround.AUTHORITY, Optional.empty())),
        running.it().elsewhere());
    Decision refusal =
        running.refuses(
            DIRECTOR,
            "2026-03-31T09:00",
            new RecordAction.CorrectRecord(
                new Correction(
                    1,
                    CorrectableFact.SOURCE,
                    Optional.empty(),
                    Optional.of("DEPARTMENT"),
                    "PETITION"),
                text("SLIP"),
                CorrectionSource.REVIEW),
            RecordProblem.NOT_TAKEN_SO);
    assertTrue(
        refusal.refusal().list().get(0).arguments().contains(CaseProblem.TAKEN_ELSEWHERE.code()));
  }

  @Test
  void aCommitteeThatTakesAnUntakenCaseOverIsAskedForTheOtherOrganToo() {
    Running running =
        Running.unregistered()
            .registered()
            .informed()
            .does(DIRECTOR, "2026-03-30T11:00", HandoverSamples.offer(HandoverSamples.TOWN));
    Elsewhere court = new Elsewhere(EndingGround.COURT, Optional.empty());
    running.refuses(
        HandoverSamples.TOWN_DIRECTOR,
        "2026-03-31T09:00",
        new HandoverAction.AcceptTransfer(List.of(), Optional.of(court)),
        CaseProblem.TAKEN_ELSEWHERE);
    Elsewhere agreed = new Elsewhere(EndingGround.COURT, Optional.of(text("AGREES")));
    running.does(
        HandoverSamples.TOWN_DIRECTOR,
        "2026-03-31T09:00",
        new HandoverAction.AcceptTransfer(List.of(), Optional.of(agreed)));
    assertEquals(Optional.of(agreed), running.it().elsewhere());
    running
        .does(
            HandoverSamples.TOWN_DIRECTOR,
            "2026-03-31T10:00",
            HandoverSamples.offer(HandoverSamples.NEXT))
        .refuses(
            HandoverSamples.NEXT_DIRECTOR,
            "2026-04-01T09:00",
            new HandoverAction.AcceptTransfer(List.of(), Optional.of(agreed)),
            RecordProblem.FIELD_NOT_EXPECTED);
  }

  @Test
  void whoDeclinesBecauseAnotherOrganHasItNamesThatOrganAndOnlyThen() {
    Running running = Samples.in(CaseState.REG);
    running.refuses(
        MEDIATOR,
        "2026-03-30T12:00",
        declined(DeclineReason.NO_OTHER_SIDE, EndingGround.COURT),
        RecordProblem.FIELD_NOT_EXPECTED);
    running.refuses(
        MEDIATOR,
        "2026-03-30T12:00",
        declined(DeclineReason.OTHER_ORGAN_SEIZED, EndingGround.CRIME),
        EndingProblem.GROUND_NOT_ALLOWED);
    running.does(
        MEDIATOR,
        "2026-03-30T12:00",
        declined(DeclineReason.OTHER_ORGAN_SEIZED, EndingGround.COURT));
    assertTrue(
        running.it().events().stream()
            .map(CaseEvent::body)
            .filter(IntakeEvent.CaseDeclined.class::isInstance)
            .map(IntakeEvent.CaseDeclined.class::cast)
            .allMatch(event -> event.organ().equals(Optional.of(EndingGround.COURT))));
  }

  private static IntakeAction.Decline declined(DeclineReason reason, EndingGround organ) {
    return new IntakeAction.Decline(reason, Optional.empty(), Optional.empty(), Optional.of(organ));
  }

  @Test
  void aMedicalDisputeThatAnotherOrganHasIsRefusedByItsOwnLaw() {
    Running running =
        Running.unregistered()
            .does(
                ZOU_SELF,
                "2026-03-30T09:00",
                new IntakeAction.Apply(
                    Village.registration("MEDICAL")
                        .source(CaseSource.APPLICATION)
                        .addApplicants(ZOU)
                        .build(),
                    Optional.empty()))
            .does(MEDIATOR, "2026-03-30T10:00", new IntakeAction.InformParty(KAN, "F10-2026"))
            .does(KAN_SELF, "2026-03-30T10:30", new IntakeAction.GiveConsent(KAN));
    Decision refusal =
        running.refuses(
            MEDIATOR,
            "2026-03-30T11:00",
            elsewhere(EndingGround.COURT, Optional.empty()),
            CaseProblem.TAKEN_ELSEWHERE);
    assertEquals(
        "31", refusal.refusal().list().get(0).basis().orElseThrow().article().orElseThrow());
  }
}
