package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.AGENT;
import static org.fengqiao.mediation.casework.Village.AGENT_TOKEN;
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
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.casework.enforce.FirmWay;
import org.fengqiao.mediation.casework.precheck.Finding;
import org.fengqiao.mediation.casework.precheck.Precheck;
import org.fengqiao.mediation.casework.precheck.PrecheckFacts;
import org.fengqiao.mediation.casework.precheck.PrecheckProblem;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;
import org.junit.jupiter.api.Test;

/** Who may bind whom: nobody by another's word without authority, and nobody without capacity. */
@Requirement("CASE-22")
class AuthorityTest {

  private final Running running = Running.unregistered().inMediation().met();

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
        CaseProblem.AUTHORITY_MISSING);
    fresh.does(KAN_SELF, "2026-04-02T09:00", agent("9901-A3", AgentPower.APPEAR));
  }

  private static IntakeAction.RegisterAgent agent(String person, AgentPower power) {
    return new IntakeAction.RegisterAgent(
        KAN, PersonRef.of(person), List.of(power), text("AUTHORITY"), Optional.empty());
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
}
