package org.fengqiao.mediation.examples.cases;

import static org.fengqiao.mediation.examples.cases.County.DIRECTOR;
import static org.fengqiao.mediation.examples.cases.County.GU;
import static org.fengqiao.mediation.examples.cases.County.LIAISON;
import static org.fengqiao.mediation.examples.cases.County.MA;
import static org.fengqiao.mediation.examples.cases.County.NING;
import static org.fengqiao.mediation.examples.cases.County.OFFICE;
import static org.fengqiao.mediation.examples.cases.County.OTHER_DIRECTOR;
import static org.fengqiao.mediation.examples.cases.County.PRESIDING;
import static org.fengqiao.mediation.examples.cases.County.SECOND;
import static org.fengqiao.mediation.examples.cases.County.TOWN_MEDIATOR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.AgentPower;
import org.fengqiao.mediation.casework.AgreementAction;
import org.fengqiao.mediation.casework.AgreementChangeAction;
import org.fengqiao.mediation.casework.AgreementFlag;
import org.fengqiao.mediation.casework.AgreementStatus;
import org.fengqiao.mediation.casework.AgreementTerms;
import org.fengqiao.mediation.casework.AnnullingBody;
import org.fengqiao.mediation.casework.AppointmentAction;
import org.fengqiao.mediation.casework.AppraisalResult;
import org.fengqiao.mediation.casework.CapacityGround;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.ConfirmationAction;
import org.fengqiao.mediation.casework.CourtChannel;
import org.fengqiao.mediation.casework.CourtStage;
import org.fengqiao.mediation.casework.DueTerm;
import org.fengqiao.mediation.casework.EndReason;
import org.fengqiao.mediation.casework.EndingAction;
import org.fengqiao.mediation.casework.EnforcementAction;
import org.fengqiao.mediation.casework.FeedbackAction;
import org.fengqiao.mediation.casework.FollowUpAction;
import org.fengqiao.mediation.casework.HandoverAction;
import org.fengqiao.mediation.casework.Instalment;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.LegalCapacity;
import org.fengqiao.mediation.casework.LegalRepresentative;
import org.fengqiao.mediation.casework.MediationAction;
import org.fengqiao.mediation.casework.ObligationTerms;
import org.fengqiao.mediation.casework.Outcome;
import org.fengqiao.mediation.casework.PartyAction;
import org.fengqiao.mediation.casework.PartySignature;
import org.fengqiao.mediation.casework.PerformanceAction;
import org.fengqiao.mediation.casework.PerformanceManner;
import org.fengqiao.mediation.casework.PeriodAction;
import org.fengqiao.mediation.casework.RecordAction;
import org.fengqiao.mediation.casework.ReferralAction;
import org.fengqiao.mediation.casework.ReferralForm;
import org.fengqiao.mediation.casework.ReferralLetter;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.casework.ReleaseKind;
import org.fengqiao.mediation.casework.RepresentativeKind;
import org.fengqiao.mediation.casework.RetentionClass;
import org.fengqiao.mediation.casework.RiskAction;
import org.fengqiao.mediation.casework.Route;
import org.fengqiao.mediation.casework.SigningManner;
import org.fengqiao.mediation.casework.SupervisionAction;
import org.fengqiao.mediation.casework.TieKind;
import org.fengqiao.mediation.casework.UrgeManner;
import org.fengqiao.mediation.casework.enforce.ConfirmationStatus;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.enforce.Filing;
import org.fengqiao.mediation.casework.enforce.NotAcceptedGround;
import org.fengqiao.mediation.casework.enforce.OrderCondition;
import org.fengqiao.mediation.casework.enforce.RejectedGround;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.fengqiao.mediation.casework.followup.ReopenGround;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.casework.handover.TransferGround;
import org.fengqiao.mediation.casework.record.ComplaintSubject;
import org.fengqiao.mediation.casework.record.DataRequestKind;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportStatus;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.junit.jupiter.api.Test;

/**
 * A child is hurt in the road; a court sends the dispute before docketing. Everything and everybody
 * is invented; every day rests on rule pack C, national law and the holidays of 2026.
 */
class RoadInjuryCaseTest {

  private static final PartyNumber CHILD = PartyNumber.of(1);
  private static final PartyNumber DRIVER = PartyNumber.of(2);
  private static final PartyNumber INSURER = PartyNumber.of(3);
  private static final PartyNumber OWNER = PartyNumber.of(4);
  private static final PartyNumber UNCLE = PartyNumber.of(5);
  private static final List<PartyNumber> BOUND = List.of(CHILD, DRIVER, INSURER, UNCLE);

  private final County county = new County();
  private final Script script = county.script();
  private final PersonRef child = county.person("白小雨");
  private final PersonRef mother = county.person("白岚");
  private final PersonRef driver = county.person("雷大强");
  private final PersonRef insurer = county.person("安康财险");
  private final PersonRef clerk = county.person("骆文");
  private final PersonRef owner = county.person("洪云");
  private final PersonRef uncle = county.person("雷大勇");
  private final Actor theChild = Actor.party(ActorId.of("u-child"), child.text());
  private final Actor theMother = representative("u-mother", mother);
  private final Actor theDriver = Actor.party(ActorId.of("u-driver"), driver.text());
  private final Actor theInsurer = Actor.party(ActorId.of("u-insurer"), insurer.text());
  private final Actor theClerk = representative("u-clerk", clerk);
  private final Actor theOwner = Actor.party(ActorId.of("u-owner"), owner.text());
  private final Actor theUncle = Actor.party(ActorId.of("u-uncle"), uncle.text());
  private final TextRef paper = county.text("paper");

  private static Actor representative(String id, PersonRef person) {
    return new Actor(
        ActorId.of(id),
        Role.REPRESENTATIVE,
        Scope.Own.of(person.text()),
        Optional.empty(),
        Optional.empty());
  }

  private Registration registration() {
    return Registration.builder()
        .source(CaseSource.COURT)
        .disputeType("ROAD-TRAFFIC")
        .place(County.PLACE)
        .holder(County.ROADS)
        .matter(paper)
        .divisible(true)
        .divisibleBecause(paper)
        .parties(
            List.of(
                new Party(CHILD, Side.ONE, child, PartyKind.PERSON),
                new Party(DRIVER, Side.TWO, driver, PartyKind.PERSON),
                new Party(INSURER, Side.TWO, insurer, PartyKind.ORGANISATION),
                new Party(OWNER, Side.TWO, owner, PartyKind.PERSON)))
        .build();
  }

  private ReferralAction.ReceiveReferral letter(
      ReferralForm form, CourtStage stage, PartyNumber... consents) {
    return new ReferralAction.ReceiveReferral(
        registration(),
        Optional.empty(),
        new ReferralLetter(
            form,
            County.COURT,
            paper,
            Optional.of(CourtChannel.PLATFORM),
            Optional.of(stage),
            List.of(consents),
            true));
  }

  private PartyAction.SetCapacity capacity(LegalCapacity found, boolean opposed, boolean heard) {
    return new PartyAction.SetCapacity(
        CHILD,
        12,
        CapacityGround.AGE,
        found,
        paper,
        Optional.of(new LegalRepresentative(mother, RepresentativeKind.PARENT, paper)),
        opposed,
        heard);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Instant instant(String text) {
    return LocalDateTime.parse(text).atZone(County.ZONE).toInstant();
  }

  private void takenIn() {
    script
        .at("C1 the court sends it", "2026-01-14T10:00")
        .refused(
            DIRECTOR,
            letter(ReferralForm.DELEGATED, CourtStage.BEFORE_DOCKETING, CHILD, DRIVER),
            "CONSENTS-NOT-ENCLOSED")
        .does(
            DIRECTOR,
            letter(
                ReferralForm.DELEGATED, CourtStage.BEFORE_DOCKETING, CHILD, DRIVER, INSURER, OWNER),
            CaseState.REG)
        .runs(ClockKind.ACCEPTANCE, "2026-01-21")
        .runs(ClockKind.REFERRAL_ANSWER, "2026-01-19")
        .runs(ClockKind.COURT)
        .at("C2 nobody answered the court", "2026-01-14T11:00")
        .refused(DIRECTOR, new IntakeAction.Accept(), "REFERRAL-UNANSWERED")
        .refused(PRESIDING, new ReferralAction.ConfirmReferral(), "ROLE-NOT-ALLOWED")
        .at("C3 confirmed", "2026-01-15T09:00")
        .does(DIRECTOR, new ReferralAction.ConfirmReferral(), CaseState.REG)
        .runs(ClockKind.REFERRAL_ANSWER)
        .runs(ClockKind.COURT, "2026-02-14")
        .at("C4 capacity", "2026-01-15T10:00")
        .refused(DIRECTOR, capacity(LegalCapacity.LIMITED, true, true), "OPPOSED-INTEREST")
        .refused(DIRECTOR, capacity(LegalCapacity.LIMITED, false, false), "NOT-HEARD")
        .refused(DIRECTOR, capacity(LegalCapacity.NONE, false, true), "CAPACITY-NOT-PROVEN")
        .does(DIRECTOR, capacity(LegalCapacity.LIMITED, false, true), CaseState.REG)
        .at("C5 informed", "2026-01-16T09:00")
        .does(DIRECTOR, new IntakeAction.InformParty(CHILD), CaseState.REG)
        .does(DIRECTOR, new IntakeAction.InformParty(DRIVER), CaseState.REG)
        .does(DIRECTOR, new IntakeAction.InformParty(INSURER), CaseState.REG)
        .does(DIRECTOR, new IntakeAction.InformParty(OWNER), CaseState.REG)
        .refused(
            theMother, new IntakeAction.GiveConsent(CHILD), "ALREADY-CONSENTED", "UNKNOWN-PARTY")
        .does(
            theInsurer,
            new IntakeAction.RegisterAgent(
                INSURER, clerk, List.of(AgentPower.APPEAR), paper, Optional.of(day("2026-12-31"))),
            CaseState.REG)
        .at("C6 accepted", "2026-01-16T15:00")
        .does(DIRECTOR, new IntakeAction.Accept(), CaseState.ACC)
        .runs(ClockKind.ACCEPTANCE)
        .runs(ClockKind.MEDIATION)
        .runs(ClockKind.COURT, "2026-02-14");
  }

  private void manned() {
    script
        .at("C7 appointed", "2026-01-19T09:00")
        .refused(DIRECTOR, new MediationAction.Appoint(County.SHEN, true, true), "NOT-ENGAGED")
        .does(DIRECTOR, new MediationAction.Appoint(GU, true, true), CaseState.ACC)
        .does(DIRECTOR, new MediationAction.Appoint(MA, false, true), CaseState.ACC)
        .refused(theDriver, new AppointmentAction.NotAcceptMediator(MA, DRIVER), "MEANS-REFUSAL")
        .at("C8 ties", "2026-01-19T14:00")
        .refused(
            PRESIDING,
            new AppointmentAction.WaiveConflict(GU, List.of(CHILD)),
            "NOTHING-DISCLOSED",
            "OTHER-MEDIATOR",
            "ROLE-NOT-ALLOWED")
        .does(
            PRESIDING, new AppointmentAction.Disclose(GU, TieKind.OTHER_TIE, paper), CaseState.ACC)
        .does(theMother, new AppointmentAction.WaiveConflict(GU, List.of(CHILD)), CaseState.ACC)
        .does(theDriver, new AppointmentAction.WaiveConflict(GU, List.of(DRIVER)), CaseState.ACC)
        .does(theInsurer, new AppointmentAction.WaiveConflict(GU, List.of(INSURER)), CaseState.ACC)
        .does(theOwner, new AppointmentAction.WaiveConflict(GU, List.of(OWNER)), CaseState.ACC)
        .does(SECOND, new AppointmentAction.Disclose(MA, TieKind.KIN, paper), CaseState.ACC)
        .does(
            LIAISON,
            new AppointmentAction.DecideRecusal(MA, true, true, Optional.of(TieKind.KIN), paper),
            CaseState.ACC)
        .does(DIRECTOR, new MediationAction.Appoint(NING, false, true), CaseState.ACC)
        .expect("mediators", List.of(GU, NING), script.it().mediators())
        .at("C9 risk", "2026-01-20T09:00")
        .refused(PRESIDING, new MediationAction.OpenMediation(false), "RISK-NOT-SET")
        .refused(PRESIDING, new MediationAction.AssessRisk("PINK", paper), "UNKNOWN-LEVEL")
        .does(PRESIDING, new MediationAction.AssessRisk("YELLOW", paper), CaseState.ACC)
        .refused(PRESIDING, new MediationAction.OpenMediation(false), "PLAN-NOT-SET")
        .does(PRESIDING, new MediationAction.SetPlan(paper, Optional.empty()), CaseState.ACC)
        .at("C10 opened", "2026-01-22T09:00")
        .refused(
            Actor.mediator(ActorId.of("u-ning"), Role.MEDIATOR, County.ROADS, NING),
            new MediationAction.OpenMediation(false),
            "ACTOR-NOT-PRESIDING")
        .does(PRESIDING, new MediationAction.OpenMediation(false), CaseState.MED);
  }

  private void time() {
    script
        .at("C11 appraisal", "2026-01-26T09:00")
        .refused(
            PRESIDING,
            new PeriodAction.StartAppraisal(
                paper, paper, List.of(CHILD, DRIVER, OWNER), List.of(INSURER)),
            "PARTIES-MISSING")
        .does(
            PRESIDING,
            new PeriodAction.StartAppraisal(
                paper, paper, List.of(CHILD, DRIVER, INSURER, OWNER), List.of(INSURER)),
            CaseState.MED)
        .at("C12 danger on a Friday", "2026-01-30T16:30")
        .does(
            PRESIDING,
            new MediationAction.AssessRisk("RED", paper, List.of("THREAT")),
            CaseState.MED)
        .runs(ClockKind.DANGER_REPORT)
        .expect(
            "reports due",
            Set.of(instant("2026-01-31T16:30")),
            script.it().reports().stream()
                .map(report -> report.dueAt().orElseThrow())
                .collect(Collectors.toSet()))
        .refused(PRESIDING, new RiskAction.LowerRisk("YELLOW", paper), "REPORT-OWED")
        .at("C12 told in time", "2026-01-31T10:00")
        .does(PRESIDING, report(ReportAddressee.POLICE), CaseState.MED)
        .at("C12 told late", "2026-02-01T17:00")
        .does(PRESIDING, report(ReportAddressee.GOVERNMENT), CaseState.MED)
        .expect(
            "reports",
            List.of(ReportStatus.MADE_IN_TIME, ReportStatus.MADE_LATE),
            script.it().reports().stream().map(r -> r.status()).toList())
        .refused(PRESIDING, new RiskAction.LowerRisk("BLUE", paper), "MOVE-NOT-ALLOWED")
        .does(PRESIDING, new RiskAction.LowerRisk("YELLOW", paper), CaseState.MED)
        .at("C13 opinion", "2026-02-02T15:00")
        .does(
            PRESIDING,
            new PeriodAction.EndAppraisal(AppraisalResult.OPINION, Optional.of(paper)),
            CaseState.MED)
        .runs(ClockKind.COURT, "2026-02-24")
        .at("C14 session", "2026-02-06T09:00")
        .does(
            PRESIDING,
            new MediationAction.HoldJoint(List.of(CHILD, DRIVER, INSURER, OWNER), paper),
            CaseState.MED)
        .at("C15 extended", "2026-02-11T09:00")
        .refused(
            PRESIDING,
            new PeriodAction.Extend(List.of(CHILD, DRIVER, OWNER), day("2026-03-10")),
            "PARTIES-MISSING")
        .does(
            PRESIDING,
            new PeriodAction.Extend(List.of(CHILD, DRIVER, INSURER, OWNER), day("2026-03-10")),
            CaseState.MED)
        .runs(ClockKind.COURT, "2026-03-10");
  }

  private RiskAction.ReportDanger report(ReportAddressee to) {
    return new RiskAction.ReportDanger(to, paper, Optional.empty());
  }

  private AgreementTerms terms() {
    return new AgreementTerms(
            BOUND,
            List.of(
                ObligationTerms.money(
                    INSURER, CHILD, Fen.of(8_000_000), new DueTerm.WithinDays(10)),
                ObligationTerms.builder()
                    .from(
                        ObligationTerms.money(DRIVER, CHILD, Fen.of(3_000_000), day("2026-06-10")))
                    .addGuarantors(UNCLE)
                    .build()
                    .inInstalments(
                        List.of(
                            Instalment.on(day("2026-04-10"), Fen.of(1_000_000)),
                            Instalment.on(day("2026-05-10"), Fen.of(1_000_000)),
                            Instalment.on(day("2026-06-10"), Fen.of(1_000_000))))),
            paper,
            List.of(AgreementFlag.PAYMENT))
        .accelerating(5);
  }

  private void agreed() {
    script
        .at("C16 the owner leaves", "2026-02-25T09:00")
        .refused(theOwner, new EndingAction.Refuse(OWNER), "SEVER-INSTEAD")
        .refused(
            theClerk, new EndingAction.RefuseSever(INSURER), "AUTHORITY-MISSING", "NOT-OWN-PARTY")
        .does(theOwner, new EndingAction.RefuseSever(OWNER), CaseState.MED)
        .runs(ClockKind.TRAFFIC_REQUEST, "2026-02-28")
        .visitDue(4, "2026-03-17")
        .does(
            PRESIDING,
            new EndingAction.GiveRoutes(
                List.of(OWNER), List.of(Route.LITIGATION, Route.TRAFFIC_POLICE, Route.LEGAL_AID)),
            CaseState.MED)
        .at("C17 the uncle stands in", "2026-03-02T09:00")
        .does(
            PRESIDING,
            new PartyAction.AddParty(uncle, PartyKind.PERSON, Side.TWO, paper, true, true),
            CaseState.MED)
        .refused(theUncle, new IntakeAction.GiveConsent(UNCLE), "NOT-INFORMED-YET", "UNKNOWN-PARTY")
        .does(PRESIDING, new IntakeAction.InformParty(UNCLE), CaseState.MED)
        .does(theUncle, new IntakeAction.GiveConsent(UNCLE), CaseState.MED)
        .at("C18 signed", "2026-03-05T09:00")
        .refused(theDriver, sign(DRIVER), "NO-DRAFT", "WRONG-AGREEMENT")
        .does(PRESIDING, new AgreementAction.Draft(terms()), CaseState.MED)
        .refused(DIRECTOR, seal(), "MEDIATOR-SIGNATURE-MISSING", "SIGNATURE-MISSING")
        .refused(theChild, sign(CHILD), "NEEDS-REPRESENTATIVE", "PARTY-NEEDS-REPRESENTATIVE")
        .refused(theClerk, sign(INSURER), "AUTHORITY-MISSING", "NOT-OWN-PARTY")
        .does(theMother, sign(CHILD), CaseState.MED)
        .does(theDriver, sign(DRIVER), CaseState.MED)
        .refused(theOwner, sign(OWNER), "NOT-IN-THE-DRAFT", "PARTY-SEVERED", "UNKNOWN-PARTY")
        .does(theUncle, sign(UNCLE), CaseState.MED)
        .does(
            theInsurer,
            new AgreementAction.Sign(
                1, INSURER, SigningManner.SIGNATURE_AND_SEAL, Optional.of(clerk)),
            CaseState.MED)
        .does(PRESIDING, new AgreementAction.MediatorSign(1), CaseState.MED)
        .at("C19 sealed", "2026-03-06T09:00")
        .refused(DIRECTOR, seal(), "MEDIATOR-SIGNATURE-MISSING")
        .does(County.THIRD, new AgreementAction.MediatorSign(1), CaseState.MED)
        .does(DIRECTOR, seal(), CaseState.AGR)
        .runs(ClockKind.COURT)
        .runs(ClockKind.CONFIRMATION, "2026-04-07")
        .expect("outcome", Optional.of(Outcome.PARTLY_AGREED), script.it().outcome())
        .expect("insurer's day", day("2026-03-16"), script.it().obligation(1).get().dueOn())
        .visitDue(1)
        .does(DIRECTOR, new AgreementAction.DeliverCopy(1, BOUND), CaseState.AGR);
  }

  private AgreementAction.Seal seal() {
    return new AgreementAction.Seal(1, Optional.of("2026-7"));
  }

  private static AgreementAction.Sign sign(PartyNumber party) {
    return new AgreementAction.Sign(1, party, SigningManner.SIGNATURE);
  }

  private Actor together() {
    return new Actor(
        ActorId.of("u-all"),
        Role.PARTY,
        new Scope.Own(
            Stream.of(driver, insurer, uncle).map(PersonRef::text).collect(Collectors.toSet())),
        Optional.empty(),
        Optional.empty());
  }

  private ConfirmationAction.ApplyConfirmation confirmation(
      List<PartyNumber> by, CourtChoice court) {
    return new ConfirmationAction.ApplyConfirmation(1, by, court, Filing.HANDED_IN, paper);
  }

  private void confirmed() {
    script
        .at("C20 the insurer pays", "2026-03-16T09:00")
        .does(theMother, paid(1, 8_000_000, INSURER, PerformanceManner.AUTOMATIC), CaseState.AGR)
        .at("C21 last day", "2026-04-07T16:00")
        .refused(
            theMother,
            confirmation(List.of(CHILD), CourtChoice.INVITING_COURT),
            "CONFIRMATION-NOT-JOINT")
        .refused(together(), confirmation(BOUND, CourtChoice.PARTY_DOMICILE), "COURT-NOT-COMPETENT")
        .does(together(), confirmation(BOUND, CourtChoice.INVITING_COURT), CaseState.AGR)
        .runs(ClockKind.CONFIRMATION)
        .runs(ClockKind.COURT_DOCKETING, "2026-04-10")
        .at("C22 docketed", "2026-04-09T09:00")
        .does(LIAISON, new ConfirmationAction.CourtDockets(1, paper), CaseState.AGR)
        .runs(ClockKind.COURT_CONCLUSION, "2026-05-09")
        .at("C23 paid", "2026-04-10T09:00")
        .does(theDriver, paid(2, 1_000_000, DRIVER, PerformanceManner.AUTOMATIC), CaseState.AGR)
        .at("C24 the court asks", "2026-04-13T09:00")
        .does(
            PRESIDING,
            new ConfirmationAction.CourtAsks(1, Optional.of(day("2026-04-20")), paper),
            CaseState.AGR)
        .runs(ClockKind.COURT_TERM, "2026-04-20")
        .at("C25 valid", "2026-04-22T09:00")
        .does(PRESIDING, new ConfirmationAction.RuledValid(1, paper), CaseState.AGR)
        .runs(ClockKind.COURT_TERM)
        .runs(ClockKind.COURT_CONCLUSION)
        .runs(ClockKind.RULING_OBJECTION, "2026-05-07")
        .expect(
            "confirmation",
            ConfirmationStatus.VALID,
            script.it().at(day("2026-04-22")).enforcement().confirmation(1));
  }

  private FollowUpAction.RecordPerformance paid(
      int line, long fen, PartyNumber payer, PerformanceManner manner) {
    return new FollowUpAction.RecordPerformance(
        line, Optional.of(Fen.of(fen)), payer, CHILD, manner, Optional.of(paper));
  }

  private EnforcementAction.ApplyEnforcement enforcement(Integer... lines) {
    return new EnforcementAction.ApplyEnforcement(
        TitleKind.CONFIRMATION, 1, List.of(lines), Optional.empty());
  }

  private void inDefault() {
    script
        .at("C26 default", "2026-05-11T00:00")
        .expect(
            "overdue",
            List.of(3),
            script.it().at(day("2026-05-11")).overdue().stream().map(o -> o.number()).toList())
        .at("C27 too early", "2026-05-12T09:00")
        .refused(theMother, enforcement(3, 4), "LINE-NOT-ENFORCEABLE")
        .refused(theMother, order(3), "ENFORCEABLE-ALREADY", "UNKNOWN-OBLIGATION")
        .does(PRESIDING, new PerformanceAction.Urge(DRIVER, UrgeManner.PHONE, paper), CaseState.AGR)
        .expect("not yet accelerated", List.of(), script.it().at(day("2026-05-15")).accelerated())
        .expect(
            "accelerated",
            List.of(4),
            script.it().at(day("2026-05-16")).accelerated().stream().map(o -> o.number()).toList())
        .expect(
            "default visits",
            Set.of(day("2026-05-18")),
            script.it().at(day("2026-05-12")).defaultVisits().stream()
                .map(v -> v.dueOn())
                .collect(Collectors.toSet()))
        .at("C28 visited", "2026-05-13T09:00")
        .does(PRESIDING, visit(CHILD), CaseState.AGR)
        .does(PRESIDING, visit(DRIVER), CaseState.AGR)
        .at("C29 enforcement", "2026-05-18T09:00")
        .does(theMother, enforcement(3, 4), CaseState.AGR)
        .at("C30 the uncle pays", "2026-05-20T09:00")
        .does(theUncle, paid(3, 500_000, UNCLE, PerformanceManner.AUTOMATIC), CaseState.AGR)
        .refused(
            theOwner,
            paid(3, 500_000, OWNER, PerformanceManner.AUTOMATIC),
            "NOTHING-OUTSTANDING",
            "UNKNOWN-OBLIGATION")
        .at("C31 paid out", "2026-06-02T09:00")
        .refused(
            PRESIDING,
            paid(3, 600_000, DRIVER, PerformanceManner.ENFORCED),
            "AMOUNT-OVER-OUTSTANDING")
        .does(PRESIDING, paid(3, 500_000, DRIVER, PerformanceManner.ENFORCED), CaseState.AGR)
        .does(PRESIDING, paid(4, 1_000_000, DRIVER, PerformanceManner.ENFORCED), CaseState.AGR)
        .expect("outstanding", Fen.ZERO, script.it().performance().outstanding())
        .visitDue(1, "2026-06-12");
  }

  private EnforcementAction.ApplyPaymentOrder order(Integer... lines) {
    return new EnforcementAction.ApplyPaymentOrder(
        1, DRIVER, List.of(lines), Arrays.asList(OrderCondition.values()), false, Optional.empty());
  }

  private FollowUpAction.DoRevisit visit(PartyNumber party) {
    return new FollowUpAction.DoRevisit(party, paper);
  }

  private void closed() {
    script
        .at("C32 visits", "2026-06-04T09:00")
        .refused(DIRECTOR, new FollowUpAction.Close(), "FEEDBACK-OWED", "REVISIT-OWED")
        .does(theMother, new FollowUpAction.RevisitDeclined(CHILD), CaseState.AGR)
        .does(PRESIDING, visit(DRIVER), CaseState.AGR)
        .does(PRESIDING, new FollowUpAction.RevisitAttempt(INSURER), CaseState.AGR)
        .refused(PRESIDING, new FollowUpAction.RevisitAttempt(INSURER), "TRIED-THAT-DAY")
        .does(PRESIDING, visit(UNCLE), CaseState.AGR)
        .does(PRESIDING, visit(OWNER), CaseState.AGR)
        .at("C33 nobody again", "2026-06-05T09:00")
        .does(PRESIDING, new FollowUpAction.RevisitAttempt(INSURER), CaseState.AGR)
        .does(PRESIDING, new FeedbackAction.FeedBack(true, List.of()), CaseState.AGR)
        .at("C34 closed", "2026-06-08T09:00")
        .refused(PRESIDING, new FollowUpAction.Close(), "ROLE-NOT-ALLOWED")
        .does(DIRECTOR, new FollowUpAction.Close(Optional.of(GU)), CaseState.CLOSED)
        .runs(ClockKind.FILING, "2026-07-08")
        .refused(
            DIRECTOR, new FollowUpAction.Archive(RetentionClass.TEN_YEARS), "DOSSIER-NOT-REVIEWED")
        .at("C35 archived", "2026-06-22T09:00")
        .does(OFFICE, new FollowUpAction.ReviewDossier(true, Optional.of(paper)), CaseState.CLOSED)
        .does(DIRECTOR, new FollowUpAction.Archive(RetentionClass.TEN_YEARS), CaseState.ARCH)
        .refused(DIRECTOR, new EndingAction.Refuse(DRIVER), "CASE-ARCHIVED", "ROLE-NOT-ALLOWED")
        .at("C36 data", "2026-07-01T09:00")
        .does(
            theDriver,
            new RecordAction.RequestData(
                DataRequestKind.ACCESS,
                DRIVER,
                paper,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            CaseState.ARCH);
  }

  @Test
  void aChildIsHurtAndTheCourtSendsItBeforeDocketing() {
    takenIn();
    manned();
    time();
    agreed();
    confirmed();
    inDefault();
    closed();
    script.end();
  }

  @Test
  void theCourtSendsItAfterDocketingAndThePeriodEndsInTheHolidays() {
    List<PartyNumber> all = List.of(CHILD, DRIVER, INSURER, OWNER);
    script
        .at("D1 sent", "2026-02-05T09:00")
        .does(
            DIRECTOR,
            letter(ReferralForm.ENTRUSTED, CourtStage.ORDINARY, CHILD, DRIVER, INSURER, OWNER),
            CaseState.REG)
        .runs(ClockKind.REFERRAL_ANSWER, "2026-02-10")
        .at("D2 confirmed", "2026-02-06T09:00")
        .does(DIRECTOR, new ReferralAction.ConfirmReferral(), CaseState.REG)
        .runs(ClockKind.COURT, "2026-02-24")
        .does(DIRECTOR, capacity(LegalCapacity.LIMITED, false, true), CaseState.REG);
    all.forEach(party -> script.does(DIRECTOR, new IntakeAction.InformParty(party), CaseState.REG));
    script
        .does(DIRECTOR, new IntakeAction.Accept(), CaseState.ACC)
        .does(DIRECTOR, new MediationAction.Appoint(GU, true, true), CaseState.ACC)
        .does(DIRECTOR, new MediationAction.AssessRisk("BLUE", paper), CaseState.ACC)
        .at("D3 opened", "2026-02-09T09:00")
        .does(PRESIDING, new MediationAction.OpenMediation(false), CaseState.MED)
        .does(PRESIDING, new MediationAction.HoldJoint(all, paper), CaseState.MED)
        .at("D4 on the last day", "2026-02-24T17:00")
        .refused(PRESIDING, new EndingAction.EndNotAgreed(EndReason.PERIOD_EXPIRED), "PERIOD-RUNS")
        .at("D5 over", "2026-02-25T09:00")
        .refused(PRESIDING, new MediationAction.HoldJoint(all, paper), "PERIOD-EXPIRED")
        .refused(PRESIDING, new PeriodAction.Extend(all, day("2026-03-11")), "TOO-LATE-TO-EXTEND")
        .refused(
            DIRECTOR,
            new AgreementChangeAction.EndPartly(EndReason.PERIOD_EXPIRED),
            "ACTOR-NOT-MEDIATOR",
            "NO-AGREEMENT-IN-EFFECT")
        .does(PRESIDING, new EndingAction.EndNotAgreed(EndReason.PERIOD_EXPIRED), CaseState.FAIL)
        .runs(ClockKind.COURT)
        .runs(ClockKind.TRAFFIC_REQUEST, "2026-02-28")
        .visitDue(1, "2026-03-17")
        .refused(
            DIRECTOR, new FollowUpAction.Close(), "FEEDBACK-OWED", "REVISIT-OWED", "ROUTES-OWED")
        .does(
            PRESIDING,
            new FeedbackAction.ReturnToCourt(List.of(OrganPaper.PARTY_PAPERS)),
            CaseState.FAIL)
        .refused(
            DIRECTOR, new FeedbackAction.FeedBack(true, List.of()), "NO-CONTENT", "TOLD-ALREADY");
    script.end();
  }

  private PartySignature signature(PartyNumber party) {
    return party.equals(INSURER)
        ? new PartySignature(party, SigningManner.SIGNATURE_AND_SEAL, Optional.of(clerk))
        : new PartySignature(party, SigningManner.SIGNATURE, Optional.empty());
  }

  private AgreementTerms small() {
    return new AgreementTerms(
        List.of(CHILD, DRIVER, INSURER, OWNER),
        List.of(ObligationTerms.money(DRIVER, CHILD, Fen.of(50_000), day("2026-03-20"))),
        paper,
        List.of(AgreementFlag.PAYMENT));
  }

  @Test
  void anotherCommitteeTakesItAndACourtAnnulsWhatWasAgreed() {
    List<PartyNumber> all = List.of(CHILD, DRIVER, INSURER, OWNER);
    script
        .at("E1 applied", "2026-03-02T09:00")
        .does(
            PRESIDING,
            new IntakeAction.Apply(
                Registration.builder()
                    .from(registration())
                    .source(CaseSource.APPLICATION)
                    .addApplicants(CHILD)
                    .build(),
                Optional.empty()),
            CaseState.REG)
        .runs(ClockKind.ACCEPTANCE, "2026-03-09")
        .at("E2 accepted", "2026-03-04T09:00")
        .does(DIRECTOR, capacity(LegalCapacity.LIMITED, false, true), CaseState.REG);
    all.forEach(party -> script.does(DIRECTOR, new IntakeAction.InformParty(party), CaseState.REG));
    script
        .does(DIRECTOR, new IntakeAction.Accept(), CaseState.ACC)
        .runs(ClockKind.MEDIATION, "2026-04-03")
        .at("E3 offered", "2026-03-05T09:00")
        .refused(
            DIRECTOR,
            new HandoverAction.OfferTransfer(
                County.TOWN, TransferGround.NEARER, List.of(CHILD), Optional.empty()),
            "PARTIES-MISSING")
        .does(
            DIRECTOR,
            new HandoverAction.OfferTransfer(
                County.TOWN, TransferGround.NEARER, all, Optional.empty()),
            CaseState.ACC)
        .runs(ClockKind.TRANSFER_ANSWER, "2026-03-10")
        .refused(DIRECTOR, new HandoverAction.AcceptTransfer(List.of()), "OUT-OF-SCOPE")
        .at("E4 taken", "2026-03-06T09:00")
        .does(OTHER_DIRECTOR, new HandoverAction.AcceptTransfer(List.of()), CaseState.ACC)
        .from(OTHER_DIRECTOR)
        .runs(ClockKind.TRANSFER_ANSWER)
        .runs(ClockKind.MEDIATION, "2026-04-03")
        .expect("holder", Optional.of(County.TOWN), script.it().holder())
        .expect("attempt", 2, script.it().attempt())
        .does(OTHER_DIRECTOR, new MediationAction.Appoint(County.SHEN, true, true), CaseState.ACC)
        .does(OTHER_DIRECTOR, new MediationAction.AssessRisk("BLUE", paper), CaseState.ACC)
        .does(TOWN_MEDIATOR, new MediationAction.OpenMediation(false), CaseState.MED)
        .at("E5 by word of mouth", "2026-03-12T15:00")
        .does(TOWN_MEDIATOR, new MediationAction.HoldJoint(all, paper), CaseState.MED)
        .does(TOWN_MEDIATOR, new AgreementAction.RecordOral(small(), all), CaseState.AGR)
        .runs(ClockKind.CONFIRMATION, "2026-04-13")
        .refused(
            together(),
            confirmation(all, CourtChoice.COMMITTEE_SEAT),
            "CONFIRMATION-NEEDS-TEXT",
            "WRONG-AGREEMENT")
        .at("E6 in writing", "2026-03-16T09:00")
        .does(
            OTHER_DIRECTOR,
            new AgreementChangeAction.UpgradeOral(
                1,
                all.stream().map(this::signature).toList(),
                List.of(County.SHEN),
                Optional.of("2026-8")),
            CaseState.AGR)
        .runs(ClockKind.CONFIRMATION, "2026-04-13")
        .at("E7 annulled", "2026-03-25T09:00")
        .does(
            OTHER_DIRECTOR,
            new AgreementChangeAction.Annul(1, AnnullingBody.COURT, paper, List.of()),
            CaseState.FAIL)
        .runs(ClockKind.CONFIRMATION)
        .visitDue(1, "2026-04-14")
        .does(
            OTHER_DIRECTOR,
            new EndingAction.GiveRoutes(
                all, List.of(Route.LITIGATION, Route.TRAFFIC_POLICE, Route.LEGAL_AID)),
            CaseState.FAIL)
        .at("E8 closed", "2026-04-10T09:00")
        .does(theMother, new FollowUpAction.RevisitDeclined(CHILD), CaseState.FAIL)
        .does(TOWN_MEDIATOR, visit(DRIVER), CaseState.FAIL)
        .does(TOWN_MEDIATOR, visit(INSURER), CaseState.FAIL)
        .does(TOWN_MEDIATOR, visit(OWNER), CaseState.FAIL)
        .does(OTHER_DIRECTOR, new FollowUpAction.Close(), CaseState.CLOSED)
        .runs(ClockKind.FILING, "2026-05-11")
        .at("E9 once more", "2026-04-16T09:00")
        .refused(
            OTHER_DIRECTOR,
            new FollowUpAction.Reopen(
                ReopenGround.BOTH_WANT, Role.PARTY, paper, List.of(CHILD), false),
            "CONSENT-NEEDED")
        .does(
            OTHER_DIRECTOR,
            new FollowUpAction.Reopen(ReopenGround.BOTH_WANT, Role.PARTY, paper, all, false),
            CaseState.MED)
        .runs(ClockKind.MEDIATION, "2026-05-18")
        .runs(ClockKind.FILING)
        .expect("attempt", 3, script.it().attempt());
    script.end();
  }

  private ObligationTerms guaranteed(long fen, String dueOn) {
    return ObligationTerms.builder()
        .from(ObligationTerms.money(DRIVER, CHILD, Fen.of(fen), day(dueOn)))
        .addGuarantors(OWNER)
        .build();
  }

  @Test
  void theCourtRejectsAndThePromiseIsRenewed() {
    List<PartyNumber> all = List.of(CHILD, DRIVER, INSURER, OWNER);
    List<PartyNumber> touched = List.of(CHILD, DRIVER, OWNER);
    script
        .at("F1 applied", "2026-03-02T09:00")
        .does(
            PRESIDING,
            new IntakeAction.Apply(
                Registration.builder()
                    .from(registration())
                    .source(CaseSource.APPLICATION)
                    .addApplicants(CHILD)
                    .build(),
                Optional.empty()),
            CaseState.REG)
        .at("F2 accepted", "2026-03-04T09:00")
        .does(DIRECTOR, capacity(LegalCapacity.LIMITED, false, true), CaseState.REG);
    all.forEach(party -> script.does(DIRECTOR, new IntakeAction.InformParty(party), CaseState.REG));
    script
        .does(DIRECTOR, new IntakeAction.Accept(), CaseState.ACC)
        .does(DIRECTOR, new MediationAction.Appoint(GU, true, true), CaseState.ACC)
        .does(DIRECTOR, new MediationAction.AssessRisk("BLUE", paper), CaseState.ACC)
        .does(PRESIDING, new MediationAction.OpenMediation(false), CaseState.MED)
        .at("F3 agreed", "2026-03-09T09:00")
        .does(PRESIDING, new MediationAction.HoldJoint(all, paper), CaseState.MED)
        .does(
            PRESIDING,
            new AgreementAction.Draft(
                new AgreementTerms(
                        all,
                        List.of(
                            guaranteed(900_000, "2026-06-10")
                                .inInstalments(
                                    List.of(
                                        Instalment.on(day("2026-04-10"), Fen.of(300_000)),
                                        Instalment.on(day("2026-05-10"), Fen.of(300_000)),
                                        Instalment.on(day("2026-06-10"), Fen.of(300_000))))),
                        paper,
                        List.of(AgreementFlag.PAYMENT))
                    .accelerating(5)),
            CaseState.MED)
        .does(theMother, sign(CHILD), CaseState.MED)
        .does(theDriver, sign(DRIVER), CaseState.MED)
        .does(theOwner, sign(OWNER), CaseState.MED)
        .refused(theInsurer, sign(INSURER), "SEAL-MISSING", "SIGNER-MISSING")
        .does(
            theInsurer,
            new AgreementAction.Sign(
                1, INSURER, SigningManner.SIGNATURE_AND_SEAL, Optional.of(clerk)),
            CaseState.MED)
        .does(PRESIDING, new AgreementAction.MediatorSign(1), CaseState.MED)
        .does(DIRECTOR, seal(), CaseState.AGR)
        .expect("outcome", Optional.of(Outcome.AGREED), script.it().outcome())
        .runs(ClockKind.CONFIRMATION, "2026-04-08")
        .at("F4 a slip", "2026-03-10T09:00")
        .refused(
            PRESIDING,
            new AgreementChangeAction.CorrectClerical(1, touched, paper),
            "ALL-MUST-SIGN")
        .does(PRESIDING, new AgreementChangeAction.CorrectClerical(1, all, paper), CaseState.AGR)
        .does(DIRECTOR, new AgreementAction.DeliverCopy(1, all), CaseState.AGR)
        .at("F5 the wrong court", "2026-03-20T09:00")
        .does(theMother, confirmation(all, CourtChoice.COMMITTEE_SEAT), CaseState.AGR)
        .runs(ClockKind.COURT_DOCKETING, "2026-03-23")
        .at("F6 not accepted", "2026-03-23T09:00")
        .does(
            PRESIDING,
            new ConfirmationAction.CourtNotAccepts(1, NotAcceptedGround.WRONG_COURT, paper),
            CaseState.AGR)
        .runs(ClockKind.COURT_DOCKETING)
        .runs(ClockKind.CONFIRMATION, "2026-04-08")
        .at("F7 the right one", "2026-03-25T09:00")
        .does(theMother, confirmation(all, CourtChoice.PARTY_DOMICILE), CaseState.AGR)
        .at("F8 docketed", "2026-03-27T09:00")
        .does(PRESIDING, new ConfirmationAction.CourtDockets(1, paper), CaseState.AGR)
        .runs(ClockKind.COURT_CONCLUSION, "2026-04-27")
        .at("F9 rejected", "2026-04-03T09:00")
        .does(
            PRESIDING,
            new ConfirmationAction.RuledRejected(1, RejectedGround.UNCLEAR, paper),
            CaseState.AGR)
        .runs(ClockKind.COURT_CONCLUSION)
        .at("F10 not paid", "2026-04-13T09:00")
        .refused(theMother, order(1, 2), "PAYMENT-ORDER-NOT-DUE")
        .refused(theDriver, order(1), "NOTHING-OUTSTANDING", "UNKNOWN-OBLIGATION")
        .does(theMother, order(1), CaseState.AGR)
        .runs(ClockKind.ORDER_NOTICE, "2026-04-20")
        .at("F11 accelerated", "2026-04-16T09:00")
        .expect(
            "accelerated",
            List.of(2, 3),
            script.it().at(day("2026-04-16")).accelerated().stream().map(o -> o.number()).toList())
        .does(theMother, new PerformanceAction.WaiveAcceleration(1), CaseState.AGR)
        .at("F12 the court takes no order", "2026-04-17T09:00")
        .does(PRESIDING, new EnforcementAction.CourtTakesOrder(1, false, paper), CaseState.AGR)
        .runs(ClockKind.ORDER_NOTICE)
        .refused(
            theMother,
            new EnforcementAction.ApplyEnforcement(
                TitleKind.PAYMENT_ORDER, 1, List.of(1), Optional.empty()),
            "LINE-NOT-ENFORCEABLE",
            "NO-TITLE")
        .at("F13 renewed", "2026-04-20T09:00")
        .refused(
            PRESIDING,
            new AgreementChangeAction.Renegotiate(List.of(1, 2, 3), List.of(CHILD, DRIVER)),
            "WILL-MISSING")
        .does(
            PRESIDING,
            new AgreementChangeAction.Renegotiate(List.of(1, 2, 3), touched),
            CaseState.AGR)
        .does(
            PRESIDING,
            new AgreementAction.Draft(
                new AgreementTerms(
                    touched,
                    List.of(guaranteed(900_000, "2026-07-31")),
                    county.text("renewed"),
                    List.of(AgreementFlag.PAYMENT))),
            CaseState.AGR);
    script
        .does(theMother, signRenewed(CHILD), CaseState.AGR)
        .does(theDriver, signRenewed(DRIVER), CaseState.AGR)
        .does(theOwner, signRenewed(OWNER), CaseState.AGR);
    script
        .does(PRESIDING, new AgreementAction.MediatorSign(2), CaseState.AGR)
        .does(DIRECTOR, new AgreementAction.Seal(2, Optional.of("2026-9")), CaseState.AGR)
        .runs(ClockKind.CONFIRMATION, "2026-05-20")
        .expect("owed", Fen.of(900_000), script.it().performance().outstanding())
        .expect("first", AgreementStatus.SUPERSEDED, script.it().agreements().get(0).status())
        .at("F14 let go", "2026-04-22T09:00")
        .refused(theMother, letGo(Optional.empty()), "WARDS-INTEREST")
        .does(theMother, letGo(Optional.of(paper)), CaseState.AGR)
        .expect("owed", Fen.of(800_000), script.it().performance().outstanding())
        .at("F15 too late for the court", "2026-05-21T09:00")
        .refused(
            theMother,
            new ConfirmationAction.ApplyConfirmation(
                2, touched, CourtChoice.COMMITTEE_SEAT, Filing.HANDED_IN, paper),
            "CONFIRMATION-LAPSED",
            "WRONG-AGREEMENT")
        .at("F16 a complaint", "2026-05-22T09:00")
        .does(
            theDriver,
            new SupervisionAction.Complain(
                ComplaintSubject.MEDIATOR, Optional.of(GU), Optional.of(DRIVER), paper),
            CaseState.AGR)
        .runs(ClockKind.COMPLAINT, "2026-06-12")
        .at("F17 paid", "2026-07-31T09:00")
        .does(theMother, paid(4, 800_000, DRIVER, PerformanceManner.AUTOMATIC), CaseState.AGR)
        .visitDue(1, "2026-08-10")
        .visitDue(3, "2026-08-10");
    script.end();
  }

  private static AgreementAction.Sign signRenewed(PartyNumber party) {
    return new AgreementAction.Sign(2, party, SigningManner.SIGNATURE);
  }

  private PerformanceAction.LetGo letGo(Optional<TextRef> interest) {
    return new PerformanceAction.LetGo(
        4, ReleaseKind.RELEASE, Optional.of(Fen.of(100_000)), List.of(CHILD), paper, interest);
  }
}
