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
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.junit.jupiter.api.Test;

/** What is promised, until when, and how it is paid, released or set off. */
@Requirement({"CASE-24", "FUP-08"})
class ObligationTermsTest {

  private final Running running = Running.unregistered().inMediation().met();

  private static ObligationTerms money(long fen, String due) {
    return ObligationTerms.money(KAN, ZOU, Fen.of(fen), day(due));
  }

  private void agree(ObligationTerms... lines) {
    running.agreedOrally("2026-04-02T09:00", lines);
  }

  private static FollowUpAction.RecordPerformance paid(
      List<PaymentLine> lines, PaymentChannel channel, Optional<PersonRef> takenBy) {
    return new FollowUpAction.RecordPerformance(
        lines, KAN, PerformanceManner.AUTOMATIC, channel, takenBy, Optional.empty());
  }

  private static PaymentLine line(int number, long fen) {
    return new PaymentLine(number, Optional.of(Fen.of(fen)), ZOU);
  }

  @Test
  void aPayDayOnARestDayComesEarlierAnAgreedDayStaysAndADelayMovesOn() {
    agree(
        ObligationTerms.money(KAN, ZOU, Fen.of(1), new DueTerm.PayDay(day("2026-05-03"))),
        money(1, "2026-05-03"),
        ObligationTerms.money(KAN, ZOU, Fen.of(1), new DueTerm.WithinDays(31)),
        ObligationTerms.money(KAN, ZOU, Fen.of(1), new DueTerm.PayDay(day("2026-05-09"))));
    assertEquals(
        List.of(day("2026-04-30"), day("2026-05-03"), day("2026-05-06"), day("2026-05-09")),
        running.it().obligations().stream().map(ObligationState::dueOn).toList());
  }

  @Test
  void aNumberOfDaysRunsFromTheDayOfEffectAndNotFromTheDraft() {
    running
        .drafted(ObligationTerms.money(KAN, ZOU, Fen.of(1), new DueTerm.WithinDays(10)))
        .signedByAll()
        .sealed();
    assertEquals(day("2026-04-17"), running.it().obligation(1).orElseThrow().dueOn());
  }

  @Test
  void aDayOfAYearWithoutNoticeIsProvisional() {
    agree(ObligationTerms.money(KAN, ZOU, Fen.of(1), new DueTerm.WithinDays(700)));
    DueItem item =
        running.it().dueItems().stream()
            .filter(i -> i.kind() == DueKind.OBLIGATION)
            .findFirst()
            .orElseThrow();
    assertTrue(item.provisional());
  }

  @Test
  void instalmentsAddUpAndWagesGoToAPerson() {
    running.refuses(
        MEDIATOR,
        "2026-04-02T09:00",
        new AgreementAction.Draft(
            Village.terms(
                money(1_000, "2026-05-01")
                    .inInstalments(
                        List.of(
                            Instalment.on(day("2026-04-10"), Fen.of(400)),
                            Instalment.on(day("2026-05-01"), Fen.of(500)))),
                ObligationTerms.act(KAN, ZOU, text("ACT"), day("2026-04-10"))
                    .of(ObligationNature.WAGES))),
        AgreementProblem.INSTALMENTS_SUM,
        AgreementProblem.WAGES_NOT_TO_WORKER);
  }

  @Test
  void electronicSignaturesNeedTheAgreementOfAllAndTheRightMatter() {
    running.drafted();
    running.refuses(
        ZOU_SELF,
        "2026-04-03T09:00",
        new AgreementAction.Sign(1, ZOU, SigningManner.ELECTRONIC),
        AgreementProblem.ELECTRONIC_NOT_AGREED);
    AgreementTerms electronic =
        new AgreementTerms(
            List.of(ZOU, KAN), List.of(), text("AGREEMENT"), List.of(AgreementFlag.ELECTRONIC));
    running
        .does(MEDIATOR, "2026-04-03T09:30", new AgreementAction.Draft(electronic))
        .does(
            ZOU_SELF,
            "2026-04-03T10:00",
            new AgreementAction.Sign(2, ZOU, SigningManner.ELECTRONIC));
    Running family =
        Running.unregistered()
            .does(ZOU_SELF, "2026-03-30T09:00", Village.application("INHERITANCE"))
            .informed()
            .does(
                MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
            .accepted()
            .opened()
            .met();
    family.refuses(
        MEDIATOR,
        "2026-04-03T09:30",
        new AgreementAction.Draft(electronic),
        AgreementProblem.NO_ELECTRONIC_SIGNATURE);
  }

  @Test
  void onlyTheSealOfTheCommitteeBringsItIntoEffect() {
    running.drafted().signedByAll();
    running.refuses(
        DIRECTOR,
        "2026-04-07T09:00",
        new AgreementAction.Seal(
            1, Optional.empty(), Optional.of(OrganisationId.of("9901-STUDIO"))),
        AgreementProblem.NOT_THE_COMMITTEE_SEAL);
    running.does(
        DIRECTOR,
        "2026-04-07T09:00",
        new AgreementAction.Seal(1, Optional.empty(), Optional.of(Village.COMMITTEE)));
  }

  @Test
  void theCommitteeNeverHoldsTheMoney() {
    agree(money(500, "2026-04-10"));
    running.refuses(
        MEDIATOR,
        "2026-04-03T09:00",
        paid(List.of(line(1, 100)), PaymentChannel.COMMITTEE, Optional.empty()),
        PerformanceProblem.HELD_BY_COMMITTEE);
  }

  @Test
  void anAgentReceivesOnlyWithThatPower() {
    running.does(
        ZOU_SELF,
        "2026-04-02T08:00",
        new IntakeAction.RegisterAgent(
            ZOU,
            Village.AGENT_TOKEN,
            List.of(AgentPower.RECEIVE),
            text("AUTHORITY"),
            Optional.empty()));
    agree(money(500, "2026-04-10"));
    running.refuses(
        MEDIATOR,
        "2026-04-03T09:00",
        paid(List.of(line(1, 100)), PaymentChannel.AGENT, Optional.empty()),
        PerformanceProblem.AGENT_NOT_NAMED);
    running.refuses(
        MEDIATOR,
        "2026-04-03T09:00",
        paid(List.of(line(1, 100)), PaymentChannel.AGENT, Optional.of(PersonRef.of("9901-X"))),
        PerformanceProblem.AGENT_MAY_NOT_RECEIVE);
    running.does(
        MEDIATOR,
        "2026-04-03T09:00",
        paid(List.of(line(1, 100)), PaymentChannel.AGENT, Optional.of(Village.AGENT_TOKEN)));
  }

  @Test
  void aTransferNamesEachLineOnceAndAtLeastOne() {
    agree(money(500, "2026-04-10"));
    running.refuses(
        MEDIATOR,
        "2026-04-03T09:00",
        paid(List.of(), PaymentChannel.DIRECT, Optional.empty()),
        PerformanceProblem.NO_LINES);
    running.refuses(
        MEDIATOR,
        "2026-04-03T09:00",
        paid(List.of(line(1, 100), line(1, 100)), PaymentChannel.DIRECT, Optional.empty()),
        PerformanceProblem.LINE_TWICE);
    running.refuses(
        MEDIATOR,
        "2026-04-03T09:00",
        paid(List.of(line(1, 100), line(9, 100)), PaymentChannel.DIRECT, Optional.empty()),
        CaseProblem.UNKNOWN_OBLIGATION);
  }

  @Test
  void nothingIsPaidBeforeItWasAgreed() {
    agree(money(500, "2026-04-10"));
    running
        .under(context -> context.occurredOn(day("2026-04-01")))
        .refuses(
            MEDIATOR,
            "2026-04-03T09:00",
            paid(List.of(line(1, 100)), PaymentChannel.DIRECT, Optional.empty()),
            PerformanceProblem.PAYMENT_TOO_EARLY);
  }

  @Test
  void onePaymentOfAJointDebtorCountsOnceForAll() {
    Running three = SeveredPartyTest.threeParties(true);
    PartyNumber she = PartyNumber.of(3);
    List<PartyNumber> all = List.of(ZOU, KAN, she);
    three
        .does(MEDIATOR, "2026-04-01T16:00", new MediationAction.HoldJoint(all, text("MINUTES")))
        .does(
            MEDIATOR,
            "2026-04-02T09:00",
            new AgreementAction.RecordOral(
                new AgreementTerms(
                    all,
                    List.of(
                        ObligationTerms.money(ZOU, KAN, Fen.of(900), day("2026-04-10"))
                            .jointlyWith(she)),
                    text("AGREEMENT"),
                    List.of()),
                all));
    three.does(
        MEDIATOR,
        "2026-04-03T09:00",
        new FollowUpAction.RecordPerformance(
            1, Optional.of(Fen.of(900)), she, KAN, PerformanceManner.AUTOMATIC, Optional.empty()));
    assertTrue(three.it().obligation(1).orElseThrow().isDone());
    assertEquals(Fen.of(900), three.it().performance().performedInAll());
  }

  @Test
  void theDebtorIsUrgedWhileSomethingIsOutstanding() {
    agree(money(500, "2026-04-10"));
    running.refuses(
        MEDIATOR,
        "2026-04-11T09:00",
        new PerformanceAction.Urge(ZOU, UrgeManner.PHONE, text("ANSWER")),
        CaseProblem.UNKNOWN_PARTY);
    running
        .does(MEDIATOR, "2026-04-11T09:00", AgreementSamples.action(ActionKind.URGE))
        .paid(KAN_SELF, "2026-04-12T09:00", 1, 500);
    running.refuses(
        MEDIATOR,
        "2026-04-12T10:00",
        AgreementSamples.action(ActionKind.URGE),
        PerformanceProblem.NOTHING_OVERDUE);
  }

  @Test
  void aReleaseIsTheCreditorsAndNeverShownAsPerformed() {
    agree(money(500, "2026-04-10"));
    running.refuses(
        KAN_SELF,
        "2026-04-03T09:00",
        AgreementSamples.action(ActionKind.RELEASE_OR_SET_OFF),
        PerformanceProblem.NOTHING_OWED_TO_YOU);
    Running.unregistered()
        .inMediation()
        .met()
        .agreedOrally(
            "2026-04-02T09:00",
            money(500, "2026-04-10"),
            ObligationTerms.act(ZOU, KAN, text("LANE"), day("2026-04-20")))
        .refuses(
            KAN_SELF,
            "2026-04-03T09:00",
            letGo(ReleaseKind.RELEASE, 200, List.of(ZOU)),
            PerformanceProblem.NOT_YOUR_CLAIM);
    running.refuses(
        ZOU_SELF,
        "2026-04-03T09:00",
        letGo(ReleaseKind.SET_OFF, 200, List.of(ZOU)),
        PerformanceProblem.DECLARATION_MISSING);
    running
        .paid(KAN_SELF, "2026-04-03T10:00", 1, 100)
        .does(ZOU_SELF, "2026-04-03T11:00", letGo(ReleaseKind.SET_OFF, 150, List.of(ZOU, KAN)))
        .does(ZOU_SELF, "2026-04-03T12:00", letGo(ReleaseKind.RELEASE, 250, List.of(ZOU)));
    ObligationState line = running.it().obligation(1).orElseThrow();
    assertEquals(PerformanceStatus.RELEASED, line.status());
    assertEquals(Fen.ZERO, line.outstanding());
    PerformanceFigures figures = running.it().performance();
    assertEquals(0, figures.linesPerformed());
    assertEquals(Fen.of(100), figures.performedInAll());
    assertEquals(Fen.of(150), figures.setOff());
    assertEquals(0, running.it().milestones().obligationsPerformed());
    assertEquals(
        List.of(Optional.of("RELEASED")),
        running.it().dueItems().stream()
            .filter(i -> i.kind() == DueKind.OBLIGATION)
            .map(DueItem::doneAs)
            .toList());
  }

  private static PerformanceAction.LetGo letGo(
      ReleaseKind how, long fen, List<PartyNumber> declaredBy) {
    return new PerformanceAction.LetGo(
        1, how, Optional.of(Fen.of(fen)), declaredBy, text("DECLARATION"));
  }

  @Test
  void inTheCourtChannelTheEarlierArguableDayStartsTheTimeForConfirmation() {
    Running court =
        SessionTest.sentByCourt()
            .does(MEDIATOR, "2026-04-01T15:00", new MediationAction.OpenMediation(false))
            .met()
            .drafted()
            .signedByAll()
            .sealed();
    Agreement agreement = court.it().effectiveAgreements().get(0);
    assertEquals(Optional.of(day("2026-04-07")), agreement.effectiveOn());
    assertEquals(Optional.of(day("2026-04-03")), agreement.earliestEffect());
    assertEquals(day("2026-05-06"), court.clock(ClockKind.CONFIRMATION).lastDay());
    assertEquals(day("2026-04-03"), court.clock(ClockKind.CONFIRMATION).startedOn());
  }

  @Test
  void linesAreNumberedOnThroughTheCaseAndInstalmentsRememberTheirClaim() {
    ObligationTerms parts =
        money(1_000, "2026-05-01")
            .inInstalments(
                List.of(
                    Instalment.on(day("2026-04-10"), Fen.of(400)),
                    Instalment.on(day("2026-05-01"), Fen.of(600))));
    running.drafted(money(1, "2026-04-10"), parts).drafted(parts, money(1, "2026-04-10"));
    List<Obligation> lines =
        running.it().agreements().stream()
            .flatMap(agreement -> agreement.content().obligations().stream())
            .toList();
    assertEquals(List.of(1, 2, 3, 4, 5, 6), lines.stream().map(Obligation::number).toList());
    assertEquals(List.of(1, 2, 2, 4, 4, 6), lines.stream().map(Obligation::claim).toList());
  }

  @Test
  void aSetOffNamesWhoHasNotDeclaredItYet() {
    agree(money(500, "2026-04-10"));
    Decision refusal =
        running.refuses(
            ZOU_SELF,
            "2026-04-03T09:00",
            letGo(ReleaseKind.SET_OFF, 200, List.of(ZOU)),
            PerformanceProblem.DECLARATION_MISSING);
    assertEquals(
        List.of("declaredBy", List.of(KAN.value())), refusal.refusal().list().get(0).arguments());
  }
}
