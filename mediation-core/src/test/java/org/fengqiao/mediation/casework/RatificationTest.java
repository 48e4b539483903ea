package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.AgreementSamples.askedToRatify;
import static org.fengqiao.mediation.casework.Village.AGENT;
import static org.fengqiao.mediation.casework.Village.AGENT_TOKEN;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.casework.enforce.FirmWay;
import org.fengqiao.mediation.casework.enforce.OrderCondition;
import org.fengqiao.mediation.casework.precheck.Finding;
import org.fengqiao.mediation.casework.precheck.Precheck;
import org.fengqiao.mediation.casework.precheck.PrecheckFacts;
import org.fengqiao.mediation.casework.precheck.PrecheckProblem;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;

/** Who is bound by a word given for it, and how it takes that word for its own (T58). */
@Requirement("CASE-22")
class RatificationTest {

  private final Running running = Running.unregistered().inMediation().met();

  private static AgreementChangeAction.Ratify ratify(RatificationStep step) {
    return new AgreementChangeAction.Ratify(1, KAN, step, day("2026-04-02"));
  }

  private Running drafted() {
    return running.drafted(ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-20")));
  }

  private Running asked() {
    return askedToRatify(running);
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

  @Test
  void anAgentRatifiesWithThePowerToDisposeOnly() {
    running.does(KAN_SELF, "2026-04-01T16:00", agent(AgentPower.APPEAR));
    drafted().does(MEDIATOR, "2026-04-03T09:00", ratify(RatificationStep.ASKED));
    running.refuses(
        AGENT,
        "2026-04-04T09:00",
        ratify(RatificationStep.RATIFIED),
        CaseProblem.AUTHORITY_MISSING,
        AgreementProblem.NOTHING_TO_RATIFY);
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
        PartyProblem.NEEDS_REPRESENTATIVE);
    running.does(AGENT, "2026-04-04T10:00", ratify(RatificationStep.RATIFIED));
  }

  @Test
  void aPartyAnswersWhatItWasAskedAndNothingElse() {
    drafted()
        .refuses(
            KAN_SELF,
            "2026-04-03T09:00",
            ratify(RatificationStep.RATIFIED),
            AgreementProblem.NOTHING_TO_RATIFY);
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
        AgreementProblem.NOTHING_TO_RATIFY);
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
          AgreementProblem.NOTHING_TO_RATIFY);
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
        PerformanceProblem.NOTHING_OVERDUE);
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
        AgreementProblem.SIGNER_CANNOT_RATIFY);
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

  @Test
  void whoWasFoundToHaveFullCapacityIsBoundByTheOwnSignature() {
    running.does(
        MEDIATOR,
        "2026-04-01T16:00",
        PartyAction.SetCapacity.full(KAN, 17, CapacityGround.OWN_WORK, text("PAY-SLIPS")));
    drafted().signedByAll().sealed();
    running.refuses(
        MEDIATOR,
        "2026-04-08T09:00",
        ratify(RatificationStep.ASKED),
        AgreementProblem.NOTHING_TO_RATIFY);
  }
}
