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
    return changed(ConfirmationTest.written(), 2, lines);
  }

  private static Running changed(Running running, int agreement, Integer... lines) {
    String day = "2026-04-" + (agreement + 11);
    return running
        .does(
            MEDIATOR,
            day + "T09:00",
            new AgreementChangeAction.Renegotiate(List.of(lines), List.of(ZOU, KAN)))
        .does(MEDIATOR, day + "T09:30", change(toZou(100 - agreement)))
        .does(
            Village.ZOU_SELF,
            day + "T10:00",
            new AgreementAction.Sign(agreement, ZOU, SigningManner.SIGNATURE))
        .does(
            Village.KAN_SELF,
            day + "T10:10",
            new AgreementAction.Sign(agreement, KAN, SigningManner.SIGNATURE))
        .does(MEDIATOR, day + "T10:20", new AgreementAction.MediatorSign(agreement))
        .does(
            Village.DIRECTOR,
            day + "T10:30",
            new AgreementAction.Seal(agreement, Optional.empty()));
  }

  private static List<Integer> confirmable(Running running) {
    return running.it().running(ClockKind.CONFIRMATION).stream()
        .map(clock -> clock.agreement().orElseThrow())
        .toList();
  }
}
