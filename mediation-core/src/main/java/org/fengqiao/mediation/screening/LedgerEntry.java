package org.fengqiao.mediation.screening;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.fengqiao.mediation.party.TextRef;

/**
 * The entry of a lead in the work ledger (工作台账). It cannot exist without time limit, responsibility
 * and measures (SCR-15: 调解时限、责任、措施明确到位).
 *
 * @param number the number in the ledger, unique within the partition; 1 to {@value
 *     #MAX_NUMBER_LENGTH} characters, not blank
 * @param enteredOn the day of the entry
 * @param timeLimit the last day for disposing of the matter; before the entry if that was made late
 * @param responsible the organisation that answers for it
 * @param mediator the mediator who answers for it, where one was named
 * @param measures what is to be done
 * @param policy the policy of this one case (一案一策); its presence puts the entry on the special
 *     ledger (专门台账, SCR-16)
 */
public record LedgerEntry(
    String number,
    LocalDate enteredOn,
    LocalDate timeLimit,
    OrganisationId responsible,
    Optional<MediatorId> mediator,
    TextRef measures,
    Optional<TextRef> policy) {

  /** The greatest number of characters of a ledger number; columns that hold it are this wide. */
  public static final int MAX_NUMBER_LENGTH = 40;

  /** Checks the number. */
  public LedgerEntry {
    checkNumber(number);
  }

  static void checkNumber(String number) {
    if (number.isBlank()) {
      throw new IllegalArgumentException("a ledger number must not be blank");
    }
    StorableTexts.of("LedgerEntry").check("number", number, MAX_NUMBER_LENGTH).orThrow();
  }

  /** Returns whether the entry stands on the special ledger. */
  public boolean isSpecial() {
    return policy.isPresent();
  }

  /** Returns a copy with the policy of this one case. */
  public LedgerEntry withPolicy(TextRef casePolicy) {
    return new LedgerEntry(
        number, enteredOn, timeLimit, responsible, mediator, measures, Optional.of(casePolicy));
  }

  /** Returns a copy that another organisation answers for, by a mediator it will name. */
  public LedgerEntry heldBy(OrganisationId organisation) {
    return new LedgerEntry(
        number, enteredOn, timeLimit, organisation, Optional.empty(), measures, policy);
  }
}
