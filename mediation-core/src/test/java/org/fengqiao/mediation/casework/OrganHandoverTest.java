package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.HandoverSamples.BOTH;
import static org.fengqiao.mediation.casework.HandoverSamples.send;
import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.handover.GiveBackReason;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganGround;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.casework.handover.OrganStatus;
import org.junit.jupiter.api.Test;

/** What goes to organs outside people's mediation, and when that ends the case. */
class OrganHandoverTest {

  private final Running running = Running.unregistered().inMediation().met();

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
    Running sent = ReferralSamples.fromCourt();
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
}
