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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How an agreement comes about, on paper and by word of mouth. */
@Requirement({"CASE-05", "CASE-23", "CASE-47"})
class AgreementTest {

  private static final String LATER = "2026-04-08T09:00";

  private static final PartyNumber NOBODY = PartyNumber.of(7);

  private final Running running = Running.unregistered().inMediation();

  @Test
  void aWrittenAgreementTakesEffectWhenTheLastOfSignaturesAndSealIsThere() {
    running
        .met()
        .drafted(ObligationTerms.money(KAN, ZOU, Fen.of(30_000), day("2026-04-20")))
        .signedByAll();
    assertEquals(AgreementStatus.SIGNING, running.it().agreements().get(0).status());
    assertTrue(running.it().obligations().isEmpty());
    running.sealed().isIn(CaseState.AGR);
    Agreement agreement = running.it().effectiveAgreements().get(0);
    assertEquals(AgreementForm.WRITTEN, agreement.form());
    assertEquals(Optional.of(day("2026-04-07")), agreement.effectiveOn());
    assertEquals(day("2026-05-07"), running.clock(ClockKind.CONFIRMATION).lastDay());
    assertEquals(1, running.it().obligations().size());
  }

  @Test
  void withoutEverySignatureThereIsNoSeal() {
    running.met().drafted();
    running.refuses(
        DIRECTOR,
        "2026-04-03T09:00",
        new AgreementAction.Seal(1, Optional.empty()),
        CaseProblem.SIGNATURE_MISSING,
        CaseProblem.MEDIATOR_SIGNATURE_MISSING);
    running.signed(ZOU_SELF, ZOU, "2026-04-03T10:00");
    Decision refusal =
        running.refuses(
            DIRECTOR,
            "2026-04-03T11:00",
            new AgreementAction.Seal(1, Optional.empty()),
            CaseProblem.SIGNATURE_MISSING,
            CaseProblem.MEDIATOR_SIGNATURE_MISSING);
    assertEquals(List.of(1, List.of(2)), refusal.refusal().list().get(0).arguments());
    running.isIn(CaseState.MED);
  }

  @Test
  void withoutADraftThereIsNothingToSignOrSeal() {
    running.met();
    running.refuses(
        ZOU_SELF, "2026-04-02T09:00", Samples.action(ActionKind.SIGN), CaseProblem.NO_DRAFT);
    running.refuses(
        MEDIATOR,
        "2026-04-02T09:00",
        Samples.action(ActionKind.MEDIATOR_SIGN),
        CaseProblem.NO_DRAFT);
    running.refuses(
        DIRECTOR, "2026-04-02T09:00", Samples.action(ActionKind.SEAL), CaseProblem.NO_DRAFT);
    running.refuses(
        ZOU_SELF,
        "2026-04-02T09:00",
        Samples.action(ActionKind.REFUSE_TO_SIGN),
        CaseProblem.NO_DRAFT);
  }

  @Test
  void everyPartySignsOnceAndOnlyForItself() {
    running.met().drafted().signed(ZOU_SELF, ZOU, "2026-04-03T10:00");
    running.refuses(
        ZOU_SELF,
        "2026-04-03T10:05",
        new AgreementAction.Sign(1, ZOU, SigningManner.SEAL),
        CaseProblem.ALREADY_SIGNED);
    running.refuses(
        ZOU_SELF,
        "2026-04-03T10:05",
        new AgreementAction.Sign(2, KAN, SigningManner.SEAL),
        CaseProblem.ALREADY_SIGNED,
        CaseProblem.WRONG_AGREEMENT,
        CaseProblem.NOT_OWN_PARTY);
    running.does(MEDIATOR, "2026-04-03T11:00", new AgreementAction.MediatorSign(1));
    running.refuses(
        MEDIATOR,
        "2026-04-03T11:05",
        new AgreementAction.MediatorSign(1),
        CaseProblem.ALREADY_SIGNED);
  }

  @Test
  void aRefusalToSignDropsTheDraftAndABetterOneIsPossible() {
    running.met().drafted().signed(ZOU_SELF, ZOU, "2026-04-03T10:00");
    running.refuses(
        MEDIATOR,
        "2026-04-03T10:05",
        new AgreementAction.Draft(Village.terms()),
        CaseProblem.DRAFT_BEING_SIGNED);
    running
        .does(KAN_SELF, "2026-04-03T10:10", new AgreementAction.RefuseToSign(1, KAN))
        .does(MEDIATOR, "2026-04-03T10:20", new AgreementAction.Draft(Village.terms()));
    assertEquals(
        List.of(AgreementStatus.FALLEN, AgreementStatus.DRAFT),
        running.it().agreements().stream().map(Agreement::status).toList());
    running.refuses(
        DIRECTOR,
        "2026-04-03T10:30",
        new AgreementAction.Seal(1, Optional.of(" ")),
        CaseProblem.SIGNATURE_MISSING,
        CaseProblem.MEDIATOR_SIGNATURE_MISSING,
        CaseProblem.WRONG_AGREEMENT,
        CaseProblem.DOCUMENT_NUMBER);
  }

  @Test
  void anUnsignedDraftMakesWayForTheNextAndNumbersGoOn() {
    running
        .met()
        .drafted(ObligationTerms.money(KAN, ZOU, Fen.of(100), day("2026-04-20")))
        .drafted(ObligationTerms.money(KAN, ZOU, Fen.of(90), day("2026-04-20")));
    assertEquals(
        List.of(AgreementStatus.FALLEN, AgreementStatus.DRAFT),
        running.it().agreements().stream().map(Agreement::status).toList());
    assertEquals(2, running.it().agreements().get(1).content().obligations().get(0).number());
    running.agreedOrally("2026-04-02T10:00");
    assertEquals(
        List.of(AgreementStatus.FALLEN, AgreementStatus.FALLEN, AgreementStatus.EFFECTIVE),
        running.it().agreements().stream().map(Agreement::status).toList());
  }

  @Test
  void whereTheLawDemandsPaperAnOralAgreementIsRefusedWithItsArticle() {
    for (String type : List.of("LABOUR", "MIGRANT-WAGES", "LAND-CONTRACT", "MEDICAL")) {
      Running paper =
          Running.unregistered()
              .does(ZOU_SELF, "2026-03-30T09:00", Village.application(type))
              .informed()
              .does(KAN_SELF, "2026-03-30T10:06", new IntakeAction.GiveConsent(KAN))
              .does(
                  MEDIATOR,
                  "2026-03-30T10:30",
                  new MediationAction.AssessRisk("BLUE", text("RISK")))
              .accepted()
              .opened()
              .met();
      Decision refusal =
          paper.refuses(
              MEDIATOR,
              "2026-04-02T09:00",
              Samples.action(ActionKind.RECORD_ORAL),
              CaseProblem.PAPER_REQUIRED);
      assertEquals(
          Optional.of(type.equals("LAND-CONTRACT") ? "10" : type.equals("MEDICAL") ? "39" : "14"),
          refusal.refusal().list().get(0).basis().flatMap(LegalBasis::article));
      assertEquals(ActionKind.DRAFT, refusal.alternatives().get(0));
    }
  }

  @Test
  void aPlanThatAsksForPaperOnlyWarns() {
    running
        .met()
        .under(Village.rulesWith(ClockEffect.LATE).paperAdvised(LegalBasis.ourDefault()).build());
    Decision decision =
        running.decide(MEDIATOR, "2026-04-02T09:00", Samples.action(ActionKind.RECORD_ORAL));
    assertEquals(
        List.of(CaseProblem.WRITTEN_ADVISED),
        decision.notices().stream().map(Problem::code).toList());
    assertTrue(!decision.isRefused());
  }

  @ParameterizedTest
  @EnumSource(Certainty.class)
  void lawAndLocalListsDemandPaperAndAPlanOnlyWarns(Certainty certainty) {
    boolean demands =
        certainty == Certainty.LAW
            || certainty == Certainty.LOCAL_REGULATION
            || certainty == Certainty.OFFICIAL_NORM;
    LegalBasis basis =
        LegalBasis.builder().from(LegalBasis.ourDefault()).certainty(certainty).build();
    running
        .met()
        .under(Village.rulesWith(ClockEffect.LATE).putPaperRequired("NEIGHBOUR", basis).build());
    Decision decision =
        running.decide(MEDIATOR, "2026-04-02T09:00", Samples.action(ActionKind.RECORD_ORAL));
    assertEquals(demands, decision.isRefused());
    assertEquals(
        demands ? List.of() : List.of(CaseProblem.WRITTEN_ADVISED),
        decision.notices().stream().map(Problem::code).toList());
  }

  @Test
  void anOralAgreementNeedsEverybodyToThinkPaperUnnecessary() {
    running.met();
    Decision refusal =
        running.refuses(
            MEDIATOR,
            "2026-04-02T09:00",
            new AgreementAction.RecordOral(Village.terms(), List.of(ZOU)),
            CaseProblem.PAPER_WANTED);
    assertEquals(
        List.of("paperUnnecessary", List.of(2)), refusal.refusal().list().get(0).arguments());
  }

  @Test
  void nobodyIsBoundWhoHasNotAgreedToBeMediated() {
    running.refuses(
        MEDIATOR,
        "2026-04-02T09:00",
        new AgreementAction.Draft(Village.terms()),
        AgreementProblem.CONSENTS_OUTSTANDING);
  }

  @Test
  void everythingWrongWithTheTermsIsSaidAtOnce() {
    running.met();
    AgreementTerms terms =
        new AgreementTerms(
            List.of(ZOU),
            List.of(
                ObligationTerms.money(KAN, ZOU, Fen.ZERO, day("2026-04-01")),
                ObligationTerms.act(ZOU, ZOU, text("LANE"), day("2026-04-02"))),
            text("AGREEMENT"),
            List.of());
    Decision refusal =
        running.refuses(
            MEDIATOR,
            "2026-04-02T09:00",
            new AgreementAction.Draft(terms),
            CaseProblem.PARTIES_MISSING,
            CaseProblem.OBLIGATION_PARTY,
            CaseProblem.AMOUNT_ZERO,
            CaseProblem.DUE_TOO_EARLY,
            CaseProblem.OWES_ITSELF);
    assertEquals(
        List.of("obligations[1]", 2, List.of(1)), refusal.refusal().list().get(1).arguments());
    assertEquals("obligations[2]", refusal.refusal().list().get(4).arguments().get(0));
    running.refuses(
        MEDIATOR,
        "2026-04-02T09:00",
        new AgreementAction.Draft(
            new AgreementTerms(List.of(ZOU, KAN, NOBODY), List.of(), text("AGREEMENT"), List.of())),
        CaseProblem.UNKNOWN_PARTY);
  }

  @Test
  void whoSignsForTwoSignsOnceForEach() {
    PartyNumber she = SeveredPartyTest.SHE;
    Running three = SeveredPartyTest.threeParties(false);
    for (PartyNumber party : List.of(ZOU, she)) {
      three.does(
          party.equals(ZOU) ? ZOU_SELF : SeveredPartyTest.SHE_SELF,
          "2026-04-01T15:40",
          new IntakeAction.RegisterAgent(
              party,
              Village.AGENT_TOKEN,
              List.of(AgentPower.DISPOSE),
              text("AUTHORITY"),
              Optional.empty()));
    }
    List<PartyNumber> all = List.of(ZOU, KAN, she);
    three
        .does(SeveredPartyTest.SHE_SELF, "2026-04-01T15:50", new IntakeAction.GiveConsent(she))
        .does(MEDIATOR, "2026-04-01T16:00", new MediationAction.HoldJoint(all, text("MINUTES")))
        .does(
            MEDIATOR,
            "2026-04-02T09:00",
            new AgreementAction.Draft(
                new AgreementTerms(all, List.of(), text("AGREEMENT"), List.of())))
        .signed(Village.AGENT, ZOU, "2026-04-02T10:00")
        .refuses(
            Village.AGENT,
            "2026-04-02T10:10",
            new AgreementAction.Sign(1, ZOU, SigningManner.SIGNATURE),
            CaseProblem.SIGNED_ALREADY);
    three.signed(Village.AGENT, she, "2026-04-02T10:20");
  }

  @Test
  void everyPartyGetsItsCopyBeforeTheCaseIsClosed() {
    running.met().drafted().signedByAll().sealed();
    running
        .visited(ZOU, "2026-04-08T09:00")
        .visited(KAN, "2026-04-08T10:00")
        .does(DIRECTOR, "2026-04-08T11:00", new AgreementAction.DeliverCopy(1, List.of(ZOU)));
    Decision refusal =
        running.refuses(
            DIRECTOR,
            "2026-04-08T12:00",
            new FollowUpAction.Close(Optional.of(Village.QI)),
            CaseProblem.COPY_OWED);
    assertEquals(List.of(1, List.of(2)), refusal.refusal().list().get(0).arguments());
    running.refuses(
        DIRECTOR,
        "2026-04-08T12:00",
        new AgreementAction.DeliverCopy(1, List.of(ZOU, KAN)),
        CaseProblem.DELIVERED_ALREADY);
    running.does(DIRECTOR, "2026-04-08T12:00", new AgreementAction.DeliverCopy(1, List.of(KAN)));
    running.closed("2026-04-08T13:00");
    running.refuses(
        DIRECTOR,
        "2026-04-08T14:00",
        new AgreementAction.DeliverCopy(1, List.of(KAN)),
        CaseProblem.NO_COPY_OWED);
  }

  @Test
  void anOralAgreementOwesNoCopy() {
    assertTrue(Samples.agreed().it().effectiveAgreements().get(0).copiesOwed().isEmpty());
  }

  @Test
  void whoWasNotAtTheTalksIsNamedAndWhoWasIsNot() {
    running
        .does(ZOU_SELF, "2026-04-01T15:10", new IntakeAction.GiveConsent(ZOU))
        .does(KAN_SELF, "2026-04-01T15:11", new IntakeAction.GiveConsent(KAN))
        .does(
            MEDIATOR,
            "2026-04-01T16:00",
            new SessionAction.HoldSeparate(
                List.of(KAN), text("APART"), SessionSetting.onSite(), true));
    List<Problem> notices =
        running
            .decide(MEDIATOR, "2026-04-02T09:00", Samples.action(ActionKind.RECORD_ORAL))
            .notices()
            .list();
    assertEquals(
        List.of(List.of("parties", List.of(ZOU.value()))),
        notices.stream()
            .filter(notice -> notice.code() == AgreementProblem.NOT_AT_THE_TALKS)
            .map(Problem::arguments)
            .toList());
  }

  @Test
  void nobodySignsATextBeforeItIsThere() {
    running.met().drafted();
    AgreementAction.Sign sign = new AgreementAction.Sign(1, ZOU, SigningManner.SIGNATURE);
    refusesLate(ZOU_SELF, "2026-04-01", sign);
    refusesLate(MEDIATOR, "2026-04-01", new AgreementAction.MediatorSign(1));
    running.doesLate(ZOU_SELF, LATER, "2026-04-02", sign);
  }

  @Test
  void theSealIsPutOnWhatEverybodySigned() {
    running.met().drafted().signedByAll();
    AgreementAction.Seal seal = new AgreementAction.Seal(1, Optional.empty());
    refusesLate(DIRECTOR, "2026-04-02", seal);
    running.doesLate(DIRECTOR, LATER, "2026-04-03", seal);
    assertEquals(
        Optional.of(day("2026-04-03")), running.it().effectiveAgreements().get(0).effectiveOn());
  }

  private void refusesLate(Actor actor, String day, CaseAction action) {
    CaseContext context =
        CaseContext.builder()
            .from(running.context(actor, LATER))
            .occurredOn(day(day))
            .occurredAt(Optional.empty())
            .build();
    assertEquals(
        List.of(CaseProblem.OCCURRED_TOO_EARLY),
        CaseWorkflow.decide(running.it(), action, context).refusal().stream()
            .map(Problem::code)
            .toList());
  }

  @Test
  void aSignatureIsTakenBackOnlyWhileAnotherIsMissing() {
    running.met().drafted().signed(ZOU_SELF, ZOU, "2026-04-02T10:00");
    AgreementAction.RefuseToSign back = new AgreementAction.RefuseToSign(1, ZOU);
    assertFalse(running.decide(ZOU_SELF, "2026-04-03T09:00", back).isRefused());
    running.signed(KAN_SELF, KAN, "2026-04-03T10:00");
    running.refuses(ZOU_SELF, "2026-04-03T11:00", back, AgreementProblem.SIGNATURES_COMPLETE);
  }
}
