package org.fengqiao.mediation.casework;

import static java.util.stream.Collectors.toSet;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.fengqiao.mediation.casework.WagePack.BOUND;
import static org.fengqiao.mediation.casework.WagePack.FIRM;
import static org.fengqiao.mediation.casework.WagePack.TOGETHER;
import static org.fengqiao.mediation.casework.WagePack.self;
import static org.fengqiao.mediation.casework.WagePack.worker;
import static org.fengqiao.mediation.casework.WagePack.workers;
import static org.fengqiao.mediation.casework.WageReplay.after;
import static org.fengqiao.mediation.casework.WageReplay.lines;
import static org.fengqiao.mediation.casework.WageReplay.on;
import static org.fengqiao.mediation.casework.WageReplay.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.enforce.Filing;
import org.fengqiao.mediation.casework.enforce.FirmWay;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The money of the worked case of the wages, and what it refuses on the way. */
@Requirement({"CASE-27", "FUP-08"})
class WageFiguresTest {

  @ParameterizedTest
  @CsvSource({
    "1, 10, 1_800_000, 720_000, 540_000, 540_000, 216_000, 324_000, 864_000",
    "11, 20, 1_650_000, 660_000, 495_000, 495_000, 198_000, 297_000, 792_000",
    "21, 21, 1_530_000, 612_000, 459_000, 459_000, 183_600, 275_400, 734_400",
    "22, 22, 1_470_000, 588_000, 441_000, 441_000, 176_400, 264_600, 705_600"
  })
  void theMoneyOfEachWorker(
      int from,
      int to,
      String owed,
      String first,
      String second,
      String third,
      String paid,
      String overdue,
      String order) {
    for (int w = from; w <= to; w++) {
      assertEquals(fen(owed), after(12).it().claims().get(w - 1).amount());
      assertEquals(fen(first), state(15, w, 1).performed());
      assertEquals(fen(second), state(12, w, 2).amount());
      assertEquals(fen(third), state(12, w, 3).amount());
      assertEquals(fen(paid), state(19, w, 2).performed());
      assertEquals(fen(overdue), state(20, w, 2).outstanding());
      assertEquals(fen(order), after(23).it().courtTracks().order(w).orElseThrow().amount());
    }
  }

  private static Fen fen(String amount) {
    return Fen.of(Long.parseLong(amount.replace("_", "")));
  }

  @Test
  void theThreeSpokespersonsCannotSignForAll() {
    Running running = WageReplay.drafted();
    for (int speaker : List.of(1, 4, 11)) {
      Decision refusal =
          running.refuses(
              self(speaker),
              "2025-11-17T15:00",
              new AgreementAction.Sign(1, worker(2), SigningManner.SIGNATURE),
              PartyProblem.SPOKESPERSON_CANNOT_DISPOSE);
      Problem problem = refusal.refusal().list().get(0);
      assertEquals(List.of("party", 2, SpokespersonGroup.POWERS), problem.arguments());
      assertEquals(Certainty.ANALOGY, problem.basis().orElseThrow().certainty());
      assertEquals(
          List.of(ActionKind.SIGN, ActionKind.REGISTER_AGENT, ActionKind.RATIFY),
          refusal.alternatives().subList(0, 3));
      running.signed(self(speaker), worker(speaker), "2025-11-17T15:00");
    }
    assertEquals(3, running.it().openAgreement().orElseThrow().signedBy().size());
  }

  @Test
  void theWorkersAloneCannotApplyForConfirmation() {
    Decision refused =
        after(15)
            .refuses(
                TOGETHER,
                "2025-12-02T10:00",
                new ConfirmationAction.ApplyConfirmation(
                    1,
                    WagePack.bound(),
                    CourtChoice.COMMITTEE_SEAT,
                    Filing.HANDED_IN,
                    text("APPLICATION")),
                ConfirmationProblem.CONFIRMATION_NOT_JOINT);
    assertEquals(
        List.of("applicants", List.of(FIRM.value()), day("2025-12-18")),
        refused.refusal().list().get(0).arguments());
    assertEquals(
        List.of(ActionKind.ARBITRAL_REVIEW, ActionKind.APPLY_PAYMENT_ORDER),
        refused.alternatives().subList(0, 2));
    assertEquals(Optional.of(day("2025-12-03")), reviewUntil());
  }

  private static Optional<LocalDate> reviewUntil() {
    return on(15, "2025-12-02").whatNext().stream()
        .filter(way -> way.isOpen())
        .filter(way -> way.way() == FirmWay.ARBITRAL_REVIEW)
        .findFirst()
        .flatMap(NextWay::lastDay);
  }

  @Test
  void ofEverythingOnlyWhatIsDueCanBeAskedFor() {
    Decision refused =
        after(20)
            .refuses(
                TOGETHER,
                "2026-01-05T10:00",
                WageReplay.order(false, lines(2, 3)),
                EnforcementProblem.PAYMENT_ORDER_NOT_DUE);
    List<Object> facts = refused.refusal().list().get(0).arguments();
    assertEquals(Fen.of(18_000_000), facts.get(1));
    assertEquals(Fen.of(6_750_000), facts.get(2));
    assertEquals(List.of(day("2026-01-13"), day("2026-01-30")), facts.get(3));
    assertEquals(
        List.of(ActionKind.APPLY_PAYMENT_ORDER, ActionKind.URGE, ActionKind.RENEGOTIATE),
        refused.alternatives().subList(0, 3));
    Running running =
        after(20).does(TOGETHER, "2026-01-05T11:00", WageReplay.order(false, lines(2)));
    assertEquals(BOUND, running.it().courtTracks().orders().size());
    assertEquals(Fen.of(324_000), running.it().courtTracks().order(1).orElseThrow().amount());
  }

  @Test
  void theFiguresAreThoseOfTheCase() {
    MediationCase it = after(33).it();
    PerformanceFigures figures = it.performance();
    assertEquals(Fen.of(37_500_000), figures.agreed());
    assertEquals(Fen.of(19_500_000), figures.performed(PerformanceManner.AUTOMATIC));
    assertEquals(Fen.of(18_000_000), figures.performed(PerformanceManner.ENFORCED));
    assertEquals("52.00", percent(figures, PerformanceManner.AUTOMATIC));
    assertEquals("48.00", percent(figures, PerformanceManner.ENFORCED));
    assertEquals(Fen.ZERO, figures.outstanding());
    CaseMilestones milestones = it.milestones();
    assertEquals(Optional.of(Outcome.PARTLY_AGREED), milestones.outcome());
    assertEquals(1, it.effectiveAgreements().size());
    assertFalse(milestones.performedAutomatically());
    assertEquals(Set.copyOf(workersAndFirm()), partiesOf(it.revisits()));
    assertEquals(0, it.revisits().stream().filter(Revisit::isOwed).count());
    assertEquals(25, milestones.revisitsOwed());
    assertEquals(24, milestones.revisitsDone());
    assertEquals(1, milestones.revisitsDischarged());
  }

  private static List<PartyNumber> workersAndFirm() {
    return Stream.concat(workers().stream(), Stream.of(FIRM)).toList();
  }

  private static Set<PartyNumber> partiesOf(List<Revisit> visits) {
    return visits.stream().map(Revisit::party).collect(toSet());
  }

  private static String percent(PerformanceFigures figures, PerformanceManner manner) {
    return figures.rateByAmount(manner).orElseThrow().toPercent(2).toPlainString();
  }
}
