package org.fengqiao.mediation.examples.cases;

import static org.fengqiao.mediation.examples.cases.County.DIRECTOR;
import static org.fengqiao.mediation.examples.cases.County.GU;
import static org.fengqiao.mediation.examples.cases.County.OTHER_DIRECTOR;
import static org.fengqiao.mediation.examples.cases.County.PRESIDING;
import static org.fengqiao.mediation.examples.cases.County.TOWN_MEDIATOR;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.AgreementAction;
import org.fengqiao.mediation.casework.AgreementChangeAction;
import org.fengqiao.mediation.casework.AgreementFlag;
import org.fengqiao.mediation.casework.AgreementStatus;
import org.fengqiao.mediation.casework.AgreementTerms;
import org.fengqiao.mediation.casework.AnnullingBody;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.ConfirmationAction;
import org.fengqiao.mediation.casework.EndingAction;
import org.fengqiao.mediation.casework.EnforcementAction;
import org.fengqiao.mediation.casework.FollowUpAction;
import org.fengqiao.mediation.casework.HandoverAction;
import org.fengqiao.mediation.casework.Instalment;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.LegalCapacity;
import org.fengqiao.mediation.casework.MediationAction;
import org.fengqiao.mediation.casework.ObligationTerms;
import org.fengqiao.mediation.casework.Outcome;
import org.fengqiao.mediation.casework.PartySignature;
import org.fengqiao.mediation.casework.PerformanceAction;
import org.fengqiao.mediation.casework.PerformanceManner;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.casework.ReleaseKind;
import org.fengqiao.mediation.casework.Route;
import org.fengqiao.mediation.casework.SigningManner;
import org.fengqiao.mediation.casework.SupervisionAction;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.enforce.Filing;
import org.fengqiao.mediation.casework.enforce.NotAcceptedGround;
import org.fengqiao.mediation.casework.enforce.RejectedGround;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.fengqiao.mediation.casework.followup.ReopenGround;
import org.fengqiao.mediation.casework.handover.TransferGround;
import org.fengqiao.mediation.casework.record.ComplaintSubject;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;
import org.junit.jupiter.api.Test;

/** The child's side applies itself; what was agreed is annulled, or rejected and renewed. */
class RoadInjuryAfterwardsTest extends RoadInjury {

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
    all.forEach(
        party ->
            script.does(DIRECTOR, new IntakeAction.InformParty(party, "F10-2026"), CaseState.REG));
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
            together(), confirmation(all, CourtChoice.COMMITTEE_SEAT), "CONFIRMATION-NEEDS-TEXT")
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
        .does(OTHER_DIRECTOR, new FollowUpAction.Close(Optional.of(County.SHEN)), CaseState.CLOSED)
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
    all.forEach(
        party ->
            script.does(DIRECTOR, new IntakeAction.InformParty(party, "F10-2026"), CaseState.REG));
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
        .refused(theDriver, order(1), "NOTHING-OWED-TO-YOU")
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
            "CONFIRMATION-LAPSED")
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
