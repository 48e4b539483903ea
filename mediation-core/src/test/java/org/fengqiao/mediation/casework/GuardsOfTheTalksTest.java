package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.SeveredPartyTest.SHE;
import static org.fengqiao.mediation.casework.SeveredPartyTest.SHE_SELF;
import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.QI;
import static org.fengqiao.mediation.casework.Village.SHAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.junit.jupiter.api.Test;

/** Guards that several rows share, in each of the rows between the intake and the ending. */
@Requirement("CASE-22")
class GuardsOfTheTalksTest {

  private static final String AFTER_THE_PERIOD = "2026-05-07T09:00";
  private static final LegalBasis LOCAL =
      LegalBasis.builder()
          .from(LegalBasis.ourDefault())
          .certainty(Certainty.LOCAL_REGULATION)
          .build();

  /** Tries the sample of a kind and expects the reason among those of the refusal. */
  private static void says(
      StepProblem code, Running running, Actor actor, String when, CaseAction action) {
    Decision decision = running.decide(actor, when, action);
    assertTrue(
        decision.refusal().contains(code),
        () -> action.kind().code() + " said " + decision.refusal());
  }

  private static Running registered(CaseRules rules) {
    return Running.unregistered().under(rules).registered().informed();
  }

  private static Running inAcceptance() {
    return registered(Village.rulesWith(ClockEffect.ENDS).build())
        .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
        .accepted();
  }

  private static Running inMediation() {
    return Running.unregistered()
        .under(Village.rulesWith(ClockEffect.ENDS).build())
        .inMediation()
        .met();
  }

  @Test
  void whoeverWasSeveredTakesNoFurtherPart() {
    Running running =
        SeveredPartyTest.threeParties(true)
            .does(SHE_SELF, "2026-04-02T09:00", new EndingAction.RefuseSever(SHE));
    List<CaseAction> tried =
        List.of(
            new IntakeAction.GiveConsent(SHE),
            new PartyAction.ElectSpokespersons(
                List.of(ZOU, SHE), List.of(SHE), true, text("ELECTION")),
            new AppointmentAction.ChooseMediator(SHAN, List.of(SHE)),
            new AppointmentAction.NotAcceptMediator(QI, SHE),
            new AppointmentAction.WaiveConflict(QI, List.of(SHE)),
            new EndingAction.Refuse(SHE));
    for (CaseAction action : tried) {
      says(CaseProblem.PARTY_SEVERED, running, SHE_SELF, "2026-04-02T10:00", action);
    }
  }

  @Test
  void aSeveredApplicantHasNothingLeftToWithdraw() {
    Running running =
        Running.unregistered()
            .does(
                ZOU_SELF,
                "2026-03-30T09:00",
                new IntakeAction.Apply(
                    Village.registration("NEIGHBOUR")
                        .source(CaseSource.APPLICATION)
                        .divisible(true)
                        .addParties(
                            new Party(SHE, Side.ONE, PersonRef.of("9901-P3"), PartyKind.PERSON))
                        .addApplicants(ZOU, SHE)
                        .build(),
                    Optional.empty()))
            .informed()
            .does(MEDIATOR, "2026-03-30T10:10", new IntakeAction.InformParty(SHE, "F10-2026"))
            .does(
                MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
            .accepted()
            .does(SHE_SELF, "2026-03-31T09:00", new EndingAction.RefuseSever(SHE));
    says(
        CaseProblem.PARTY_SEVERED,
        running,
        SHE_SELF,
        "2026-03-31T10:00",
        new EndingAction.EndByApplicant(List.of(SHE), false));
  }

  @Test
  void afterAPeriodThatEndsMediationNobodyIsChosenAndNothingIsOpened() {
    inAcceptance()
        .does(DIRECTOR, "2026-03-30T11:05", new MediationAction.Appoint(QI, true, true))
        .refuses(
            ZOU_SELF,
            AFTER_THE_PERIOD,
            new AppointmentAction.ChooseMediator(SHAN, List.of(ZOU)),
            CaseProblem.PERIOD_EXPIRED);
    inAcceptance()
        .does(DIRECTOR, "2026-03-30T11:05", new MediationAction.Appoint(QI, false, true))
        .refuses(
            MEDIATOR,
            AFTER_THE_PERIOD,
            new MediationAction.OpenMediation(false),
            CaseProblem.PERIOD_EXPIRED);
  }

  private static List<ActionKind> rowsThatSay(StepProblem reason) {
    return CaseWorkflow.rows().stream()
        .filter(row -> row.guards().contains(reason))
        .map(WorkflowRow::action)
        .toList();
  }

  /** Every row that names the reason gives it, in one of the cases it is open in. */
  private static void allSay(StepProblem reason, String when, Running... cases) {
    List<ActionKind> rows = rowsThatSay(reason);
    assertTrue(rows.size() > 10, () -> reason.code() + " in " + rows);
    for (ActionKind kind : rows) {
      assertTrue(
          Arrays.stream(cases)
              .map(running -> running.decide(Samples.actor(kind), when, Samples.action(kind)))
              .anyMatch(
                  decision ->
                      decision.refusal().contains(reason) || decision.notices().contains(reason)),
          () -> kind.code() + " does not say " + reason.code());
    }
  }

  private static Running[] underWay(CaseRules rules) {
    return new Running[] {
      registered(rules)
          .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
          .accepted()
          .does(DIRECTOR, "2026-03-30T11:05", new MediationAction.Appoint(QI, true, true)),
      Running.unregistered().under(rules).inMediation().met()
    };
  }

  @Test
  void afterAPeriodThatEndsMediationNothingIsOpenedHeldDraftedSignedOrSealed() {
    CaseRules ends = Village.rulesWith(ClockEffect.ENDS).build();
    Running offered =
        Running.unregistered()
            .under(ends)
            .registered()
            .informed()
            .accepted()
            .does(DIRECTOR, "2026-03-30T12:00", Samples.action(ActionKind.OFFER_TRANSFER));
    List<Running> cases = new ArrayList<>(List.of(underWay(ends)));
    cases.add(offered);
    allSay(CaseProblem.PERIOD_EXPIRED, AFTER_THE_PERIOD, cases.toArray(Running[]::new));
  }

  @Test
  void afterAPeriodThatIsOnlyUsualEveryRowWarns() {
    allSay(CaseProblem.PERIOD_OVER, AFTER_THE_PERIOD, underWay(Village.rules()));
  }

  /** The fifteen days of a labour dispute open arbitration, and mediation goes on. */
  @Test
  void afterTheWaitOfALabourDisputeEveryRowSaysThatAnotherWayIsOpen() {
    Running[] cases = {labour(), labour().opened().met()};
    allSay(CaseProblem.ROUTE_OPENED, "2026-04-20T09:00", cases);
  }

  private static Running labour() {
    return Running.unregistered()
        .does(ZOU_SELF, "2026-03-30T09:00", Village.application("LABOUR"))
        .informed()
        .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
        .accepted();
  }

  /** The next committee takes over what is looked at, and begins with the acceptance. */
  @Test
  void whileSignsOfCollusionAreLookedAtNoRowGoesOn() {
    Running[] cases = {suspected(), suspected()};
    cases[1]
        .does(DIRECTOR, "2026-04-02T09:10", HandoverSamples.offer(HandoverSamples.TOWN))
        .does(HandoverSamples.TOWN_DIRECTOR, "2026-04-02T09:20", HandoverSamples.accept());
    allSay(EndingProblem.SHAM_UNDER_REVIEW, "2026-04-02T10:00", cases);
  }

  private static Running suspected() {
    return inMediation()
        .does(
            PRESIDING,
            "2026-04-02T09:00",
            new EndingAction.StopSham(ShamStep.SUSPECTED, Optional.of(text("SIGNS"))));
  }

  @Test
  void whoeverActsThroughARepresentativeNeitherWithdrawsNorSignsAlone() {
    Running applied =
        Running.unregistered()
            .does(ZOU_SELF, "2026-03-30T09:00", Village.application("NEIGHBOUR"))
            .informed()
            .does(MEDIATOR, "2026-03-30T10:20", PartySamples.child(ZOU))
            .does(
                MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")));
    says(
        PartyProblem.NEEDS_REPRESENTATIVE,
        applied,
        ZOU_SELF,
        "2026-03-30T10:40",
        Samples.action(ActionKind.WITHDRAW_APPLICATION));
    applied.accepted();
    says(
        PartyProblem.NEEDS_REPRESENTATIVE,
        applied,
        ZOU_SELF,
        "2026-03-30T12:00",
        Samples.action(ActionKind.END_BY_APPLICANT));
    Running drafted =
        inMediation().drafted().does(MEDIATOR, "2026-04-02T09:30", PartySamples.child(ZOU));
    says(
        PartyProblem.NEEDS_REPRESENTATIVE,
        drafted,
        ZOU_SELF,
        "2026-04-02T10:00",
        Samples.action(ActionKind.SIGN));
  }

  @Test
  void whileTheTextIsBeingSignedNothingIsAgreedByWordOfMouth() {
    Running running = inMediation().drafted().signed(ZOU_SELF, ZOU, "2026-04-02T10:00");
    says(
        CaseProblem.DRAFT_BEING_SIGNED,
        running,
        MEDIATOR,
        "2026-04-02T11:00",
        Samples.action(ActionKind.RECORD_ORAL));
  }

  @Test
  void whoeverTheTextDoesNotNameHasNothingToSignAndNothingToRefuse() {
    Running running =
        SeveredPartyTest.threeParties(true)
            .does(
                MEDIATOR,
                "2026-04-01T15:30",
                new MediationAction.HoldJoint(List.of(ZOU, KAN, SHE), text("MINUTES")))
            .drafted();
    says(
        AgreementProblem.NOT_IN_THE_DRAFT,
        running,
        SHE_SELF,
        "2026-04-02T10:00",
        new AgreementAction.Sign(1, SHE, SigningManner.SIGNATURE));
    says(
        AgreementProblem.NOT_IN_THE_DRAFT,
        running,
        SHE_SELF,
        "2026-04-02T10:00",
        new AgreementAction.RefuseToSign(1, SHE));
  }

  @Test
  void aPartyAddedAfterTheAcceptanceIsAskedForItsYesBeforeTheTalksBegin() {
    Running running =
        registered(Village.rulesWith(ClockEffect.LATE).putOptIn("NEIGHBOUR", LOCAL).build())
            .does(ZOU_SELF, "2026-03-30T10:10", new IntakeAction.GiveConsent(ZOU))
            .does(Village.KAN_SELF, "2026-03-30T10:10", new IntakeAction.GiveConsent(KAN))
            .does(
                MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
            .accepted()
            .does(DIRECTOR, "2026-03-30T11:05", new MediationAction.Appoint(QI, false, true))
            .does(
                MEDIATOR,
                "2026-03-30T11:10",
                new PartyAction.AddParty(
                    PersonRef.of("9901-P3"),
                    PartyKind.PERSON,
                    Side.TWO,
                    text("RIGHTS"),
                    true,
                    true))
            .does(MEDIATOR, "2026-03-30T11:20", new IntakeAction.InformParty(SHE, "F10-2026"));
    running.refuses(
        MEDIATOR,
        "2026-03-31T09:00",
        new MediationAction.OpenMediation(false),
        CaseProblem.CONSENT_MISSING);
  }

  @Test
  void severalWhoseHeadSteppedAsideNeedAnotherBeforeTheyMeetThePartiesAgain() {
    MediatorId third = MediatorId.of("9901-THIRD");
    Running running =
        inAcceptance()
            .under(
                context ->
                    context
                        .rules(Village.rulesWith(ClockEffect.ENDS).build())
                        .engagedMediators(Set.of(QI, SHAN, third)))
            .does(DIRECTOR, "2026-03-30T11:05", new MediationAction.Appoint(QI, false, true))
            .does(DIRECTOR, "2026-03-30T11:06", new MediationAction.Appoint(SHAN, true, true))
            .does(DIRECTOR, "2026-03-30T11:07", new MediationAction.Appoint(third, false, true))
            .does(
                Actor.mediator(
                    ActorId.of("u-shan"), Role.PRESIDING_MEDIATOR, Village.COMMITTEE, SHAN),
                "2026-04-01T15:00",
                new MediationAction.OpenMediation(false))
            .does(
                Village.OTHER_MEDIATOR,
                "2026-04-01T15:10",
                new AppointmentAction.Disclose(SHAN, TieKind.KIN, text("TIE")));
    running.refuses(
        MEDIATOR,
        "2026-04-01T15:30",
        Samples.action(ActionKind.HOLD_JOINT),
        CaseProblem.NO_PRESIDING);
  }
}
