package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.followup.ReopenGround;
import org.fengqiao.mediation.kernel.Fen;
import org.junit.jupiter.api.Test;

/** T109, then an ending: what the first round agreed leaves the second one as open as any. */
@Requirement("CASE-22")
class SecondRoundTest {

  private static final CaseRules RULES =
      Village.rulesWith(ClockEffect.LATE)
          .closing(new ClosingRule(false, true, Village.rules().closing().basis()))
          .build();

  /** Agreed, performed and closed; reopened for new facts. */
  private final Running running =
      Running.unregistered()
          .under(RULES)
          .inMediation()
          .met()
          .agreedOrally(
              "2026-04-02T09:00", ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-10")))
          .paid(Village.ZOU_SELF, "2026-04-10T09:00", 1, 300)
          .closed("2026-04-20T09:00")
          .does(
              DIRECTOR,
              "2026-06-01T09:00",
              new FollowUpAction.Reopen(
                  ReopenGround.NEW_FACTS, Role.PARTY, text("ASKED"), List.of(ZOU, KAN), false));

  private Running endedPartly() {
    return running.does(
        PRESIDING,
        "2026-06-15T09:00",
        new AgreementChangeAction.EndPartly(EndReason.TOO_FAR_APART));
  }

  private void everybodyIsToldBeforeItIsClosed(LocalDate from) {
    running.isIn(CaseState.AGR);
    assertEquals(List.of(ZOU, KAN), EndingRows.toBeTold(running.it()));
    Decision refused =
        running.decide(
            DIRECTOR, from + "T10:00", new FollowUpAction.Close(Optional.of(Village.QI)));
    assertEquals(
        List.of(CaseProblem.ROUTES_OWED),
        refused.refusal().stream().map(problem -> problem.code()).toList());
    running
        .does(
            PRESIDING,
            from + "T11:00",
            new EndingAction.GiveRoutes(List.of(ZOU, KAN), List.of(Route.LITIGATION)))
        .closed(from + "T12:00");
  }

  @Test
  void aSecondRoundThatFailsTellsEverybodyTheRoutes() {
    endedPartly();
    assertEquals(Outcome.PARTLY_AGREED, running.it().outcome().orElseThrow());
    everybodyIsToldBeforeItIsClosed(day("2026-06-15"));
  }

  @Test
  void aSecondRoundThatAPartyRefusesTellsEverybodyTheRoutes() {
    running.does(Village.KAN_SELF, "2026-06-15T09:00", new EndingAction.Refuse(KAN));
    everybodyIsToldBeforeItIsClosed(day("2026-06-15"));
  }

  /** The visits count from the ending, not from a day that was due in the first round (C-16). */
  @Test
  void theVisitsAfterASecondRoundCountFromItsEnding() {
    endedPartly();
    assertEquals(
        List.of(day("2026-06-30"), day("2026-06-30")),
        running.it().revisits().stream().filter(Revisit::isOwed).map(Revisit::dueOn).toList());
  }

  @Test
  void aSecondRoundThatAgreesOnEverythingTellsNobody() {
    running.agreedOrally(
        "2026-06-15T09:00", ObligationTerms.money(KAN, ZOU, Fen.of(100), day("2026-07-20")));
    running.isIn(CaseState.AGR);
    assertEquals(Outcome.AGREED, running.it().outcome().orElseThrow());
    assertEquals(List.of(), EndingRows.toBeTold(running.it()));
  }
}
