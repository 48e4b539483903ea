package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.AGENT;
import static org.fengqiao.mediation.casework.Village.AGENT_TOKEN;
import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.OTHER_MEDIATOR;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.casework.enforce.FirmWay;
import org.fengqiao.mediation.casework.enforce.OrderCondition;
import org.fengqiao.mediation.casework.handover.JoinStep;
import org.fengqiao.mediation.casework.precheck.Finding;
import org.fengqiao.mediation.casework.precheck.Precheck;
import org.fengqiao.mediation.casework.precheck.PrecheckFacts;
import org.fengqiao.mediation.casework.precheck.PrecheckProblem;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;
import org.junit.jupiter.api.Test;

/** Who may bind whom: nobody by another's word without authority, and nobody without capacity. */
@Requirement("CASE-22")
class AuthorityTest {

  private final Running running = Running.unregistered().inMediation().met();

  private static AgreementChangeAction.Ratify ratify(RatificationStep step) {
    return new AgreementChangeAction.Ratify(1, KAN, step, day("2026-04-02"));
  }

  private Running drafted() {
    return running.drafted(ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-20")));
  }

  /** Kan owes 300 by the word of an agent who may only appear, and was asked whether it holds. */
  private Running asked() {
    return running
        .does(KAN_SELF, "2026-04-01T16:00", agent(AgentPower.APPEAR))
        .agreedOrally(
            "2026-04-02T09:00", ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-20")))
        .does(MEDIATOR, "2026-04-08T09:00", ratify(RatificationStep.ASKED));
  }

  private static IntakeAction.RegisterAgent agent(AgentPower... powers) {
    return new IntakeAction.RegisterAgent(
        KAN, AGENT_TOKEN, List.of(powers), text("AUTHORITY"), Optional.empty());
  }

  private static PartyAction.SetCapacity minor() {
    return new PartyAction.SetCapacity(
        KAN,
        12,
        CapacityGround.AGE,
        LegalCapacity.LIMITED,
        text("BIRTH"),
        Optional.of(new LegalRepresentative(AGENT_TOKEN, RepresentativeKind.PARENT, text("BIRTH"))),
        false,
        true);
  }

  // Ratification (T58)

  @Test
  void anAgentRatifiesWithThePowerToDisposeOnly() {
    running.does(KAN_SELF, "2026-04-01T16:00", agent(AgentPower.APPEAR));
    drafted().does(MEDIATOR, "2026-04-03T09:00", ratify(RatificationStep.ASKED));
    running.refuses(
        AGENT,
        "2026-04-04T09:00",
        ratify(RatificationStep.RATIFIED),
        CaseProblem.AUTHORITY_MISSING,
        AgreementProblem.NOTHING_TO_RATIFY,
        CaseProblem.NOT_OWN_PARTY);
    running
        .does(KAN_SELF, "2026-04-04T10:00", agent(AgentPower.DISPOSE))
        .does(AGENT, "2026-04-04T11:00", ratify(RatificationStep.RATIFIED));
  }

  @Test
  void whoCannotSettleTheOwnAffairsRatifiesThroughTheLegalRepresentative() {
    running.does(MEDIATOR, "2026-04-01T16:00", minor());
    drafted().does(MEDIATOR, "2026-04-03T09:00", ratify(RatificationStep.ASKED));
    running.refuses(
        KAN_SELF,
        "2026-04-04T09:00",
        ratify(RatificationStep.RATIFIED),
        PartyProblem.NEEDS_REPRESENTATIVE,
        PartyProblem.PARTY_NEEDS_REPRESENTATIVE);
    running.does(AGENT, "2026-04-04T10:00", ratify(RatificationStep.RATIFIED));
  }

  @Test
  void aPartyAnswersWhatItWasAskedAndNothingElse() {
    drafted()
        .refuses(
            KAN_SELF,
            "2026-04-03T09:00",
            ratify(RatificationStep.RATIFIED),
            AgreementProblem.NOTHING_TO_RATIFY,
            AgreementProblem.RATIFICATION_STEP);
    running
        .does(MEDIATOR, "2026-04-03T09:00", ratify(RatificationStep.ASKED))
        .refuses(
            KAN_SELF,
            "2026-04-04T09:00",
            new AgreementChangeAction.Ratify(1, KAN, RatificationStep.RATIFIED, day("2026-04-03")),
            AgreementProblem.RATIFICATION_OF_OTHER_ACT);
  }

  @Test
  void whoSignedInPersonIsBoundAndNotAsked() {
    drafted().signedByAll().sealed();
    running.refuses(
        MEDIATOR,
        "2026-04-08T09:00",
        ratify(RatificationStep.ASKED),
        AgreementProblem.NOTHING_TO_RATIFY,
        AgreementProblem.RATIFICATION_STEP);
  }

  @Test
  void aWordGivenInPersonAndASignatureOfAnAgentWithPowerNeedNobodysWordAgain() {
    Running oral = Running.unregistered().inMediation().met().agreedOrally("2026-04-02T09:00");
    Running byAgent =
        Running.unregistered()
            .inMediation()
            .met()
            .does(KAN_SELF, "2026-04-01T16:00", agent(AgentPower.DISPOSE))
            .drafted()
            .signed(ZOU_SELF, ZOU, "2026-04-02T10:00")
            .signed(AGENT, KAN, "2026-04-03T10:00")
            .does(MEDIATOR, "2026-04-03T11:00", new AgreementAction.MediatorSign(1))
            .sealed();
    for (Running bound : List.of(oral, byAgent)) {
      bound.refuses(
          MEDIATOR,
          "2026-04-08T09:00",
          ratify(RatificationStep.ASKED),
          AgreementProblem.NOTHING_TO_RATIFY,
          AgreementProblem.RATIFICATION_STEP);
    }
  }

  @Test
  void aWordOfSomebodyFoundToLackCapacityAndOneOfNobodyAtTheTalksAreAskedAbout() {
    OpenMatter rest = new OpenMatter(text("REST"), List.of(ZOU, KAN), Optional.empty());
    running
        .does(
            MEDIATOR,
            "2026-04-02T09:00",
            new AgreementAction.RecordOral(Village.terms().leaving(rest), List.of(ZOU, KAN)))
        .does(MEDIATOR, "2026-04-03T09:00", minor());
    running.does(MEDIATOR, "2026-04-08T09:00", ratify(RatificationStep.ASKED));
    Running absent =
        Running.unregistered()
            .inMediation()
            .does(ZOU_SELF, "2026-04-01T16:00", new IntakeAction.GiveConsent(ZOU))
            .does(KAN_SELF, "2026-04-01T16:00", new IntakeAction.GiveConsent(KAN))
            .agreedOrally("2026-04-02T09:00");
    absent
        .does(MEDIATOR, "2026-04-08T09:00", ratify(RatificationStep.ASKED))
        .does(KAN_SELF, "2026-04-09T09:00", ratify(RatificationStep.RATIFIED))
        .refuses(
            MEDIATOR,
            "2026-04-10T09:00",
            ratify(RatificationStep.ASKED),
            AgreementProblem.RATIFICATION_STEP);
  }

  @Test
  void aJointDebtorWhoIsNotBoundIsNeitherSuedNorPaysWhatTheOtherOwes() {
    PartyNumber she = SeveredPartyTest.SHE;
    Running three =
        SeveredPartyTest.threeParties(false)
            .does(SeveredPartyTest.SHE_SELF, "2026-04-01T15:20", new IntakeAction.GiveConsent(she))
            .met();
    ObligationTerms joint =
        ObligationTerms.builder()
            .from(ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-20")))
            .addDebtors(she)
            .build();
    List<PartyNumber> all = List.of(ZOU, KAN, she);
    three.does(
        MEDIATOR,
        "2026-04-02T09:00",
        new AgreementAction.RecordOral(
            new AgreementTerms(all, List.of(joint), text("AGREEMENT"), List.of()), all));
    three
        .does(
            MEDIATOR,
            "2026-04-08T09:00",
            new AgreementChangeAction.Ratify(1, she, RatificationStep.ASKED, day("2026-04-02")))
        .does(
            SeveredPartyTest.SHE_SELF,
            "2026-04-09T09:00",
            new AgreementChangeAction.Ratify(1, she, RatificationStep.REFUSED, day("2026-04-02")));
    three.refuses(ZOU_SELF, "2026-04-22T09:00", orderAgainst(she), CaseProblem.UNKNOWN_OBLIGATION);
    three.refuses(MEDIATOR, "2026-04-22T09:00", paidBy(she), CaseProblem.PAYER_NOT_DEBTOR);
    three.does(ZOU_SELF, "2026-04-22T09:00", orderAgainst(KAN));
    three.does(MEDIATOR, "2026-04-22T09:00", paidBy(KAN));
  }

  private static EnforcementAction.ApplyPaymentOrder orderAgainst(PartyNumber debtor) {
    return new EnforcementAction.ApplyPaymentOrder(
        1, debtor, List.of(1), List.of(OrderCondition.values()), false, Optional.empty());
  }

  private static FollowUpAction.RecordPerformance paidBy(PartyNumber payer) {
    return new FollowUpAction.RecordPerformance(
        1, Optional.of(Fen.of(100)), payer, ZOU, PerformanceManner.AUTOMATIC, Optional.empty());
  }

  @Test
  void whatIsNotRatifiedDoesNotBindAndItsLinesFallAway() {
    asked().does(KAN_SELF, "2026-04-09T09:00", ratify(RatificationStep.REFUSED));
    Agreement agreement = running.it().effectiveAgreements().get(0);
    assertEquals(List.of(KAN), running.it().at(day("2026-04-09")).notBound(agreement));
    assertEquals(List.of(KAN), running.it().unboundParties());
    assertEquals(PerformanceStatus.ANNULLED, running.it().obligation(1).orElseThrow().status());
    assertEquals(List.of(), running.it().at(day("2026-04-30")).overdue());
    isClosed("2026-04-10", FirmWay.CONFIRMATION);
    isClosed("2026-04-10", FirmWay.NOTARY);
    assertTrue(codesOfPrecheck("2026-04-10").contains(PrecheckProblem.NOT_BOUND));
    running.refuses(
        PRESIDING,
        "2026-04-10T09:00",
        new PerformanceAction.Urge(KAN, UrgeManner.TALK, text("ANSWER")),
        PerformanceProblem.NOTHING_OVERDUE,
        CaseProblem.UNKNOWN_PARTY);
  }

  @Test
  void silenceUnbindsWithTheLastDayAndIsNotedByTheOffice() {
    asked();
    assertEquals(1, running.it().at(day("2026-05-08")).overdue().size());
    assertEquals(List.of(), running.it().at(day("2026-05-09")).overdue());
    assertEquals(PerformanceStatus.PENDING, running.it().obligation(1).orElseThrow().status());
    isClosed("2026-05-09", FirmWay.PAYMENT_ORDER);
    isClosed("2026-05-09", FirmWay.ENFORCEMENT);
    assertTrue(codesOfPrecheck("2026-05-09").contains(PrecheckProblem.NOT_BOUND));
    running.refuses(
        MEDIATOR,
        "2026-05-08T09:00",
        ratify(RatificationStep.REFUSED),
        AgreementProblem.NOTHING_TO_RATIFY,
        AgreementProblem.SIGNER_CANNOT_RATIFY,
        AgreementProblem.RATIFICATION_STEP);
    running.refuses(
        KAN_SELF,
        "2026-05-09T09:00",
        new FollowUpAction.RecordPerformance(
            1, Optional.of(Fen.of(300)), KAN, ZOU, PerformanceManner.AUTOMATIC, Optional.empty()),
        CaseProblem.NOTHING_OUTSTANDING,
        AgreementProblem.LINE_NOT_BINDING);
    running.does(MEDIATOR, "2026-05-09T10:00", ratify(RatificationStep.REFUSED));
    assertEquals(PerformanceStatus.ANNULLED, running.it().obligation(1).orElseThrow().status());
  }

  private void isClosed(String day, FirmWay way) {
    NextWay found =
        running.it().at(day(day)).whatNext().stream()
            .filter(next -> next.way() == way)
            .findFirst()
            .orElseThrow();
    List<ProblemCode> codes = found.closedBecause().stream().map(Problem::code).toList();
    assertTrue(
        codes.contains(AgreementProblem.PARTY_NOT_BOUND)
            || codes.contains(CaseProblem.NOTHING_OUTSTANDING),
        codes::toString);
  }

  private List<ProblemCode> codesOfPrecheck(String day) {
    return codes(running.it(), day);
  }

  private static List<ProblemCode> codes(MediationCase it, String day) {
    return Precheck.of(it, 1, PrecheckFacts.nothing(), day(day)).findings().stream()
        .map(Finding::problem)
        .map(Problem::code)
        .toList();
  }

  // Named with others (T21, T61, T79, T88 to T90, T95, T96, T102)

  @Test
  void whoCannotSettleTheOwnAffairsNeitherReleasesNorApplies() {
    running.does(MEDIATOR, "2026-04-01T16:00", minorZou());
    running.agreedOrally(
        "2026-04-02T09:00", ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-05")));
    for (ActionKind kind :
        List.of(
            ActionKind.RELEASE_OR_SET_OFF,
            ActionKind.NOTARISE,
            ActionKind.APPLY_PAYMENT_ORDER,
            ActionKind.APPLY_CONFIRMATION)) {
      assertTrue(
          running
              .decide(ZOU_SELF, "2026-04-10T09:00", Samples.action(kind))
              .refusal()
              .contains(PartyProblem.NEEDS_REPRESENTATIVE),
          kind.code());
    }
  }

  @Test
  void aGuardianGivesUpAWardsClaimOnlyInTheWardsInterest() {
    running.does(MEDIATOR, "2026-04-01T16:00", minorZou());
    running.agreedOrally(
        "2026-04-02T09:00", ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-05")));
    running.refuses(
        AGENT, "2026-04-10T09:00", release(Optional.empty()), PerformanceProblem.WARDS_INTEREST);
    running.does(AGENT, "2026-04-10T09:00", release(Optional.of(text("INTEREST"))));
  }

  private static PerformanceAction.LetGo release(Optional<TextRef> interest) {
    return new PerformanceAction.LetGo(
        1, ReleaseKind.RELEASE, Optional.of(Fen.of(300)), List.of(ZOU), text("RELEASE"), interest);
  }

  private static PartyAction.SetCapacity minorZou() {
    return new PartyAction.SetCapacity(
        ZOU,
        12,
        CapacityGround.AGE,
        LegalCapacity.LIMITED,
        text("BIRTH"),
        Optional.of(new LegalRepresentative(AGENT_TOKEN, RepresentativeKind.PARENT, text("BIRTH"))),
        false,
        true);
  }

  // Talks and word of mouth (T36, T37, T48)

  @Test
  void whoseYesMustBeGivenExpresslyTakesNoPartBefore() {
    Running fresh = Running.unregistered().inMediation();
    fresh.does(MEDIATOR, "2026-04-01T15:10", minor());
    MediationAction.HoldJoint talk =
        new MediationAction.HoldJoint(List.of(ZOU, KAN), text("MINUTES"));
    fresh.refuses(MEDIATOR, "2026-04-01T15:30", talk, CaseProblem.PARTY_NOT_CONSENTED);
    fresh
        .does(AGENT, "2026-04-01T15:40", new IntakeAction.GiveConsent(KAN))
        .does(MEDIATOR, "2026-04-01T15:50", talk);
  }

  @Test
  void whoTookPartInNoTalkOnRecordIsPointedOutInAnOralAgreement() {
    Running fresh =
        Running.unregistered()
            .inMediation()
            .does(ZOU_SELF, "2026-04-01T15:10", new IntakeAction.GiveConsent(ZOU))
            .does(KAN_SELF, "2026-04-01T15:10", new IntakeAction.GiveConsent(KAN));
    AgreementAction.RecordOral oral =
        new AgreementAction.RecordOral(
            Village.terms(ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-20"))),
            List.of(ZOU, KAN));
    assertTrue(
        fresh
            .decide(MEDIATOR, "2026-04-01T15:20", oral)
            .notices()
            .contains(AgreementProblem.NOT_AT_THE_TALKS));
    assertTrue(
        !fresh
            .met()
            .decide(MEDIATOR, "2026-04-01T16:00", oral)
            .notices()
            .contains(AgreementProblem.NOT_AT_THE_TALKS));
  }

  // What is shown as closed (T27, T47, T49)

  @Test
  void whoseNameIsNotInTheDraftHasNothingToSign() {
    Running three = SeveredPartyTest.threeParties(true);
    three
        .does(
            MEDIATOR,
            "2026-04-01T16:00",
            new MediationAction.HoldJoint(List.of(ZOU, KAN), text("MINUTES")))
        .drafted();
    Actor third = Actor.party(ActorId.of("u-33"), "9901-P3");
    CaseOption sign =
        CaseWorkflow.options(three.it(), three.context(third, "2026-04-02T10:00")).stream()
            .filter(option -> option.action() == ActionKind.SIGN)
            .findFirst()
            .orElseThrow();
    assertTrue(sign.blockedBy().contains(AgreementProblem.NOT_IN_THE_DRAFT));
  }

  @Test
  void anUndividedMatterIsNotDraftedBeforeAllHaveAgreedToBeMediated() {
    Running fresh = Running.unregistered().inMediation();
    assertTrue(
        fresh
            .decide(MEDIATOR, "2026-04-01T16:00", Samples.action(ActionKind.DRAFT))
            .refusal()
            .contains(AgreementProblem.CONSENTS_OUTSTANDING));
  }

  @Test
  void whereNobodyEngagedIsFreeNobodyCanBeAppointed() {
    running
        .under(context -> context.engagedMediators(Set.of()))
        .refuses(
            DIRECTOR,
            "2026-04-02T09:00",
            new MediationAction.Appoint(Village.SHAN, false, true),
            AppointmentProblem.NO_ONE_TO_APPOINT,
            CaseProblem.NOT_ENGAGED);
  }

  // Agents (T12)

  @Test
  void anAuthorityThatIsOverCountsNoMoreAndTheSameAgentTakesItsOwnPlace() {
    Running fresh = Running.unregistered().inMediation();
    fresh
        .does(KAN_SELF, "2026-04-01T15:10", agent("9901-A1", AgentPower.DISPOSE))
        .does(KAN_SELF, "2026-04-01T15:10", agent("9901-A2", AgentPower.APPEAR))
        .refuses(
            KAN_SELF,
            "2026-04-01T15:20",
            agent("9901-A3", AgentPower.APPEAR),
            CaseProblem.TOO_MANY_AGENTS);
    fresh.does(
        KAN_SELF,
        "2026-04-01T15:30",
        new IntakeAction.RegisterAgent(
            KAN,
            AGENT_TOKEN,
            List.of(AgentPower.APPEAR),
            text("AUTHORITY"),
            Optional.of(day("2026-04-01"))));
    assertEquals(2, fresh.it().party(KAN).orElseThrow().agents().size());
    fresh.refuses(
        AGENT,
        "2026-04-01T16:00",
        new IntakeAction.GiveConsent(KAN),
        CaseProblem.AUTHORITY_MISSING,
        CaseProblem.NOT_OWN_PARTY);
    fresh.does(KAN_SELF, "2026-04-02T09:00", agent("9901-A3", AgentPower.APPEAR));
  }

  private static IntakeAction.RegisterAgent agent(String person, AgentPower power) {
    return new IntakeAction.RegisterAgent(
        KAN, PersonRef.of(person), List.of(power), text("AUTHORITY"), Optional.empty());
  }

  // Seals (T51, T74)

  @Test
  void whereCommitteesMediateTogetherEachPutsItsSealAndTheHolderLast() {
    OrganisationId partner = HandoverSamples.TOWN;
    running
        .does(DIRECTOR, "2026-04-01T16:00", HandoverSamples.invite(partner))
        .does(
            HandoverSamples.TOWN_DIRECTOR,
            "2026-04-01T16:10",
            HandoverSamples.answer(JoinStep.JOIN, partner));
    drafted().signedByAll();
    AgreementAction.Seal own = new AgreementAction.Seal(1, Optional.empty());
    AgreementAction.Seal others =
        new AgreementAction.Seal(1, Optional.empty(), Optional.of(partner));
    running.refuses(DIRECTOR, "2026-04-07T08:00", own, AgreementProblem.PARTNER_SEAL_MISSING);
    running.refuses(DIRECTOR, "2026-04-07T08:10", others, AgreementProblem.SEAL_DAY_MISSING);
    running.refuses(
        DIRECTOR,
        "2026-04-07T08:10",
        new AgreementAction.Seal(
            1, Optional.empty(), Optional.of(partner), Optional.of(day("2026-04-08"))),
        CaseProblem.OCCURRED_IN_FUTURE);
    running.refuses(
        HandoverSamples.TOWN_DIRECTOR,
        "2026-04-07T08:20",
        own,
        AgreementProblem.NOT_THE_COMMITTEE_SEAL);
    Running noted = Running.of(running.it());
    noted
        .does(
            DIRECTOR,
            "2026-04-07T08:30",
            new AgreementAction.Seal(
                1, Optional.empty(), Optional.of(partner), Optional.of(day("2026-04-06"))))
        .isIn(CaseState.MED);
    running.does(HandoverSamples.TOWN_DIRECTOR, "2026-04-07T08:30", others).isIn(CaseState.MED);
    running.refuses(
        HandoverSamples.TOWN_DIRECTOR,
        "2026-04-07T08:40",
        others,
        CaseProblem.ALREADY_SIGNED,
        AgreementProblem.NOT_THE_COMMITTEE_SEAL);
    running.refuses(DIRECTOR, "2026-04-07T08:40", others, AgreementProblem.NOT_THE_COMMITTEE_SEAL);
    running.does(DIRECTOR, "2026-04-07T09:00", own).isIn(CaseState.AGR);
    assertEquals(List.of(partner), running.it().effectiveAgreements().get(0).partnerSeals());
  }

  // Referrals (T06) and what a court entrusts (T79)

  @Test
  void beingNamedAsAnApplicantByACourtIsNoConsent() {
    ReferralAction.ReceiveReferral whole =
        ReferralSamples.ofCourt(CourtChannel.INVITED, CourtStage.BEFORE_DOCKETING);
    Running.unregistered()
        .refuses(
            MEDIATOR,
            "2026-03-30T09:00",
            new ReferralAction.ReceiveReferral(
                named(whole.registration()),
                Optional.empty(),
                new ReferralLetter(
                    ReferralForm.DELEGATED,
                    ReferralSamples.COURT,
                    text("LETTER"),
                    whole.letter().channel(),
                    whole.letter().stage(),
                    List.of(KAN),
                    true)),
            ReferralProblem.CONSENTS_NOT_ENCLOSED);
    Running sent =
        Running.unregistered()
            .does(
                MEDIATOR,
                "2026-03-30T09:00",
                ReferralSamples.received(named(Village.registration("NEIGHBOUR").build())));
    assertEquals(ConsentStatus.NOT_ASKED, sent.it().party(ZOU).orElseThrow().consent());
  }

  private static Registration named(Registration registration) {
    return Registration.builder().from(registration).addApplicants(ZOU).build();
  }

  private static Running settledFor(CourtStage stage) {
    return Running.unregistered()
        .does(MEDIATOR, "2026-03-30T09:00", ReferralSamples.ofCourt(CourtChannel.INVITED, stage))
        .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
        .accepted()
        .opened()
        .met()
        .drafted(ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-20")))
        .signedByAll()
        .sealed();
  }

  @Test
  void ofACaseAlreadyDocketedTheCourtWritesTheMediationPaperItself() {
    CaseAction apply = EnforcementSamples.action(ActionKind.APPLY_CONFIRMATION);
    Running docketed = settledFor(CourtStage.SUMMARY);
    Decision refusal = docketed.decide(ZOU_SELF, "2026-04-08T09:00", apply);
    assertTrue(refusal.refusal().contains(ConfirmationProblem.COURT_WRITES_ITSELF));
    assertEquals(List.of(), ConfirmationCourts.of(docketed.it()));
    assertTrue(codes(docketed.it(), "2026-04-08").contains(PrecheckProblem.DOCKETED));
    NextWay way = docketed.it().at(day("2026-04-08")).whatNext().get(0);
    assertEquals(FirmWay.CONFIRMATION, way.way());
    assertTrue(way.closedBecause().contains(ConfirmationProblem.COURT_WRITES_ITSELF));
    Running delegated = settledFor(CourtStage.BEFORE_DOCKETING);
    assertTrue(
        !delegated
            .decide(ZOU_SELF, "2026-04-08T09:00", apply)
            .refusal()
            .contains(ConfirmationProblem.COURT_WRITES_ITSELF));
  }

  // Who mediates

  @Test
  void whileNobodyIsAppointedNobodyMediatesButTheRestGoesOn() {
    Running alone =
        Running.unregistered()
            .inMediation()
            .met()
            .does(
                ZOU_SELF,
                "2026-04-02T08:00",
                new AppointmentAction.NotAcceptMediator(Village.QI, ZOU));
    List<ActionKind> mediation =
        List.of(
            ActionKind.DRAFT,
            ActionKind.RECORD_ORAL,
            ActionKind.END_NOT_AGREED,
            ActionKind.END_PARTLY,
            ActionKind.HOLD_SEPARATE,
            ActionKind.EXTEND);
    for (ActionKind kind : mediation) {
      Actor actor =
          Actor.mediator(
              OTHER_MEDIATOR.id(), Samples.actor(kind).role(), Village.COMMITTEE, Village.SHAN);
      assertTrue(
          alone
              .decide(actor, "2026-04-02T09:00", Samples.action(kind))
              .refusal()
              .contains(CaseProblem.NO_MEDIATOR),
          kind.code());
    }
    alone.does(
        OTHER_MEDIATOR, "2026-04-02T09:00", new MediationAction.AssessRisk("YELLOW", text("RISK")));
  }

  @Test
  void aDirectorWhoMediatesTheCaseDecidesNoRecusalInIt() {
    Actor both = Actor.director(MEDIATOR.id(), Village.COMMITTEE);
    running.refuses(
        both,
        "2026-04-02T09:00",
        new AppointmentAction.DecideRecusal(
            Village.QI, false, true, Optional.empty(), text("REASON")),
        AppointmentProblem.RECUSAL_OF_ONESELF);
    running.does(
        DIRECTOR,
        "2026-04-02T09:00",
        new AppointmentAction.DecideRecusal(
            Village.QI, false, true, Optional.empty(), text("REASON")));
  }
}
