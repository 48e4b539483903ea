package org.fengqiao.mediation.examples.cases;

import static org.fengqiao.mediation.examples.cases.County.DIRECTOR;
import static org.fengqiao.mediation.examples.cases.County.GU;
import static org.fengqiao.mediation.examples.cases.County.PRESIDING;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.AgreementChangeAction;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.CourtStage;
import org.fengqiao.mediation.casework.EndReason;
import org.fengqiao.mediation.casework.EndingAction;
import org.fengqiao.mediation.casework.FeedbackAction;
import org.fengqiao.mediation.casework.FollowUpAction;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.LegalCapacity;
import org.fengqiao.mediation.casework.MediationAction;
import org.fengqiao.mediation.casework.PeriodAction;
import org.fengqiao.mediation.casework.ReferralAction;
import org.fengqiao.mediation.casework.ReferralForm;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;

/** A court sends the road injury after docketing, and the period ends in the holidays. */
class RoadInjuryEntrustedTest extends RoadInjury {

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
    all.forEach(
        party ->
            script.does(DIRECTOR, new IntakeAction.InformParty(party, "F10-2026"), CaseState.REG));
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
            DIRECTOR,
            new FollowUpAction.Close(Optional.of(GU)),
            "FEEDBACK-OWED",
            "REVISIT-OWED",
            "ROUTES-OWED")
        .does(
            PRESIDING,
            new FeedbackAction.ReturnToCourt(List.of(OrganPaper.PARTY_PAPERS)),
            CaseState.FAIL)
        .refused(
            DIRECTOR, new FeedbackAction.FeedBack(true, List.of()), "NO-CONTENT", "TOLD-ALREADY");
    script.end();
  }
}
