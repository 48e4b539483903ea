package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.AgreementSamples.oral;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Fen;
import org.junit.jupiter.api.Test;

/** Days nobody can count with are refused with a reason, not with an accident. */
class ImpossibleDaysTest {

  private final Running running = Running.unregistered().inMediation().met();

  private static AgreementTerms due(LocalDate day) {
    return Village.terms(ObligationTerms.money(KAN, ZOU, Fen.of(300), day));
  }

  @Test
  void aLineIsDueOnADayThatCanBeCountedWith() {
    for (LocalDate never : List.of(LocalDate.MAX, day("2026-04-02").withYear(3000))) {
      running.refuses(MEDIATOR, "2026-04-02T09:00", oral(due(never)), CaseProblem.DAY_NOT_POSSIBLE);
    }
    running.refuses(
        MEDIATOR, "2026-04-02T09:00", oral(due(LocalDate.MIN)), CaseProblem.DAY_NOT_POSSIBLE);
    running.does(MEDIATOR, "2026-04-02T09:00", oral(due(Attempt.LAST_DAY)));
  }

  @Test
  void aGraceHasAtLeastADayAndNoMoreThanTenYears() {
    AgreementTerms terms = due(day("2026-04-10"));
    for (int days : new int[] {-5, 0, 3651, Integer.MAX_VALUE}) {
      AgreementTerms graced =
          new AgreementTerms(
              terms.parties(),
              terms.obligations(),
              terms.text(),
              List.of(),
              List.of(),
              List.of(),
              Optional.of(days));
      running.refuses(MEDIATOR, "2026-04-02T09:00", oral(graced), CaseProblem.GRACE_NOT_POSSIBLE);
    }
  }

  @Test
  void aPlanRunsToADayThatIsToCome() {
    for (LocalDate until : List.of(day("2020-01-01"), day("2026-04-01"), LocalDate.MAX)) {
      running.refuses(
          PRESIDING,
          "2026-04-02T09:00",
          new MediationAction.SetPlan(text("PLAN"), Optional.of(until)),
          CaseProblem.DAY_NOT_POSSIBLE);
    }
    running.does(
        PRESIDING,
        "2026-04-02T09:00",
        new MediationAction.SetPlan(text("PLAN"), Optional.of(day("2026-04-02"))));
  }

  @Test
  void aPeriodIsExtendedToADayThatIsToCome() {
    for (LocalDate until : List.of(day("2020-01-01"), LocalDate.MAX)) {
      running.refuses(
          PRESIDING,
          "2026-04-20T09:00",
          new PeriodAction.Extend(List.of(ZOU, KAN), until),
          CaseProblem.DAY_NOT_POSSIBLE);
    }
  }
}
