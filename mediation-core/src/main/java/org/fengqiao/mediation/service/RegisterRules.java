package org.fengqiao.mediation.service;

import java.util.Set;
import java.util.function.Function;
import org.fengqiao.mediation.committee.LocalKinds;
import org.fengqiao.mediation.region.RegionCode;

/**
 * What a host knows of its places beside the rule book, for the register of organisations.
 *
 * @param predecessors the regions that a region took over from, which lie in its area too
 * @param kinds the kinds of organisation a place adds itself (ORG-01)
 */
public record RegisterRules(Function<RegionCode, Set<RegionCode>> predecessors, LocalKinds kinds) {

  /** Returns that of a host that knows nothing more. */
  public static RegisterRules national() {
    return new RegisterRules(region -> Set.of(), LocalKinds.none());
  }
}
