package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Fen;
import org.junit.jupiter.api.Test;

/** T101: what a change of an agreement may and may not do to each creditor and each line. */
class RenegotiationTest {

  private static ObligationTerms toZou(long fen) {
    return ObligationTerms.money(KAN, ZOU, Fen.of(fen), day("2026-05-20"));
  }

  private static ObligationTerms toKan(long fen) {
    return ObligationTerms.money(ZOU, KAN, Fen.of(fen), day("2026-05-20"));
  }

  private static AgreementAction.Draft change(ObligationTerms... lines) {
    return new AgreementAction.Draft(
        new AgreementTerms(List.of(ZOU, KAN), List.of(lines), text("CHANGE"), List.of()));
  }

  private static Running renegotiating(ObligationTerms... lines) {
    return Running.unregistered()
        .inMediation()
        .met()
        .agreedOrally("2026-04-02T09:00", lines)
        .does(
            MEDIATOR,
            "2026-04-09T09:00",
            new AgreementChangeAction.Renegotiate(
                lines.length == 1 ? List.of(1) : List.of(1, 2), List.of(ZOU, KAN)));
  }

  @Test
  void whatOneCreditorGivesUpRaisesNoDebtToTheOther() {
    Running running = renegotiating(toZou(100), toKan(50));
    running.refuses(
        MEDIATOR,
        "2026-04-09T09:30",
        change(toZou(101), toKan(49)),
        AgreementProblem.CHANGE_RAISES_DEBT);
    running.does(MEDIATOR, "2026-04-09T10:00", change(toZou(100), toKan(50)));
  }

  @Test
  void aPenaltyBecomesNoPrincipalAndGoesOnAsAPenalty() {
    ObligationTerms penalty =
        ObligationTerms.builder().from(toZou(50)).nature(ObligationNature.PENALTY).build();
    Running running = renegotiating(toZou(100), penalty);
    running.refuses(
        MEDIATOR, "2026-04-09T09:30", change(toZou(150)), AgreementProblem.CHANGE_RAISES_DEBT);
    ObligationTerms less = ObligationTerms.builder().from(penalty).amount(Fen.of(30)).build();
    signed(running, "2026-04-09", 2, toZou(100), less)
        .does(Village.DIRECTOR, "2026-04-09T12:00", seal(2));
    assertEquals(
        List.of(Fen.ZERO, Fen.of(20)),
        running.it().obligations().subList(0, 2).stream().map(ObligationState::released).toList());
    assertEquals(Fen.of(130), running.it().performance().outstanding());
  }

  @Test
  void anotherTextWithOtherLinesIsNoRepetition() {
    Running running = renegotiating(toZou(100));
    assertEquals(
        List.of(),
        running.decide(MEDIATOR, "2026-04-09T09:30", change(toZou(99))).notices().list());
    running.does(MEDIATOR, "2026-04-09T09:30", change(toZou(99)));
    assertFalse(
        running
            .it()
            .openAgreement()
            .orElseThrow()
            .content()
            .flags()
            .contains(AgreementFlag.SAME_TEXT_AGAIN));
  }

  /** A change of the one line, signed by everybody and not sealed yet. */
  private static Running signed(ObligationTerms before, ObligationTerms fresh) {
    return signed(renegotiating(before), "2026-04-09", 2, fresh);
  }

  private static Running signed(
      Running running, String day, int agreement, ObligationTerms... fresh) {
    return running
        .does(MEDIATOR, day + "T09:30", change(fresh))
        .does(
            Village.ZOU_SELF,
            day + "T10:00",
            new AgreementAction.Sign(agreement, ZOU, SigningManner.SIGNATURE))
        .does(
            Village.KAN_SELF,
            day + "T10:10",
            new AgreementAction.Sign(agreement, KAN, SigningManner.SIGNATURE))
        .does(MEDIATOR, day + "T10:20", new AgreementAction.MediatorSign(agreement));
  }

  private static AgreementAction.Seal seal(int agreement) {
    return new AgreementAction.Seal(agreement, Optional.empty());
  }

  private static Fen agreed(Running running) {
    return running.it().obligations().stream()
        .map(ObligationState::amount)
        .reduce(Fen.ZERO, Fen::plus);
  }

  private static void isOvertaken(Running running, Fen left) {
    Decision refusal =
        running.refuses(
            Village.DIRECTOR, "2026-04-09T12:00", seal(2), AgreementProblem.CHANGE_OVERTAKEN);
    assertEquals(List.of(List.of(1), left), refusal.refusal().list().get(0).arguments());
    assertEquals(Fen.of(100_000), agreed(running));
  }

  @Test
  void whatWasPaidWhileAChangeWasSignedIsNotOwedAgain() {
    Running whole = signed(toZou(100_000), toZou(100_000));
    isOvertaken(whole.paid(Village.ZOU_SELF, "2026-04-09T11:00", 1, 100_000), Fen.ZERO);
    Running part = signed(toZou(100_000), toZou(90_000));
    isOvertaken(part.paid(Village.ZOU_SELF, "2026-04-09T11:00", 1, 40_000), Fen.of(60_000));
  }

  /** 900.00 of 1,000.00 were agreed; whether 50.00 paid since count towards them nobody signed. */
  @Test
  void aPaymentThatLeavesMoreThanTheNewSumOvertakesItToo() {
    Running running = signed(toZou(100_000), toZou(90_000));
    isOvertaken(running.paid(Village.ZOU_SELF, "2026-04-09T11:00", 1, 5_000), Fen.of(95_000));
  }

  @Test
  void whatWasReleasedWhileAChangeWasSignedIsNotOwedAgain() {
    Running running =
        signed(toZou(100_000), toZou(100_000))
            .does(
                Village.ZOU_SELF,
                "2026-04-09T11:00",
                new PerformanceAction.LetGo(
                    1,
                    ReleaseKind.RELEASE,
                    Optional.of(Fen.of(100_000)),
                    List.of(ZOU),
                    text("RELEASE")));
    isOvertaken(running, Fen.ZERO);
  }

  @Test
  void anActDoneWhileItsChangeWasSignedIsNotOwedAgain() {
    ObligationTerms clear = ObligationTerms.act(KAN, ZOU, text("CLEAR"), day("2026-05-20"));
    Running running = signed(clear, clear).paid(Village.ZOU_SELF, "2026-04-09T11:00", 1, 0);
    running.refuses(
        Village.DIRECTOR, "2026-04-09T12:00", seal(2), AgreementProblem.CHANGE_OVERTAKEN);
  }

  @Test
  void whatWasDoneBeforeTheDraftIsNotOwedAgainEither() {
    Running running =
        renegotiating(toZou(100_000)).paid(Village.ZOU_SELF, "2026-04-09T09:10", 1, 100_000);
    running.refuses(
        MEDIATOR,
        "2026-04-09T09:30",
        change(toZou(100_000)),
        AgreementProblem.CHANGE_OVERTAKEN,
        AgreementProblem.CHANGE_RAISES_DEBT);
  }

  @Test
  void anOvertakenChangeIsAgreedAnewOnWhatIsLeft() {
    Running running =
        signed(toZou(100_000), toZou(100_000))
            .paid(Village.ZOU_SELF, "2026-04-09T11:00", 1, 40_000);
    running.does(
        MEDIATOR,
        "2026-04-10T09:00",
        new AgreementChangeAction.Renegotiate(List.of(1), List.of(ZOU, KAN)));
    signed(running, "2026-04-10", 3, toZou(60_000))
        .does(Village.DIRECTOR, "2026-04-10T12:00", seal(3));
    assertEquals(Fen.of(100_000), agreed(running));
    assertEquals(
        List.of(Fen.ZERO, Fen.of(60_000)),
        running.it().obligations().stream().map(ObligationState::outstanding).toList());
  }

  @Test
  void aChangeThatIsBeingSignedIsLeftByRenegotiatingAnew() {
    Running running = signed(toZou(100_000), toZou(90_000));
    running.refuses(
        MEDIATOR, "2026-04-09T11:00", change(toZou(80_000)), CaseProblem.DRAFT_BEING_SIGNED);
    running
        .does(
            MEDIATOR,
            "2026-04-09T11:10",
            new AgreementChangeAction.Renegotiate(List.of(1), List.of(ZOU, KAN)))
        .does(MEDIATOR, "2026-04-09T11:20", change(toZou(80_000)));
  }

  /** As long as one of its lines stands, the agreement can still be brought to court. */
  @Test
  void theTimeForConfirmationEndsOnlyWithTheLastLineThatIsReplaced() {
    assertEquals(List.of(1, 2), confirmable(changed(1)));
    assertEquals(List.of(2), confirmable(changed(1, 2)));
  }

  @Test
  void aChangeThatIsChangedAgainEndsItsOwnTimeOnly() {
    assertEquals(List.of(1, 3), confirmable(changed(changed(1), 3, 3)));
  }

  private static Running changed(Integer... lines) {
    return changed(EnforcementSamples.written(), 2, lines);
  }

  private static Running changed(Running running, int agreement, Integer... lines) {
    String day = "2026-04-" + (agreement + 11);
    running.does(
        MEDIATOR,
        day + "T09:00",
        new AgreementChangeAction.Renegotiate(List.of(lines), List.of(ZOU, KAN)));
    return signed(running, day, agreement, toZou(100 - agreement))
        .does(Village.DIRECTOR, day + "T10:30", seal(agreement));
  }

  private static List<Integer> confirmable(Running running) {
    return running.it().running(ClockKind.CONFIRMATION).stream()
        .map(clock -> clock.agreement().orElseThrow())
        .toList();
  }
}
