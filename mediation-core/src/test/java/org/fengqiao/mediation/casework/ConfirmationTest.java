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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.casework.enforce.ConfirmationStatus;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.enforce.Filing;
import org.fengqiao.mediation.casework.enforce.NotAcceptedGround;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;

/** Applying for judicial confirmation: when, by whom, to which court, and until it has decided. */
@Requirement("CASE-25")
class ConfirmationTest {

  private final Running running = EnforcementSamples.written();

  private static ConfirmationAction.ApplyConfirmation apply(
      CourtChoice court, PartyNumber... applicants) {
    return new ConfirmationAction.ApplyConfirmation(
        1, List.of(applicants), court, Filing.POSTED, text("APPLICATION"));
  }

  private static ConfirmationAction.ApplyConfirmation apply() {
    return apply(CourtChoice.COMMITTEE_SEAT, ZOU, KAN);
  }

  private Running applied() {
    return running.does(ZOU_SELF, "2026-04-28T09:00", apply());
  }

  private Running docketed() {
    return EnforcementSamples.docketed(running);
  }

  @Test
  void aCourtCountsByTheLawOfTheDayAndNotByThatOfTheAcceptance() {
    CourtPeriods before = CourtPeriods.national();
    ClockRule week =
        new ClockRule(
            ClockKind.COURT_DOCKETING,
            Period.calendarDays(7),
            before.docketing().roll(),
            before.docketing().effect(),
            before.docketing().basis());
    CourtPeriods since =
        new CourtPeriods(
            week,
            before.conclusion(),
            before.partyObjection(),
            before.thirdPartyObjection(),
            before.orderNotice(),
            before.orderIssue(),
            before.orderService(),
            before.orderAnswer(),
            before.noSuit(),
            before.enforcement());
    running.under(
        context ->
            context.rulesOfDay(
                CaseRules.builder().from(Village.rules()).court(since).fingerprint("new").build()));
    applied();
    assertEquals(day("2026-05-06"), running.clock(ClockKind.COURT_DOCKETING).lastDay());
  }

  private ConfirmationStatus status(String day) {
    return running.it().at(day(day)).enforcement().confirmation(1);
  }

  @Test
  void itIsOpenThirtyDaysAndLapsesBecauseTimePassesWithoutAnEvent() {
    assertEquals(day("2026-05-07"), running.clock(ClockKind.CONFIRMATION).lastDay());
    assertEquals(ConfirmationStatus.OPEN, status("2026-05-07"));
    assertEquals(ConfirmationStatus.LAPSED, status("2026-05-08"));
    assertTrue(running.it().effectiveAgreements().get(0).isEffective());
    running.refuses(ZOU_SELF, "2026-05-08T09:00", apply(), ConfirmationProblem.CONFIRMATION_LAPSED);
  }

  @Test
  void whatWasPostedOnTheLastDayIsInTimeHoweverLateItIsWrittenDown() {
    running.doesLate(ZOU_SELF, "2026-05-11T09:00", "2026-05-07", apply());
    assertEquals(ConfirmationStatus.APPLIED, status("2026-05-11"));
    assertFalse(running.clock(ClockKind.CONFIRMATION).isStoppedLate());
  }

  @Test
  void applyingStopsTheTimeAndTheCourtHasThreeDays() {
    applied();
    assertEquals(Optional.of(day("2026-04-28")), running.clock(ClockKind.CONFIRMATION).stoppedOn());
    // 04-28 + 3 = 05-01, holiday until 05-05
    assertEquals(day("2026-05-06"), running.clock(ClockKind.COURT_DOCKETING).lastDay());
    running.refuses(
        KAN_SELF, "2026-04-28T10:00", apply(), ConfirmationProblem.CONFIRMATION_UNDER_WAY);
  }

  @Test
  void oneSideAloneCannotApply() {
    Decision refused =
        running.refuses(
            ZOU_SELF,
            "2026-04-28T09:00",
            apply(CourtChoice.COMMITTEE_SEAT, ZOU),
            ConfirmationProblem.CONFIRMATION_NOT_JOINT);
    assertEquals(
        List.of("applicants", List.of(KAN.value()), day("2026-05-07")),
        refused.refusal().list().get(0).arguments());
    assertTrue(refused.alternatives().contains(ActionKind.APPLY_PAYMENT_ORDER));
  }

  @Test
  void nobodyAppliesForOthersWithoutTakingPart() {
    running.refuses(
        ZOU_SELF,
        "2026-04-28T09:00",
        apply(CourtChoice.COMMITTEE_SEAT, KAN),
        CaseProblem.NOT_OWN_PARTY,
        ConfirmationProblem.CONFIRMATION_NOT_JOINT);
  }

  @Test
  void anOralAgreementNeedsItsTextFirst() {
    Running oral = Samples.agreed();
    Decision refused =
        oral.refuses(
            ZOU_SELF, "2026-04-10T09:00", apply(), ConfirmationProblem.CONFIRMATION_NEEDS_TEXT);
    assertEquals(
        List.of(1, oral.clock(ClockKind.CONFIRMATION).lastDay()),
        refused.refusal().list().get(0).arguments());
  }

  @Test
  void withoutAnAgreementThereIsNothingToConfirm() {
    Running.unregistered()
        .inMediation()
        .refuses(ZOU_SELF, "2026-04-02T09:00", apply(), ConfirmationProblem.NO_EFFECTIVE_AGREEMENT);
  }

  @Test
  void theCourtsAreThoseOfTheLaw() {
    assertEquals(
        List.of(
            CourtChoice.COMMITTEE_SEAT,
            CourtChoice.PARTY_DOMICILE,
            CourtChoice.PLACE_OF_OBJECT,
            CourtChoice.INTERMEDIATE_COURT),
        ConfirmationCourts.of(running.it()).stream()
            .map(ConfirmationCourts.CourtOption::court)
            .toList());
    running.refuses(
        ZOU_SELF,
        "2026-04-28T09:00",
        apply(CourtChoice.INVITING_COURT, ZOU, KAN),
        ConfirmationProblem.COURT_NOT_COMPETENT);
  }

  @Test
  void aLabourAgreementOfAnInvitedMediationIsConfirmedByTheInvitingCourt() {
    Running invited =
        EnforcementSamples.invitedLabour(
            ObligationTerms.money(KAN, ZOU, Fen.of(30_000), day("2026-04-20")));
    assertTrue(invited.it().at(day("2026-04-28")).enforcement().isLabour(1));
    invited.refuses(
        ZOU_SELF,
        "2026-04-28T09:00",
        apply(CourtChoice.COMMITTEE_SEAT, ZOU, KAN),
        ConfirmationProblem.COURT_NOT_COMPETENT);
    Decision decision =
        invited.decide(ZOU_SELF, "2026-04-28T09:00", apply(CourtChoice.INVITING_COURT, ZOU, KAN));
    assertFalse(decision.isRefused(), () -> decision.refusal().toString());
    assertFalse(decision.notices().contains(ConfirmationProblem.COURT_SEAT_SAFER));
  }

  @Test
  void whoIsNotPartOfTheStageIsToldSo() {
    running.refuses(
        MEDIATOR,
        "2026-04-28T09:00",
        new ConfirmationAction.CourtDockets(1, text("COURT")),
        ConfirmationProblem.CONFIRMATION_STAGE);
  }

  @Test
  void theCourtConcludesWithinThirtyDaysOfDocketing() {
    docketed();
    assertEquals(
        Optional.of(day("2026-04-30")), running.clock(ClockKind.COURT_DOCKETING).stoppedOn());
    // 04-30 + 30 = 05-30, a Saturday
    assertEquals(day("2026-06-01"), running.clock(ClockKind.COURT_CONCLUSION).lastDay());
  }

  @Test
  void aSupplementHasTheTermOfTheCourtAndTheCaseGoesOnFromWhereItStood() {
    docketed()
        .does(
            MEDIATOR,
            "2026-05-08T09:00",
            new ConfirmationAction.CourtAsks(1, Optional.of(day("2026-05-15")), text("COURT")));
    assertEquals(ConfirmationStatus.SUPPLEMENT_ASKED, status("2026-05-08"));
    assertEquals(day("2026-05-15"), running.clock(ClockKind.COURT_TERM).lastDay());
    running.refuses(
        MEDIATOR,
        "2026-05-09T09:00",
        new ConfirmationAction.CourtDockets(1, text("COURT")),
        ConfirmationProblem.CONFIRMATION_STAGE);
    running.does(
        MEDIATOR, "2026-05-12T09:00", new ConfirmationAction.RuledValid(1, text("RULING")));
    assertEquals(Optional.of(day("2026-05-12")), running.clock(ClockKind.COURT_TERM).stoppedOn());
    assertEquals(ConfirmationStatus.VALID, status("2026-05-12"));
  }

  @Test
  void aTermOfTheCourtDoesNotEndBeforeItIsGiven() {
    docketed()
        .refuses(
            MEDIATOR,
            "2026-05-08T09:00",
            new ConfirmationAction.CourtAsks(1, Optional.of(day("2026-05-07")), text("COURT")),
            CaseProblem.DUE_TOO_EARLY);
  }

  @Test
  void theWrongCourtLeavesTheOldLastDay() {
    applied()
        .does(
            DIRECTOR,
            "2026-04-29T09:00",
            new ConfirmationAction.CourtNotAccepts(
                1, NotAcceptedGround.WRONG_COURT, text("COURT")));
    assertEquals(ConfirmationStatus.OPEN, status("2026-05-07"));
    assertEquals(ConfirmationStatus.NOT_ACCEPTED, status("2026-05-08"));
    assertEquals(day("2026-05-07"), running.clock(ClockKind.CONFIRMATION).lastDay());
    running.does(KAN_SELF, "2026-05-07T09:00", apply(CourtChoice.PARTY_DOMICILE, ZOU, KAN));
    assertEquals(ConfirmationStatus.APPLIED, status("2026-05-07"));
  }

  @Test
  void aMatterOfStatusCannotBeBroughtAgain() {
    applied()
        .does(
            MEDIATOR,
            "2026-04-29T09:00",
            new ConfirmationAction.CourtNotAccepts(1, NotAcceptedGround.STATUS, text("COURT")));
    assertEquals(ConfirmationStatus.NOT_ACCEPTED, status("2026-04-30"));
    running.refuses(
        ZOU_SELF, "2026-04-30T09:00", apply(), ConfirmationProblem.CONFIRMATION_UNDER_WAY);
  }

  @Test
  void eitherPartyWithdrawsBeforeTheRulingAndCanComeBackInTime() {
    docketed()
        .does(
            KAN_SELF,
            "2026-05-06T09:00",
            new ConfirmationAction.WithdrawConfirmation(1, Optional.of(KAN), Optional.empty()));
    assertEquals(ConfirmationStatus.OPEN, status("2026-05-07"));
    assertEquals(ConfirmationStatus.WITHDRAWN, status("2026-05-08"));
    assertEquals(
        Optional.of(day("2026-05-06")), running.clock(ClockKind.COURT_CONCLUSION).stoppedOn());
  }

  @Test
  void thatTheCourtTreatsItAsWithdrawnNeedsTheCourtsPaper() {
    applied()
        .refuses(
            MEDIATOR,
            "2026-05-11T09:00",
            new ConfirmationAction.WithdrawConfirmation(1, Optional.empty(), Optional.empty()),
            ConfirmationProblem.COURT_PAPER_MISSING);
    running.does(
        MEDIATOR,
        "2026-05-11T09:00",
        new ConfirmationAction.WithdrawConfirmation(
            1, Optional.empty(), Optional.of(text("COURT"))));
    // its time was over, so nothing opens again
    assertEquals(ConfirmationStatus.WITHDRAWN, status("2026-05-11"));
  }

  @Test
  void thePreCheckIsOpenToThePartiesAndTheCommitteeAndChangesNothing() {
    MediationCase before = running.it();
    for (var actor : List.of(ZOU_SELF, MEDIATOR, DIRECTOR)) {
      Decision read = running.decide(actor, "2026-04-28T09:00", new ConfirmationAction.Precheck(1));
      assertFalse(read.isRefused());
      assertEquals(before, before.after(read.orThrow()));
    }
    running.refuses(
        MEDIATOR,
        "2026-04-28T09:00",
        new ConfirmationAction.Precheck(2),
        CaseProblem.WRONG_AGREEMENT);
  }
}
