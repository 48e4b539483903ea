package org.fengqiao.mediation.examples.cases;

import static org.fengqiao.mediation.examples.cases.County.DIRECTOR;
import static org.fengqiao.mediation.examples.cases.County.GU;
import static org.fengqiao.mediation.examples.cases.County.LIAISON;
import static org.fengqiao.mediation.examples.cases.County.MA;
import static org.fengqiao.mediation.examples.cases.County.NING;
import static org.fengqiao.mediation.examples.cases.County.OFFICE;
import static org.fengqiao.mediation.examples.cases.County.PRESIDING;
import static org.fengqiao.mediation.examples.cases.County.SECOND;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.AgentPower;
import org.fengqiao.mediation.casework.AgreementAction;
import org.fengqiao.mediation.casework.AgreementFlag;
import org.fengqiao.mediation.casework.AgreementTerms;
import org.fengqiao.mediation.casework.AppointmentAction;
import org.fengqiao.mediation.casework.AppraisalResult;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.ConfirmationAction;
import org.fengqiao.mediation.casework.CourtStage;
import org.fengqiao.mediation.casework.DueTerm;
import org.fengqiao.mediation.casework.EndingAction;
import org.fengqiao.mediation.casework.EnforcementAction;
import org.fengqiao.mediation.casework.FeedbackAction;
import org.fengqiao.mediation.casework.FollowUpAction;
import org.fengqiao.mediation.casework.Instalment;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.LegalCapacity;
import org.fengqiao.mediation.casework.MediationAction;
import org.fengqiao.mediation.casework.ObligationTerms;
import org.fengqiao.mediation.casework.Outcome;
import org.fengqiao.mediation.casework.PartyAction;
import org.fengqiao.mediation.casework.PerformanceAction;
import org.fengqiao.mediation.casework.PerformanceManner;
import org.fengqiao.mediation.casework.PeriodAction;
import org.fengqiao.mediation.casework.RecordAction;
import org.fengqiao.mediation.casework.ReferralAction;
import org.fengqiao.mediation.casework.ReferralForm;
import org.fengqiao.mediation.casework.RetentionClass;
import org.fengqiao.mediation.casework.RiskAction;
import org.fengqiao.mediation.casework.Route;
import org.fengqiao.mediation.casework.SigningManner;
import org.fengqiao.mediation.casework.TieKind;
import org.fengqiao.mediation.casework.UrgeManner;
import org.fengqiao.mediation.casework.enforce.ConfirmationStatus;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.fengqiao.mediation.casework.record.DataRequestKind;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportStatus;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.Side;
import org.junit.jupiter.api.Test;

/** A child is hurt in the road; a court sends the dispute before docketing. */
class RoadInjuryCaseTest extends RoadInjury {

  private static final List<PartyNumber> BOUND = List.of(CHILD, DRIVER, INSURER, UNCLE);
  private final Actor theChild = Actor.party(ActorId.of("u-child"), child.text());
  private final Actor theClerk = Actor.representative(ActorId.of("u-clerk"), clerk.text());
  private final Actor theUncle = Actor.party(ActorId.of("u-uncle"), uncle.text());

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
        .does(DIRECTOR, new IntakeAction.InformParty(CHILD, "F10-2026"), CaseState.REG)
        .does(DIRECTOR, new IntakeAction.InformParty(DRIVER, "F10-2026"), CaseState.REG)
        .does(DIRECTOR, new IntakeAction.InformParty(INSURER, "F10-2026"), CaseState.REG)
        .does(DIRECTOR, new IntakeAction.InformParty(OWNER, "F10-2026"), CaseState.REG)
        .refused(theMother, new IntakeAction.GiveConsent(CHILD), "ALREADY-CONSENTED")
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
        .refused(theClerk, new EndingAction.RefuseSever(INSURER), "AUTHORITY-MISSING")
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
        .refused(theUncle, new IntakeAction.GiveConsent(UNCLE), "NOT-INFORMED-YET")
        .does(PRESIDING, new IntakeAction.InformParty(UNCLE, "F10-2026"), CaseState.MED)
        .does(theUncle, new IntakeAction.GiveConsent(UNCLE), CaseState.MED)
        .at("C18 signed", "2026-03-05T09:00")
        .refused(theDriver, sign(DRIVER), "NO-DRAFT")
        .does(PRESIDING, new AgreementAction.Draft(terms()), CaseState.MED)
        .refused(DIRECTOR, seal(), "MEDIATOR-SIGNATURE-MISSING", "SIGNATURE-MISSING")
        .refused(theChild, sign(CHILD), "NEEDS-REPRESENTATIVE")
        .refused(theClerk, sign(INSURER), "AUTHORITY-MISSING")
        .does(theMother, sign(CHILD), CaseState.MED)
        .does(theDriver, sign(DRIVER), CaseState.MED)
        .refused(theOwner, sign(OWNER), "PARTY-SEVERED")
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
        .refused(theMother, order(3), "ENFORCEABLE-ALREADY")
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
            theOwner, paid(3, 500_000, OWNER, PerformanceManner.AUTOMATIC), "NOT-YOUR-AGREEMENT")
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

  private void closed() {
    script
        .at("C32 visits", "2026-06-04T09:00")
        .refused(
            DIRECTOR, new FollowUpAction.Close(Optional.of(GU)), "FEEDBACK-OWED", "REVISIT-OWED")
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
        .refused(PRESIDING, new FollowUpAction.Close(Optional.of(GU)), "ROLE-NOT-ALLOWED")
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
}
