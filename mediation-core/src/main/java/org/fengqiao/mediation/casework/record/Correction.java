package org.fengqiao.mediation.casework.record;

import java.util.Optional;
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

  /** Checks the lengths. */
  public Correction {
    if (right.isEmpty() || right.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("a value has 1 to " + MAX_LENGTH + " characters");
    }
    if (wrong.map(value -> value.length() > MAX_LENGTH).orElse(false)) {
      throw new IllegalArgumentException("a value has at most " + MAX_LENGTH + " characters");
    }
  }
}
