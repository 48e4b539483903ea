package org.fengqiao.mediation.party;

import java.util.Optional;
import org.fengqiao.mediation.region.RegionCode;

/**
 * A party to a dispute (当事人).
 *
 * @param number the number within the case
 * @param side the side it stands on
 * @param person the token of its data
 * @param kind what it is
 * @param region the region where it lives or works, an organisation where it has its seat; the code
 *     of a village at the finest, never an address; empty where nobody asked
 */
public record Party(
    PartyNumber number, Side side, PersonRef person, PartyKind kind, Optional<RegionCode> region) {

  /** A party of whom nobody asked where it lives or works. */
  public Party(PartyNumber number, Side side, PersonRef person, PartyKind kind) {
    this(number, side, person, kind, Optional.empty());
  }
}
