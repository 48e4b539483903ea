package org.fengqiao.mediation.casework.precheck;

import java.util.Optional;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * One reason why a court would not confirm an agreement.
 *
 * @param item what it is about
 * @param party which party, where it is about one
 * @param missing whether the item was not filled in, so that nothing can be said about its content
 * @param problem what is wrong, with article and remedy in both languages
 */
public record Finding(
    PrecheckItem item, Optional<PartyNumber> party, boolean missing, Problem problem) {

  /** Returns what it would lead to. */
  public FindingGroup group() {
    return item.group();
  }
}
