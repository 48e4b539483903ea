package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.HandoverSamples.BOTH;
import static org.fengqiao.mediation.casework.HandoverSamples.CLOSED;
import static org.fengqiao.mediation.casework.HandoverSamples.COUNTY;
import static org.fengqiao.mediation.casework.HandoverSamples.NEXT;
import static org.fengqiao.mediation.casework.HandoverSamples.NEXT_DIRECTOR;
import static org.fengqiao.mediation.casework.HandoverSamples.OFFICE;
import static org.fengqiao.mediation.casework.HandoverSamples.TOWN;
import static org.fengqiao.mediation.casework.HandoverSamples.TOWN_DIRECTOR;
import static org.fengqiao.mediation.casework.HandoverSamples.accept;
import static org.fengqiao.mediation.casework.HandoverSamples.answer;
import static org.fengqiao.mediation.casework.HandoverSamples.escalate;
import static org.fengqiao.mediation.casework.HandoverSamples.giveBack;
import static org.fengqiao.mediation.casework.HandoverSamples.invite;
import static org.fengqiao.mediation.casework.HandoverSamples.offer;
import static org.fengqiao.mediation.casework.HandoverSamples.send;
import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
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
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.handover.EscalationGround;
import org.fengqiao.mediation.casework.handover.GiveBackReason;
import org.fengqiao.mediation.casework.handover.JoinStep;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganGround;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.casework.handover.OrganStatus;
import org.fengqiao.mediation.casework.handover.TransferGround;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportKind;
import org.fengqiao.mediation.casework.risk.ReportStatus;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;

/** Offers, escalation, mediating together, and what goes to organs outside people's mediation. */
@Requirement({"CASE-16", "CASE-19", "CASE-33", "RISK-15"})
class HandoverTest {

  private final Running running = Running.unregistered().inMediation().met();

  private static Running under(HandoverRules rules) {
    return Running.unregistered()
        .under(Village.rulesWith(ClockEffect.LATE).handovers(rules).build())
        .inMediation()
        .met();
  }

  private static HandoverRules rules(int sessions, boolean riskFirst, String... industry) {
    HandoverRules national = CaseRules.national().handovers();
    return new HandoverRules(
        national.answer(),
        false,
        2,
        sessions,
        riskFirst ? Optional.of(MediationRows.PLANS) : Optional.empty(),
        industry.length == 0 ? Map.of() : Map.of(industry[0], MediationRows.PLANS),
        Map.of(),
        national.basis());
  }

  private static List<Object> codes(Decision decision) {
    return decision.notices().stream().<Object>map(Problem::code).toList();
  }

  // Offer, acceptance, return

  @Test
  void theSenderAnswersForTheCaseUntilTheReceiverHasTakenIt() {
    running.does(DIRECTOR, "2026-04-02T09:00", offer(TOWN));
    assertEquals(Optional.of(Village.COMMITTEE), running.it().holder());
    assertEquals(CaseState.MED, running.it().state());
    running.does(
        MEDIATOR, "2026-04-02T10:00", new MediationAction.HoldJoint(BOTH, text("MINUTES")));
    running.refuses(
        TOWN_DIRECTOR,
        "2026-04-02T11:00",
        new MediationAction.Appoint(Village.SHAN, false, true),
        CaseProblem.OUT_OF_SCOPE);
    running.does(TOWN_DIRECTOR, "2026-04-03T09:00", accept());
    assertEquals(Optional.of(TOWN), running.it().holder());
    assertEquals(Optional.of(RegionLevel.TOWN), running.it().holderLevel());
    assertEquals(CaseState.ACC, running.it().state());
    assertEquals(2, running.it().attempt());
    assertEquals(Village.CASE, running.it().id());
    assertEquals(2, running.it().sessions().size());
  }

  @Test
  @Requirement("INFO-15")
  void theFirstReceiverAndTheDayOfAcceptanceStayForEver() {
    Optional<FirstReceiver> first = running.it().firstReceiver();
    running
        .does(DIRECTOR, "2026-04-02T09:00", offer(TOWN))
        .does(TOWN_DIRECTOR, "2026-04-03T09:00", accept());
    assertEquals(first, running.it().firstReceiver());
    assertEquals(Optional.of(day("2026-03-30")), running.it().milestones().acceptedOn());
    assertEquals(Optional.of(day("2026-04-03")), running.it().rulesDay());
  }

  @Test
  void theFormerCommitteeReachesTheCaseNoLongerAndNamesNobodyAnyMore() {
    running
        .does(DIRECTOR, "2026-04-02T09:00", offer(TOWN))
        .does(TOWN_DIRECTOR, "2026-04-03T09:00", accept());
    assertFalse(running.it().summary().isReachedBy(DIRECTOR));
    assertEquals(List.of(), running.it().mediators());
    running.refuses(
        DIRECTOR,
        "2026-04-03T10:00",
        new MediationAction.Appoint(Village.SHAN, false, true),
        CaseProblem.OUT_OF_SCOPE);
    running
        .does(
            TOWN_DIRECTOR,
            "2026-04-03T10:00",
            new MediationAction.Appoint(Village.SHAN, false, true))
        .does(
            Actor.mediator(
                ActorId.of("u-shan"),
                org.fengqiao.mediation.actor.Role.MEDIATOR,
                TOWN,
                Village.SHAN),
            "2026-04-06T09:00",
            new MediationAction.OpenMediation(false))
        .isIn(CaseState.MED);
  }

  @Test
  void theAnswerIsDueOnTheThirdWorkingDayAcrossTheFestival() {
    running.does(DIRECTOR, "2026-04-03T09:00", offer(TOWN));
    CaseClock clock = running.clock(ClockKind.TRANSFER_ANSWER);
    assertEquals(day("2026-04-09"), clock.lastDay());
    assertEquals(
        List.of(DueKind.TRANSFER),
        running.it().dueItems().stream()
            .filter(item -> item.clock().equals(Optional.of(ClockKind.TRANSFER_ANSWER)))
            .map(DueItem::kind)
            .toList());
    assertTrue(
        running.it().at(day("2026-04-10")).expired().stream()
            .anyMatch(c -> c.kind() == ClockKind.TRANSFER_ANSWER));
    assertEquals(Optional.of(Village.COMMITTEE), running.it().holder());
    running.does(TOWN_DIRECTOR, "2026-04-10T09:00", accept());
    assertFalse(running.clock(ClockKind.TRANSFER_ANSWER).isRunning());
  }

  @Test
  void theMediationPeriodGoesOnUnlessEverybodyAgreesToANewOne() {
    running
        .does(DIRECTOR, "2026-04-02T09:00", offer(TOWN))
        .does(TOWN_DIRECTOR, "2026-04-07T09:00", accept());
    assertEquals(day("2026-03-30"), running.clock(ClockKind.MEDIATION).startedOn());
    Running other = Running.unregistered().inMediation();
    other.does(DIRECTOR, "2026-04-02T09:00", offer(TOWN));
    other.refuses(
        TOWN_DIRECTOR,
        "2026-04-07T09:00",
        new HandoverAction.AcceptTransfer(List.of(ZOU)),
        CaseProblem.PARTIES_MISSING);
    other.does(TOWN_DIRECTOR, "2026-04-07T09:00", new HandoverAction.AcceptTransfer(BOTH));
    assertEquals(day("2026-04-07"), other.clock(ClockKind.MEDIATION).startedOn());
    assertEquals(day("2026-05-07"), other.clock(ClockKind.MEDIATION).lastDay());
    assertEquals(1, other.it().running(ClockKind.MEDIATION).size());
  }

  @Test
  void aCaseOfferedAtRegistrationIsTakenByTheReceiver() {
    Running fresh = Running.unregistered().registered().informed();
    fresh
        .does(DIRECTOR, "2026-03-30T12:00", offer(TOWN))
        .does(TOWN_DIRECTOR, "2026-03-31T09:00", accept())
        .isIn(CaseState.ACC);
    assertEquals(1, fresh.it().attempt());
    assertEquals(Optional.of(day("2026-03-31")), fresh.it().milestones().acceptedOn());
    assertEquals(day("2026-03-31"), fresh.clock(ClockKind.MEDIATION).startedOn());
    assertTrue(fresh.it().running(ClockKind.ACCEPTANCE).isEmpty());
  }

  @Test
  void whatIsAskedBeforeACaseIsTakenIsAskedOfTheReceiverToo() {
    Running medical =
        Running.unregistered()
            .does(Village.ZOU_SELF, "2026-03-30T09:00", Village.application("MEDICAL"))
            .informed()
            .does(DIRECTOR, "2026-03-30T12:00", offer(COUNTY));
    medical.refuses(
        Actor.director(ActorId.of("u-county"), COUNTY),
        "2026-03-31T09:00",
        accept(),
        CaseProblem.CONSENT_MISSING);
  }

  @Test
  void onlyTheCommitteeAskedAnswersAndOnlyOneIsAskedAtATime() {
    running.refuses(
        TOWN_DIRECTOR,
        "2026-04-02T09:00",
        accept(),
        CaseProblem.OUT_OF_SCOPE,
        HandoverProblem.NO_OFFER);
    running.does(DIRECTOR, "2026-04-02T09:00", offer(TOWN));
    running.refuses(NEXT_DIRECTOR, "2026-04-02T10:00", accept(), CaseProblem.OUT_OF_SCOPE);
    running.refuses(DIRECTOR, "2026-04-02T10:00", giveBack(), CaseProblem.OUT_OF_SCOPE);
    running.refuses(DIRECTOR, "2026-04-02T10:00", offer(NEXT), HandoverProblem.OFFER_OPEN);
    CaseContext early =
        Village.context(TOWN_DIRECTOR, "2026-04-03T09:00").occurredOn(day("2026-04-01")).build();
    assertTrue(
        CaseWorkflow.decide(running.it(), accept(), early)
            .refusal()
            .contains(CaseProblem.OCCURRED_TOO_EARLY));
  }

  @Test
  void afterTheSecondReturnAnOfficeProposesWhomToAsk() {
    for (int i = 2; i <= 3; i++) {
      running
          .does(DIRECTOR, "2026-04-0" + i + "T09:00", offer(TOWN))
          .does(TOWN_DIRECTOR, "2026-04-0" + i + "T10:00", giveBack());
      assertEquals(Optional.of(Village.COMMITTEE), running.it().holder());
      assertFalse(running.clock(ClockKind.TRANSFER_ANSWER).isRunning());
    }
    running.refuses(DIRECTOR, "2026-04-07T09:00", offer(NEXT), HandoverProblem.PROPOSAL_NEEDED);
    running.refuses(
        DIRECTOR,
        "2026-04-07T09:00",
        new HandoverAction.OfferTransfer(NEXT, TransferGround.NEARER, BOTH, Optional.of(COUNTY)),
        HandoverProblem.PROPOSER_NOT_OFFICE);
    running
        .does(
            DIRECTOR,
            "2026-04-07T09:00",
            new HandoverAction.OfferTransfer(
                NEXT, TransferGround.NEARER, BOTH, Optional.of(OFFICE)))
        .does(NEXT_DIRECTOR, "2026-04-08T09:00", accept());
    assertEquals(Optional.of(NEXT), running.it().holder());
    assertEquals(0, running.it().holderTrack().returns());
  }

  @Test
  void theReceiverMustExistMediateAndBeAnotherOne() {
    String when = "2026-04-02T09:00";
    running.refuses(DIRECTOR, when, offer(Village.COMMITTEE), HandoverProblem.RECEIVER_IS_HOLDER);
    running.refuses(
        DIRECTOR, when, offer(OrganisationId.of("9901-NOBODY")), HandoverProblem.RECEIVER_UNKNOWN);
    running.refuses(DIRECTOR, when, offer(OFFICE), HandoverProblem.RECEIVER_NOT_MEDIATING);
    running.refuses(DIRECTOR, when, offer(CLOSED), HandoverProblem.RECEIVER_NOT_ACTIVE);
    Decision far =
        running.refuses(
            DIRECTOR,
            when,
            offer(OrganisationId.of("9902-FAR")),
            HandoverProblem.RECEIVER_ELSEWHERE);
    assertTrue(far.alternatives().contains(ActionKind.LINK_CASES));
  }

  @Test
  void thePartiesMustAgreeWhereThePlaceDoesNotSayOtherwise() {
    HandoverAction.OfferTransfer onlyOne =
        new HandoverAction.OfferTransfer(
            TOWN, TransferGround.NEARER, List.of(ZOU), Optional.empty());
    running.refuses(DIRECTOR, "2026-04-02T09:00", onlyOne, CaseProblem.PARTIES_MISSING);
    assertFalse(under(rules(3, false)).decide(DIRECTOR, "2026-04-02T09:00", onlyOne).isRefused());
  }

  @Test
  void industryDisputesGoToTheirIndustryWhereARuleSaysSo() {
    Running here = under(rules(3, false, "NEIGHBOUR"));
    here.refuses(DIRECTOR, "2026-04-02T09:00", offer(TOWN), HandoverProblem.NOT_OF_INDUSTRY);
    assertFalse(here.decide(DIRECTOR, "2026-04-02T09:00", offer(COUNTY)).isRefused());
    Running medical =
        Running.unregistered()
            .does(
                MEDIATOR,
                "2026-03-30T09:00",
                new IntakeAction.StartOwnInitiative(
                    Village.registration("ROAD-TRAFFIC").build(), true, Optional.empty()));
    assertEquals(
        List.of(HandoverProblem.INDUSTRY_ADVISED),
        codes(medical.decide(DIRECTOR, "2026-03-31T09:00", offer(TOWN))));
  }

  @Test
  void aVenueIsDoubtedAndNotRefused() {
    running.does(DIRECTOR, "2026-04-02T09:00", offer(NEXT));
    assertEquals(
        List.of(HandoverProblem.VENUE_DOUBTFUL),
        codes(running.decide(NEXT_DIRECTOR, "2026-04-02T10:00", accept())));
  }

  @Test
  @Requirement("CASE-40")
  void anEndingTakesTheOfferBackAndIsCountedAtTheLevelWhereItHappened() {
    running.does(DIRECTOR, "2026-04-02T09:00", offer(TOWN));
    running.does(Village.ZOU_SELF, "2026-04-02T10:00", new EndingAction.Refuse(ZOU));
    assertEquals(Optional.empty(), running.it().holderTrack().offer());
    assertFalse(running.clock(ClockKind.TRANSFER_ANSWER).isRunning());
    assertEquals(Optional.of(RegionLevel.VILLAGE), running.it().milestones().endedLevel());
    Running moved = Running.unregistered().inMediation();
    moved
        .does(DIRECTOR, "2026-04-02T09:00", offer(TOWN))
        .does(TOWN_DIRECTOR, "2026-04-03T09:00", accept())
        .does(Village.ZOU_SELF, "2026-04-07T10:00", new EndingAction.Refuse(ZOU));
    assertEquals(Optional.of(RegionLevel.TOWN), moved.it().milestones().endedLevel());
    assertEquals(Optional.of(day("2026-04-07")), moved.it().milestones().endedOn());
  }

  // Escalation

  @Test
  void whatGoesUpIsReportedToBothAddresseesAndMustBeTaken() {
    running.does(DIRECTOR, "2026-04-02T09:00", escalate(TOWN, EscalationGround.BEYOND_LEVEL));
    assertEquals(
        List.of(ReportAddressee.AUTHORITY, ReportAddressee.UPPER_ORGANISATION),
        running.it().reports().stream()
            .filter(report -> report.about() == ReportKind.ESCALATION)
            .filter(report -> report.status() == ReportStatus.MADE_IN_TIME)
            .map(CaseReport::to)
            .toList());
    assertTrue(running.it().holderTrack().offer().orElseThrow().upwards());
    assertEquals(Optional.of(Village.COMMITTEE), running.it().holder());
    running.refuses(
        DIRECTOR,
        "2026-04-02T10:00",
        escalate(COUNTY, EscalationGround.BEYOND_LEVEL),
        HandoverProblem.OFFER_OPEN);
    running.does(TOWN_DIRECTOR, "2026-04-03T09:00", accept());
    assertEquals(Optional.of(TOWN), running.it().holder());
  }

  @Test
  void upMeansUpAndALevelLeftOutIsWarnedOf() {
    running.refuses(
        DIRECTOR,
        "2026-04-02T09:00",
        escalate(NEXT, EscalationGround.BEYOND_LEVEL),
        HandoverProblem.NOT_HIGHER);
    assertEquals(
        List.of(HandoverProblem.LEVEL_SKIPPED),
        codes(
            running.decide(
                DIRECTOR, "2026-04-02T09:00", escalate(COUNTY, EscalationGround.BEYOND_LEVEL))));
  }

  @Test
  void theGroundsTheJournalKnowsAreHeldAgainstIt() {
    running.refuses(
        DIRECTOR,
        "2026-04-02T09:00",
        escalate(TOWN, EscalationGround.ATTEMPTS),
        HandoverProblem.TOO_FEW_SESSIONS);
    running.refuses(
        DIRECTOR,
        "2026-04-02T09:00",
        escalate(TOWN, EscalationGround.GRAVE),
        HandoverProblem.NOT_GRAVE);
    assertFalse(
        under(rules(1, false))
            .decide(DIRECTOR, "2026-04-02T09:00", escalate(TOWN, EscalationGround.ATTEMPTS))
            .isRefused());
    running.does(MEDIATOR, "2026-04-02T09:00", new MediationAction.AssessRisk("RED", text("RISK")));
    assertFalse(
        running
            .decide(DIRECTOR, "2026-04-02T10:00", escalate(TOWN, EscalationGround.GRAVE))
            .isRefused());
  }

  @Test
  void riskIsAssessedFirstWhereAPlanSaysSoAndAdvisedElsewhere() {
    CaseRules strict = Village.rulesWith(ClockEffect.LATE).handovers(rules(3, true)).build();
    HandoverAction.Escalate up = escalate(TOWN, EscalationGround.BEYOND_LEVEL);
    Running here = Running.unregistered().under(strict).registered().informed().accepted();
    here.refuses(DIRECTOR, "2026-04-02T09:00", up, HandoverProblem.ASSESS_FIRST);
    assertEquals(
        List.of(HandoverProblem.ASSESSMENT_ADVISED),
        codes(
            Running.unregistered()
                .registered()
                .informed()
                .accepted()
                .decide(DIRECTOR, "2026-04-02T09:00", up)));
  }

  // Together

  @Test
  void theDirectorOfEachCommitteeSaysSoBeforeTheyMediateTogether() {
    running.refuses(
        NEXT_DIRECTOR, "2026-04-02T09:00", answer(JoinStep.JOIN, NEXT), CaseProblem.OUT_OF_SCOPE);
    running.does(DIRECTOR, "2026-04-02T09:00", invite(NEXT));
    running.refuses(
        DIRECTOR, "2026-04-02T10:00", answer(JoinStep.JOIN, NEXT), HandoverProblem.NOT_YOUR_STEP);
    running.refuses(DIRECTOR, "2026-04-02T10:00", invite(NEXT), HandoverProblem.TAKES_PART_ALREADY);
    running.refuses(NEXT_DIRECTOR, "2026-04-02T10:00", invite(TOWN), HandoverProblem.NOT_YOUR_STEP);
    running.refuses(
        DIRECTOR, "2026-04-02T10:00", answer(JoinStep.INVITE, TOWN), CaseProblem.NOTHING_GIVEN);
    running.does(NEXT_DIRECTOR, "2026-04-02T11:00", answer(JoinStep.JOIN, NEXT));
    assertEquals(List.of(NEXT), running.it().holderTrack().partners());
    assertEquals(Optional.of(Village.COMMITTEE), running.it().holder());
    assertTrue(running.it().summary().isReachedBy(NEXT_DIRECTOR));
    assertFalse(CaseReach.counts(NEXT_DIRECTOR.scope(), running.it().summary()));
    running.refuses(
        NEXT_DIRECTOR,
        "2026-04-02T12:00",
        new MediationAction.Appoint(Village.SHAN, false, true),
        CaseProblem.OUT_OF_SCOPE);
  }

  @Test
  void whoeverTakesPartReportsHarmAndNobodyElseOutside() {
    CaseAction harm = RiskSamples.action(ActionKind.REPORT_HARM);
    running.does(DIRECTOR, "2026-04-02T09:00", invite(NEXT));
    running.refuses(NEXT_DIRECTOR, "2026-04-02T10:00", harm, CaseProblem.OUT_OF_SCOPE);
    running.does(NEXT_DIRECTOR, "2026-04-02T11:00", answer(JoinStep.JOIN, NEXT));
    running.does(NEXT_DIRECTOR, "2026-04-02T12:00", harm);
  }

  @Test
  void whoDeclinesToMediateTogetherIsOutAgain() {
    running
        .does(DIRECTOR, "2026-04-02T09:00", invite(NEXT))
        .does(NEXT_DIRECTOR, "2026-04-02T10:00", answer(JoinStep.DECLINE, NEXT));
    assertEquals(List.of(), running.it().holderTrack().partners());
    assertFalse(running.it().summary().isReachedBy(NEXT_DIRECTOR));
  }

  // Organs

  @Test
  void onlyTheReceiptOfTheOrganEndsTheCase() {
    running.does(DIRECTOR, "2026-04-03T09:00", send(Organ.POLICE, OrganPaper.MATTER));
    assertEquals(CaseState.MED, running.it().state());
    assertEquals(day("2026-04-09"), running.clock(ClockKind.TRANSFER_ANSWER).lastDay());
    running.refuses(
        DIRECTOR,
        "2026-04-03T10:00",
        send(Organ.POLICE, OrganPaper.MATTER),
        HandoverProblem.ORGAN_PENDING);
    running.does(
        DIRECTOR, "2026-04-07T09:00", new HandoverAction.OrganReceipts(1, text("RECEIPT")));
    running.isIn(CaseState.XFER);
    assertEquals(Optional.of(Outcome.TRANSFERRED), running.it().outcome());
    assertEquals(Optional.of(EndReason.OTHER_ORGAN), running.it().endReason());
    assertFalse(running.clock(ClockKind.TRANSFER_ANSWER).isRunning());
    assertTrue(running.it().running(ClockKind.MEDIATION).isEmpty());
    running.refuses(
        DIRECTOR,
        "2026-04-08T09:00",
        new FollowUpAction.Close(Optional.of(Village.QI)),
        CaseProblem.ROUTES_OWED);
  }

  @Test
  void afterThePeriodOneOrganAnswersAndNoOtherIsSentTo() {
    Running over =
        Running.unregistered().under(Village.rulesWith(ClockEffect.ENDS).build()).inMediation();
    over.does(DIRECTOR, "2026-04-03T09:00", send(Organ.POLICE, OrganPaper.MATTER));
    over.refuses(
        DIRECTOR,
        "2026-06-01T09:00",
        send(Organ.ADMINISTRATION, OrganPaper.MATTER),
        HandoverProblem.ORGAN_PENDING);
    over.does(DIRECTOR, "2026-06-01T09:00", new HandoverAction.OrganReceipts(1, text("RECEIPT")));
    over.isIn(CaseState.XFER);
  }

  @Test
  void whoeverHasAHandedOverCaseTellsItsSourceNotTheCommitteeThatShelvesIt() {
    Running sent = AftermathTest.fromCourt();
    sent.does(DIRECTOR, "2026-04-03T09:00", send(Organ.POLICE, OrganPaper.MATTER))
        .does(DIRECTOR, "2026-04-07T09:00", new HandoverAction.OrganReceipts(1, text("RECEIPT")))
        .isIn(CaseState.XFER);
    sent.told().closed("2026-04-21T09:00");
    sent.does(DIRECTOR, "2026-04-22T09:00", Samples.action(ActionKind.REVIEW_DOSSIER));
    sent.does(DIRECTOR, "2026-04-22T10:00", Samples.action(ActionKind.ARCHIVE));
    sent.isIn(CaseState.ARCH);
  }

  @Test
  void whatAnOrganGivesBackStaysWithTheCommittee() {
    running
        .does(DIRECTOR, "2026-04-02T09:00", send(Organ.POLICE, OrganPaper.MATTER))
        .does(
            DIRECTOR,
            "2026-04-03T09:00",
            new HandoverAction.OrganReturns(1, GiveBackReason.OUT_OF_RANGE))
        .isIn(CaseState.MED);
    assertEquals(OrganStatus.RETURNED, running.it().holderTrack().organ(1).orElseThrow().status());
    running.refuses(
        DIRECTOR,
        "2026-04-03T10:00",
        new HandoverAction.OrganReceipts(1, text("RECEIPT")),
        HandoverProblem.UNKNOWN_HANDOVER);
  }

  @Test
  void goingToCourtIsGuidanceAndNoHandOver() {
    Decision refusal =
        running.refuses(
            DIRECTOR,
            "2026-04-02T09:00",
            send(Organ.COURT, OrganPaper.MATTER),
            HandoverProblem.GUIDANCE_INSTEAD);
    assertTrue(refusal.alternatives().contains(ActionKind.GIVE_ROUTES));
    running.refuses(
        DIRECTOR,
        "2026-04-02T09:00",
        send(Organ.ARBITRATION, OrganPaper.MATTER),
        HandoverProblem.GUIDANCE_INSTEAD);
  }

  @Test
  void papersOfThePartiesGoWithTheirConsentOrOnRequestOnly() {
    running.refuses(
        DIRECTOR,
        "2026-04-02T09:00",
        send(Organ.POLICE, OrganPaper.PARTY_PAPERS),
        HandoverProblem.PAPERS_NEED_CONSENT);
    running.refuses(DIRECTOR, "2026-04-02T09:00", send(Organ.POLICE), CaseProblem.NOTHING_GIVEN);
    HandoverAction.SendToOrgan asked =
        new HandoverAction.SendToOrgan(
            Organ.POLICE,
            OrganGround.ASKED,
            List.of(OrganPaper.PARTY_PAPERS),
            List.of(),
            Optional.empty());
    running.refuses(DIRECTOR, "2026-04-02T09:00", asked, CaseProblem.NOTHING_GIVEN);
    assertFalse(
        running
            .decide(
                DIRECTOR,
                "2026-04-02T09:00",
                new HandoverAction.SendToOrgan(
                    Organ.POLICE,
                    OrganGround.MUST_ACT,
                    List.of(OrganPaper.PARTY_PAPERS),
                    BOTH,
                    Optional.empty()))
            .isRefused());
  }

  @Test
  void whatIsAgreedInPartStaysAgreedWhenAnOrganTakesTheRest() {
    Running part =
        Running.unregistered()
            .inMediation()
            .met()
            .does(
                MEDIATOR,
                "2026-04-02T09:00",
                new AgreementAction.RecordOral(
                    Village.terms().leaving(new OpenMatter(text("REST"), BOTH, Optional.empty())),
                    BOTH));
    part.does(DIRECTOR, "2026-04-02T10:00", send(Organ.POLICE, OrganPaper.MATTER))
        .does(DIRECTOR, "2026-04-03T09:00", new HandoverAction.OrganReceipts(1, text("RECEIPT")))
        .isIn(CaseState.AGR);
    assertEquals(Optional.of(Outcome.PARTLY_AGREED), part.it().outcome());
  }

  @Test
  void whatWasBeingSignedBeforeTheFormerCommitteeFallsWhenAnotherTakesTheCase() {
    running
        .met()
        .drafted()
        .signed(Village.ZOU_SELF, ZOU, "2026-04-02T10:00")
        .does(DIRECTOR, "2026-04-03T09:00", offer(TOWN));
    assertTrue(running.it().openAgreement().isPresent());
    running.does(TOWN_DIRECTOR, "2026-04-07T09:00", accept());
    assertEquals(Optional.empty(), running.it().openAgreement());
    running.refuses(
        Village.KAN_SELF,
        "2026-04-07T10:00",
        new AgreementAction.Sign(1, Village.KAN, SigningManner.SIGNATURE),
        CaseProblem.STATE_NOT_ALLOWED);
  }

  @Test
  void theCommitteeOfTheTownIsNoDoubtfulVenueForItsVillage() {
    running.does(DIRECTOR, "2026-04-02T09:00", offer(TOWN));
    assertEquals(List.of(), codes(running.decide(TOWN_DIRECTOR, "2026-04-02T10:00", accept())));
  }
}
