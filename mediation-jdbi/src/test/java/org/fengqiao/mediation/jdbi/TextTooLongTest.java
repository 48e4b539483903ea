package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.ClockEvent;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.TextTooLongException;
import org.junit.jupiter.api.Test;

/** What there is no room for is refused before anything is sent. */
class TextTooLongTest {

  private static final CaseId ID = Journals.caseId(1);

  @Test
  void anEventLongerThanItsColumnIsRefusedBeforeAnyStatement() {
    try (H2Harness database = new H2Harness()) {
      StatementLog log = StatementLog.on(database.jdbi());
      List<CaseEvent> events = Journals.of(ID, 2);
      CaseEvent endless =
          CaseEvent.builder()
              .from(events.get(1))
              .body(
                  new ClockEvent.ClockStarted(
                      2,
                      ClockKind.CONFIRMATION,
                      Optional.empty(),
                      Optional.empty(),
                      Journals.DAY,
                      Journals.DAY.plusDays(2),
                      ClockEffect.LATE,
                      Collections.nCopies(250_000, 2020)))
              .build();
      TextTooLongException refused =
          assertThrows(
              TextTooLongException.class,
              () ->
                  database
                      .storage()
                      .inTransaction(
                          Journals.PARTITION,
                          unit ->
                              unit.cases()
                                  .save(
                                      MediationCase.unregistered(ID),
                                      List.of(events.get(0), endless))));
      assertEquals(Row.MAX_BODY_LENGTH, refused.most());
      assertTrue(refused.found() > refused.most(), refused::toString);
      assertTrue(refused.toString().contains("event 2 of case " + ID), refused::toString);
      assertEquals(List.of(), log.drain());
    }
  }
}
