package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.mediation.casework.record.CorrectableFact;
import org.fengqiao.mediation.casework.record.Correction;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody typed comes back from every database as it was typed, or is no event at all. */
class StorableEventsTest {

  private static final List<Function<Optional<String>, Object>> TYPED =
      List.of(
          text -> new IntakeEvent.PartyInformed(PartyNumber.of(1), text),
          text -> new AgreementEvent.AgreementSealed(1, LocalDate.EPOCH, text, true),
          text ->
              new AgreementChangeEvent.OralUpgraded(
                  1, List.of(), List.of(), text, Optional.empty(), List.of(), Optional.empty()),
          text ->
              new Correction(
                  1, CorrectableFact.DISPUTE_TYPE, Optional.empty(), text, text.orElse("X")));

  @ParameterizedTest
  @ValueSource(strings = {"F\u0000", "F\ud800", "\udc00F"})
  void whatNotEveryDatabaseKeepsIsNoEvent(String text) {
    for (Function<Optional<String>, Object> event : TYPED) {
      ProblemsException refused =
          assertThrows(ProblemsException.class, () -> event.apply(Optional.of(text)));
      assertTrue(refused.toString().contains("UNSTORABLE"), refused.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41})
  void aTextHasFortyCharactersAtMost(int length) {
    for (Function<Optional<String>, Object> event : TYPED) {
      Optional<String> text = Optional.of("𠀀".repeat(20) + "字".repeat(length - 40));
      if (length <= 40) {
        assertEquals(event.apply(text), event.apply(text));
      } else {
        assertThrows(ProblemsException.class, () -> event.apply(text));
      }
    }
  }
}
