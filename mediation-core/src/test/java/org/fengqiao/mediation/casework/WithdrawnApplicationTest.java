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
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.junit.jupiter.api.Test;

/** Who withdraws an application, and when the case goes on without it. */
class WithdrawnApplicationTest {

  private static final String MORNING = "2026-03-30T09:00";

  private final Running running = Running.unregistered();

  @Test
  void whoWasNeverToldOfAWithdrawnApplicationIsNotVisited() {
    running
        .does(ZOU_SELF, "2026-03-30T09:00", Village.application("NEIGHBOUR"))
        .does(ZOU_SELF, "2026-03-30T15:00", new IntakeAction.WithdrawApplication(List.of(ZOU)));
    assertEquals(List.of(ZOU), running.it().revisits().stream().map(Revisit::party).toList());
  }

  @Test
  void everyApplicantWithdrawsOrNone() {
    PartyNumber second = PartyNumber.of(3);
    Registration registration =
        Village.registration("NEIGHBOUR")
            .source(CaseSource.ONLINE)
            .addParties(
                new Party(second, Side.ONE, PersonRef.of("9901-P3"), PartyKind.ORGANISATION))
            .addApplicants(ZOU, second)
            .build();
    running.does(ZOU_SELF, MORNING, new IntakeAction.Apply(registration, Optional.empty()));
    running.refuses(
        ZOU_SELF,
        "2026-03-30T10:00",
        new IntakeAction.WithdrawApplication(List.of(ZOU)),
        CaseProblem.APPLICANTS_MISSING);
    running.refuses(
        KAN_SELF,
        "2026-03-30T10:00",
        new IntakeAction.WithdrawApplication(List.of(ZOU, second)),
        CaseProblem.OUT_OF_SCOPE);
    running.refuses(
        ZOU_SELF,
        "2026-03-30T10:00",
        new IntakeAction.WithdrawApplication(List.of(ZOU, second)),
        CaseProblem.STATEMENT_MISSING);
    running
        .does(
            ZOU_SELF,
            "2026-03-30T10:00",
            new IntakeAction.WithdrawApplication(
                List.of(ZOU, second), Optional.empty(), Optional.of(text("SIGNED"))))
        .isIn(CaseState.TERM);
    assertEquals(Optional.of(EndReason.WITHDRAWN), running.it().endReason());
    assertEquals(
        List.of(ZOU, second), running.it().revisits().stream().map(Revisit::party).toList());
    assertTrue(running.it().running(ClockKind.ACCEPTANCE).isEmpty());
  }

  @Test
  void anApplicationIsWithdrawnButTheCaseGoesOnWhereTheOtherSideAppliesItself() {
    running.does(ZOU_SELF, MORNING, Village.application("NEIGHBOUR"));
    running.refuses(
        ZOU_SELF,
        "2026-03-30T10:00",
        new IntakeAction.WithdrawApplication(
            List.of(ZOU), Optional.of(new OtherApplication(List.of(ZOU), text("APPLICATION")))),
        CaseProblem.UNKNOWN_PARTY);
    running
        .does(
            ZOU_SELF,
            "2026-03-30T10:00",
            new IntakeAction.WithdrawApplication(
                List.of(ZOU), Optional.of(new OtherApplication(List.of(KAN), text("APPLICATION")))))
        .isIn(CaseState.REG);
    assertEquals(List.of(KAN), running.it().registered().applicants());
    assertEquals(
        ConsentStatus.NOT_ASKED, running.it().party(ZOU).map(PartyStanding::consent).orElseThrow());
    assertEquals(
        ConsentStatus.NOT_ASKED, running.it().party(KAN).map(PartyStanding::consent).orElseThrow());
    assertEquals(Optional.of(KAN), running.clock(ClockKind.LIMITATION).party());
    assertTrue(running.clock(ClockKind.ACCEPTANCE).isRunning());
    running
        .does(KAN_SELF, "2026-03-30T11:00", new IntakeAction.WithdrawApplication(List.of(KAN)))
        .isIn(CaseState.TERM);
  }

  @Test
  void theLabourWaitingTimeRunsFromTheApplicationOfTheOtherSide() {
    running
        .does(ZOU_SELF, MORNING, Village.application("LABOUR"))
        .does(ZOU_SELF, "2026-04-01T10:00", withdrawnFor(KAN));
    assertEquals(day("2026-04-16"), running.clock(ClockKind.LABOUR_WAIT).lastDay());
    assertEquals(1, running.it().running(ClockKind.LABOUR_WAIT).size());
  }

  @Test
  void whoCannotSettleTheOwnAffairsIsNoApplicantByAPaper() {
    running
        .does(ZOU_SELF, MORNING, Village.application("NEIGHBOUR"))
        .does(
            MEDIATOR,
            "2026-03-30T09:30",
            new PartyAction.SetCapacity(
                KAN,
                12,
                CapacityGround.AGE,
                LegalCapacity.LIMITED,
                text("BIRTH"),
                Optional.of(
                    new LegalRepresentative(
                        Village.AGENT_TOKEN, RepresentativeKind.PARENT, text("BIRTH"))),
                false,
                true));
    running.refuses(
        ZOU_SELF, "2026-03-30T10:00", withdrawnFor(KAN), PartyProblem.PARTY_NEEDS_REPRESENTATIVE);
  }

  private static IntakeAction.WithdrawApplication withdrawnFor(PartyNumber other) {
    return new IntakeAction.WithdrawApplication(
        List.of(ZOU), Optional.of(new OtherApplication(List.of(other), text("APPLICATION"))));
  }

  @Test
  void whatTheCommitteeTookUpItselfCannotBeWithdrawn() {
    running.registered();
    running.refuses(
        ZOU_SELF,
        "2026-03-30T10:00",
        new IntakeAction.WithdrawApplication(List.of(ZOU)),
        CaseProblem.NO_APPLICATION);
  }
}
