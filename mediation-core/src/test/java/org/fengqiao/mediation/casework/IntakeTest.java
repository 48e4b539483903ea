package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
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
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.record.CorrectableFact;
import org.fengqiao.mediation.casework.record.Correction;
import org.fengqiao.mediation.casework.record.CorrectionSource;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.KernelProblem;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the first word to the decision on acceptance. */
@Requirement({"CASE-05", "CASE-08"})
class IntakeTest {

  private static final String MORNING = "2026-03-30T09:00";

  private final Running running = Running.unregistered();

  @Test
  void everythingWrongWithARegistrationIsSaidAtOnce() {
    Registration registration =
        Registration.builder()
            .source(CaseSource.COURT)
            .disputeType("NEIGHBOUR")
            .place(Village.PLACE)
            .holder(OrganisationId.of("8801-ELSEWHERE"))
            .matter(text("MATTER"))
            .arisenOn(day("2026-03-31"))
            .addParties(
                new Party(ZOU, Side.ONE, Village.ZOU_TOKEN, PartyKind.PERSON),
                new Party(KAN, Side.ONE, Village.ZOU_TOKEN, PartyKind.PERSON))
            .addApplicants(ZOU)
            .build();
    running.refuses(
        MEDIATOR,
        MORNING,
        new IntakeAction.StartOwnInitiative(registration, false, Optional.empty()),
        CaseProblem.OCCURRED_TOO_EARLY,
        CaseProblem.WRONG_PARTITION,
        CaseProblem.HOLDER_UNKNOWN,
        CaseProblem.SIDE_EMPTY,
        CaseProblem.PERSON_TWICE,
        CaseProblem.HOLDER_OUT_OF_SCOPE,
        CaseProblem.SOURCE_NOT_ALLOWED,
        CaseProblem.APPLICANT_NOT_EXPECTED,
        CaseProblem.SIDE_HAS_REFUSED);
  }

  @Test
  void anUnknownDisputeTypeIsKeptAndReported() {
    IntakeAction.Apply strange = Village.application("DRONE-NOISE");
    Decision decision = running.decide(ZOU_SELF, MORNING, strange);
    assertEquals(
        List.of(KernelProblem.UNKNOWN_CODE, CaseProblem.DAY_PROVISIONAL),
        decision.notices().stream().map(Problem::code).toList());
    running.does(ZOU_SELF, MORNING, strange);
    assertEquals("DRONE-NOISE", running.it().registration().orElseThrow().disputeType());
  }

  @Test
  void applyingIsConsentOfTheApplicantAndOfNobodyElse() {
    running.does(ZOU_SELF, MORNING, Village.application("NEIGHBOUR"));
    assertEquals(ConsentStatus.CONSENTED, running.it().party(ZOU).orElseThrow().consent());
    assertEquals(ConsentStatus.NOT_ASKED, running.it().party(KAN).orElseThrow().consent());
  }

  @Test
  void nobodyAppliesForSomebodyElse() {
    running.refuses(KAN_SELF, MORNING, Village.application("NEIGHBOUR"), CaseProblem.NOT_OWN_PARTY);
  }

  @Test
  void anApplicationNamesItsApplicantsOnSideOne() {
    running.refuses(
        MEDIATOR,
        MORNING,
        new IntakeAction.Apply(
            Village.registration("NEIGHBOUR").source(CaseSource.PETITION).build(),
            Optional.empty()),
        CaseProblem.APPLICANT_MISSING);
    running.refuses(
        MEDIATOR,
        MORNING,
        new IntakeAction.Apply(
            Village.registration("NEIGHBOUR").source(CaseSource.HOTLINE).addApplicants(KAN).build(),
            Optional.empty()),
        CaseProblem.APPLICANT_SIDE);
  }

  @Test
  void anAuthorityThatHasEndedIsNoAuthority() {
    running.registered();
    running.refuses(
        MEDIATOR,
        "2026-03-30T10:00",
        new IntakeAction.RegisterAgent(
            ZOU,
            Village.AGENT_TOKEN,
            List.of(AgentPower.APPEAR),
            text("AUTHORITY"),
            Optional.of(day("2026-03-29"))),
        CaseProblem.AUTHORITY_OVER);
    running.informed();
    running.does(
        MEDIATOR,
        "2026-03-30T10:10",
        new IntakeAction.RegisterAgent(
            ZOU,
            Village.AGENT_TOKEN,
            List.of(AgentPower.DISPOSE),
            text("AUTHORITY"),
            Optional.of(day("2026-03-30"))));
    running.refuses(
        Village.AGENT,
        "2026-03-31T09:00",
        new IntakeAction.GiveConsent(ZOU),
        CaseProblem.AUTHORITY_MISSING);
  }

  @Test
  void aLabourApplicationStartsTheWaitingTimeThatOpensArbitration() {
    running.does(ZOU_SELF, MORNING, Village.application("LABOUR"));
    CaseClock wait = running.clock(ClockKind.LABOUR_WAIT);
    assertEquals(day("2026-04-14"), wait.lastDay());
    assertTrue(running.it().at(day("2026-04-15")).expired().contains(wait));
    assertEquals(Optional.empty(), running.it().at(day("2026-04-15")).endedPeriod());
  }

  @Test
  void aMedicalDisputeIsTakenOnApplicationAndWithAYesOfAllSidesOnly() {
    Decision initiative =
        running.refuses(
            MEDIATOR,
            MORNING,
            new IntakeAction.StartOwnInitiative(
                Village.registration("MEDICAL").build(), true, Optional.empty()),
            CaseProblem.APPLICATION_NEEDED);
    assertEquals(
        Optional.of("31"), initiative.refusal().list().get(0).basis().flatMap(LegalBasis::article));
    running.does(ZOU_SELF, MORNING, Village.application("MEDICAL"));
    running.refuses(
        MEDIATOR, "2026-03-30T10:00", new IntakeAction.Accept(), CaseProblem.CONSENT_MISSING);
    running
        .does(MEDIATOR, "2026-03-30T10:00", new IntakeAction.InformParty(KAN, "F10-2026"))
        .does(KAN_SELF, "2026-03-30T10:30", new IntakeAction.GiveConsent(KAN))
        .accepted();
    assertEquals(day("2026-05-14"), running.clock(ClockKind.MEDICAL).lastDay());
    assertTrue(running.it().running(ClockKind.MEDIATION).isEmpty());
  }

  @Test
  void consentNeedsToBeInformedAndIsGivenOnce() {
    running.registered();
    running.refuses(
        ZOU_SELF,
        "2026-03-30T10:00",
        new IntakeAction.GiveConsent(ZOU),
        CaseProblem.NOT_INFORMED_YET);
    running.informed();
    running.refuses(
        ZOU_SELF, "2026-03-30T10:10", new IntakeAction.GiveConsent(KAN), CaseProblem.NOT_OWN_PARTY);
    running.does(ZOU_SELF, "2026-03-30T10:10", new IntakeAction.GiveConsent(ZOU));
    running.refuses(
        ZOU_SELF,
        "2026-03-30T10:20",
        new IntakeAction.GiveConsent(ZOU),
        CaseProblem.ALREADY_CONSENTED);
  }

  @Test
  void anAgentActsWithinTheAuthorityAndNotForBothSides() {
    running.registered().informed();
    running.does(
        ZOU_SELF,
        "2026-03-30T10:10",
        agent(ZOU, Village.AGENT_TOKEN, AgentPower.APPEAR, AgentPower.RECEIVE));
    running.refuses(
        Village.AGENT,
        "2026-03-30T10:20",
        new IntakeAction.GiveConsent(ZOU),
        CaseProblem.AUTHORITY_MISSING);
    running.refuses(
        MEDIATOR,
        "2026-03-30T10:30",
        agent(KAN, Village.AGENT_TOKEN, AgentPower.APPEAR),
        CaseProblem.AGENT_BOTH_SIDES);
    running.refuses(
        MEDIATOR,
        "2026-03-30T10:30",
        agent(KAN, Village.ZOU_TOKEN),
        CaseProblem.NO_POWER_NAMED,
        CaseProblem.AGENT_IS_PARTY);
  }

  @Test
  void anAgentWithTheRightPowerSpeaksForTheParty() {
    running
        .registered()
        .informed()
        .does(ZOU_SELF, "2026-03-30T10:10", agent(ZOU, Village.AGENT_TOKEN, AgentPower.DISPOSE))
        .does(Village.AGENT, "2026-03-30T10:20", new IntakeAction.GiveConsent(ZOU));
    assertEquals(ConsentStatus.CONSENTED, running.it().party(ZOU).orElseThrow().consent());
    running.refuses(
        Village.AGENT,
        "2026-03-30T10:30",
        new FollowUpAction.RevisitDeclined(ZOU),
        CaseProblem.STATE_NOT_ALLOWED);
  }

  @Test
  void aPartyHasAtMostTwoAgents() {
    running
        .registered()
        .does(MEDIATOR, "2026-03-30T10:00", agent(ZOU, PersonRef.of("9901-A1"), AgentPower.APPEAR))
        .does(MEDIATOR, "2026-03-30T10:01", agent(ZOU, PersonRef.of("9901-A2"), AgentPower.APPEAR));
    running.refuses(
        MEDIATOR,
        "2026-03-30T10:02",
        agent(ZOU, PersonRef.of("9901-A3"), AgentPower.APPEAR),
        CaseProblem.TOO_MANY_AGENTS);
  }

  private static LegalBasis as(Certainty certainty) {
    return LegalBasis.builder().from(LegalBasis.ourDefault()).certainty(certainty).build();
  }

  @ParameterizedTest
  @EnumSource(Certainty.class)
  void aTypeIsClosedByAnInstrumentInForceHereAndADefaultOnlyWarns(Certainty certainty) {
    running.under(
        Village.rulesWith(ClockEffect.LATE).putNotMediable("NEIGHBOUR", as(certainty)).build());
    running.registered();
    Decision decision = running.decide(MEDIATOR, "2026-03-30T10:00", new IntakeAction.Accept());
    assertEquals(isInstrument(certainty), decision.isRefused());
    if (!decision.isRefused()) {
      assertEquals(
          List.of(CaseProblem.TYPE_NOT_MEDIABLE),
          decision.notices().stream().map(Problem::code).toList());
    }
  }

  private static boolean isInstrument(Certainty certainty) {
    return certainty != Certainty.ANALOGY && certainty != Certainty.OUR_DEFAULT;
  }

  @ParameterizedTest
  @EnumSource(Certainty.class)
  void aClearYesOfAllIsNeededWhereAnInstrumentInForceHereSaysSo(Certainty certainty) {
    running.under(Village.rulesWith(ClockEffect.LATE).putOptIn("NEIGHBOUR", as(certainty)).build());
    running.registered();
    Decision decision = running.decide(MEDIATOR, "2026-03-30T10:00", new IntakeAction.Accept());
    assertEquals(isInstrument(certainty), decision.isRefused());
  }

  @Test
  void aPlaceThatAsksForAClearYesDoesNotBarTheOwnInitiative() {
    running.under(
        Village.rulesWith(ClockEffect.LATE)
            .putOptIn("NEIGHBOUR", as(Certainty.LOCAL_REGULATION))
            .build());
    running.registered().isIn(CaseState.REG);
  }

  @Test
  void aTypeThePlaceClosesIsDeclinedNotAccepted() {
    running.under(
        Village.rulesWith(ClockEffect.LATE)
            .putNotMediable("NEIGHBOUR", as(Certainty.LOCAL_REGULATION))
            .build());
    running.registered();
    Decision refusal =
        running.refuses(
            MEDIATOR, "2026-03-30T10:00", new IntakeAction.Accept(), CaseProblem.TYPE_NOT_MEDIABLE);
    assertEquals(ActionKind.DECLINE, refusal.alternatives().get(0));
    running.does(
        MEDIATOR,
        "2026-03-30T10:00",
        new IntakeAction.Decline(DeclineReason.SPECIAL_ORGAN, Optional.of(text("WHY"))));
    assertEquals(Optional.of(DeclineReason.SPECIAL_ORGAN), running.it().declineReason());
    assertEquals(Optional.of(Outcome.DECLINED), running.it().outcome());
    assertTrue(running.it().running(ClockKind.ACCEPTANCE).isEmpty());
  }

  @Test
  void whoWasNeverToldOfAWithdrawnApplicationIsNotVisited() {
    running
        .does(ZOU_SELF, "2026-03-30T09:00", Village.application("NEIGHBOUR"))
        .does(ZOU_SELF, "2026-03-30T15:00", new IntakeAction.WithdrawApplication(List.of(ZOU)));
    assertEquals(List.of(ZOU), running.it().revisits().stream().map(Revisit::party).toList());
  }

  @Test
  void nobodyIsInformedWithoutWordOfTheOwnData() {
    running.registered();
    for (Optional<String> none :
        List.of(Optional.<String>empty(), Optional.of(" "), Optional.of("x".repeat(41)))) {
      Decision refused =
          running.refuses(
              MEDIATOR,
              "2026-03-30T10:00",
              new IntakeAction.InformParty(KAN, none),
              CaseProblem.DATA_NOTICE_MISSING);
      assertEquals(
          Certainty.LAW,
          refused.refusal().stream().findFirst().orElseThrow().basis().orElseThrow().certainty());
    }
    running.does(MEDIATOR, "2026-03-30T10:00", new IntakeAction.InformParty(KAN, "F10-2026"));
    assertEquals(
        new IntakeEvent.PartyInformed(KAN, Optional.of("F10-2026")),
        running.it().events().get(running.it().events().size() - 1).body());
  }

  @Test
  void aDeclinedCaseIsClosedOnlyAfterTheRoutesAreTold() {
    Running declined = Samples.declined();
    declined.refuses(
        DIRECTOR, "2026-03-31T09:00", new FollowUpAction.Close(), CaseProblem.ROUTES_OWED);
    declined
        .does(
            MEDIATOR,
            "2026-03-31T09:00",
            new EndingAction.GiveRoutes(
                List.of(ZOU, KAN), List.of(Route.LITIGATION, Route.LEGAL_AID)))
        .closed("2026-03-31T10:00");
    assertEquals(Optional.of(ClosingGround.DECLINED), declined.it().closingGround());
  }

  @Test
  void aDeclinedCaseOwesVisitsOnlyWhereThePlaceVisitsAllThatEnded() {
    assertTrue(Samples.declined().it().revisits().isEmpty());
    CaseRules rules = Village.rules();
    RevisitRule visits = rules.revisits();
    running.under(
        CaseRules.builder()
            .from(rules)
            .revisits(
                new RevisitRule(
                    RevisitPopulation.ALL_ENDED,
                    visits.afterPerformance().period(),
                    visits.afterEnding().period(),
                    visits.afterEnding().roll(),
                    visits.tries(),
                    visits.basis()))
            .build());
    running
        .registered()
        .does(
            MEDIATOR,
            "2026-03-30T12:00",
            new IntakeAction.Decline(DeclineReason.SPECIAL_ORGAN, Optional.empty()));
    assertEquals(
        List.of(day("2026-04-14"), day("2026-04-14")),
        running.it().revisits().stream().map(Revisit::dueOn).toList());
  }

  @Test
  void workloadAndSuccessRatesAreNoReasonToDecline() {
    assertEquals(
        List.of(
            "OTHER-SIDE-REFUSED",
            "SPECIAL-ORGAN",
            "OTHER-ORGAN-SEIZED",
            "NOT-CIVIL",
            "OUTSIDE-VENUE",
            "NO-OTHER-SIDE"),
        List.of(DeclineReason.values()).stream().map(DeclineReason::code).toList());
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

  private static IntakeAction.RegisterAgent agent(
      PartyNumber party, PersonRef agent, AgentPower... powers) {
    return new IntakeAction.RegisterAgent(
        party, agent, List.of(powers), text("AUTHORITY"), Optional.empty());
  }

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

  @Test
  void withoutAnApplicationNoWaitingTimeForArbitrationRuns() {
    running.does(
        MEDIATOR,
        MORNING,
        new IntakeAction.StartOwnInitiative(
            Village.registration("LABOUR").build(), true, Optional.empty()));
    assertTrue(running.it().running(ClockKind.LABOUR_WAIT).isEmpty());
    Running referred =
        Running.unregistered()
            .does(
                MEDIATOR,
                MORNING,
                ReferralSamples.received(Village.registration("LABOUR").build()));
    assertTrue(referred.it().running(ClockKind.LABOUR_WAIT).isEmpty());
  }
}
