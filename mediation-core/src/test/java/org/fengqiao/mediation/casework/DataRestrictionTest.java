package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.DataSamples.TEN_YEARS_LATER;
import static org.fengqiao.mediation.casework.DataSamples.asked;
import static org.fengqiao.mediation.casework.DataSamples.refused;
import static org.fengqiao.mediation.casework.DataSamples.shelved;
import static org.fengqiao.mediation.casework.RecordSamples.BUREAU;
import static org.fengqiao.mediation.casework.RecordSamples.ask;
import static org.fengqiao.mediation.casework.Samples.AFTERWARDS;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.fengqiao.mediation.casework.record.DataAnswer;
import org.fengqiao.mediation.casework.record.DataRequestKind;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.junit.jupiter.api.Test;

/** T118: data that may not go yet is restricted. */
class DataRestrictionTest {

  @Test
  void dataThatMayNotGoYetIsRestrictedWhichAnswersTheRequest() {
    Running running = asked(DataRequestKind.ERASURE);
    running.does(Village.DIRECTOR, AFTERWARDS, new RecordAction.Restrict(1, text("KEPT")));
    assertEquals(DataStatus.RESTRICTED, running.it().records().dataOf(ZOU));
    assertEquals(DataStatus.ACTIVE, running.it().records().dataOf(KAN));
    assertEquals(
        Optional.of(DataAnswer.RESTRICTED), running.it().records().dataRequests().get(0).answer());
    assertFalse(running.clock(ClockKind.DATA_REQUEST).isRunning());
    running.refuses(
        Village.DIRECTOR,
        AFTERWARDS,
        new RecordAction.Restrict(1, text("KEPT")),
        RecordProblem.NO_ERASURE_REQUEST);
  }

  @Test
  void theBureauRestrictsWhereTheAnswerIsInDispute() {
    Running running =
        asked(DataRequestKind.ERASURE)
            .does(Village.DIRECTOR, AFTERWARDS, refused(DataRequestKind.ERASURE));
    running.refuses(
        BUREAU,
        AFTERWARDS,
        new RecordAction.Restrict(1, text("KEPT")),
        RecordProblem.NO_ERASURE_REQUEST);
    running
        .does(
            Village.ZOU_SELF,
            AFTERWARDS,
            new RecordAction.AppealAnswer(DataRequestKind.ERASURE, 1, text("WHY")))
        .does(BUREAU, AFTERWARDS, new RecordAction.Restrict(1, text("KEPT")));
    assertEquals(DataStatus.RESTRICTED, running.it().records().dataOf(ZOU));
  }

  @Test
  void whatMayGoIsNotMerelyRestricted() {
    Running running =
        shelved().does(Village.ZOU_SELF, TEN_YEARS_LATER, ask(DataRequestKind.ERASURE, ZOU));
    Decision refusal =
        running.refuses(
            Village.DIRECTOR,
            TEN_YEARS_LATER,
            new RecordAction.Restrict(1, text("KEPT")),
            RecordProblem.DELETION_ALLOWED);
    assertEquals(ActionKind.ERASE, refusal.alternatives().get(0));
  }
}
