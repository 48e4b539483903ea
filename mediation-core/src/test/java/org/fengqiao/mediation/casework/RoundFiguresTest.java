package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Fen;
import org.junit.jupiter.api.Test;

/** What is counted of a case is how it first ended, whatever becomes of a new round. */
class RoundFiguresTest {

  @Test
  void theFormOfTheFirstAgreementIsCountedHoweverTheNextRoundIsAgreed() {
    Running oral = Samples.agreed();
    annulled(oral)
        .does(Village.MEDIATOR, "2026-04-22T09:00", new AgreementAction.Draft(Village.terms()))
        .does(
            Village.ZOU_SELF,
            "2026-04-22T10:00",
            new AgreementAction.Sign(2, ZOU, SigningManner.SIGNATURE))
        .does(
            Village.KAN_SELF,
            "2026-04-22T11:00",
            new AgreementAction.Sign(2, KAN, SigningManner.SIGNATURE))
        .does(Village.MEDIATOR, "2026-04-22T12:00", new AgreementAction.MediatorSign(2))
        .does(DIRECTOR, "2026-04-22T13:00", new AgreementAction.Seal(2, Optional.empty()));
    Running written = annulled(EnforcementSamples.written());
    written.agreedOrally(
        "2026-04-22T09:00", ObligationTerms.money(KAN, ZOU, Fen.of(100), day("2026-05-20")));
    assertEquals(Optional.of(AgreementForm.ORAL), oral.it().milestones().form());
    assertEquals(Optional.of(AgreementForm.WRITTEN), written.it().milestones().form());
    assertEquals(Optional.of(day("2026-04-02")), oral.it().milestones().agreedOn());
  }

  private static Running annulled(Running running) {
    return running.does(
        DIRECTOR,
        "2026-04-21T09:00",
        new AgreementChangeAction.Annul(1, AnnullingBody.COURT, text("RULING"), List.of(ZOU, KAN)));
  }
}
