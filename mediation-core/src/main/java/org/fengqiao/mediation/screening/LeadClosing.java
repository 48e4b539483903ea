package org.fengqiao.mediation.screening;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.party.TextRef;

/**
 * How a lead was struck off (线索销号).
 *
 * @param reason why
 * @param on the day
 * @param duplicateOf the other lead, for a duplicate only
 * @param receipt the receipt of the body that took it over, for that reason only; a token of its
 *     own, which no case names, as of {@link Lead#description()}
 */
public record LeadClosing(
    LeadCloseReason reason, LocalDate on, Optional<LeadId> duplicateOf, Optional<TextRef> receipt) {

  /** Checks that each reason has what it needs and nothing else. */
  public LeadClosing {
    if (duplicateOf.isPresent() != (reason == LeadCloseReason.DUPLICATE)
        || receipt.isPresent() != (reason == LeadCloseReason.TAKEN_OVER)) {
      throw new IllegalArgumentException(
          "a duplicate names the other lead, a matter taken over its receipt, nothing else either: "
              + reason.code());
    }
  }
}
