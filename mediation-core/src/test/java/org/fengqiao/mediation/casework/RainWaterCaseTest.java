package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.OFFICER;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.screening.LeadOrigin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rain water between neighbours, settled orally in a village: the worked case, step by step. */
@Requirement({"CASE-22", "CASE-47", "FUP-01", "FUP-12"})
class RainWaterCaseTest {

  /** Both neighbours, where they come together. */
  static final Actor BOTH =
      new Actor(
          ActorId.of("u-both"),
          Role.PARTY,
          new Scope.Own(Set.of(Village.ZOU_TOKEN.text(), Village.KAN_TOKEN.text())),
          Optional.empty(),
          Optional.empty());

  /** The neighbour who helps. */
  private static final PersonRef JIAN = PersonRef.of("9901-JIAN");

  private Running running;

  @BeforeEach
  void fromTheLeadToTheAgreement() {
    running = registered();
  }

  private static Running registered() {
    return Running.unregistered()
        .under(context -> context.lead(lead()))
        .does(
            MEDIATOR,
            "2026-03-30T09:00",
            new IntakeAction.StartOwnInitiative(
                Village.registration("NEIGHBOUR").lead(lead().id()).build(),
                true,
                Optional.of(new FirstReceiver(OFFICER.id(), Optional.empty()))));
  }

  /** Everything that is done, from the own initiative to the volume. */
  static List<Running.Step> script() {
    RainWaterCaseTest test = new RainWaterCaseTest();
    test.fromTheLeadToTheAgreement();
    return test.performed()
        .visited(ZOU, "2026-04-22T09:00")
        .visited(KAN, "2026-04-24T10:00")
        .closed("2026-04-24T17:00")
        .archived("2026-04-27T09:00")
        .steps();
  }

  static Lead lead() {
    return Lead.builder()
        .id(LeadId.of("9901-LEAD"))
        .region(Village.PLACE)
        .foundOn(day("2026-03-28"))
        .origin(LeadOrigin.RESIDENT)
        .firstReceiver(Village.COMMITTEE)
        .receivedBy(OFFICER.id())
        .holder(Village.COMMITTEE)
        .disputeType("NEIGHBOUR")
        .description(text("LEAD"))
        .build();
  }

  private Running agreed() {
    return running
        .informed()
        .does(ZOU_SELF, "2026-03-30T10:10", new IntakeAction.GiveConsent(ZOU))
        .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
        .accepted()
        .opened()
        .does(
            MEDIATOR,
            "2026-04-01T15:05",
            new SessionAction.InviteHelper(JIAN, HelperRole.KIN, List.of(ZOU, KAN), true))
        .met()
        .does(
            MEDIATOR,
            "2026-04-01T15:40",
            new SessionAction.RecordLawTalk(NormKind.LAW, text("DRAINAGE"), List.of(ZOU, KAN)))
        .does(
            MEDIATOR,
            "2026-04-01T16:10",
            new AgreementAction.RecordOral(
                Village.terms(
                    ObligationTerms.act(KAN, ZOU, text("GUTTER"), day("2026-04-20")),
                    ObligationTerms.money(KAN, ZOU, Fen.of(30_000), day("2026-04-01")),
                    ObligationTerms.act(ZOU, KAN, text("LANE"), day("2026-04-05"))),
                List.of(ZOU, KAN)));
  }

  private Running performed() {
    return agreed()
        .paid(MEDIATOR, "2026-04-01T16:15", 2, 30_000)
        .paid(ZOU_SELF, "2026-04-05T12:00", 3, 0)
        .paid(KAN_SELF, "2026-04-18T12:00", 1, 0);
  }

  @Test
  void theFirstReceiverIsTheOneTheLeadNamesAndStaysSo() {
    assertEquals(ActorId.of("u-yan"), running.it().firstReceiver().orElseThrow().actor());
    assertEquals(ActorId.of("u-yan"), performed().it().firstReceiver().orElseThrow().actor());
  }

  private static Decision registering(Optional<FirstReceiver> named) {
    return Running.unregistered()
        .under(context -> context.lead(lead()))
        .decide(
            MEDIATOR,
            "2026-03-30T09:00",
            new IntakeAction.StartOwnInitiative(
                Village.registration("NEIGHBOUR").lead(lead().id()).build(), true, named));
  }

  @Test
  @Requirement({"CASE-33", "SUP-15"})
  void whoRecordedTheLeadIsTheFirstReceiverWhoeverIsNamed() {
    Running silent = Running.of(MediationCase.replay(registering(Optional.empty()).orThrow()));
    FirstReceiver officer = new FirstReceiver(OFFICER.id(), Optional.of(Village.COMMITTEE));
    assertEquals(Optional.of(officer), silent.it().firstReceiver());
    assertEquals(Optional.of(officer), running.it().firstReceiver());
    LookBack.Chain chain =
        LookBack.of(
                silent.it(),
                Instant.parse("2026-03-31T02:00:00Z"),
                Village.ZONE,
                Village.rules().riskScheme())
            .chain();
    assertEquals(Optional.of(OFFICER.id()), chain.screenedBy());
    Decision other = registering(Optional.of(new FirstReceiver(DIRECTOR.id(), Optional.empty())));
    assertEquals(
        List.of(CaseProblem.LEAD_OTHER_RECEIVER),
        other.refusal().stream().map(Problem::code).toList());
  }

  @Test
  void theDecisionOnAcceptanceIsDueAfterThreeWorkingDays() {
    running.isIn(CaseState.REG);
    assertEquals(day("2026-04-02"), running.clock(ClockKind.ACCEPTANCE).lastDay());
    assertTrue(
        running.it().parties().stream()
            .allMatch(party -> party.consent() == ConsentStatus.NOT_ASKED));
  }

  @Test
  void acceptanceStopsItsClockAndStartsOneMonth() {
    running.informed().accepted().isIn(CaseState.ACC);
    assertEquals(Optional.of(day("2026-03-30")), running.clock(ClockKind.ACCEPTANCE).stoppedOn());
    assertEquals(day("2026-04-30"), running.clock(ClockKind.MEDIATION).lastDay());
    assertEquals(Optional.of("pack-A"), running.it().rulesFingerprint());
  }

  @Test
  void takingPartAfterBeingInformedIsConsent() {
    MediationCase it = agreed().it();
    assertEquals(Optional.of(ConsentManner.EXPRESS), it.party(ZOU).orElseThrow().manner());
    assertEquals(Optional.of(ConsentManner.BY_CONDUCT), it.party(KAN).orElseThrow().manner());
  }

  @Test
  void theOralAgreementTakesEffectTheSameDayAndStartsItsClocks() {
    agreed().isIn(CaseState.AGR);
    Agreement agreement = running.it().effectiveAgreements().get(0);
    assertEquals(AgreementForm.ORAL, agreement.form());
    assertEquals(Optional.of(day("2026-04-01")), agreement.effectiveOn());
    assertEquals(Optional.of(day("2026-04-01")), running.clock(ClockKind.MEDIATION).stoppedOn());
    assertEquals(day("2026-05-06"), running.clock(ClockKind.CONFIRMATION).lastDay());
    assertEquals(List.of(ZOU, KAN), running.it().revisits().stream().map(Revisit::party).toList());
    assertEquals(
        List.of(day("2026-05-06"), day("2026-05-06")),
        running.it().revisits().stream().map(Revisit::dueOn).toList());
    assertEquals(
        List.of(1, 2, 3),
        running.it().obligations().stream().map(ObligationState::number).toList());
  }

  @Test
  void allThreeObligationsArePerformedAutomaticallyAndInTime() {
    MediationCase it = performed().it();
    for (ObligationState line : it.obligations()) {
      assertEquals(PerformanceStatus.PERFORMED, line.status());
      assertEquals(Optional.of(PerformanceManner.AUTOMATIC), line.manner());
      assertTrue(line.isDoneInTime());
    }
    assertEquals(Optional.of(day("2026-04-05")), it.obligation(3).orElseThrow().doneOn());
  }

  @Test
  void theCaseIsClosedAfterBothVisitsAndArchived() {
    performed()
        .visited(ZOU, "2026-04-22T09:00")
        .visited(KAN, "2026-04-24T10:00")
        .closed("2026-04-24T17:00")
        .isIn(CaseState.CLOSED);
    assertEquals(Optional.of(ClosingGround.PERFORMED), running.it().closingGround());
    assertEquals(day("2026-05-25"), running.clock(ClockKind.FILING).lastDay());
    running.archived("2026-04-27T09:00").isIn(CaseState.ARCH);
    assertEquals(Optional.of(day("2026-04-27")), running.clock(ClockKind.FILING).stoppedOn());
  }

  @Test
  void theFiguresAreThoseOfTheCase() {
    CaseMilestones figures =
        performed()
            .visited(ZOU, "2026-04-22T09:00")
            .visited(KAN, "2026-04-24T10:00")
            .closed("2026-04-24T17:00")
            .it()
            .milestones();
    assertEquals(Optional.of(Outcome.AGREED), figures.outcome());
    assertEquals(Optional.of(AgreementForm.ORAL), figures.form());
    assertEquals(3, figures.obligations());
    assertEquals(3, figures.obligationsPerformed());
    assertEquals(Fen.of(30_000), figures.agreedAmount());
    assertEquals(Fen.of(30_000), figures.performedAmount());
    assertTrue(figures.performedAutomatically());
    assertEquals(2, figures.revisitsOwed());
    assertEquals(2, figures.revisitsDone());
    assertEquals(Optional.of(day("2026-03-30")), figures.acceptedOn());
    assertEquals(Optional.of(day("2026-04-01")), figures.agreedOn());
    assertEquals(Optional.of(day("2026-04-18")), figures.performedOn());
    assertEquals(Optional.of(day("2026-04-20")), figures.performanceDueOn());
    assertEquals(Optional.of(day("2026-04-24")), figures.closedOn());
  }

  @Test
  void theInformationOfficerMayNotRecordTheAgreement() {
    running.informed().accepted();
    running.does(
        MEDIATOR, "2026-03-30T11:01", new MediationAction.AssessRisk("BLUE", text("RISK")));
    running.opened().met();
    Decision refusal =
        running.refuses(
            OFFICER,
            "2026-04-01T16:05",
            new AgreementAction.RecordOral(Village.terms(), List.of(ZOU, KAN)),
            CaseProblem.ACTOR_NOT_MEDIATOR);
    assertTrue(refusal.refusal().describe(Locale.CHINESE).contains("只有本案调解员可以登记口头协议"));
    assertTrue(refusal.refusal().describe(Locale.CHINESE).contains("人民调解法（2010）第13, 28条"));
    assertEquals(
        List.of(ActionKind.RECORD_ORAL, Role.INFORMATION_OFFICER),
        refusal.refusal().list().get(0).arguments());
    assertEquals(ActionKind.INVITE_HELPER, refusal.alternatives().get(0));
  }

  @Test
  @Requirement("CASE-25")
  void bothNeighboursNeedTheTextBeforeTheyApplyForConfirmation() {
    agreed();
    Problem refused =
        running
            .refuses(
                BOTH,
                "2026-04-10T09:00",
                EnforcementSamples.application(),
                ConfirmationProblem.CONFIRMATION_NEEDS_TEXT)
            .refusal()
            .list()
            .get(0);
    assertEquals(List.of(1, day("2026-05-06")), refused.arguments());
    assertEquals(CourtLaw.interpretation("354"), refused.basis().orElseThrow());
    assertEquals(
        List.of(ActionKind.UPGRADE_ORAL),
        ConfirmationProblem.CONFIRMATION_NEEDS_TEXT.alternatives());
    running.does(DIRECTOR, "2026-04-10T10:00", Samples.action(ActionKind.UPGRADE_ORAL));
    assertEquals(
        Optional.of(day("2026-04-01")), running.it().effectiveAgreements().get(0).effectiveOn());
    assertEquals(day("2026-05-06"), running.clock(ClockKind.CONFIRMATION).lastDay());
    running.does(BOTH, "2026-04-10T11:00", EnforcementSamples.application());
  }

  @Test
  void bothAgreeToTheNeighbourWhoHelpsAndTheDutyIsExplained() {
    MediationCase it = agreed().it();
    SessionEvent.HelperInvited helper = it.helpers().get(0);
    assertEquals(JIAN, helper.person());
    assertEquals(List.of(ZOU, KAN), helper.agreed());
    assertEquals(NormKind.LAW, it.lawTalks().get(0).norm());
    assertEquals(Optional.of("BLUE"), it.risk().map(RiskAssessment::level));
    assertTrue(it.plan().isEmpty());
    assertEquals(
        List.of(new Appointment(Village.QI, false, AppointmentStatus.APPOINTED)),
        it.appointments());
  }

  /** Notices of appointment and notes of the law that was explained are in it beside the seven. */
  @Test
  @Requirement("CASE-37")
  void theVolumeHoldsTheSevenPapersAndTheCaseIsResolvedInTheVillage() {
    Running archived =
        performed()
            .visited(ZOU, "2026-04-22T09:00")
            .visited(KAN, "2026-04-24T10:00")
            .closed("2026-04-24T17:00")
            .archived("2026-04-27T09:00");
    Volume volume = Volume.of(archived.it(), Village.rules().volume());
    assertEquals(List.of(), volume.missing());
    List<String> papers =
        volume.papers().stream().map(each -> each.paper().code()).distinct().toList();
    assertEquals(List.of("F03", "F10", "F24", "F32", "F46", "F49", "F50"), papers.subList(0, 7));
    assertEquals(Set.of("F20", "F28"), Set.copyOf(papers.subList(7, papers.size())));
    assertEquals(Optional.of(RegionLevel.VILLAGE), archived.it().endedLevel());
  }

  @Test
  void whoeverProposesTheClosingIsTheMediatorAndTheDirectorDecides() {
    performed().visited(ZOU, "2026-04-22T09:00").visited(KAN, "2026-04-24T10:00");
    running.refuses(
        DIRECTOR,
        "2026-04-24T17:00",
        new FollowUpAction.Close(),
        AftermathProblem.PROPOSER_MISSING);
    running.does(DIRECTOR, "2026-04-24T17:00", new FollowUpAction.Close(Optional.of(Village.QI)));
    running.isIn(CaseState.CLOSED);
  }

  @Test
  void theCaseIsNotClosedAfterVisitingOneSideOnly() {
    performed().visited(ZOU, "2026-04-22T09:00");
    int version = running.it().version();
    Decision refusal =
        running.refuses(
            DIRECTOR,
            "2026-04-22T17:00",
            new FollowUpAction.Close(Optional.of(Village.QI)),
            CaseProblem.REVISIT_OWED);
    assertEquals(List.of(2, day("2026-05-06")), refusal.refusal().list().get(0).arguments());
    assertEquals(
        List.of(ActionKind.DO_REVISIT, ActionKind.REVISIT_DECLINED, ActionKind.REVISIT_ATTEMPT),
        refusal.alternatives().subList(0, 3));
    assertEquals(version, running.it().version());
    running.refuses(
        PRESIDING,
        "2026-04-22T17:00",
        new FollowUpAction.Close(Optional.of(Village.QI)),
        CaseProblem.ROLE_NOT_ALLOWED,
        CaseProblem.REVISIT_OWED);
  }
}
