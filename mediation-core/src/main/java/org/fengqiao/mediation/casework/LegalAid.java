package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;

/**
 * Legal aid of a party (CASE-30): asked for, then given by somebody. That a party was told of it as
 * a way is {@link Guidance}.
 *
 * @param party whose
 * @param askedOn the day it was asked for; the day it was given if nobody noted the asking
 * @param givenOn the day it was given, once it is
 * @param by who gives it, once somebody does
 */
public record LegalAid(
    PartyNumber party, LocalDate askedOn, Optional<LocalDate> givenOn, Optional<PersonRef> by) {

  LegalAid given(PersonRef helper, LocalDate day) {
    return new LegalAid(party, askedOn, Optional.of(day), Optional.of(helper));
  }
}
