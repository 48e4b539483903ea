package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.fengqiao.mediation.casework.WagePack.BOUND;
import static org.fengqiao.mediation.casework.WagePack.DIRECTOR;
import static org.fengqiao.mediation.casework.WagePack.FIRM;
import static org.fengqiao.mediation.casework.WagePack.FIRM_SELF;
import static org.fengqiao.mediation.casework.WagePack.PRESIDING;
import static org.fengqiao.mediation.casework.WagePack.QIN;
import static org.fengqiao.mediation.casework.WagePack.SECOND;
import static org.fengqiao.mediation.casework.WagePack.SHAN;
import static org.fengqiao.mediation.casework.WagePack.boundAndFirm;
import static org.fengqiao.mediation.casework.WagePack.self;
import static org.fengqiao.mediation.casework.WagePack.worker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.casework.enforce.LabourClaim;
import org.fengqiao.mediation.casework.enforce.OrderCondition;
import org.fengqiao.mediation.casework.enforce.OrderObjection;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;

/**
 * The worked case of the workers' wages, played once from the application to the volume. Where time
 * alone does something (B18, B20, B22, B28), nothing is written and a step is the one before.
 */
final class WageReplay {

  private static final List<Consumer<Running>> STEPS =
      List.of(
          WageReplay::b1Apply,
          WageReplay::b2Elect,
          WageReplay::b3SetCapacity,
          WageReplay::b4Consent,
          WageReplay::b5Accept,
          WageReplay::b6Appoint,
          WageReplay::b7RaiseRisk,
          WageReplay::b8Report,
          WageReplay::b9Talk,
          WageReplay::b10Sever,
          WageReplay::b11Sign,
          WageReplay::b12Seal,
          WageReplay::b13Deliver,
          WageReplay::b14LowerRisk,
          WageReplay::b15PayFirst,
          WageReplay::b16MeetNobody,
          WageReplay::b17Visit,
          WageReplay::timeGoesOn,
          WageReplay::b19PayPart,
          WageReplay::timeGoesOn,
          WageReplay::b21Urge,
          WageReplay::timeGoesOn,
          WageReplay::b23ApplyForOrders,
          WageReplay::b24CourtAccepts,
          WageReplay::b25CourtIssues,
          WageReplay::b26Served,
          WageReplay::b27AskForTime,
          WageReplay::timeGoesOn,
          WageReplay::b29ApplyForEnforcement,
          WageReplay::b30Enforced,
          WageReplay::b31Visit,
          WageReplay::b32Close,
          WageReplay::b33Archive);

  private static final List<MediationCase> AFTER = play();

  private WageReplay() {}

  private static List<MediationCase> play() {
    Running running = WagePack.unregistered();
    List<MediationCase> after = new ArrayList<>();
    for (Consumer<Running> step : STEPS) {
      step.accept(running);
      after.add(running.it());
    }
    return List.copyOf(after);
  }

  /** Everything that is done, without the steps of time alone. */
  static List<Running.Step> script() {
    Running running = WagePack.unregistered();
    STEPS.forEach(step -> step.accept(running));
    return running.steps();
  }

  /** The case after a step of the table, 1 to 33. */
  static Running after(int step) {
    return WagePack.on(AFTER.get(step - 1));
  }

  /** What follows on a day from what was done up to a step. */
  static CaseOnDay on(int step, String day) {
    return after(step).it().at(day(day));
  }

  /** How a line of a worker stands after a step. */
  static ObligationState state(int step, int worker, int instalment) {
    return after(step).it().obligation(line(worker, instalment)).orElseThrow();
  }

  /** What the firm owes a worker who signed, in fen: tenths of it are whole fen. */
  static long owed(int worker) {
    return worker <= 10
        ? 1_800_000
        : worker <= 20 ? 1_650_000 : worker == 21 ? 1_530_000 : 1_470_000;
  }

  /** The number of a worker's line: instalments are 1 to 3. */
  static int line(int worker, int instalment) {
    return (worker - 1) * 3 + instalment;
  }

  /** These instalments of every worker who signed. */
  static List<Integer> lines(int... instalments) {
    return each(w -> Arrays.stream(instalments).map(i -> line(w, i)).boxed().toList()).stream()
        .flatMap(List::stream)
        .toList();
  }

  private static <T> List<T> each(IntFunction<T> ofWorker) {
    return IntStream.rangeClosed(1, BOUND).mapToObj(ofWorker).toList();
  }

  private static void timeGoesOn(Running running) {}

  private static void b1Apply(Running running) {
    running.does(
        self(1),
        "2025-11-03T09:00",
        new IntakeAction.Apply(WagePack.registration(), Optional.empty()));
  }

  private static void b2Elect(Running running) {
    running.does(self(4), "2025-11-04T09:00", WagePack.election(1, 4, 11));
  }

  private static void b3SetCapacity(Running running) {
    running.does(
        PRESIDING,
        "2025-11-04T10:00",
        PartyAction.SetCapacity.full(worker(19), 17, CapacityGround.OWN_WORK, text("PAY-SLIPS")));
  }

  private static void b4Consent(Running running) {
    running
        .does(PRESIDING, "2025-11-05T09:00", new IntakeAction.InformParty(FIRM, "F10-2026"))
        .does(FIRM_SELF, "2025-11-05T09:30", new IntakeAction.GiveConsent(FIRM));
  }

  private static void b5Accept(Running running) {
    running
        .does(PRESIDING, "2025-11-05T10:00", new IntakeAction.Accept())
        .does(PRESIDING, "2025-11-05T10:30", new MediationAction.AssessRisk("YELLOW", text("MANY")))
        .does(
            DIRECTOR,
            "2025-11-05T11:00",
            new MediationAction.SetPlan(text("PLAN"), Optional.empty()));
  }

  private static void b6Appoint(Running running) {
    running
        .does(DIRECTOR, "2025-11-06T09:00", new MediationAction.Appoint(SHAN, true, true))
        .does(DIRECTOR, "2025-11-06T09:05", new MediationAction.Appoint(QIN, false, true));
  }

  private static void b7RaiseRisk(Running running) {
    running.does(
        PRESIDING, "2025-11-07T08:50", new MediationAction.AssessRisk("RED", text("GATE")));
  }

  private static void b8Report(Running running) {
    running
        .does(PRESIDING, "2025-11-07T09:20", report(ReportAddressee.POLICE))
        .does(PRESIDING, "2025-11-07T09:35", report(ReportAddressee.GOVERNMENT));
  }

  private static RiskAction.ReportDanger report(ReportAddressee to) {
    return new RiskAction.ReportDanger(to, text("GATE"), Optional.empty());
  }

  private static void b9Talk(Running running) {
    List<PartyNumber> speakers = List.of(worker(1), worker(4), worker(11));
    running
        .does(PRESIDING, "2025-11-12T09:00", new MediationAction.OpenMediation(false))
        .does(PRESIDING, "2025-11-12T09:10", apart(speakers))
        .does(SECOND, "2025-11-12T10:00", apart(List.of(FIRM)))
        .does(
            SECOND,
            "2025-11-12T10:30",
            new SessionAction.AddNote(
                NoteKind.CONCESSION, NoteAudience.of(Side.TWO), text("CAN-PAY")))
        .does(
            PRESIDING,
            "2025-11-12T14:00",
            new MediationAction.HoldJoint(
                List.of(worker(1), worker(4), worker(11), FIRM), text("MINUTES")))
        .does(
            SECOND,
            "2025-11-12T16:00",
            new SessionAction.Investigate(
                EvidenceSource.DOCUMENT, text("FIRM"), true, NoteAudience.all(), text("BOOKS")));
  }

  private static SessionAction.HoldSeparate apart(List<PartyNumber> present) {
    return new SessionAction.HoldSeparate(
        present, text("APART" + present.get(0).value()), SessionSetting.onSite(), true);
  }

  private static void b10Sever(Running running) {
    running
        .does(self(23), "2025-11-14T09:00", new EndingAction.RefuseSever(worker(23)))
        .does(PRESIDING, "2025-11-14T09:30", routes(worker(23)));
  }

  private static EndingAction.GiveRoutes routes(PartyNumber party) {
    return new EndingAction.GiveRoutes(
        List.of(party), List.of(Route.LABOUR_ARBITRATION, Route.LABOUR_AUTHORITY, Route.LEGAL_AID));
  }

  /** The text on the table, unsigned. */
  static Running drafted() {
    Running running = after(10);
    draft(running);
    return running;
  }

  /** The same people, where a worker owes the firm something. */
  static Running employerIsOwed() {
    Running running =
        after(10)
            .does(
                SECOND,
                "2025-11-17T09:00",
                new AgreementAction.Draft(
                    new AgreementTerms(
                        boundAndFirm(),
                        List.of(
                            ObligationTerms.money(worker(1), FIRM, Fen.of(100), day("2025-12-31"))),
                        text("AGREEMENT"),
                        List.of(AgreementFlag.PAYMENT))));
    signedBut22(running);
    sealed(running);
    return running;
  }

  private static void draft(Running running) {
    running.does(SECOND, "2025-11-17T09:00", new AgreementAction.Draft(terms()));
  }

  private static AgreementTerms terms() {
    return new AgreementTerms(
            boundAndFirm(),
            each(WageReplay::wages),
            text("AGREEMENT"),
            List.of(AgreementFlag.PAYMENT))
        .accelerating(10)
        .leaving(
            new OpenMatter(text("OVERTIME"), List.of(worker(22)), Optional.of(Fen.of(330_000))));
  }

  private static ObligationTerms wages(int worker) {
    long tenth = owed(worker) / 10;
    return ObligationTerms.money(FIRM, worker(worker), Fen.of(owed(worker)), day("2026-01-30"))
        .of(ObligationNature.WAGES)
        .inInstalments(
            List.of(
                Instalment.on(day("2025-11-28"), Fen.of(4 * tenth)),
                Instalment.on(day("2025-12-31"), Fen.of(3 * tenth)),
                Instalment.on(day("2026-01-30"), Fen.of(3 * tenth))));
  }

  private static void b11Sign(Running running) {
    draft(running);
    signedBut22(running);
  }

  private static void signedBut22(Running running) {
    for (int number = 1; number < BOUND; number++) {
      running.signed(self(number), worker(number), "2025-11-17T15:00");
    }
    running.does(
        FIRM_SELF,
        "2025-11-17T16:00",
        new AgreementAction.Sign(
            1, FIRM, SigningManner.SIGNATURE_AND_SEAL, Optional.of(PersonRef.of("9901-DUAN"))));
  }

  private static void sealed(Running running) {
    running
        .signed(self(22), worker(22), "2025-11-18T10:00")
        .does(PRESIDING, "2025-11-18T10:10", new AgreementAction.MediatorSign(1))
        .does(SECOND, "2025-11-18T10:15", new AgreementAction.MediatorSign(1))
        .does(DIRECTOR, "2025-11-18T10:20", new AgreementAction.Seal(1, Optional.of("2025-31")));
  }

  private static void b12Seal(Running running) {
    sealed(running);
    running
        .does(
            PRESIDING,
            "2025-11-18T10:30",
            new AgreementChangeAction.EndPartly(EndReason.TOO_FAR_APART))
        .does(PRESIDING, "2025-11-18T10:30", routes(worker(22)));
  }

  private static void b13Deliver(Running running) {
    running.does(SECOND, "2025-11-18T11:00", new AgreementAction.DeliverCopy(1, boundAndFirm()));
  }

  private static void b14LowerRisk(Running running) {
    running.does(PRESIDING, "2025-11-20T09:00", new RiskAction.LowerRisk("YELLOW", text("QUIET")));
  }

  private static void b15PayFirst(Running running) {
    pay(running, FIRM_SELF, "2025-11-28T12:00", 15_000_000, 1);
  }

  /** One transfer to all who signed, spread by shares over these instalments. */
  static void pay(Running running, Actor by, String when, long fen, int... instalments) {
    running.does(by, when, paid(running, fen, PerformanceManner.AUTOMATIC, lines(instalments)));
  }

  static FollowUpAction.RecordPerformance paid(
      Running running, long fen, PerformanceManner manner, List<Integer> lines) {
    return new FollowUpAction.RecordPerformance(
        PaymentLine.spread(
            Fen.of(fen),
            lines.stream().map(number -> running.it().obligation(number).orElseThrow()).toList()),
        FIRM,
        manner,
        PaymentChannel.DIRECT,
        Optional.empty(),
        Optional.of(text("TRANSFER")));
  }

  /** The first of three tries: the case is told day by day, and B17 lies between. */
  private static void b16MeetNobody(Running running) {
    tried(running, "2025-12-08T10:00");
  }

  private static void tried(Running running, String when) {
    running.does(SECOND, when, new FollowUpAction.RevisitAttempt(worker(23)));
  }

  private static void b17Visit(Running running) {
    visited(running, SECOND, "2025-12-09T10:00", worker(22));
    running.does(
        SECOND,
        "2025-12-09T10:30",
        new EndingAction.FollowGuidance(
            worker(22), GuidanceResult.WENT, Optional.of(Route.LABOUR_ARBITRATION)));
    tried(running, "2025-12-10T10:00");
    tried(running, "2025-12-12T10:00");
  }

  static void visited(Running running, Actor by, String when, PartyNumber party) {
    running.does(by, when, new FollowUpAction.DoRevisit(party, text("VISIT")));
  }

  private static void b19PayPart(Running running) {
    pay(running, FIRM_SELF, "2025-12-31T12:00", 4_500_000, 2);
  }

  private static void b21Urge(Running running) {
    running.does(
        PRESIDING,
        "2026-01-06T09:00",
        new PerformanceAction.Urge(FIRM, UrgeManner.PHONE, text("BUYER-PAYS-LATE")));
    visited(running, PRESIDING, "2026-01-06T09:10", FIRM);
    for (int number = 1; number <= BOUND; number++) {
      visited(running, PRESIDING, "2026-01-0" + (6 + number / 6) + "T15:00", worker(number));
    }
  }

  static EnforcementAction.ApplyPaymentOrder order(boolean otherDispute, List<Integer> lines) {
    return new EnforcementAction.ApplyPaymentOrder(
        1,
        FIRM,
        lines,
        Arrays.asList(OrderCondition.values()),
        otherDispute,
        Optional.of(LabourClaim.WAGES));
  }

  private static List<Integer> rest(int worker) {
    return List.of(line(worker, 2), line(worker, 3));
  }

  private static void b23ApplyForOrders(Running running) {
    for (int w = 1; w <= BOUND; w++) {
      running.does(self(w), "2026-01-14T10:00", order(w == 22, rest(w)));
    }
  }

  static void ofEachOrder(
      Running running, Actor by, String when, IntFunction<EnforcementAction> action) {
    each(action).forEach(step -> running.does(by, when, step));
  }

  private static void b24CourtAccepts(Running running) {
    ofEachOrder(
        running,
        SECOND,
        "2026-01-16T10:00",
        order -> new EnforcementAction.CourtTakesOrder(order, true, text("COURT")));
  }

  private static void b25CourtIssues(Running running) {
    ofEachOrder(
        running,
        SECOND,
        "2026-01-26T10:00",
        order -> new EnforcementAction.OrderIssued(order, text("COURT")));
  }

  private static void b26Served(Running running) {
    ofEachOrder(
        running,
        SECOND,
        "2026-01-30T10:00",
        order -> new EnforcementAction.OrderServed(order, false, text("RECEIPT")));
  }

  private static void b27AskForTime(Running running) {
    ofEachOrder(
        running,
        FIRM_SELF,
        "2026-02-10T10:00",
        order ->
            new EnforcementAction.ObjectToOrder(order, OrderObjection.LATER, true, text("LETTER")));
  }

  private static void b29ApplyForEnforcement(Running running) {
    for (int w = 1; w <= BOUND; w++) {
      running.does(
          self(w),
          "2026-02-24T10:00",
          new EnforcementAction.ApplyEnforcement(
              TitleKind.PAYMENT_ORDER, w, rest(w), Optional.empty()));
    }
  }

  private static void b30Enforced(Running running) {
    running.does(
        SECOND,
        "2026-03-20T10:00",
        paid(running, 18_000_000, PerformanceManner.ENFORCED, lines(2, 3)));
  }

  private static void b31Visit(Running running) {
    for (int number = 1; number <= BOUND; number++) {
      Actor by = number <= 11 ? SECOND : PRESIDING;
      visited(running, by, "2026-03-2" + (4 + number / 6) + "T10:00", worker(number));
    }
    visited(running, PRESIDING, "2026-03-27T15:00", FIRM);
  }

  private static void b32Close(Running running) {
    running.does(
        DIRECTOR, "2026-04-01T10:00", new FollowUpAction.Close(Optional.of(WagePack.SHAN)));
  }

  private static void b33Archive(Running running) {
    running
        .does(
            Village.OFFICE,
            "2026-04-20T09:00",
            new FollowUpAction.ReviewDossier(true, Optional.empty()))
        .does(
            DIRECTOR, "2026-04-20T10:00", new FollowUpAction.Archive(RetentionClass.THIRTY_YEARS));
  }
}
