package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.HandoverSamples.BOTH;
import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.followup.InquiryBody;
import org.fengqiao.mediation.casework.followup.SocialInquiry;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.junit.jupiter.api.Test;

/** Who is told how a case ended: courts, other senders, organs of criminal cases. */
@Requirement("CASE-28")
class FeedbackTest {

  @Test
  void aCourtGetsPapersOfThePartiesBackAndNothingElse() {
    Running failed = ReferralSamples.fromCourt().failed();
    failed.refuses(
        PRESIDING,
        "2026-04-10T10:00",
        new FeedbackAction.ReturnToCourt(List.of(OrganPaper.RISK_REPORT)),
        FeedbackProblem.PAPERS_STAY);
    failed.refuses(
        PRESIDING,
        "2026-04-10T10:00",
        new FeedbackAction.ReturnToCourt(List.of(OrganPaper.UNDISPUTED_FACTS)),
        FeedbackProblem.NO_UNDISPUTED_FACTS);
    FeedbackAction.ReturnToCourt back =
        new FeedbackAction.ReturnToCourt(List.of(OrganPaper.PARTY_PAPERS));
    failed.does(PRESIDING, "2026-04-10T10:00", back);
    assertTrue(failed.it().isReturnedToCourt());
    failed.refuses(PRESIDING, "2026-04-10T11:00", back, FeedbackProblem.TOLD_ALREADY);
    Running.unregistered()
        .inMediation()
        .met()
        .failed()
        .refuses(PRESIDING, "2026-04-10T10:00", back, FeedbackProblem.NOT_FROM_COURT);
  }

  @Test
  @Requirement("CASE-44")
  void whoeverSentTheCaseIsToldBeforeItIsClosed() {
    Running failed = ReferralSamples.fromCourt().failed().told();
    failed.visited(ZOU, "2026-04-20T09:00").visited(KAN, "2026-04-20T10:00");
    failed.refuses(
        DIRECTOR,
        "2026-04-21T09:00",
        new FollowUpAction.Close(Optional.of(Village.QI)),
        FeedbackProblem.FEEDBACK_OWED);
    failed.does(DIRECTOR, "2026-04-21T10:00", new FeedbackAction.FeedBack(false, List.of()));
    failed.refuses(
        DIRECTOR,
        "2026-04-21T11:00",
        new FeedbackAction.FeedBack(false, List.of()),
        FeedbackProblem.TOLD_ALREADY);
    failed.closed("2026-04-21T11:00");
  }

  @Test
  @Requirement("CASE-44")
  void whoeverSentTheCaseIsToldInTheTimeOfThePlaceAndTheTellingStopsIt() {
    Running failed = ReferralSamples.fromCourt();
    assertTrue(failed.it().running(ClockKind.FEEDBACK).isEmpty());
    failed.failed().told();
    CaseClock owed = failed.clock(ClockKind.FEEDBACK);
    assertEquals(day("2026-04-17"), owed.lastDay());
    assertTrue(
        failed.it().dueItems().stream()
            .filter(item -> item.clock().equals(Optional.of(ClockKind.FEEDBACK)))
            .allMatch(item -> item.isOverdueOn(day("2026-04-18"))));
    failed.does(DIRECTOR, "2026-04-15T10:00", new FeedbackAction.FeedBack(false, List.of()));
    assertFalse(failed.clock(ClockKind.FEEDBACK).isRunning());
  }

  @Test
  void aCaseThatNobodySentHasNobodyToTell() {
    assertTrue(
        Samples.in(CaseState.FAIL).it().clocks().stream()
            .noneMatch(clock -> clock.kind() == ClockKind.FEEDBACK));
  }

  @Test
  void onlyACourtLearnsTheContentWithoutConsent() {
    FeedbackAction.FeedBack content = new FeedbackAction.FeedBack(true, List.of());
    Running court = ReferralSamples.fromCourt().agreedOrally("2026-04-02T09:00");
    assertFalse(court.decide(PRESIDING, "2026-04-02T10:00", content).isRefused());
    Running failed = ReferralSamples.fromCourt().failed();
    failed.refuses(PRESIDING, "2026-04-10T10:00", content, FeedbackProblem.NO_CONTENT);
    Running petition =
        Running.unregistered()
            .does(
                Village.ZOU_SELF,
                "2026-03-30T09:00",
                new IntakeAction.Apply(
                    Village.registration("NEIGHBOUR")
                        .source(CaseSource.POLICE_GUIDED)
                        .addApplicants(ZOU)
                        .build(),
                    Optional.empty()))
            .informed()
            .does(
                MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
            .accepted()
            .opened()
            .met()
            .agreedOrally("2026-04-02T09:00");
    petition.refuses(PRESIDING, "2026-04-02T10:00", content, FeedbackProblem.CONTENT_NEEDS_CONSENT);
    Decision half =
        petition.refuses(
            PRESIDING,
            "2026-04-02T10:00",
            new FeedbackAction.FeedBack(true, List.of(ZOU)),
            FeedbackProblem.CONTENT_NEEDS_CONSENT);
    assertEquals(Optional.of(OrganRows.PERSONAL_DATA), half.refusal().list().get(0).basis());
    petition.does(PRESIDING, "2026-04-02T10:00", new FeedbackAction.FeedBack(true, BOTH));
    Samples.agreed()
        .refuses(
            PRESIDING,
            "2026-04-02T10:00",
            new FeedbackAction.FeedBack(false, List.of()),
            FeedbackProblem.NOBODY_TO_TELL);
  }

  @Test
  void theOrganOfACriminalCaseLearnsOfTheCompensationOnlyIfEverybodyAgrees() {
    Running agreed = Samples.agreed();
    agreed.refuses(
        PRESIDING,
        "2026-04-03T09:00",
        new FeedbackAction.CriminalSideNote(
            Organ.COURT, text("REQUEST"), List.of(), Optional.empty(), Optional.empty()),
        CaseProblem.NOTHING_GIVEN);
    agreed.refuses(
        PRESIDING,
        "2026-04-03T09:00",
        new FeedbackAction.CriminalSideNote(
            Organ.COURT, text("REQUEST"), List.of(ZOU), Optional.empty(), Optional.empty()),
        CaseProblem.PARTIES_MISSING);
    agreed.does(
        PRESIDING, "2026-04-03T09:00", AftermathSamples.action(ActionKind.CRIMINAL_SIDE_NOTE));
    assertEquals(BOTH, agreed.it().sideNotes().get(0).consented());
  }

  @Test
  void theOfficeInquiresOnCommissionOfTheDecidingOrganAndTheMediatorNever() {
    Running agreed = Samples.agreed();
    SocialInquiry inquiry =
        new SocialInquiry(
            InquiryBody.JUDICIAL_OFFICE, Organ.COURT, text("COMMISSION"), Optional.empty());
    FeedbackAction.CriminalSideNote note =
        new FeedbackAction.CriminalSideNote(
            Organ.COURT,
            text("REQUEST"),
            List.of(),
            Optional.of(day("2026-05-08")),
            Optional.of(inquiry));
    agreed.refuses(PRESIDING, "2026-04-03T09:00", note, FeedbackProblem.INQUIRY_NOT_YOURS);
    agreed.refuses(
        Village.OFFICE,
        "2026-04-03T09:00",
        new FeedbackAction.CriminalSideNote(
            Organ.ARBITRATION,
            text("REQUEST"),
            List.of(),
            Optional.of(day("2026-04-01")),
            Optional.of(
                new SocialInquiry(
                    InquiryBody.JUDICIAL_OFFICE,
                    Organ.PROCURATORATE,
                    text("COMMISSION"),
                    Optional.empty()))),
        FeedbackProblem.NOT_HANDLING,
        FeedbackProblem.TERM_IS_OVER,
        FeedbackProblem.NOT_COMMISSIONED);
    agreed.does(Village.OFFICE, "2026-04-03T09:00", note);
    assertEquals(day("2026-05-08"), agreed.clock(ClockKind.ORGAN_TERM).lastDay());
    assertTrue(agreed.clock(ClockKind.ORGAN_TERM).isRunning());
    agreed.does(
        Village.OFFICE,
        "2026-04-20T09:00",
        new FeedbackAction.CriminalSideNote(
            Organ.COURT,
            text("REQUEST"),
            List.of(),
            Optional.empty(),
            Optional.of(
                new SocialInquiry(
                    InquiryBody.JUDICIAL_OFFICE,
                    Organ.COURT,
                    text("COMMISSION"),
                    Optional.of(text("OPINION"))))));
    assertFalse(agreed.clock(ClockKind.ORGAN_TERM).isRunning());
    assertEquals(2, agreed.it().sideNotes().size());
    Running none = Running.unregistered().inMediation().met().failed().told();
    none.visited(ZOU, "2026-04-20T09:00").visited(KAN, "2026-04-20T10:00");
    none.closed("2026-04-21T09:00")
        .refuses(
            Village.OFFICE,
            "2026-04-22T09:00",
            AftermathSamples.action(ActionKind.CRIMINAL_SIDE_NOTE),
            AgreementProblem.NO_AGREEMENT_IN_EFFECT);
  }

  @Test
  void feedbackThatARuleDoesNotAskForIsNotWaitedFor() {
    HandoverRules none =
        new HandoverRules(
            Optional.empty(),
            true,
            2,
            3,
            Optional.empty(),
            Map.of(),
            Map.of(),
            CaseRules.national().handovers().basis());
    CaseRules rules = Village.rulesWith(ClockEffect.LATE).handovers(none).build();
    Running failed = ReferralSamples.fromCourt().under(rules).failed().told();
    failed.visited(ZOU, "2026-04-20T09:00").visited(KAN, "2026-04-20T10:00");
    failed.closed("2026-04-21T09:00").isIn(CaseState.CLOSED);
  }
}
