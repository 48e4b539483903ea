package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.fengqiao.mediation.casework.WagePack.FIRM;
import static org.fengqiao.mediation.casework.WagePack.FIRM_SELF;
import static org.fengqiao.mediation.casework.WagePack.PRESIDING;
import static org.fengqiao.mediation.casework.WagePack.QIN;
import static org.fengqiao.mediation.casework.WagePack.SECOND;
import static org.fengqiao.mediation.casework.WagePack.SHAN;
import static org.fengqiao.mediation.casework.WagePack.self;
import static org.fengqiao.mediation.casework.WagePack.worker;
import static org.fengqiao.mediation.casework.WagePack.workers;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportStatus;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;

/** Wages of 23 workers: the worked case from the application to the two reports, step by step. */
@Requirement({"CASE-05", "CASE-22", "CASE-43"})
class WageCaseTest {

  @Test
  void b1TheApplicationStartsTheDecisionAndTheLabourClock() {
    Running running = WagePack.registered();
    running.isIn(CaseState.REG);
    assertEquals(day("2025-11-06"), running.clock(ClockKind.ACCEPTANCE).lastDay());
    assertEquals(day("2025-11-18"), running.clock(ClockKind.LABOUR_WAIT).lastDay());
    assertEquals(ClockEffect.OPENS, running.clock(ClockKind.LABOUR_WAIT).effect());
    assertEquals(workers(), running.it().registration().orElseThrow().applicants());
    assertTrue(
        workers().stream()
            .allMatch(
                p -> running.it().party(p).orElseThrow().consent() == ConsentStatus.CONSENTED));
  }

  @Test
  void b2ThreeSpokespersonsAppearAndReceiveAndDoNotDispose() {
    Running running =
        WagePack.registered().does(self(4), "2025-11-04T09:00", WagePack.election(1, 4, 11));
    SpokespersonGroup group = running.it().groups().get(0);
    assertEquals(List.of(worker(1), worker(4), worker(11)), group.spokespersons());
    assertEquals(workers(), group.members());
    assertEquals(List.of(AgentPower.APPEAR, AgentPower.RECEIVE), SpokespersonGroup.POWERS);
    assertTrue(group.speaksFor(worker(4), worker(23)));
  }

  @Test
  void b3SeventeenAndLivingOnOwnWagesIsFullCapacity() {
    PartyStanding nineteenth = WagePack.consented().it().party(worker(19)).orElseThrow();
    assertEquals(Optional.of(LegalCapacity.FULL), nineteenth.capacity());
    assertEquals(Optional.empty(), nineteenth.representative());
    assertTrue(nineteenth.actsAlone());
  }

  @Test
  void b4Andb5AllHaveAgreedAndTheCaseIsTaken() {
    Running running = WagePack.appointed();
    assertTrue(
        running.it().parties().stream()
            .allMatch(party -> party.consent() == ConsentStatus.CONSENTED));
    running.isIn(CaseState.ACC);
    assertEquals(Optional.of(day("2025-11-05")), running.clock(ClockKind.ACCEPTANCE).stoppedOn());
    assertEquals(day("2025-12-05"), running.clock(ClockKind.MEDIATION).lastDay());
    assertEquals(Optional.of("YELLOW"), running.it().risk().map(RiskAssessment::level));
    assertTrue(running.it().plan().isPresent());
  }

  @Test
  void b6OneOfTwoMediatorsPresides() {
    assertEquals(
        List.of(
            new Appointment(SHAN, true, AppointmentStatus.APPOINTED),
            new Appointment(QIN, false, AppointmentStatus.APPOINTED)),
        WagePack.appointed().it().appointments());
  }

  @Test
  void b7RedMakesTwoReportsDueInTwoHours() {
    Running running =
        WagePack.appointed()
            .does(
                PRESIDING, "2025-11-07T08:50", new MediationAction.AssessRisk("RED", text("GATE")));
    assertEquals(
        List.of(
            Optional.of(Instant.parse("2025-11-07T02:50:00Z")),
            Optional.of(Instant.parse("2025-11-07T02:50:00Z"))),
        running.it().reports().stream().map(CaseReport::dueAt).toList());
    assertTrue(running.it().reports().stream().allMatch(CaseReport::isOwed));
    running.refuses(
        PRESIDING,
        "2025-11-07T09:00",
        new RiskAction.LowerRisk("YELLOW", text("QUIET")),
        RiskProblem.REPORT_OWED);
  }

  @Test
  void b8BothReportsAreMadeInTimeAndTheCaseStaysAccepted() {
    Running running = WagePack.reported();
    running.isIn(CaseState.ACC);
    assertEquals(
        List.of(ReportStatus.MADE_IN_TIME, ReportStatus.MADE_IN_TIME),
        running.it().reports().stream().map(CaseReport::status).toList());
    assertEquals(
        List.of(ReportAddressee.POLICE, ReportAddressee.GOVERNMENT),
        running.it().reports().stream().map(CaseReport::to).toList());
    running.does(PRESIDING, "2025-11-20T09:00", new RiskAction.LowerRisk("YELLOW", text("QUIET")));
    assertEquals(Optional.of("YELLOW"), running.it().risk().map(RiskAssessment::level));
  }

  @Test
  void theThreeSpokespersonsCannotSignForAll() {
    Running running = signing();
    for (int speaker : List.of(1, 4, 11)) {
      Decision refusal =
          running.refuses(
              self(speaker),
              "2025-11-17T15:00",
              sign(worker(2)),
              PartyProblem.SPOKESPERSON_CANNOT_DISPOSE);
      Problem problem = refusal.refusal().list().get(0);
      assertEquals(List.of("party", 2, SpokespersonGroup.POWERS), problem.arguments());
      assertEquals(Certainty.ANALOGY, problem.basis().orElseThrow().certainty());
      assertEquals(
          List.of(ActionKind.SIGN, ActionKind.REGISTER_AGENT),
          refusal.alternatives().subList(0, 2));
      running.does(self(speaker), "2025-11-17T15:00", sign(worker(speaker)));
    }
    assertEquals(3, running.it().openAgreement().orElseThrow().signedBy().size());
  }

  @Test
  void aSpokespersonWhoActsAsRepresentativeHasNoPowerToSignEither() {
    Actor elected =
        new Actor(
            ActorId.of("u-w4"),
            Role.REPRESENTATIVE,
            Scope.Own.of("9901-W4"),
            Optional.empty(),
            Optional.empty());
    signing()
        .refuses(
            elected,
            "2025-11-17T15:00",
            sign(worker(2)),
            CaseProblem.AUTHORITY_MISSING,
            PartyProblem.SPOKESPERSON_CANNOT_DISPOSE);
  }

  @Test
  void aWorkerWhoIsNoSpokespersonSpeaksForNobody() {
    signing().refuses(self(5), "2025-11-17T15:00", sign(worker(2)), CaseProblem.NOT_OWN_PARTY);
  }

  @Test
  void spokespersonsChooseAMediatorForTheirGroup() {
    Running running =
        WagePack.consented().does(PRESIDING, "2025-11-05T10:00", new IntakeAction.Accept());
    running.does(
        self(11), "2025-11-05T11:00", new AppointmentAction.ChooseMediator(QIN, workers()));
    assertTrue(running.it().mediators().isEmpty());
    running.does(
        FIRM_SELF, "2025-11-05T12:00", new AppointmentAction.ChooseMediator(QIN, List.of(FIRM)));
    assertEquals(
        List.of(new Appointment(QIN, true, AppointmentStatus.APPOINTED)),
        running.it().appointments());
  }

  private static AgreementAction.Sign sign(PartyNumber party) {
    return new AgreementAction.Sign(1, party, SigningManner.SIGNATURE);
  }

  private static Running signing() {
    List<PartyNumber> all = new ArrayList<>(workers());
    all.add(FIRM);
    return WagePack.appointed()
        .does(PRESIDING, "2025-11-12T09:00", new MediationAction.OpenMediation(false))
        .does(
            SECOND,
            "2025-11-17T14:00",
            new AgreementAction.Draft(
                new AgreementTerms(
                    all,
                    List.of(
                        ObligationTerms.money(
                            FIRM, worker(1), Fen.of(1_800_000), day("2025-11-28"))),
                    text("AGREEMENT"),
                    List.of())));
  }
}
