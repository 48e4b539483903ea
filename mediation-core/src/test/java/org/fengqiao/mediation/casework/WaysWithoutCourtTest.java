package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.casework.enforce.LeniencyStatus;
import org.fengqiao.mediation.casework.enforce.NotaryStatus;
import org.fengqiao.mediation.casework.enforce.ReviewStatus;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;

/** The notary, the review of an arbitral body, and the leniency of the police. */
class WaysWithoutCourtTest {

  @Test
  @Requirement("CASE-26")
  void theNotaryNeedsTheDebtorsPromiseAndACertificate() {
    Running running = EnforcementSamples.written();
    running.refuses(
        ZOU_SELF,
        "2026-04-10T09:00",
        new EnforcementAction.ApplyNotary(1, List.of(ZOU, KAN), false),
        CaseProblem.STATEMENT_MISSING,
        EnforcementProblem.NOTARY_FEE_NOT_TOLD);
    running.does(
        ZOU_SELF,
        "2026-04-10T10:00",
        new EnforcementAction.ApplyNotary(1, List.of(ZOU, KAN), true, Optional.of(text("SIGNED"))));
    running.refuses(
        ZOU_SELF,
        "2026-04-11T09:00",
        notarised(NotaryStatus.NOTARISED_ENFORCEABLE, false),
        EnforcementProblem.NOTARY_PROMISE_MISSING);
    running.refuses(
        ZOU_SELF,
        "2026-04-11T09:00",
        notarised(NotaryStatus.APPLIED, false),
        EnforcementProblem.NOTARY_OUTCOME);
    running.does(ZOU_SELF, "2026-04-11T10:00", notarised(NotaryStatus.NOTARISED_ENFORCEABLE, true));
    assertEquals(day("2028-04-20"), running.it().running(ClockKind.ENFORCEMENT).get(0).lastDay());
    running.refuses(
        KAN_SELF,
        "2026-04-12T09:00",
        new EnforcementAction.ApplyNotary(1, List.of(ZOU, KAN), true),
        EnforcementProblem.NOTARY_UNDER_WAY);
    EnforcementAction.ApplyEnforcement without =
        new EnforcementAction.ApplyEnforcement(
            TitleKind.NOTARISED_DEBT, 1, List.of(1), Optional.empty());
    running.refuses(ZOU_SELF, "2026-04-21T09:00", without, EnforcementProblem.CERTIFICATE_MISSING);
    running.does(
        ZOU_SELF,
        "2026-04-21T10:00",
        new EnforcementAction.ApplyEnforcement(
            TitleKind.NOTARISED_DEBT, 1, List.of(1), Optional.of(text("CERTIFICATE"))));
  }

  private static EnforcementAction.NotaryDecided notarised(NotaryStatus outcome, boolean promise) {
    return new EnforcementAction.NotaryDecided(
        1, outcome, promise ? Optional.of(text("PROMISE")) : Optional.empty(), text("DEED"));
  }

  @Test
  void anActIsNotMadeEnforceableByANotary() {
    Running running =
        Running.unregistered()
            .inMediation()
            .met()
            .agreedOrally(
                "2026-04-02T09:00",
                ObligationTerms.act(KAN, ZOU, text("GUTTER"), day("2026-04-10")));
    running
        .does(
            KAN_SELF, "2026-04-03T10:00", new EnforcementAction.ApplyNotary(1, List.of(KAN), true))
        .refuses(
            KAN_SELF,
            "2026-04-04T10:00",
            notarised(NotaryStatus.NOTARISED_ENFORCEABLE, true),
            EnforcementProblem.NOTARY_NO_PAYMENT);
  }

  @Test
  void arbitralReviewIsForLabourTogetherAndWithinFifteenDays() {
    EnforcementSamples.written()
        .refuses(
            ZOU_SELF,
            "2026-04-10T09:00",
            EnforcementSamples.action(ActionKind.ARBITRAL_REVIEW),
            EnforcementProblem.REVIEW_NOT_LABOUR);
    Running running = WageReplay.after(12);
    EnforcementAction.ApplyReview alone =
        new EnforcementAction.ApplyReview(1, List.of(WagePack.worker(1)), text("REVIEW"));
    EnforcementAction.ApplyReview together =
        new EnforcementAction.ApplyReview(1, WagePack.boundAndFirm(), text("REVIEW"));
    running.refuses(
        WagePack.TOGETHER, "2025-12-02T09:00", alone, EnforcementProblem.REVIEW_NOT_JOINT);
    running.refuses(
        WagePack.TOGETHER, "2025-12-04T09:00", together, EnforcementProblem.REVIEW_LAPSED);
    running.does(WagePack.TOGETHER, "2025-12-03T09:00", together);
    assertEquals(ReviewStatus.APPLIED, running.it().at(day("2025-12-30")).enforcement().review(1));
    running.refuses(WagePack.TOGETHER, "2025-12-03T10:00", together, CaseProblem.WRONG_AGREEMENT);
    running.does(
        WagePack.TOGETHER,
        "2025-12-10T09:00",
        new EnforcementAction.ReviewDecided(1, true, text("ARBITRAL")));
    // one for each worker, from the last instalment: 2026-01-30 and two years, a Sunday
    assertEquals(22, running.it().running(ClockKind.ENFORCEMENT).size());
    assertEquals(day("2028-01-31"), running.clock(ClockKind.ENFORCEMENT).lastDay());
    running.refuses(
        WagePack.TOGETHER, "2025-12-11T09:00", together, EnforcementProblem.REVIEW_UNDER_WAY);
    running.refuses(
        WagePack.TOGETHER,
        "2025-12-11T09:00",
        new EnforcementAction.ApplyEnforcement(
            TitleKind.ARBITRAL_PAPER, 1, List.of(1, 4), Optional.empty()),
        EnforcementProblem.ONE_CREDITOR);
    running.does(
        WagePack.TOGETHER,
        "2025-12-11T10:00",
        new EnforcementAction.ApplyEnforcement(
            TitleKind.ARBITRAL_PAPER, 1, List.of(1), Optional.empty()));
  }

  @Test
  void thePoliceAreAskedTogetherAfterPerformanceAndBeforeTheirDecision() {
    Running running = Samples.agreed();
    assertTrue(
        running
            .decide(
                Village.DIRECTOR,
                "2026-04-10T09:00",
                new EnforcementAction.LeniencyAnswered(1, true))
            .refusal()
            .contains(EnforcementProblem.NO_LENIENCY_ASKED));
    EnforcementAction.AskLeniency ask = lenient(true, Optional.empty(), ZOU, KAN);
    running.refuses(ZOU_SELF, "2026-04-10T09:00", ask, EnforcementProblem.AGREEMENT_NOT_PERFORMED);
    running.paid(ZOU_SELF, "2026-04-10T12:00", 1, 30_000);
    running.refuses(
        ZOU_SELF,
        "2026-04-11T09:00",
        lenient(false, Optional.of("2026-04-09"), ZOU),
        EnforcementProblem.LENIENCY_NOT_JOINT,
        EnforcementProblem.LENIENCY_NOT_OPEN,
        EnforcementProblem.LENIENCY_TOO_LATE);
    running.does(ZOU_SELF, "2026-04-11T10:00", ask);
    assertEquals(
        LeniencyStatus.ASKED, running.it().courtTracks().leniency(1).orElseThrow().status());
    running.refuses(KAN_SELF, "2026-04-12T09:00", ask, EnforcementProblem.LENIENCY_UNDER_WAY);
  }

  private static EnforcementAction.AskLeniency lenient(
      boolean open, Optional<String> decided, PartyNumber... who) {
    return new EnforcementAction.AskLeniency(
        1, List.of(who), open, decided.map(Village::day), text("REQUEST"));
  }
}
