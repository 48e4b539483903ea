package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;
import org.junit.jupiter.api.Test;

class CommitmentsTest {

  private static final PersonRef PERSON = PersonRef.of("9901-A");
  private static final TextRef TWIN = TextRef.of("9901-A");

  @Test
  void aPersonAndATextOfTheSameTokenAreCommittedToApart() {
    Commitments both = Commitments.of(Map.<DataToken, String>of(PERSON, "one", TWIN, "two"));
    assertEquals("PERSON:9901-A=one TEXT:9901-A=two", both.text());
    assertEquals(Optional.of("one"), both.digest(PERSON));
    assertEquals(Optional.of("two"), both.digest(TWIN));
  }

  @Test
  void aTokenThatOnlyBeginsTheSameIsNotCommittedTo() {
    Commitments commitments = Commitments.of(Map.of(TextRef.of("9901-AB"), "one"));
    assertEquals(Optional.empty(), commitments.digest(TWIN));
    assertEquals(Optional.empty(), Commitments.NONE.digest(TWIN));
    assertEquals(Optional.empty(), Commitments.NONE.optionalText());
  }

  @Test
  void whatIsNoDigestIsRefused() {
    for (String each : new String[] {"", "a b", "a=b", "x".repeat(87)}) {
      assertThrows(IllegalArgumentException.class, () -> Commitments.of(Map.of(PERSON, each)));
    }
  }
}
