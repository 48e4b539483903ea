package org.fengqiao.mediation.casework.record;

import java.util.Optional;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * A wrong value of the journal and the right one, both as codes, days, region codes or amounts in
 * fen; never free text.
 *
 * @param event the number of the event that says it wrongly
 * @param fact which of its facts
 * @param party whose, for the kind of a party
 * @param wrong what it says; empty where it says nothing
 * @param right what is right
 */
public record Correction(
    int event,
    CorrectableFact fact,
    Optional<PartyNumber> party,
    Optional<String> wrong,
    String right) {

  /** The greatest number of characters of a value. */
  public static final int MAX_LENGTH = 40;

  /** Checks the lengths, and that every database keeps the values as they are. */
  public Correction {
    if (right.isEmpty()) {
      throw new IllegalArgumentException("a value has 1 to " + MAX_LENGTH + " characters");
    }
    StorableTexts.of("Correction")
        .check("wrong", wrong, MAX_LENGTH)
        .check("right", right, MAX_LENGTH)
        .orThrow();
  }
}
